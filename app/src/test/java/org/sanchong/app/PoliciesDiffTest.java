package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code policies diff} says, with claims and without. */
class PoliciesDiffTest {
    private static final Path EXPECTED = Path.of("..", "examples", "expected");
    private static final String CLAIMS = Path.of("..", "examples", "claims.csv").toString();

    private static Settling diff(Sheet claims, String... args) {
        String[] all = new String[args.length + 4];
        all[0] = "policies";
        all[1] = "diff";
        System.arraycopy(args, 0, all, 2, args.length);
        all[args.length + 2] = "--claims";
        all[args.length + 3] = "-";
        return Settling.run(new ByteArrayInputStream(claims.bytes()), all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theExamplesUnderBothPoliciesOfShaoyang(String lang) throws IOException {
        Settling run =
                Settling.run("policies", "diff", "shaoyang-2018", "shaoyang-2021", "--claims", CLAIMS, "--lang", lang);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(run.out()).isEqualTo(Files.readString(EXPECTED.resolve("diff-shaoyang." + lang + ".txt")));
    }

    @Test
    void aPolicyDoesNotDifferFromItself() {
        Settling run = Settling.run("policies", "diff", "heze-2022", "heze-2022");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("no differences but for id, title and document\n");
        assertThat(Settling.run("policies", "diff", "heze-2022", "heze-2022", "--format", "json")
                        .out())
                .contains("\"differences\" : [ ]");
    }

    @Test
    void policiesMayDifferAndAllBeWell() {
        assertThat(Settling.run("policies", "diff", "hubei-2019", "heze-2022").status())
                .isZero();
        assertThat(diff(Sheet.of(claim("C1")), "huangshan-2022", "heze-2022").status())
                .isZero();
    }

    @Test
    void aPolicyIsComparedOnDaysOnWhichItIsNotInForce() {
        Settling run = diff(
                Sheet.of(claim("C1", "admitted_on=1999-01-01", "discharged_on=1999-01-02")), "hubei-2019", "heze-2022");
        assertThat(run.out()).containsPattern("settled under both, and compared +1\n");
        Settling settled = Settling.of(
                Sheet.of(claim("C1", "admitted_on=1999-01-01", "discharged_on=1999-01-02")), "--policy", "heze-2022");
        assertThat(settled.row("C1").getField("reason")).startsWith("NO_POLICY_IN_FORCE");
    }

    @Test
    void aClaimThatOnePolicyRejectsIsListedWithTheReason() {
        Settling run = diff(
                Sheet.of(claim("C1", "facility_level=PRIMARY_CARE"), claim("C2"), claim("C3", "total=?")),
                "shaoyang-2021",
                "heze-2022");
        assertThat(run.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(run.out())
                .containsPattern("claims in the file +3\n.*compared +1\n.*A alone +1\n.*B alone +0\n.*both +1\n")
                .contains("settled under A alone: 1\n  MISSING_PARAMETER  1\n  C1  B  MISSING_PARAMETER: heze-2022")
                .contains("rejected under both: 1\n  BAD_AMOUNT  1\n  C3  A, B  BAD_AMOUNT: ");
    }

    @Test
    void identityNumbersAreMasked() {
        Settling run =
                diff(Sheet.of(claim("C1", "person_id=11010519491231002X", "total=50000")), "hubei-2019", "heze-2022");
        assertThat(run.out()).contains("110***********002X").doesNotContain("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "9, 3"})
    void asManyOfTheLargestAreListedAsAreAskedFor(int largest, int listed) {
        String[] ids = {"C1", "C2", "C3"};
        Settling run = diff(
                Sheet.of(claim(ids[0], "total=20000"), claim(ids[1], "total=30000"), claim(ids[2], "total=10000")),
                "hubei-2019",
                "heze-2022",
                "--largest",
                String.valueOf(largest));
        assertThat(run.out().lines().filter(l -> l.matches("C[123] .*"))).hasSize(listed);
        if (listed > 0) {
            assertThat(run.out().lines().filter(l -> l.matches("C[123] .*")).findFirst())
                    .hasValueSatisfying(l -> assertThat(l).startsWith("C2 "));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                atlantis-1 heze-2022                           | no policy is called "atlantis-1". There are: chongqing-2018
                heze-2022 heze-2022 --largest 3                | --largest is for --claims
                heze-2022 heze-2022 --claims x --largest -1    | --largest is a number from 0 on
                heze-2022 heze-2022 --claims nosuchfile.csv    | cannot read nosuchfile.csv
                heze-2022 heze-2022 --format csv               | --format is text or json
                heze-2022                                      | Missing required parameter: 'B'
                """)
    void whatCannotBeUsedIsSaid(String args, String message) {
        Settling run = Settling.run(("policies diff " + args).split(" +"));
        assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }
}
