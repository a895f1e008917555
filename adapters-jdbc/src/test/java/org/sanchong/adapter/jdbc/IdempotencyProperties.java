package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;

/** Laws of sending claims again. */
class IdempotencyProperties {
    /** The claim of a number: one of few people, each number another claim. */
    private static Claim claim(int number) {
        return number % 2 == 0
                ? Care.heze("C" + number, "P" + number % 4, "2023-0" + (1 + number % 9) + "-15", 500 + number * 1777L)
                : Care.shaoyang(
                        "C" + number, "P" + number % 4, "2023-0" + (1 + number % 9) + "-15", "C" + (number - 2));
    }

    @Provide
    Arbitrary<List<Integer>> sequences() {
        return Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(14);
    }

    private static List<Books.Entry> settled(Books books, Iterable<Integer> numbers) {
        try (books) {
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
            numbers.forEach(number -> settling.settle(claim(number)));
            List<Books.Entry> entries = new ArrayList<>();
            for (int person = 0; person < 4; person++) {
                entries.addAll(books.entries(new OwnerYear(Account.Owner.PERSON, "P" + person, 2023)));
            }
            return entries;
        }
    }

    @Property(tries = 60)
    void repetitions_change_nothing(@ForAll("sequences") List<Integer> numbers) {
        assertThat(settled(InMemoryBooks.empty(), numbers))
                .isEqualTo(settled(InMemoryBooks.empty(), new LinkedHashSet<>(numbers)))
                .hasSize(new LinkedHashSet<>(numbers).size());
    }

    @Property(tries = 10)
    void a_store_keeps_what_memory_keeps(@ForAll("sequences") List<Integer> numbers) {
        assertThat(settled(JdbcBooks.open("jdbc:h2:mem:" + UUID.randomUUID(), 1), numbers))
                .isEqualTo(settled(InMemoryBooks.empty(), numbers));
    }
}
