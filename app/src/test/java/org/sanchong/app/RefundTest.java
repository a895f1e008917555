package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that take another claim back. */
class RefundTest {
    private static final Map<String, String> FIRST = claim("C1", "person_id=P", "total=30000.00");
    private static final Map<String, String> SECOND =
            claim("C2", "person_id=P", "total=30000.00", "admitted_on=2022-07-01", "discharged_on=2022-07-05");

    @TempDir
    private Path folder;

    private static Map<String, String> refund(String id, String of, String... changes) {
        Map<String, String> refund = claim(id, "person_id=P", "total=-30000.00", "reverses=" + of);
        for (String change : changes) {
            refund.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }
        return refund;
    }

    @SafeVarargs
    private static Settling settle(Map<String, String>... claims) {
        return Settling.of(Sheet.of(claims).with("reverses"));
    }

    private static String code(Settling settling, String claim) {
        String reason = settling.row(claim).getField("reason");
        return reason.substring(0, reason.indexOf(':'));
    }

    @Test
    @DisplayName("the published case: −25.10 is −0.23 and −24.87")
    void publishedCase() {
        Settling settling = settle(
                claim("C1", "person_id=P", "categories=", "total=25.10", "first_self_pay=0.23"),
                refund("R1", "C1", "total=-25.10", "first_self_pay=-0.23"));
        assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(settling.row("R1").getField("in_scope")).isEqualTo("-24.87");
        assertThat(settling.row("R1").getField("personal")).isEqualTo("-25.10");
        assertThat(settling.row("R1").getField("in_scope_burden")).isEqualTo("-24.87");
    }

    @Test
    @DisplayName("a refund of its claim's day is settled right behind it, whatever its id and its place in the file")
    void rightBehindItsClaim() {
        Settling asIfNever = settle(SECOND);
        Settling settling = settle(refund("A", "C1"), SECOND, FIRST);
        assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(settling.line("C2"))
                .isEqualTo(asIfNever.line("C2"))
                .isNotEqualTo(settle(FIRST, SECOND).line("C2"));
        assertThat(settling.err()).contains("3 claims, 3 settled, 0 rejected");
    }

    @Test
    @DisplayName("one of a later day takes the last claim back, the last first, and no other")
    void ofALaterDay() {
        Map<String, String> late = refund("R2", "C2", "admitted_on=2022-08-01", "discharged_on=2022-08-01");
        Map<String, String> later = refund("R1", "C1", "admitted_on=2022-08-02", "discharged_on=2022-08-02");
        assertThat(settle(FIRST, SECOND, late, later).status()).isEqualTo(Settling.ALL_SETTLED);
        Settling refused = settle(FIRST, SECOND, later);
        assertThat(code(refused, "R1")).isEqualTo("NEEDS_RESETTLEMENT");
        assertThat(refused.row("R1").getField("reason")).contains("claim C2");
        assertThat(refused.line("C2")).isEqualTo(settle(FIRST, SECOND).line("C2"));
    }

    @Test
    @DisplayName("a corrected claim of the same day is settled as if the first had never been")
    void correctedClaim() {
        Map<String, String> corrected = claim("C1b", "person_id=P", "total=29000.00");
        Settling settling = settle(FIRST, refund("R1", "C1"), corrected);
        assertThat(settling.line("C1b")).isEqualTo(settle(corrected).line("C1b"));
    }

