package org.sanchong.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.domain.money.Money;

class ExpenseTest {
    private static final Money ONE_FEN = Money.ofFen(1);
    private static final Money TOO_MUCH = Expense.MOST.plus(ONE_FEN);

    @Test
    @DisplayName("what is in scope is what the four parts leave of the total")
    void inScopeIsWhatIsLeft() {
        Expense expense = Expense.builder()
                .total(Money.parse("1000.00"))
                .outOfCatalog(Money.parse("100.10"))
                .overLimit(Money.parse("20.02"))
                .firstSelfPay(Money.parse("3.30"))
                .offsiteFirstSelfPay(Money.parse("0.04"))
                .build();
        assertThat(expense.inScope()).isEqualTo(Money.parse("876.54"));
        assertThat(expense.part(ExpensePart.OUT_OF_CATALOG)).isEqualTo(Money.parse("100.10"));
        assertThat(expense.part(ExpensePart.OVER_LIMIT)).isEqualTo(Money.parse("20.02"));
        assertThat(expense.part(ExpensePart.FIRST_SELF_PAY)).isEqualTo(Money.parse("3.30"));
        assertThat(expense.part(ExpensePart.OFFSITE_FIRST_SELF_PAY)).isEqualTo(Money.parse("0.04"));
        assertThat(Expense.allInScope(ONE_FEN).inScope()).isEqualTo(ONE_FEN);
    }

    @Test
    @DisplayName("parts above the total are kept, settling such a claim is what rejects it")
    void keepsAMismatch() {
        Expense expense =
                Expense.builder().total(Money.zero()).overLimit(ONE_FEN).build();
        assertThat(expense.inScope()).isEqualTo(ONE_FEN.negated());
    }

    @Test
    void refusesAnyTotalOutOfRange() {
        assertThat(Expense.allInScope(Expense.MOST).total()).hasToString("10000000000.00");
        assertThatThrownBy(() -> Expense.allInScope(TOO_MUCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("total");
        assertThatThrownBy(() -> Expense.allInScope(ONE_FEN.negated())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnyPartOutOfRange(ExpensePart part) {
        for (Money amount : new Money[] {ONE_FEN.negated(), TOO_MUCH}) {
            assertThatThrownBy(() -> with(part, amount))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(part.column());
        }
        assertThat(with(part, Expense.MOST).part(part)).isEqualTo(Expense.MOST);
    }

    @Test
    void partsAreNamedAsTheirColumns() {
        assertThat(ExpensePart.values())
                .extracting(ExpensePart::column)
                .containsExactly("out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay");
    }

    private static Expense with(ExpensePart part, Money amount) {
        Expense.Builder expense = Expense.builder().total(Expense.MOST);
        return switch (part) {
            case OUT_OF_CATALOG -> expense.outOfCatalog(amount).build();
            case OVER_LIMIT -> expense.overLimit(amount).build();
            case FIRST_SELF_PAY -> expense.firstSelfPay(amount).build();
            case OFFSITE_FIRST_SELF_PAY -> expense.offsiteFirstSelfPay(amount).build();
        };
    }
}
