package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** What is promised of facility, county and disease in books, of which no policy asks, whatever the books are kept in. */
@Timeout(180)
@DisplayName("what claims name is kept in books (机构、县区、病种入账)")
abstract class NamesInBooksContract {
    private static final Claim BARE = Care.heze("C1", "P1", "2023-03-01", 60_000);
    private static final Claim NAMED = Care.named(BARE, "H1", "371702");

    private Books books;
    private SettleIntoBooks settling;

    /** Opens books without anything. */
    abstract Books open() throws Exception;

    /** Returns the cases of books that were opened. */
    Cases cases(Books of) {
        return JdbcBooks.cases(of);
    }

    @BeforeEach
    void openBooks() throws Exception {
        books = open();
        settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
    }

    @AfterEach
    void closeBooks() {
        books.close();
    }

    private Entry settled(ClaimId claim) {
        return books.find(claim).orElseThrow().settled();
    }

    private SettledCases.LeftOut read(List<SettledCase> into) {
        return OversightUseCases.settledCases(cases(books).settlements(), new PlanYear(2023))
                .read(() -> into::add)
                .leftOut();
    }

    private List<ClaimSheet.Answer> file(Claim... claims) {
        return ClaimSheet.settle(List.of(claims), books, 1);
    }

    @Test
    @DisplayName(
            "one by one and of a file alike: settled cases say facility and county, no birth date that nobody asks for")
    void kept() {
        settling.settle(NAMED);
        Claim other = Care.named(Care.heze("C2", "P2", "2023-03-02", 700), "H \n=2", "371703");
        assertThat(file(other)).allMatch(ClaimSheet.Answer::isSettled);
        List<SettledCase> cases = new ArrayList<>();
        assertThat(read(cases).unnamed()).isZero();
        assertThat(cases)
                .extracting(
                        each -> each.claim().id().value(),
                        SettledCase::facility,
                        each -> each.claim().furtherFacts().get("county"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("C1", "H1", "371702"),
                        org.assertj.core.groups.Tuple.tuple("C2", "H \n=2", "371703"));
    }

    @Test
    @DisplayName("both ways keep the same text; payment and seal are those of the claim without names")
    void nothingElseChanges() throws Exception {
        settling.settle(NAMED);
        String text = settled(NAMED.id()).content();
        String seal = settled(NAMED.id()).derivationHash();
        Books bare = open();
        UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(bare)).settle(BARE);
        Entry without = bare.find(BARE.id()).orElseThrow().settled();
        assertThat(seal).isEqualTo(without.derivationHash());
        assertThat(settled(NAMED.id()).payments()).isEqualTo(without.payments());
        bare.close();
        Books filed = open();
        ClaimSheet.settle(List.of(NAMED), filed, 1);
        Entry ofFile = filed.find(NAMED.id()).orElseThrow().settled();
        assertThat(ofFile.content())
                .isEqualTo(text)
                .contains("facility_id=H1\n", "county=371702\n")
                .doesNotContain("birth_date");
        assertThat(ofFile.derivationHash()).isEqualTo(seal);
        filed.close();
    }

    @Test
    @DisplayName("the division of the pooling region is kept as it was given; another one is another claim")
    void division() {
        // Shaoyang pools 430500; 430523 and 430511 are divisions of it.
        Claim ofCounty = Care.shaoyang("C1", "P1", "2023-03-01", "");
        assertThat(file(ofCounty)).allMatch(ClaimSheet.Answer::isSettled);
        assertThat(settling.settle(ofCounty)).isInstanceOf(Outcome.AlreadySettled.class);
        Claim elsewhere = Claim.builder()
                .id(ofCounty.id())
                .person(ofCounty.person())
                .region(new RegionCode("430511"))
                .careType(ofCounty.careType())
                .facility(ofCounty.facility())
                .admittedOn(ofCounty.admittedOn())
                .dischargedOn(ofCounty.dischargedOn())
                .expense(ofCounty.expense())
                .build();
        assertThat(settling.settle(elsewhere)).isInstanceOf(Outcome.Conflict.class);
        List<SettledCase> cases = new ArrayList<>();
        read(cases);
        assertThat(cases).extracting(each -> each.claim().region().value()).containsExactly("430523");
    }

