package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** What all books promise, whatever they are kept in. */
@Timeout(60)
abstract class BooksContract {
    private Books books;
    private SettleIntoBooks settling;
    private ReverseInBooks reversing;

    /** Opens empty books. */
    abstract Books open() throws Exception;

    @BeforeEach
    void openBooks() throws Exception {
        books = open();
        settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        reversing = UseCases.reverseInBooks(Care.CATALOG, books, InstantSource.fixed(Care.NOW));
    }

    @AfterEach
    void closeBooks() {
        books.close();
    }

    private Entry settle(Claim claim) {
        return ((Outcome.Settled) settling.settle(claim)).entry();
    }

    private static OwnerYear person(String id, int year) {
        return new OwnerYear(Account.Owner.PERSON, id, year);
    }

    @Test
    void what_is_kept_of_a_settlement_is_what_it_was() {
        for (Claim claim : List.of(
                Care.heze("C1", "P1", "2023-03-01", 1000),
                Care.heze("C2", "P1", "2023-05-01", 90_000),
                Care.shaoyang("C3", "P2", "2022-03-01", ""),
                Care.shaoyang("C4", "P2", "2023-01-02", "C3"),
                Care.yunling("C5", "P3", "H1", 20_000),
                Care.yunling("C6", "P4", "H1", 20_000))) {
            Entry settled = settle(claim);
            assertThat(books.find(claim.id()).orElseThrow().entries()).containsExactly(settled);
        }
    }

    @Test
    void claims_are_settled_on_what_has_accumulated() {
        SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
        List<Claim> claims = List.of(
                Care.heze("C1", "P1", "2023-03-01", 1000),
                Care.heze("C2", "P1", "2023-02-01", 60_000),
                Care.heze("C3", "P1", "2023-05-01", 250_000));
        Accumulators accumulated = Accumulators.none();
        for (Claim claim : claims) {
            Settlement expected = calculator.settle(claim, accumulated).get();
            accumulated = expected.accumulators();
            Entry settled = settle(claim);
            assertThat(settled.payments()).isEqualTo(expected.payments());
            assertThat(settled.personal()).isEqualTo(expected.personal());
            assertThat(settled.notes()).isEqualTo(expected.notes());
        }
        assertThat(books.accumulators(new PersonId("P1"), 2023)).isEqualTo(accumulated);
        assertThat(books.accumulators(new PersonId("P1"), 2022)).isEqualTo(Accumulators.none());
        assertThat(books.entries(person("P1", 2023)))
                .extracting(entry -> entry.claim().value())
                .containsExactly("C1", "C2", "C3");
    }

    @Test
    void a_chain_of_stays_goes_on_over_the_years_end() {
        SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
        Claim first = Care.shaoyang("C1", "P1", "2022-12-30", "");
        Claim second = Care.shaoyang("C2", "P1", "2023-01-05", "C1");
        Settlement before = calculator.settle(first, Accumulators.none()).get();
        Settlement after = calculator.settle(second, before.accumulators()).get();
        settle(first);
        assertThat(settle(second).payments()).isEqualTo(after.payments());
        // The deductible runs on, which is more for the person than a stay by itself would get.
        assertThat(after.fundTotal())
                .isNotEqualTo(
                        calculator.settle(second, Accumulators.none()).get().fundTotal());
    }

    /** On the same day the id tells which of two stays comes before the other. */
    @ParameterizedTest
    @CsvSource({"C9, 2022-02-10, false", "C9, 2022-01-05, false", "C1, 2022-01-05, true", "C9, 2022-01-04, true"})
    void a_stay_goes_on_with_an_earlier_one_alone(String before, String day, boolean goesOn) {
        Claim named = Care.shaoyang("C5", "P1", "2022-01-05", before);
        settle(Care.shaoyang(before, "P1", day, ""));

        Entry settled = settle(named);

        // Of the other person the books have no such stay.
        Entry alone = settle(Care.shaoyang("C6", "P2", "2022-01-05", before));
        assertThat(settled.payments().equals(alone.payments())).isNotEqualTo(goesOn);
        assertThat(UseCases.explainFromBooks(
                                Care.CATALOG, books, Care.keeping(books).seals())
                        .explain(named.id()))
                .isInstanceOf(ExplainFromBooks.Outcome.Same.class);
    }

