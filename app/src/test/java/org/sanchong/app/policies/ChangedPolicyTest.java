package org.sanchong.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.wording.Language;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;

/** Whatever is changed in the file of a built-in policy is found, and nothing else. */
class ChangedPolicyTest {
    private static final PolicyCatalog BUILT_IN = PolicyCatalogs.builtIn();
    private static final FactWords FACTS = new FactWords(BUILT_IN.vocabulary(), new Phrases(Language.EN));
    private static final Path FILES = Path.of(
            "..", "policy-catalog", "src", "main", "resources", "org", "sanchong", "catalog", "builtin", "policies");
    /** What is changed, each place by itself: what stands there, and what is put there. */
    private static final List<List<String>> CHANGES = List.of(
            List.of("\"([1-9][0-9]*)0\"", "\"$11\""),
            List.of("\"([1-9])([0-9])%\"", "\"$19.5%\""),
            List.of("([0-9])%( \\[|\", |\"])", "$1.25%$2"),
            List.of("[.][.]([1-9][0-9]*)0 ", "..$15 "),
            List.of("provenance: DOCUMENT", "provenance: ILLUSTRATIVE"),
            List.of("provenance: ILLUSTRATIVE", "provenance: DOCUMENT"),
            List.of("note: \"", "note: \"truly "),
            List.of("clause: (\\S+?)([,}])", "clause: 一$2"),
            List.of("DESTITUTE", "ORPHAN"),
            List.of("REGISTERED_POOR", "ORPHAN"),
            List.of("POVERTY_MONITORED", "ORPHAN"),
            List.of("ALLOWANCE_MARGIN", "ORPHAN"),
            List.of("INPATIENT, OUTPATIENT_CHRONIC", "INPATIENT"),
            List.of("IN_COUNTY", "OUT_OF_PROVINCE"),
            List.of("RESIDENT", "EMPLOYEE"),
            List.of(": true", ": false"),
            List.of(": false", ": true"),
            List.of("on-application: true", "on-application: false"),
            List.of("accrues: CLAIM", "accrues: PLAN_YEAR"),
            List.of("accrues: PLAN_YEAR", "accrues: CLAIM"),
            List.of("of: TOTAL", "of: IN_SCOPE"),
            List.of("of: IN_SCOPE", "of: TOTAL"),
            List.of("otherwise: NO_BENEFIT", "otherwise: MISSING_PARAMETER"),
            List.of("otherwise: MISSING_PARAMETER", "otherwise: NO_BENEFIT"),
            List.of("LEVEL_3: \"[^\"]*\", *", ""),
            List.of("20([0-9]{2})-([01][0-9])-", "2$10-$2-"),
            List.of("- id: (\\S+)", "- id: $1-new"),
            List.of(", caps: removed", ""),
            List.of("\\+([0-9]+) points", "+4 points"),
            List.of("×50%", "×40%"),
            List.of("waiver: offsite_first_self_pay", "waiver: first_self_pay"),
            List.of("\n +supplied: basic_paid", ""),
            List.of("over: all", "over: [basic]"),
            List.of("\n +cap: \"[^\"]*\"", ""),
            List.of("\n +deductible: \"[^\"]*\"", ""),
            List.of("\n +ordinary: true", ""),
            List.of("region: \"([0-9]{4})00\"", "region: \"$199\""),
            List.of(", account: stay-chain", ""),
            List.of("pending: \"", "pending: \"also "));

    /** In how many places of a file each is made. */
    private static final int PLACES = 2;

    @TempDir
    private Path folder = Path.of("");

    private static BenefitPolicy builtIn(String id) {
        return BUILT_IN.policy(new PolicyId(id)).orElseThrow();
    }

    private static String file(String id) throws IOException {
        return Files.readString(FILES.resolve(id + ".yaml"));
    }

    /** Returns the policy as that file says; nothing if it has defects. */
    private Optional<BenefitPolicy> read(String id, String yaml) throws IOException {
        Files.createDirectories(folder.resolve("policies"));
        Files.writeString(folder.resolve("policies").resolve(id + ".yaml"), yaml);
        return PolicyCatalogs.read(folder).toJavaOptional().flatMap(c -> c.policy(new PolicyId(id)));
    }

    private static List<String> changed(String yaml) {
        List<String> changed = new ArrayList<>();
        for (List<String> change : CHANGES) {
            Matcher matcher = Pattern.compile(change.get(0)).matcher(yaml);
            for (int places = 0; places < PLACES && matcher.find(); places++) {
                String put = matcher.group().replaceFirst(change.get(0), change.get(1));
                changed.add(yaml.substring(0, matcher.start()) + put + yaml.substring(matcher.end()));
            }
        }
        return changed;
    }

