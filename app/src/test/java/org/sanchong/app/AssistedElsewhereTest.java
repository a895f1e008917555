package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Insured in one pooling region, assisted by another (assistance_region)")
class AssistedElsewhereTest {
    private static final String HUANGSHAN = "assistance_region=341002";

    @TempDir
    private Path folder;

    private static Sheet sheet(List<Map<String, String>> claims) {
        return Sheet.of(claims).with("assistance_region").with("reverses");
    }

    private static List<Map<String, String>> mixed() {
        return List.of(
                claim("both", "person_id=P", "total=10000.00", "discharged_on=2022-06-05", HUANGSHAN),
                claim("here", "person_id=P", "total=10000.00", "discharged_on=2022-07-05"),
                claim("there", "person_id=P", "total=10000.00", "discharged_on=2022-08-05", "region=341000"),
                claim("again", "person_id=P", "total=10000.00", "discharged_on=2022-09-05", HUANGSHAN));
    }

    private Path file(String name, Sheet sheet) throws IOException {
        return Files.writeString(folder.resolve(name), sheet.csv());
    }

    @Test
    @DisplayName("settle: both policies are named; insurance is Heze's, assistance Huangshan's 90 %")
    void settle() {
        Settling settled = Settling.of(sheet(mixed()));

        assertThat(settled.status()).as(settled.err()).isZero();
        assertThat(settled.line("both"))
                .startsWith(
                        "both,P,heze-2022+huangshan-2022,SETTLED,10000.00,7334.00,0.00,0.00,2399.40,0.00,0.00,9733.40,");
        assertThat(settled.line("here")).startsWith("here,P,heze-2022,SETTLED,10000.00,7334.00,215.80,0.00,1715.14,");
    }

    @Test
    @DisplayName("a region of assistance without a policy: rejected, with what to do, in both languages")
    void noPolicyThere() {
        Sheet sheet = sheet(List.of(claim("c", "assistance_region=110101")));

        assertThat(Settling.of(sheet).line("c"))
                .contains("ASSISTANCE_ELSEWHERE: by heze-2022 clause 一(五)2·a")
                .contains("no policy of the catalog is in force in assistance_region 110101")
                .contains("Add a catalog (--catalog) with that region's policy, or correct assistance_region");
        assertThat(Settling.of(sheet, "--lang", "zh").line("c"))
                .contains("目录中没有 assistance_region 110101 在出院日有效的政策", "请用 --catalog 加入当地政策");
    }

