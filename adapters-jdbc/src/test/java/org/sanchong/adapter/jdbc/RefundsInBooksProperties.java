package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.adapter.jdbc.ClaimSheet.Answer;
import org.sanchong.adapter.jdbc.ClaimSheet.Row;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.port.in.ExamineBooks;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;

/** Files with refunds, settled into books. */
class RefundsInBooksProperties {
    private static final List<String> CODES =
            List.of("NOTHING_TO_REVERSE", "REVERSAL_MISMATCH", "ALREADY_REVERSED", "NEEDS_RESETTLEMENT");

    /** A file: claims that share people, with refunds of some of them, of the same day, later, of others, or wrong. */
    record RefundFile(List<Row> rows) {
        static RefundFile of(long seed, boolean isOfTheDay) {
            Random random = new Random(seed);
            Workload workload = new Workload("");
            List<Row> rows = new ArrayList<>();
            int from = random.nextInt(Workload.GROUP);
            List<Claim> claims = workload.claims(from, from + 3 + random.nextInt(12));
            for (Claim claim : claims) {
                if (random.nextInt(8) > 0) {
                    rows.add(new Row(claim, ""));
                }
                int refunds = random.nextInt(12) == 0 ? 2 : random.nextInt(3) == 0 ? 1 : 0;
                for (int i = 0; i < refunds; i++) {
                    rows.add(refund(
                            claim, (random.nextBoolean() ? "A" : "Z") + claim.id() + "-" + i, random, isOfTheDay));
                }
            }
            Collections.shuffle(rows, random);
            return new RefundFile(rows);
        }

        private static Row refund(Claim claim, String id, Random random, boolean isOfTheDay) {
            String of = claim.id().value();
            LocalDate day = claim.dischargedOn();
            Money total = claim.expense().total();
            int choice = random.nextInt(8);
            // Later ones are within their policy's time.
            LocalDate on = isOfTheDay || choice < 5 ? day : day.plusDays(random.nextInt(60));
            return new Row(
                    Care.like(claim, id, on, choice == 1 ? total.plus(Money.ofYuan(1)) : total),
                    choice == 0 ? "nowhere" : of);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        // The edge case takes a claim back that follows others which are taken back too.
        return Arbitraries.longs().between(0, 1_000_000).edgeCases(edges -> edges.add(229_651L));
    }

    private static Books memory() {
        return InMemoryBooks.empty();
    }

    private static String h2() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    @Label("come out as without books, and the same once more, in memory")
    void inMemory(@ForAll("seeds") long seed) {
        try (Books books = memory()) {
            RefundFile file = RefundFile.of(seed, false);
            settleTwice(file, books);
            count(file);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    @Label("in an H2 database")
    void inH2(@ForAll("seeds") long seed) {
        String url = h2();
        try (Books books = JdbcBooks.open(url, 2)) {
            settleTwice(RefundFile.of(seed, false), books);
        }
        verify(url);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    @Label("in PostgreSQL")
    void inPostgres(@ForAll("seeds") long seed) throws SQLException {
        String url = Postgres.newBooks();
        try (Books books = JdbcBooks.open(url, 2)) {
            settleTwice(RefundFile.of(seed, false), books);
        }
        verify(url);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Label("refunds of their claims' day that come later: all is as if they had come with the claims, in memory")
    void laterInMemory(@ForAll("seeds") long seed) {
        try (Books books = memory()) {
            boolean isCorrected = settleInTwo(RefundFile.of(seed, true), books);
            cover("corrected", isCorrected, 30);
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    @Label("also in databases, whose doctor finds every claim and correction as it should be")
    void laterInDatabases(@ForAll("seeds") long seed) throws SQLException {
        for (String url : List.of(h2(), Postgres.newBooks())) {
            boolean isCorrected;
            try (Books books = JdbcBooks.open(url, 2)) {
                isCorrected = settleInTwo(RefundFile.of(seed, true), books);
            }
            cover("corrected", isCorrected, 20);
            try (StoreExamination store = JdbcBooks.openExamination(url)) {
                ExamineBooks.Report report = UseCases.examineBooks(
                                Care.CATALOG,
                                store,
                                Care.keeping(InMemoryBooks.empty()).seals())
                        .examine(ExamineBooks.Extent.ALL);
                assertThat(report.isWell()).as("%s", report).isTrue();
            }
        }
    }

    /** Settles the claims, and then the whole file; returns whether a claim was corrected. */
    private static boolean settleInTwo(RefundFile file, Books books) {
        List<Row> claims =
                file.rows().stream().filter(row -> row.reverses().isEmpty()).toList();
        ClaimSheet.settleRows(claims, Optional.of(books), 2);
        settleTwice(file, books);
        boolean isCorrected = false;
        ExplainFromBooks explaining = UseCases.explainFromBooks(
                Care.CATALOG, books, Care.keeping(books).seals());
        for (Row row : claims) {
            ClaimId claim = row.claim().id();
            isCorrected |= books.find(claim).filter(BookedClaim::isCorrected).isPresent();
            assertThat(explaining.explain(claim)).isInstanceOf(ExplainFromBooks.Outcome.Same.class);
        }
        return isCorrected;
    }

    private static void verify(String url) {
        try (Journal journal = JdbcBooks.openJournal(url)) {
            assertThat(journal.verify().first()).isEmpty();
        }
    }

    private static void settleTwice(RefundFile file, Books books) {
        List<Answer> plain = ClaimSheet.settleRows(file.rows(), Optional.empty(), 1);
        assertThat(ClaimSheet.settleRows(file.rows(), Optional.of(books), 2)).isEqualTo(plain);
        assertThat(ClaimSheet.settleRows(file.rows(), Optional.of(books), 1)).isEqualTo(plain);
    }

    private static void count(RefundFile file) {
        List<Answer> plain = ClaimSheet.settleRows(file.rows(), Optional.empty(), 1);
        for (String code : CODES) {
            cover(code, plain.stream().anyMatch(answer -> answer.reason().startsWith(code)), 5);
        }
        cover(
                "taken back",
                plain.stream().anyMatch(each -> each.isSettled() && each.line().contains(" -")),
                60);
    }

    private static void cover(String label, boolean happened, int percent) {
        Statistics.label(label).collect(happened);
        Statistics.label(label).coverage(of -> of.check(true).percentage(p -> p >= percent));
    }
}
