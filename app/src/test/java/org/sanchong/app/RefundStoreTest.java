package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.claim.ClaimId;

/** Files with refunds that are settled into books. */
@Timeout(180)
@DisplayName("refunds of files, in books (退费入账)")
class RefundStoreTest {
    private static final Map<String, String> FIRST = claim("C1", "person_id=P", "total=30000.00");
    private static final Map<String, String> SECOND =
            claim("C2", "person_id=P", "total=30000.00", "admitted_on=2022-07-01", "discharged_on=2022-07-05");

    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void nameStore() {
        store = folder.resolve("books").toString();
    }

    private static Map<String, String> refund(String id, String of, String... changes) {
        Map<String, String> refund = new LinkedHashMap<>(claim(id, "person_id=P", "total=-30000.00", "reverses=" + of));
        for (String change : changes) {
            refund.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }
        return refund;
    }

    @SafeVarargs
    private Settling settle(Map<String, String>... claims) {
        return Settling.of(Sheet.of(claims).with("reverses"), "--store", store);
    }

    @SafeVarargs
    private static Settling plain(Map<String, String>... claims) {
        return Settling.of(Sheet.of(claims).with("reverses"));
    }

    private static String code(Settling settling, String claim) {
        String reason = settling.row(claim).getField("reason");
        return reason.contains(":") ? reason.substring(0, reason.indexOf(':')) : reason;
    }

    @Test
    @DisplayName("of one file: as without books, also once more")
    void oneFile() {
        String expected = plain(refund("A", "C1"), SECOND, FIRST).out();
        assertThat(settle(refund("A", "C1"), SECOND, FIRST).out()).isEqualTo(expected);
        assertThat(settle(refund("A", "C1"), SECOND, FIRST).out()).isEqualTo(expected);
        assertThat(Settling.run("journal", "verify", "--store", store).status()).isZero();
        assertThat(Settling.run("doctor", "--store", store, "--all").status()).isZero();
    }

    @Test
    @DisplayName("claims that come out otherwise since are named: somebody has to pay, or to ask for, the difference")
    void correctedAreNamed() {
        settle(FIRST, SECOND);
        Settling taken = settle(refund("R", "C1"));
        assertThat(taken.err())
                .contains(
                        "1 claim that was settled before is corrected, since claims before were taken back: C2. What");
        assertThat(settle(refund("R", "C1")).err()).as("once more").doesNotContain("corrected");
        assertThat(settle(SECOND).line("C2")).isEqualTo(plain(SECOND).line("C2"));
    }

    @Test
    @DisplayName("of the last claim of an earlier file: as if that had never been")
    void ofAnEarlierFile() {
        Settling first = settle(FIRST);
        Settling taken = settle(refund("R", "C1"), SECOND);
        assertThat(taken.line("C2")).isEqualTo(plain(SECOND).line("C2"));
        assertThat(taken.row("R").getField("basic"))
                .isEqualTo("-" + first.row("C1").getField("basic"));
        assertThat(settle(refund("R", "C1"), SECOND).out()).isEqualTo(taken.out());
        assertThat(code(settle(FIRST), "C1")).isEqualTo("CLAIM_REVERSED");
        assertThat(settle(FIRST, refund("R", "C1")).status()).isEqualTo(Settling.ALL_SETTLED);
    }