    @Test
    @DisplayName("--policy: insurance by the policy asked for, assistance by that of the region of assistance")
    void onePolicy() {
        Sheet sheet = sheet(List.of(claim("c", "region=110101", HUANGSHAN)));

        assertThat(Settling.of(sheet, "--policy", "heze-2022").line("c"))
                .startsWith("c,person of c,heze-2022+huangshan-2022,");
        Settling joined = Settling.of(sheet, "--policy", "heze-2022+huangshan-2022");
        assertThat(joined.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(joined.err()).contains("the catalog has no policy \"heze-2022+huangshan-2022\"");
    }

    @Test
    @DisplayName("verify: every derivation is right, with the claims too; another region, policy or total is found")
    void verify() throws IOException {
        Path claims = file("claims.csv", sheet(mixed()));
        Path why = folder.resolve("why.jsonl");
        Settling.run("settle", claims.toString(), "--explain", why.toString());

        assertThat(Settling.run("verify", why.toString(), "--claims", claims.toString())
                        .out())
                .isEmpty();
        String lines = Files.readString(why);
        assertThat(lines).contains("\"assistance_region\":\"341000\"").contains("\"region\":\"341000\"}");
        assertThat(verified(lines.replace("\"assistance_region\":\"341000\",", "")))
                .contains("line 1, claim both, step catalog: assistance_region is ", "should be 341000");
        assertThat(verified(lines.replace("heze-2022+huangshan-2022", "huangshan-2022+heze-2022")))
                .contains("line 1, claim both, step catalog: region is 371700, should be 341000");
        assertThat(verified(lines.replace("heze-2022+huangshan-2022", "heze-2022+hubei-2019")))
                .contains("claim both", "policy is heze-2022+hubei-2019");
        assertThat(verified(lines.replace("\"plan_year\":\"2022\",\"region\":\"341000\"", "\"plan_year\":\"2022\"")))
                .contains("line 1, claim both");
        Path other = file("other.csv", sheet(mixed().subList(1, 4)));
        assertThat(Settling.run("verify", why.toString(), "--claims", other.toString())
                        .out())
                .contains("line 1, claim both");
    }

    private String verified(String derivations) throws IOException {
        Path file = Files.writeString(folder.resolve("forged.jsonl"), derivations);
        return Settling.run("verify", file.toString()).out();
    }

    @Test
    @DisplayName("verify --claims follows Huangshan's totals over claims of both kinds")
    void verifyFollowsTotalsOfBoth() throws IOException {
        Path all = file("all.csv", sheet(mixed()));
        Path part = file("part.csv", sheet(List.of(mixed().get(0), mixed().get(1), mixed().get(3))));
        Path why = folder.resolve("why.jsonl");
        Settling.run("settle", all.toString(), "--explain", why.toString());
        String withoutThere = Files.readString(why)
                .lines()
                .filter(line -> !line.contains("\"claim_id\":\"there\""))
                .reduce("", (text, line) -> text + line + "\n");
        Path left = Files.writeString(folder.resolve("left.jsonl"), withoutThere);

        assertThat(Settling.run("verify", left.toString(), "--claims", part.toString())
                        .out())
                .contains("claim again")
                .contains("medical-assistance-");
    }

    @Test
    @DisplayName("explain: the statement says whose assistance it is, under which policy and by which clause")
    void explain() throws IOException {
        Path claims = file("claims.csv", sheet(mixed()));
        String english =
                Settling.run("explain", claims.toString(), "--claim", "both").out();
        String chinese = Settling.run("explain", claims.toString(), "--claim", "both", "--lang", "zh")
                .out();
        String plain =
                Settling.run("explain", claims.toString(), "--claim", "here").out();

        assertThat(english)
                .containsPattern("assistance by the policy of the other region +huangshan-2022 .*")
                .contains("(heze-2022 一(五)2·a)")
                .containsPattern("region of assistance +341002")
                .containsPattern("medical-assistance-paid \\(341000\\) +0.00 \\+ 2399.40");
        assertThat(chinese).containsPattern("救助适用政策（另一统筹区） +huangshan-2022").containsPattern("救助地 +341002");
        assertThat(plain).doesNotContain("other region").doesNotContain("(341000)");
    }

    @Test
    @DisplayName("trace: what each clause paid, under the two policies together")
    void trace() throws IOException {
        Path claims = file("claims.csv", sheet(mixed()));

        assertThat(Settling.run("trace", claims.toString(), "--clause", "huangshan-2022 三(三)3")
                        .out())
                .contains("heze-2022+huangshan-2022", "2399.40", "both", "again", "there");
    }

    @Test
    @DisplayName("resettle: a corrected region of assistance is a correction, and what follows there follows")
    void resettle() throws IOException {
        Path was = file("was.csv", sheet(mixed()));
        List<Map<String, String>> moved = new java.util.ArrayList<>(mixed());
        moved.set(0, claim("both", "person_id=P", "total=10000.00", "discharged_on=2022-06-05"));
        Settling corrected =
                Settling.run("resettle", file("now.csv", sheet(moved)).toString(), "--was", was.toString());

        assertThat(corrected.line("both")).contains("CORRECTED", "heze-2022+huangshan-2022,heze-2022,");
        assertThat(corrected.line("again")).contains("FOLLOWS");
    }

    @Test
    @DisplayName("a refund mirrors the claim, its region of assistance too, and both regions forget it")
    void refund() throws IOException {
        Map<String, String> back =
                claim("back", "person_id=P", "total=-10000.00", "discharged_on=2022-06-05", HUANGSHAN, "reverses=both");
        Path closing = folder.resolve("closing.csv");
        Settling settled = Settling.of(sheet(List.of(mixed().get(0), back)), "--accumulators", closing.toString());

        assertThat(settled.line("back")).startsWith("back,P,heze-2022+huangshan-2022,SETTLED,-10000.00,-7334.00,");
        assertThat(Files.readString(closing).lines()).hasSize(1);
        back.put("assistance_region", "");
        assertThat(Settling.of(sheet(List.of(mixed().get(0), back))).line("back"))
                .contains("REVERSAL_MISMATCH");
    }

    @Test
    @DisplayName("month by month comes out as at once, each region's accumulators going from file to file")
    void monthByMonth() throws IOException {
        Path once = folder.resolve("once.csv");
        Settling atOnce = Settling.of(sheet(mixed()), "--accumulators", once.toString());
        Path totals = folder.resolve("totals.csv");
        for (int i = 0; i < mixed().size(); i++) {
            Sheet month = sheet(mixed().subList(i, i + 1));
            Settling settled = i == 0
                    ? Settling.of(month, "--accumulators", totals.toString())
                    : Settling.of(month, "--opening", totals.toString(), "--accumulators", totals.toString());
            String id = mixed().get(i).get("claim_id");
            assertThat(settled.line(id)).isEqualTo(atOnce.line(id));
        }
        assertThat(Files.readString(totals)).isEqualTo(Files.readString(once));
        assertThat(Files.readString(once))
                .contains(
                        "PERSON,P,341000,2022,,,medical-assistance-paid,",
                        "PERSON,P,371700,2022,,,basic-paid,22002.00");
    }

    @Test
    @DisplayName("filings and contracts are asked by the policy of insurance")
    void referrals() throws IOException {
        Path filings = Files.writeString(
                folder.resolve("filings.csv"),
                "filing_id,person_id,filing_kind,filed_on,valid_from,locality\nF1,P,REFERRAL,2022-06-01,2022-06-01,IN_COUNTY\n");
        Sheet sheet = sheet(mixed()).without("referral");

        assertThat(Settling.of(sheet, "--referrals", filings.toString()).line("both"))
                .startsWith("both,P,heze-2022+huangshan-2022,SETTLED,");
    }

    @Test
    @DisplayName("cover is asked for where the person is insured, the register whoever assists")
    void coverAndRegister() throws IOException {
        Path enrolments = Files.writeString(folder.resolve("enrolments.csv"), """
                person_id,region,plan_year,insurance,categories,enrolled_through,paid_on,covered_from
                P,371702,2023,RESIDENT,DESTITUTE,FAMILY,2022-11-01,2023-01-01
                """);
        List<Map<String, String>> both =
                List.of(claim("both", "person_id=P", "admitted_on=2023-06-01", "discharged_on=2023-06-05", HUANGSHAN));

        assertThat(Settling.of(sheet(both), "--enrolment", enrolments.toString())
                        .line("both"))
                .startsWith("both,P,heze-2022+huangshan-2022,SETTLED,");
        Path elsewhere =
                Files.writeString(enrolments, Files.readString(enrolments).replace("P,371702,", "P,341002,"));
        assertThat(Settling.of(sheet(both), "--enrolment", elsewhere.toString()).line("both"))
                .contains("NOT_COVERED");
    }

    @Test
    @DisplayName("the examples come out as expected, byte for byte, and their derivations are right")
    void theExamples() throws IOException {
        Path examples = Path.of("..", "examples");
        Path claims = examples.resolve("two-regions.csv");
        Path why = folder.resolve("why.jsonl");
        Settling settled = Settling.run("settle", claims.toString(), "--explain", why.toString());

        assertThat(settled.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(settled.out())
                .isEqualTo(Files.readString(examples.resolve("expected").resolve("two-regions-settlements.csv")));
        assertThat(Settling.run("verify", why.toString(), "--claims", claims.toString())
                        .status())
                .isZero();
    }

    @Test
    @DisplayName("any number of threads settles alike")
    void threads() {
        Random random = new Random(7);
        List<Map<String, String>> claims = IntStream.range(0, 3000)
                .mapToObj(i -> claim(
                        "C" + i,
                        "person_id=P" + random.nextInt(300),
                        "region=" + List.of("371700", "341000", "430523").get(random.nextInt(3)),
                        "assistance_region="
                                + List.of("371702", "341002", "", "430500").get(random.nextInt(4)),
                        "total=" + random.nextInt(90_000) + ".00"))
                .toList();

        assertThat(Settling.of(sheet(claims), "--threads", "4").out())
                .isEqualTo(Settling.of(sheet(claims), "--threads", "1").out())
                .contains("huangshan-2022+heze-2022", "shaoyang-2021+heze-2022", "heze-2022+shaoyang-2021");
    }
}
