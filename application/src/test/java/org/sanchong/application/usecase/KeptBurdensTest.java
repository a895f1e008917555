package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.BookedBurdens;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

@DisplayName("what entries of books add to a burden counts on a day")
class KeptBurdensTest {
    private static final PlanYear YEAR = new PlanYear(2022);
    private static final PolicyId POLICY = new PolicyId("sample-2022");

    private final List<BookedBurdens.Booked> entries = new ArrayList<>();

    private void entry(Books.Kind kind, String claim, String on, String refundOn, String recorded, long yuan) {
        String refund = refundOn.isEmpty() ? "" : "discharged_on=" + refundOn + "\n";
        Money amount = Money.ofYuan(yuan);
        boolean isPaid = kind == Books.Kind.CORRECTED;
        entries.add(new BookedBurdens.Booked(
                kind,
                new ClaimId(claim),
                new PersonId("P"),
                POLICY,
                new BookedBurdens.Amounts(
                        isPaid ? Money.zero() : amount,
                        isPaid ? Money.zero() : amount,
                        isPaid ? amount.negated() : Money.zero()),
                new BookedBurdens.Said("discharged_on=" + on + "\n", refund, Instant.parse(recorded))));
    }

    private List<String> moved() {
        BookedBurdens books = new BookedBurdens() {
            @Override
            public <R> List<R> of(PlanYear year, Function<Booked, R> making) {
                return entries.stream().map(making).toList();
            }
        };
        return KeptBurdens.of(books, YEAR).getOrDefault(POLICY, List.of()).stream()
                .map(each ->
                        each.claim() + " " + each.on() + " " + each.burden().personal())
                .toList();
    }

    // The last hour of 2022-06-08 in London is a morning of 2022-06-09 in China.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
            refund     | recorded             | counts
            2022-05-01 | 2022-06-08T10:00:00Z | 2022-05-01
            2022-02-02 | 2022-06-08T10:00:00Z | 2022-02-02
            2022-02-01 | 2022-06-08T10:00:00Z | 2022-06-08
            ''         | 2022-06-08T10:00:00Z | 2022-06-08
            ''         | 2022-06-08T23:00:00Z | 2022-06-09
            ''         | 2022-01-31T10:00:00Z | 2022-02-01
            """)
    // spotless:on
    @DisplayName("a taking back: the refund's, or where that is the claim's own or none, that of its recording")
    void takenBack(String refund, String recorded, String counts) {
        entry(Books.Kind.SETTLED, "A", "2022-02-01", "", "2022-01-31T00:00:00Z", 12_000);
        entry(Books.Kind.REVERSED, "A", "2022-02-01", refund, recorded, -12_000);

        assertThat(moved()).containsExactly("A 2022-02-01 12000.00", "A " + counts + " -12000.00");
    }

    @Test
    @DisplayName("a correction: what it adds on the claim's day, what it takes off when it is recorded")
    void corrected() {
        entry(Books.Kind.SETTLED, "A", "2022-02-01", "", "2022-02-03T00:00:00Z", 12_000);
        entry(Books.Kind.CORRECTED, "A", "2022-02-01", "", "2022-07-01T00:00:00Z", -3_000);
        entry(Books.Kind.CORRECTED, "A", "2022-02-01", "", "2022-08-01T00:00:00Z", 1_000);

        assertThat(moved()).containsExactly("A 2022-02-01 12000.00", "A 2022-07-01 -3000.00", "A 2022-02-01 1000.00");
    }

    @Test
    @DisplayName("what one refund brings about is one movement")
    void oneMovement() {
        entry(Books.Kind.SETTLED, "A", "2022-02-01", "", "2022-02-03T00:00:00Z", 12_000);
        entry(Books.Kind.SETTLED, "B", "2022-03-01", "", "2022-03-03T00:00:00Z", 5_000);
        entry(Books.Kind.REVERSED, "A", "2022-02-01", "2022-02-01", "2022-06-08T00:00:00Z", -12_000);
        entry(Books.Kind.CORRECTED, "B", "2022-03-01", "", "2022-06-08T00:00:00Z", 800);

        assertThat(moved()).containsExactly("A 2022-02-01 12000.00", "B 2022-03-01 5000.00", "A 2022-06-08 -11200.00");
    }
}