    @Test
    @DisplayName("of its claim's day, of a claim that others followed: they are as if it had never been, and proved so")
    void corrects() {
        settle(FIRST, SECOND);
        Settling taken = settle(refund("R", "C1"));
        assertThat(taken.status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(settle(SECOND).line("C2"))
                .isEqualTo(plain(SECOND).line("C2"))
                .isNotEqualTo(plain(FIRST, SECOND).line("C2"));
        String expected = plain(FIRST, SECOND, refund("R", "C1")).out();
        assertThat(settle(FIRST, SECOND, refund("R", "C1")).out()).isEqualTo(expected);
        assertThat(Settling.run("journal", "verify", "--store", store).status()).isZero();
        assertThat(Settling.run("doctor", "--store", store, "--all").status()).isZero();
        Settling explained = Settling.run("explain", "--store", store, "--claim", "C2");
        assertThat(explained.status()).isZero();
        assertThat(explained.err()).contains("claim C2 was corrected at ");
        assertThat(Settling.run("explain", "--store", store, "--claim", "C2", "--lang", "zh")
                        .err())
                .contains("结算 C2 已于");
    }

    @Test
    @DisplayName("under one id twice: the same is answered, anything else is a conflict, whichever it is")
    void conflicts() {
        settle(FIRST, SECOND, refund("R", "C2", "admitted_on=2022-07-01", "discharged_on=2022-07-05"));
        assertThat(code(settle(refund("R", "C1")), "R")).isEqualTo("CLAIM_CONFLICT");
        assertThat(code(settle(claim("R", "person_id=P")), "R")).isEqualTo("CLAIM_CONFLICT");
        assertThat(code(settle(refund("C1", "C2")), "C1")).isEqualTo("CLAIM_CONFLICT");
        assertThat(settle(refund("R", "C2", "admitted_on=2022-07-01", "discharged_on=2022-07-05"))
                        .status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"en, by R. Leave", "zh, 已由 R 冲正"})
    @DisplayName("of a claim that was taken back: refused")
    void twice(String language, String words) {
        settle(FIRST, refund("R", "C1"));
        Settling again =
                Settling.of(Sheet.of(refund("Q", "C1")).with("reverses"), "--store", store, "--lang", language);
        assertThat(code(again, "Q")).isEqualTo("ALREADY_REVERSED");
        assertThat(again.row("Q").getField("reason")).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"en, without a refund", "zh, 已经冲正"})
    @DisplayName("of a claim that was taken back without a refund: refused")
    void takenBackAlone(String language, String words) {
        settle(FIRST);
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            UseCases.reverseInBooks(PolicyCatalogs.builtIn(), books, InstantSource.system())
                    .reverse(new ClaimId("C1"));
        }
        Settling refused =
                Settling.of(Sheet.of(refund("Q", "C1")).with("reverses"), "--store", store, "--lang", language);
        assertThat(code(refused, "Q")).isEqualTo("ALREADY_REVERSED");
        assertThat(refused.row("Q").getField("reason")).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "total=-29999.99, total is -29999.99",
        "person_id=Q, person_id is Q",
        "discharged_on=2022-06-04, discharged_on is 2022-06-04",
        "region=341000, policy is huangshan-2022",
        "first_self_pay=-1, first_self_pay is -1.00"
    })
    @DisplayName("that does not mirror the claim of the books: refused, and it stands")
    void mismatches(String change, String words) {
        settle(FIRST);
        Settling refused = settle(refund("R", "C1", change));
        assertThat(code(refused, "R")).isEqualTo("REVERSAL_MISMATCH");
        assertThat(refused.row("R").getField("reason")).contains(words);
        assertThat(settle(FIRST).status()).isZero();
    }

    @Test
    @DisplayName("of what neither file nor books have: nothing to take back")
    void nothing() {
        settle(FIRST);
        assertThat(code(settle(refund("R", "C9")), "R")).isEqualTo("NOTHING_TO_REVERSE");
    }

    @Test
    @DisplayName("of a later day: the last is taken back, another is not, whether it stands in the books or the file")
    void ofALaterDay() {
        settle(FIRST);
        Map<String, String> late = refund("R", "C1", "admitted_on=2022-08-01", "discharged_on=2022-08-01");
        Settling refused = settle(late, SECOND);
        assertThat(code(refused, "R")).isEqualTo("NEEDS_RESETTLEMENT");
        assertThat(refused.line("C2")).isEqualTo(plain(FIRST, SECOND).line("C2"));
        assertThat(settle(late, SECOND).out()).isEqualTo(refused.out());
        assertThat(code(settle(late), "R")).isEqualTo("NEEDS_RESETTLEMENT");
        assertThat(settle(refund("Q", "C2", "admitted_on=2022-07-01", "discharged_on=2022-07-05"), late)
                        .status())
                .isZero();
    }

    @Test
    @DisplayName("of a forgotten person: refused, but one that came through before is answered")
    void forgotten() {
        settle(FIRST, SECOND, refund("Q", "C2", "admitted_on=2022-07-01", "discharged_on=2022-07-05"));
        Settling.run("forget", "--store", store, "--person", "P", "--yes");
        assertThat(code(settle(refund("R", "C1")), "R")).isEqualTo("PERSON_FORGOTTEN");
        assertThat(settle(refund("Q", "C2", "admitted_on=2022-07-01", "discharged_on=2022-07-05"))
                        .status())
                .isZero();
        assertThat(Settling.run("journal", "verify", "--store", store).status()).isZero();
    }
}
