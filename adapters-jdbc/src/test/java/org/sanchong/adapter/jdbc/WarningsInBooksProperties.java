package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.memory.InMemoryCases;
import org.sanchong.application.port.in.AnswerWarning;
import org.sanchong.application.port.in.PushWarnings;
import org.sanchong.application.port.in.PushWarnings.Round;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.AlertResponse;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.time.PlanYear;

/** Over any sequence of claims, refunds and corrections each crossing is pushed once, and one undone is withdrawn. */
class WarningsInBooksProperties {
    private static final Money LINE = Money.parse("1000.00");
    private static final PlanYear YEAR = new PlanYear(2023);
    private static final LocalDate DAY = LocalDate.parse("2024-01-05");

    /** Some people whose claims come, are taken back and correct each other, while warnings are pushed now and then. */
    private static final class Sequence {
        private final Random random;
        private final Books books;
        private final Cases cases;
        private final Bookkeeping keeping;
        private final Map<String, String> claims = new LinkedHashMap<>();
        private final Map<String, Boolean> above = new LinkedHashMap<>();
        private final Map<String, Integer> crossed = new LinkedHashMap<>();
        private final Map<String, Integer> undone = new LinkedHashMap<>();
        private long second;

        Sequence(long seed, Books books, Cases cases) {
            this.random = new Random(seed);
            this.books = books;
            this.cases = cases;
            InstantSource clock = () -> Instant.parse("2024-01-01T00:00:00Z").plusSeconds(second++);
            this.keeping = new Bookkeeping(books, Care.keeping(books).seals(), clock);
        }

        void go(int steps) {
            for (int i = 0; i < steps; i++) {
                if (random.nextInt(3) > 0 || claims.isEmpty()) {
                    settle("C" + i);
                } else {
                    takeBack();
                }
                count();
                if (random.nextInt(4) == 0) {
                    push();
                }
                if (random.nextInt(5) == 0) {
                    answer();
                }
            }
            push();
        }

        private void settle(String id) {
            String person = "P" + random.nextInt(3);
            String day = "2023-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
            UseCases.settleIntoBooks(Care.CATALOG, keeping)
                    .settle(Care.heze(id, person, day, 500 + random.nextInt(60_000)));
            claims.put(id, person);
        }

        private void takeBack() {
            List<String> ids = new ArrayList<>(claims.keySet());
            UseCases.correctBooks(Care.CATALOG, keeping).reverse(new ClaimId(ids.get(random.nextInt(ids.size()))));
        }

        /** Sums what stands, anew from what the books tell of each claim, and counts who got above the line or below it. */
        private void count() {
            Map<String, Money> burdens = new LinkedHashMap<>();
            claims.forEach((id, person) -> books.find(new ClaimId(id))
                    .filter(BookedClaim::stands)
                    .ifPresent(booked ->
                            burdens.merge(person, booked.standing().personal(), (one, other) -> one.plus(other))));
            for (String person : List.of("P0", "P1", "P2")) {
                boolean isAbove = burdens.getOrDefault(person, Money.zero()).isMoreThan(LINE);
                boolean was = above.getOrDefault(person, false);
                above.put(person, isAbove);
                if (isAbove != was) {
                    (isAbove ? crossed : undone).merge(person, 1, (one, other) -> one + other);
                }
            }
        }

        PushWarnings.Result push() {
            return UseCases.pushWarnings(Care.CATALOG)
                    .push(Round.builder()
                            .burdens(cases.burdens())
                            .warnings(cases.warnings())
                            .year(YEAR)
                            .on(DAY)
                            .clock(CaseSamples.CLOCK)
                            .putLine("city-line", LINE)
                            .alerts(new Nowhere())
                            .build());
        }

        /** A department helps on one of the warnings, and sometimes it is followed up. */
        private void answer() {
            List<Warnings.Kept> open = cases.warnings().open();
            if (open.isEmpty()) {
                return;
            }
            String number = open.get(random.nextInt(open.size())).number();
            AnswerWarning answering =
                    UseCases.answerWarning(Care.CATALOG, cases.warnings(), InstantSource.fixed(Care.NOW));
            AlertResponse helped =
                    new AlertResponse(new CertifyingDepartment("CIVIL_AFFAIRS"), AlertResponse.Kind.HELP_GIVEN, DAY);
            answering.answer(new AnswerWarning.Answer(number, new Step.Answered(helped)));
            if (random.nextBoolean()) {
                answering.answer(new AnswerWarning.Answer(number, new Step.FollowedUp(DAY)));
            }
        }

        void check() {
            List<Warnings.Kept> all =
                    cases.warnings().pushed(LocalDate.parse("2023-01-01"), LocalDate.parse("2024-12-31"));
            for (String person : List.of("P0", "P1", "P2")) {
                List<Warnings.Kept> of = all.stream()
                        .filter(each -> each.crossing().alert().person().value().equals(person))
                        .toList();
                assertThat(of.stream().map(each -> each.crossing().alert().crossing()))
                        .as("crossings pushed of " + person)
                        .containsExactlyInAnyOrderElementsOf(upTo(crossed.getOrDefault(person, 0)));
                long ended = of.stream()
                        .filter(each -> each.crossing().alert().crossing() <= undone.getOrDefault(person, 0))
                        .filter(each -> each.alert() instanceof BurdenAlert.Withdrawn
                                || each.alert() instanceof BurdenAlert.FollowedUp)
                        .count();
                assertThat(ended)
                        .as("withdrawn of " + person)
                        .isEqualTo(undone.getOrDefault(person, 0).longValue());
                assertThat(of.stream().filter(each -> each.alert() instanceof BurdenAlert.Withdrawn))
                        .as("only what was undone is withdrawn")
                        .allMatch(each -> each.crossing().alert().crossing() <= undone.getOrDefault(person, 0));
            }
            PushWarnings.Result again = push();
            assertThat(again.pushed() + again.withdrawn()).as("once more").isZero();
        }

        private static List<Integer> upTo(int last) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 1; i <= last; i++) {
                numbers.add(i);
            }
            return numbers;
        }
    }

    /** A list that nobody reads. */
    private static final class Nowhere implements OutgoingRecords {
        @Override
        public void begin(List<String> columns) {
            assertThat(columns).contains("alert_id");
        }

        @Override
        public void add(List<String> values) {
            assertThat(values).isNotEmpty();
        }
    }

    @Property(tries = 40)
    @Label("in memory")
    void inMemory(@ForAll long seed) {
        InMemoryBooks books = InMemoryBooks.empty();
        Sequence sequence = new Sequence(seed, books, InMemoryCases.of(books));
        sequence.go(20);
        sequence.check();
    }

    @Property(tries = 6)
    @Label("in a database, and the journal is right")
    void inDatabase(@ForAll long seed) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        try (Books books = JdbcBooks.open(url, 2)) {
            Sequence sequence = new Sequence(seed, books, JdbcBooks.cases(books));
            sequence.go(20);
            sequence.check();
        }
        try (var journal = JdbcBooks.openJournal(url)) {
            assertThat(journal.verify().first()).isEmpty();
        }
    }
}