    @Test
    @DisplayName("the same again is the same by either way; another facility, or none, is another claim")
    void again() {
        settling.settle(NAMED);
        assertThat(settling.settle(NAMED)).isInstanceOf(Outcome.AlreadySettled.class);
        assertThat(file(NAMED)).allMatch(ClaimSheet.Answer::isSettled);
        for (Claim differs : List.of(Care.named(BARE, "H2", "371702"), Care.named(BARE, "H1", "371703"), BARE)) {
            assertThat(settling.settle(differs)).isInstanceOf(Outcome.Conflict.class);
            assertThat(file(differs))
                    .allMatch(answer -> answer.reason().startsWith("CLAIM_CONFLICT") && !answer.isSettled());
        }
    }

    @Test
    @DisplayName("a claim that named nothing is not taken for one of before: with a facility it is another claim")
    void namedNothing() {
        settling.settle(BARE);
        assertThat(settling.settle(NAMED)).isInstanceOf(Outcome.Conflict.class);
        assertThat(file(NAMED)).allMatch(answer -> answer.reason().startsWith("CLAIM_CONFLICT"));
        assertThat(read(new ArrayList<>()).unnamed()).isZero();
    }

    @Test
    @DisplayName("an entry of before is the same claim with whatever facility, stays as it was, and is counted")
    void ofBefore() throws Exception {
        Books elsewhere = open();
        UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(elsewhere)).settle(NAMED);
        Entry now = elsewhere.find(NAMED.id()).orElseThrow().settled();
        elsewhere.close();
        Entry former = former(now);
        books.withAccounts(new Books.Concern(now.accounts(), Set.of(now.claim())), page -> {
            page.post(former);
            return former;
        });
        for (Claim again : List.of(BARE, NAMED, Care.named(BARE, "H2", "371702"))) {
            assertThat(settling.settle(again)).isInstanceOf(Outcome.AlreadySettled.class);
            assertThat(file(again)).allMatch(ClaimSheet.Answer::isSettled);
        }
        assertThat(settling.settle(Care.named(Care.heze("C1", "P1", "2023-03-01", 60_001), "H1", "371702")))
                .isInstanceOf(Outcome.Conflict.class);
        settling.settle(Care.named(Care.heze("C2", "P2", "2023-03-01", 10), "H1", "371702"));
        List<SettledCase> cases = new ArrayList<>();
        assertThat(read(cases).unnamed()).isEqualTo(1);
        assertThat(cases).extracting(SettledCase::facility).containsExactlyInAnyOrder("", "H1");
        assertThat(settled(NAMED.id()).content()).isEqualTo(former.content());
    }

    /** Returns the entry as programs of before wrote it: without what no rule asks for. */
    private static Entry former(Entry now) {
        String content = now.content().replaceAll("(?m)^([.]form|facility_id|county)=.*\n", "");
        Entry.Builder former = Entry.builder()
                .kind(now.kind())
                .claim(now.claim())
                .person(now.person())
                .household(now.household())
                .planYear(now.planYear())
                .addAllAccounts(now.accounts())
                .region(now.region())
                .policy(now.policy())
                .policyRecorded(now.policyRecorded())
                .catalogHash(now.catalogHash())
                .derivationHash(now.derivationHash())
                .content(content)
                .total(now.total())
                .inScope(now.inScope())
                .putAllPayments(now.payments())
                .onApplication(now.onApplication())
                .addAllNotes(now.notes())
                .addAllMovements(now.movements())
                .putAllCarried(now.carried())
                .recordedAt(now.recordedAt());
        return former.build();
    }

    @Test
    @DisplayName(
            "a refund names too: the same again is known, another facility is a conflict, and what followed is corrected")
    void refunds() {
        Claim later = Care.named(Care.heze("C2", "P1", "2023-05-01", 90_000), "H2", "371703");
        file(NAMED, later);
        Claim refund =
                Care.like(NAMED, "R1", NAMED.dischargedOn(), NAMED.expense().total());
        List<ClaimSheet.Row> rows = List.of(new ClaimSheet.Row(refund, "C1"));
        assertThat(ClaimSheet.settleRows(rows, Optional.of(books), 1)).allMatch(ClaimSheet.Answer::isSettled);
        assertThat(ClaimSheet.settleRows(rows, Optional.of(books), 1)).allMatch(ClaimSheet.Answer::isSettled);
        Claim moved = Care.named(refund, "H2", "371702");
        assertThat(ClaimSheet.settleRows(List.of(new ClaimSheet.Row(moved, "C1")), Optional.of(books), 1))
                .allMatch(answer -> answer.reason().startsWith("CLAIM_CONFLICT"));
        List<SettledCase> cases = new ArrayList<>();
        read(cases);
        assertThat(cases).extracting(SettledCase::facility).containsExactly("H2");
        assertThat(books.find(later.id()).orElseThrow().isCorrected()).isTrue();
    }
}