    @DisplayName("every change of the file that changes the policy is a difference, both ways")
    @ParameterizedTest
    @ValueSource(
            strings = {"shaoyang-2018", "shaoyang-2021", "hubei-2019", "huangshan-2022", "heze-2022", "chongqing-2018"})
    void everyChangeIsFound(String id) throws IOException {
        BenefitPolicy original = builtIn(id);
        int found = 0;
        for (String yaml : changed(file(id))) {
            Optional<BenefitPolicy> policy = read(id, yaml);
            if (policy.isPresent() && !policy.get().equals(original)) {
                List<Difference> there = PolicyDifferences.of(original, policy.get(), FACTS);
                assertThat(there).as(yaml).isNotEmpty();
                assertThat(there).as(yaml).noneMatch(d -> d.any().key().field().equals("form"));
                assertThat(PolicyDifferences.of(policy.get(), original, FACTS)).hasSameSizeAs(there);
                found++;
            }
        }
        assertThat(found).isGreaterThan(20);
    }

    @DisplayName("one change is one difference, in its place")
    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', textBlock = """
                heze-2022     | LEVEL_2: \\"350\\"       | LEVEL_2: \\"400\\"      | deductible [level 2 (county)]: 350.00 -> 400.00
                heze-2022     | - id: destitute          | - id: tekun             | schedule: destitute -> tekun
                heze-2022     | cap: \\"400000\\"        | cap: \\"410000\\"       | cap on critical-illness-paid: 400000.00 -> 410000.00
                shaoyang-2018 | of: TOTAL                | of: IN_SCOPE            | share of: the total expense -> what is in scope
                hubei-2019    | to: \\"2020-12-31\\"     | to: \\"2021-12-31\\"    | in force: discharged 2019-01-01 to 2020-12-31 -> discharged 2019-01-01 to 2021-12-31
                hubei-2019    | otherwise: NO_BENEFIT    | otherwise: DELEGATED    | otherwise: nothing is due: 0.00 (NO_BENEFIT) -> the claim is rejected: left to another document (DELEGATED)
                """)
    void oneChangeIsOneDifference(String id, String from, String to, String expected) throws IOException {
        String yaml = file(id);
        String old = from.replace("\\", "");
        assertThat(yaml).contains(old);
        BenefitPolicy changed = read(id, yaml.replaceFirst(Pattern.quote(old), to.replace("\\", "")))
                .orElseThrow();
        List<Difference> found = PolicyDifferences.of(builtIn(id), changed, FACTS);
        assertThat(found.stream().map(ChangedPolicyTest::said)).containsExactly(expected);
    }

    private static String said(Difference difference) {
        return difference.any().name()
                + ": "
                + difference.before().map(Provision::words).orElse("nothing")
                + " -> "
                + difference.after().map(Provision::words).orElse("nothing");
    }

    @Test
    @DisplayName("a single figure stands for every cell of a table on the other side")
    void aSingleFigureIsComparedWithEveryCell() throws IOException {
        String table = "rate: {by: facility_level, LEVEL_1: \"70%\", LEVEL_2: \"65%\", LEVEL_3: \"60%\"}";
        BenefitPolicy changed = read("hubei-2019", file("hubei-2019").replaceFirst("rate: \"70%\" ", table))
                .orElseThrow();
        assertThat(PolicyDifferences.of(builtIn("hubei-2019"), changed, FACTS).stream()
                        .map(ChangedPolicyTest::said))
                .containsExactly(
                        "rate [level 2 (county)]: 70% -> 65%",
                        "rate [level 3]: 70% -> 60%",
                        "rate, chosen by: nothing: one figure for all -> level of the facility");
    }

    @Test
    @DisplayName("schedules are matched by whom they are for, not by their place or id; their order is one difference")
    void schedulesAreMatchedByWhomTheyAreFor() throws IOException {
        String yaml = file("heze-2022");
        int from = yaml.indexOf("  - id: destitute ");
        int to = yaml.indexOf("  - id: subsistence-allowance");
        int end = yaml.indexOf("  - id: returned-to-poverty");
        String turned = yaml.substring(0, from)
                + yaml.substring(to, end).replace("subsistence-allowance", "first")
                + yaml.substring(from, to).replace("destitute ", "second ")
                + yaml.substring(end);
        List<Difference> found = PolicyDifferences.of(
                builtIn("heze-2022"), read("heze-2022", turned).orElseThrow(), FACTS);
        assertThat(found.stream().map(ChangedPolicyTest::said))
                .containsExactly(
                        "order of the schedules: destitute, subsistence-allowance, returned-to-poverty, edge"
                                + " -> subsistence-allowance, destitute, returned-to-poverty, edge",
                        "schedule: destitute -> second",
                        "schedule: subsistence-allowance -> first");
    }
}