    /** Long or with a zero in it, as some server could not keep the id of a claim of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u3000", "10000"})
    void a_stay_that_books_cannot_have_stops_nothing(String before) {
        String odd = before.equals("10000") ? "z".repeat(10_000) : before;
        settle(Care.shaoyang("C1", "P1", "2022-01-01", ""));
        Entry named = settle(Care.shaoyang("C2", "P1", "2022-01-05", odd));
        List<Claim> file =
                List.of(Care.shaoyang("C3", "P1", "2022-01-07", odd), Care.shaoyang("C4", "P2", "2022-01-07", ""));

        assertThat(ClaimSheet.settle(file, books, 1)).allMatch(ClaimSheet.Answer::isSettled);

        assertThat(books.find(new ClaimId("C4")).orElseThrow().settled().payments())
                .isEqualTo(named.payments());
        assertThat(correcting().reverse(new ClaimId("C1"))).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        assertThat(UseCases.explainFromBooks(
                                Care.CATALOG, books, Care.keeping(books).seals())
                        .explain(new ClaimId("C2")))
                .isInstanceOf(ExplainFromBooks.Outcome.Same.class);
    }

    /** A store may refuse one, and the whole transaction with it: nobody else's claim is lost for it. */
    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "longer"})
    void an_id_that_books_do_not_keep_is_refused_alone(String given) {
        String odd = given.equals("longer") ? randomId(Books.LONGEST_ID + 1) : given;
        String longest = randomId(Books.LONGEST_ID);
        Claim other = Care.shaoyang(odd, "P1", "2022-01-05", "");
        Claim kept = Care.shaoyang("C2", "P1", "2022-01-06", "");
        List<ClaimSheet.Row> file = List.of(
                new ClaimSheet.Row(other, ""),
                new ClaimSheet.Row(kept, ""),
                new ClaimSheet.Row(Care.shaoyang(longest, "P1", "2022-01-07", ""), ""),
                new ClaimSheet.Row(Care.shaoyang(odd + "r", "P1", "2022-01-06", ""), "C2"));

        assertThat(settling.settle(other)).isEqualTo(new Outcome.Unkept(other.id()));
        for (int run = 0; run < 2; run++) {
            assertThat(ClaimSheet.settleRows(file, Optional.of(books), 1))
                    .extracting(answer -> answer.reason().split(":")[0])
                    .startsWith("BAD_IDENTIFIER")
                    .endsWith("BAD_IDENTIFIER");
            assertThat(books.find(new ClaimId("C2")).orElseThrow().stands()).isTrue();
            assertThat(books.find(new ClaimId(longest))).isPresent();
        }
        assertThat(books.entries(person("P1", 2022))).hasSize(2);
    }

    /** Of letters that no store makes shorter. */
    private static String randomId(int length) {
        return new Random(length)
                .ints(length, 'A', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void a_file_goes_on_with_earlier_stays_alone() {
        Claim later = Care.shaoyang("C9", "P1", "2022-02-10", "");
        Claim earlier = Care.shaoyang("C1", "P2", "2022-01-01", "");
        settle(later);
        settle(earlier);
        List<Claim> file = List.of(
                Care.shaoyang("C5", "P1", "2022-01-05", "C9"),
                later,
                Care.shaoyang("C6", "P2", "2022-01-05", "C1"),
                Care.shaoyang("C7", "P3", "2022-01-05", ""));

        assertThat(ClaimSheet.settle(file, books, 1)).allMatch(ClaimSheet.Answer::isSettled);

        Entry alone = books.find(new ClaimId("C7")).orElseThrow().settled();
        assertThat(books.find(new ClaimId("C5")).orElseThrow().settled().payments())
                .isEqualTo(alone.payments());
        assertThat(books.find(new ClaimId("C6")).orElseThrow().settled().payments())
                .isNotEqualTo(alone.payments());
    }

    @Test
    void what_followed_a_claim_taken_back_goes_on_with_earlier_stays_alone() {
        settle(Care.shaoyang("C9", "P1", "2022-02-10", ""));
        settle(Care.like(
                Care.shaoyang("C1", "P1", "2022-01-01", ""),
                "C1",
                LocalDate.parse("2022-01-01"),
                Money.ofYuan(60_000)));
        Claim named = Care.shaoyang("C5", "P1", "2022-01-05", "C9");
        Entry settled = settle(named);

        assertThat(correcting().reverse(new ClaimId("C1"))).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);

        Entry standing = books.find(named.id()).orElseThrow().standing();
        assertThat(standing.paid(TierName.BASIC)).isEqualTo(settled.paid(TierName.BASIC));
        assertThat(standing.carried()).isEqualTo(settled.carried());
        assertThat(UseCases.explainFromBooks(
                                Care.CATALOG, books, Care.keeping(books).seals())
                        .explain(named.id()))
                .isInstanceOf(ExplainFromBooks.Outcome.Same.class);
    }

    @Test
    void a_household_has_its_accounts_in_common() {
        settle(Care.yunling("C1", "P1", "H1", 40_000));
        Entry second = settle(Care.yunling("C2", "P2", "H1", 40_000));
        assertThat(second.movements())
                .filteredOn(moved -> moved.total().owner() == Account.Owner.HOUSEHOLD)
                .isNotEmpty()
                .allMatch(moved -> moved.before() > 0);
        assertThat(books.entries(new OwnerYear(Account.Owner.HOUSEHOLD, "H1", 2026)))
                .extracting(entry -> entry.claim().value())
                .containsExactly("C1", "C2");
    }

    @Test
    void the_same_claim_again_is_the_claim_that_is_there() {
        Entry settled = settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        settle(Care.heze("C2", "P1", "2023-03-02", 1000));
        Outcome again = settling.settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        assertThat(((Outcome.AlreadySettled) again).booked().entries()).containsExactly(settled);
        assertThat(books.entries(person("P1", 2023))).hasSize(2);
    }

    @Test
    void another_claim_of_the_same_id_is_a_conflict() {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        Accumulators before = books.accumulators(new PersonId("P1"), 2023);
        for (Claim other : List.of(
                Care.heze("C1", "P1", "2023-03-01", 1001),
                Care.heze("C1", "P1", "2023-03-02", 1000),
                Care.heze("C1", "P2", "2023-03-01", 1000),
                Care.shaoyang("C1", "P1", "2023-03-01", ""))) {
            assertThat(settling.settle(other)).isEqualTo(new Outcome.Conflict(new ClaimId("C1")));
        }
        assertThat(books.accumulators(new PersonId("P1"), 2023)).isEqualTo(before);
        assertThat(books.entries(person("P2", 2023))).isEmpty();
    }

    @Test
    void a_rejected_claim_is_not_in_the_books() {
        assertThat(settling.settle(Care.heze("C1", "P1", "1999-03-01", 1000))).isInstanceOf(Outcome.Rejected.class);
        assertThat(books.find(new ClaimId("C1"))).isEmpty();
        // So the claim may be mended and come again under its id.
        settle(Care.heze("C1", "P1", "2023-03-01", 1000));
    }

    @Test
    void the_last_claim_is_taken_back_and_nothing_of_it_is_left() {
        settle(Care.heze("C1", "P1", "2023-03-01", 60_000));
        Accumulators before = books.accumulators(new PersonId("P1"), 2023);
        Entry last = settle(Care.heze("C2", "P1", "2023-04-01", 60_000));

        ReverseInBooks.Outcome outcome = reversing.reverse(new ClaimId("C2"));

        Entry reversed = ((ReverseInBooks.Outcome.Reversed) outcome).entry();
        assertThat(reversed.total()).isEqualTo(Money.ofYuan(-60_000));
        assertThat(books.accumulators(new PersonId("P1"), 2023)).isEqualTo(before);
        assertThat(books.find(new ClaimId("C2")).orElseThrow().entries()).containsExactly(last, reversed);
        assertThat(reversing.reverse(new ClaimId("C2"))).isInstanceOf(ReverseInBooks.Outcome.AlreadyReversed.class);
        Outcome again = settling.settle(Care.heze("C2", "P1", "2023-04-01", 60_000));
        assertThat(((Outcome.AlreadySettled) again).booked().stands()).isFalse();
        assertThat(reversing.reverse(new ClaimId("C1"))).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        assertThat(books.accumulators(new PersonId("P1"), 2023)).isEqualTo(Accumulators.none());
    }

    @Test
    void a_claim_that_another_followed_is_not_taken_back() {
        settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        settle(Care.heze("C2", "P1", "2023-04-01", 1000));
        assertThat(reversing.reverse(new ClaimId("C1")))
                .isEqualTo(new ReverseInBooks.Outcome.NotTheLast(new ClaimId("C1"), new ClaimId("C2")));
        assertThat(reversing.reverse(new ClaimId("C9")))
                .isEqualTo(new ReverseInBooks.Outcome.Unknown(new ClaimId("C9")));
    }

    @Test
    void a_stay_that_another_went_on_with_is_taken_back_after_that() {
        settle(Care.shaoyang("C1", "P1", "2022-12-30", ""));
        settle(Care.shaoyang("C2", "P1", "2023-01-05", "C1"));
        // Of another plan year, but over all years the chain is one account.
        assertThat(reversing.reverse(new ClaimId("C1"))).isInstanceOf(ReverseInBooks.Outcome.NotTheLast.class);
        assertThat(reversing.reverse(new ClaimId("C2"))).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        assertThat(reversing.reverse(new ClaimId("C1"))).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        assertThat(books.accumulators(new PersonId("P1"), 2022)).isEqualTo(Accumulators.none());
    }

    private ReverseInBooks correcting() {
        return UseCases.correctBooks(Care.CATALOG, Care.keeping(books));
    }

    @Test
    void a_claim_that_others_followed_is_taken_back_and_they_are_corrected() {
        settle(Care.heze("C1", "P1", "2023-03-01", 60_000));
        Entry second = settle(Care.heze("C2", "P1", "2023-04-01", 90_000));
        Entry apart = settle(Care.heze("C3", "P1", "2024-04-01", 90_000));

        ReverseInBooks.Outcome outcome = correcting().reverse(new ClaimId("C1"));

        Entry correction =
                ((ReverseInBooks.Outcome.Reversed) outcome).corrections().get(0);
        assertThat(((ReverseInBooks.Outcome.Reversed) outcome).corrections()).hasSize(1);
        assertThat(correction.kind()).isEqualTo(Books.Kind.CORRECTED);
        assertThat(correction.total()).isEqualTo(Money.zero());
        Settlement alone = SettlementCalculator.of(Care.CATALOG)
                .settle(Care.heze("C2", "P1", "2023-04-01", 90_000), Accumulators.none())
                .get();
        assertThat(alone.payments()).isNotEqualTo(second.payments());
        BookedClaim now = books.find(new ClaimId("C2")).orElseThrow();
        assertThat(now.entries()).containsExactly(second, correction);
        assertThat(now.standing().payments()).isEqualTo(alone.payments());
        assertThat(now.standing().personal()).isEqualTo(alone.personal());
        assertThat(books.accumulators(new PersonId("P1"), 2023)).isEqualTo(alone.accumulators());
        assertThat(books.find(new ClaimId("C3")).orElseThrow().entries()).containsExactly(apart);
        assertThat(reversing.reverse(new ClaimId("C2"))).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        assertThat(books.accumulators(new PersonId("P1"), 2023)).isEqualTo(Accumulators.none());
    }

    @Test
    void what_followed_on_the_accounts_of_others_is_corrected_too() {
        Claim first = Care.yunling("C1", "P1", "H1", 40_000);
        Claim second = Care.yunling("C2", "P2", "H1", 40_000);
        Claim third = Care.yunling("C3", "P2", "H2", 40_000);
        Claim fourth = Care.yunling("C4", "P3", "H2", 40_000);
        for (Claim claim : List.of(first, second, third, fourth)) {
            settle(claim);
        }
        ReverseInBooks.Outcome outcome = correcting().reverse(first.id());
        // C2 is of the household, C3 of its person, C4 of that one's other household.
        assertThat(((ReverseInBooks.Outcome.Reversed) outcome).corrections())
                .extracting(entry -> entry.claim().value())
                .startsWith("C2")
                .isSubsetOf("C2", "C3", "C4");
        SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
        Accumulators accumulated = Accumulators.none();
        for (Claim claim : List.of(second, third, fourth)) {
            Settlement expected = calculator.settle(claim, accumulated).get();
            accumulated = expected.accumulators();
            assertThat(books.find(claim.id()).orElseThrow().standing().payments())
                    .isEqualTo(expected.payments());
        }
    }

    @Test
    void what_followed_in_a_chain_of_stays_is_corrected_over_the_years_end() {
        // Both are below the deductible, so that what they carry tells whether it runs on.
        settle(Care.like(
                Care.shaoyang("C1", "P1", "2022-12-30", ""), "C1", LocalDate.parse("2022-12-30"), Money.ofYuan(500)));
        Claim second = Care.like(
                Care.shaoyang("C2", "P1", "2023-01-05", "C1"), "C2", LocalDate.parse("2023-01-05"), Money.ofYuan(200));
        settle(second);
        assertThat(books.accumulators(new PersonId("P1"), 2023).carried().values())
                .containsExactlyInAnyOrder(50_000L, 70_000L);
        ReverseInBooks.Outcome outcome = correcting().reverse(new ClaimId("C1"));
        Entry correction =
                ((ReverseInBooks.Outcome.Reversed) outcome).corrections().get(0);
        assertThat(correction.claim().value()).isEqualTo("C2");
        assertThat(correction.carried().values()).containsExactly(-50_000L);
        assertThat(books.accumulators(new PersonId("P1"), 2023))
                .isEqualTo(SettlementCalculator.of(Care.CATALOG)
                        .settle(second, Accumulators.none())
                        .get()
                        .accumulators());
        assertThat(UseCases.explainFromBooks(
                                Care.CATALOG, books, Care.keeping(books).seals())
                        .explain(second.id()))
                .isInstanceOf(ExplainFromBooks.Outcome.Same.class);
    }

    @Test
    void where_one_that_followed_is_settled_no_more_nothing_is_taken_back() {
        Entry first = settle(Care.yunling("C1", "P1", "H1", 40_000));
        Entry second = settle(Care.yunling("C2", "P2", "H1", 40_000));
        // The built-in catalog does not have the region.
        ReverseInBooks.Outcome outcome = UseCases.correctBooks(PolicyCatalogs.builtIn(), Care.keeping(books))
                .reverse(new ClaimId("C1"));
        assertThat(outcome)
                .isEqualTo(new ReverseInBooks.Outcome.FollowingRejected(
                        new ClaimId("C1"), new ClaimId("C2"), "UNKNOWN_REGION"));
        assertThat(books.entries(new OwnerYear(Account.Owner.HOUSEHOLD, "H1", 2026)))
                .containsExactly(first, second);
    }

    @Test
    void of_work_that_fails_nothing_is_kept() {
        Entry entry = settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        Books.Concern concern = new Books.Concern(entry.accounts(), Set.of(new ClaimId("C2")));
        Entry next = again(entry, "C2");
        assertThatThrownBy(() -> books.withAccounts(concern, page -> {
                    page.post(next);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(books.find(new ClaimId("C2"))).isEmpty();
        assertThat(books.entries(person("P1", 2023))).containsExactly(entry);
    }

    @Test
    void accounts_that_are_not_held_are_not_moved() {
        Entry entry = settle(Care.heze("C1", "P1", "2023-03-01", 1000));
        Books.Concern concern = new Books.Concern(Set.of(person("P2", 2023)), Set.of());
        assertThatThrownBy(() -> books.withAccounts(concern, page -> {
                    page.post(again(entry, "C2"));
                    return 0;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void others_do_not_wait_and_the_same_do() throws Exception {
        // The accounts are there already, so it is the lock that is waited for.
        settle(Care.heze("C0", "P1", "2023-02-01", 1000));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch letGo = new CountDownLatch(1);
        CompletableFuture<Integer> holder = CompletableFuture.supplyAsync(() ->
                books.withAccounts(new Books.Concern(Set.of(person("P1", 2023)), Set.of()), page -> {
                    held.countDown();
                    await(letGo);
                    return 0;
                }));
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        settle(Care.heze("C2", "P2", "2023-03-01", 1000));
        settle(Care.heze("C3", "P1", "2022-12-01", 1000));
        CompletableFuture<Entry> waiting =
                CompletableFuture.supplyAsync(() -> settle(Care.heze("C1", "P1", "2023-03-01", 1000)));
        for (int other = 10; other < 16; other++) {
            settle(Care.heze("C" + other, "P" + other, "2023-03-01", 1000));
        }
        assertThat(waiting).isNotDone();
        letGo.countDown();
        assertThat(waiting.get(10, TimeUnit.SECONDS).claim().value()).isEqualTo("C1");
        assertThat(holder.get(10, TimeUnit.SECONDS)).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry again(Entry of, String id) {
        return Entry.builder()
                .kind(of.kind())
                .claim(new ClaimId(id))
                .person(of.person())
                .planYear(of.planYear())
                .addAllAccounts(of.accounts())
                .region(of.region())
                .policy(of.policy())
                .catalogHash(of.catalogHash())
                .derivationHash(of.derivationHash())
                .content(of.content())
                .total(of.total())
                .inScope(of.inScope())
                .putAllPayments(of.payments())
                .onApplication(of.onApplication())
                .recordedAt(of.recordedAt())
                .build();
    }

    @Test
    void claims_that_come_at_once_are_settled_as_if_one_after_the_other() throws Exception {
        new History(open()).check(4, 48);
    }
}