    @Test
    @DisplayName("accumulators brought forward are restored too, and derivations tell of the claim alone")
    void restoresWhatWasBroughtForward() throws IOException {
        Path opening = folder.resolve("opening.csv");
        Path closing = folder.resolve("closing.csv");
        Path why = folder.resolve("why.jsonl");
        Settling.of(Sheet.of(claim("C0", "person_id=P")), "--accumulators", opening.toString());
        Settling settling = Settling.of(
                Sheet.of(FIRST, refund("R1", "C1")).with("reverses"),
                "--opening",
                opening.toString(),
                "--accumulators",
                closing.toString(),
                "--explain",
                why.toString());
        assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(closing).hasSameTextualContentAs(opening);
        assertThat(Files.readAllLines(why)).hasSize(1).allMatch(line -> line.contains("\"C1\""));
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            reverses=C9                                          | NOTHING_TO_REVERSE | does not have      | 不在本文件中
            reverses=C3                                          | NOTHING_TO_REVERSE | rejected           | 已被拒绝
            reverses=R0                                          | NOTHING_TO_REVERSE | refund itself      | 本身是退费
            reverses=R1                                          | NOTHING_TO_REVERSE | refund itself      | 本身是退费
            person_id=Q                                          | REVERSAL_MISMATCH  | person_id is Q     | person_id 为 Q
            total=-29999.99                                      | REVERSAL_MISMATCH  | -30000.00          | 应为 -30000.00
            total=30000.00                                       | REVERSAL_MISMATCH  | -30000.00          | 应为 -30000.00
            first_self_pay=-0.01                                 | REVERSAL_MISMATCH  | first_self_pay     | first_self_pay
            offsite_first_self_pay=0.01                          | REVERSAL_MISMATCH  | offsite_first      | offsite_first
            basic_paid=-1                                        | REVERSAL_MISMATCH  | basic_paid         | basic_paid
            admitted_on=2022-06-01 & discharged_on=2022-06-04    | REVERSAL_MISMATCH  | discharged_on      | discharged_on
            region=430500                                        | REVERSAL_MISMATCH  | policy is shaoyang | policy 为 shaoyang
            total=-                                              | BAD_AMOUNT         | total              | total
            total=-10000000000.01                                | BAD_AMOUNT         | total              | total
            total=-1.234                                         | BAD_AMOUNT         | total              | total
            total=                                               | MISSING_VALUE      | total              | total
            reverses=                                            | NEGATIVE_AMOUNT    | total              | total
            reverses= & total=-99999999999999                    | NEGATIVE_AMOUNT    | total              | total
            """)
    void isRejected(String changes, String code, String english, String chinese) {
        Map<String, String> changed = refund("R1", "C1", changes.split(" & "));
        Sheet sheet = Sheet.of(
                        FIRST,
                        changed,
                        claim("C3", "person_id=P", "categories=NONE"),
                        claim("C0", "person_id=P", "total=30000.00", "discharged_on=2022-06-04"),
                        refund("R0", "C0", "discharged_on=2022-06-04"),
                        SECOND)
                .with("reverses");
        Settling settling = Settling.of(sheet);
        assertThat(code(settling, "R1")).isEqualTo(code);
        assertThat(settling.row("R1").getField("reason")).contains(english);
        assertThat(settling.row("R1").getField("personal")).isEmpty();
        assertThat(Settling.of(sheet, "--lang", "zh").row("R1").getField("reason"))
                .startsWith(code + ": ")
                .contains(chinese);
        assertThat(settling.line("C2")).isEqualTo(settle(FIRST, SECOND).line("C2"));
    }

    @Test
    @DisplayName("a claim is taken back once")
    void takenBackOnce() {
        Settling settling = settle(FIRST, refund("R1", "C1"), refund("R2", "C1"), SECOND);
        assertThat(settling.row("R1").getField("status")).isEqualTo("SETTLED");
        assertThat(code(settling, "R2")).isEqualTo("ALREADY_REVERSED");
        assertThat(settling.line("C2")).isEqualTo(settle(SECOND).line("C2"));
    }

    @Test
    @DisplayName("the statement of a refund shows its totals")
    void statement() throws IOException {
        Path claims = folder.resolve("claims.csv");
        Files.write(claims, Sheet.of(FIRST, refund("R1", "C1")).with("reverses").bytes());
        Settling explained = Settling.run("explain", claims.toString(), "--claim", "R1");
        assertThat(explained.status()).isZero();
        assertThat(explained.out()).contains("-30000.00").containsPattern("takes back the claim +C1");
        Settling json = Settling.run("explain", claims.toString(), "--claim", "R1", "--format", "json");
        assertThat(json.out()).contains("\"derivation\" : null").contains("-30000.00");
    }
}
