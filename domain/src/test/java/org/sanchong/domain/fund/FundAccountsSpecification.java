package org.sanchong.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.fund.FundRow.Kind;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.payment.GivenCases;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

@DisplayName("Fund accounts")
class FundAccountsSpecification {
    private static final PlanYear YEAR = new PlanYear(2022);

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2022-" + monthAndDay);
    }

    private static SettledCase stay(String id, String facility, String to, String basic) {
        return GivenCases.stay(id, facility, "", day(to), Map.of(TierName.BASIC, Money.parse(basic)));
    }

    // 365 days of the year; on 31 March 90 have passed, on 1 January one.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            on         | settled | budget  | forecast | usage  | state
            2022-03-31 | 900.00  | 3650.01 | 3650.00  | 0.2466 | WITHIN
            2022-03-31 | 900.00  | 3650.00 | 3650.00  | 0.2466 | WITHIN
            2022-03-31 | 900.00  | 3649.99 | 3650.00  | 0.2466 | FORECAST_OVER
            2022-03-31 | 900.00  | 900.00  | 3650.00  | 1.0000 | FORECAST_OVER
            2022-03-31 | 900.00  | 899.99  | 3650.00  | 1.0000 | OVER
            2022-01-01 | 0.01    | 3.65    | 3.65     | 0.0027 | WITHIN
            2022-12-31 | 900.00  | 900.00  | 900.00   | 1.0000 | WITHIN
            2023-06-30 | 900.00  | 900.00  | 900.00   | 1.0000 | WITHIN
            2022-03-31 | 0.01    | 0.04    | 0.04     | 0.2500 | WITHIN
            2021-12-31 | 900.00  | 900.00  |          | 1.0000 | WITHIN
            2022-03-31 | 900.00  |         | 3650.00  |        | NO_BUDGET
            """)
    // spotless:on
    @DisplayName("foresee the year's end by the days that have passed, and warn above the budget")
    void forecast(LocalDate on, String settled, String budget, String forecast, String usage, String state) {
        Money spent = Money.parse(settled);
        Money planned = budget == null ? Money.zero() : Money.parse(budget);
        Money none = Money.zero();
        FundAccount account = new FundAccount(
                new FundKey(GivenRows.CITY, YEAR, TierName.BASIC),
                on,
                budget == null ? 0 : 1,
                new FundAccount.Amounts(planned, spent, none, none, none, none, none));
        assertThat(account.forecast().map(Money::toString)).isEqualTo(Optional.ofNullable(forecast));
        assertThat(account.usage().map(share -> share.text(4))).isEqualTo(Optional.ofNullable(usage));
        assertThat(account.state()).hasToString(state);
    }

    @Test
    @DisplayName("a county's care is the city's where the city has the budget; each tier has its own account")
    void pools() {
        FundRow budget = GivenRows.row("B1", Kind.BUDGET, day("01-01"), "", "1000.00");
        FundRow wrong = new FundRow(
                "B2",
                Kind.BUDGET,
                day("01-01"),
                new FundRow.Whose(GivenCases.COUNTY, YEAR, List.of(TierName.BASIC), ""),
                Money.ofYuan(5),
                "");
        SettledCase both = GivenCases.stay(
                "1",
                "HA",
                "",
                day("02-01"),
                Map.of(TierName.BASIC, Money.ofYuan(100), TierName.MEDICAL_ASSISTANCE, Money.ofYuan(7)));
        FundRows rows = GivenRows.all(
                budget,
                wrong,
                wrong.counterRow("B3", day("01-02")),
                GivenRows.row("A", Kind.ADVANCE, day("01-05"), "HA", "60.00"),
                GivenRows.row("P", Kind.PAYMENT, day("03-01"), "HA", "30.00"),
                GivenRows.row("R", Kind.RECOVERY, day("03-01"), "HA", "20.00"),
                GivenRows.row("D", Kind.ADDITION, day("03-01"), "HA", "2.00"),
                GivenRows.row("T", Kind.RETURN, day("03-02"), "HA", "10.00"));
        List<FundAccount> accounts =
                FundAccounts.of(rows, List.of(both, stay("2", "HA", "04-01", "9.00")), YEAR, day("03-31"));
        assertThat(accounts.stream()
                        .map(account -> account.fund().region() + " "
                                + account.fund().tier() + " " + account.used() + " " + account.disbursed() + " "
                                + account.committed() + " " + account.available() + " " + account.state()))
                // 100 + 2 - 20 = 82 used; 60 + 30 - 10 = 80 gone; 2 to go; 365 / 90 × 82 = 332.56 of 1000
                .containsExactly(
                        "990100 BASIC 82.00 80.00 2.00 918.00 WITHIN",
                        "990102 MEDICAL_ASSISTANCE 7.00 0.00 7.00 -7.00 NO_BUDGET");
        assertThat(FundAccounts.of(rows, List.of(both), new PlanYear(2023), day("03-31")))
                .isEmpty();
    }

    @Test
    @DisplayName("a statement carries the balance from month to month")
    void statements() {
        FundRows rows = GivenRows.all(
                GivenRows.row("A", Kind.ADVANCE, day("01-05"), "HA", "500.00"),
                GivenRows.row("P", Kind.PAYMENT, day("02-20"), "HA", "250.00"),
                GivenRows.row("R", Kind.RECOVERY, day("02-28"), "HA", "40.00"),
                GivenRows.row("T", Kind.RETURN, day("03-31"), "HA", "5.00"));
        SettledCase undone = stay("3", "HA", "02-03", "99.00");
        List<SettledCase> cases = List.of(
                stay("1", "HA", "01-31", "300.00"),
                stay("2", "HA", "02-01", "400.00"),
                undone,
                GivenCases.refund(undone),
                stay("4", "HB", "02-11", "1.00"));
        ClearingStatements statements = ClearingStatements.of(rows, cases);
        List<String> told = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            LocalDate first = LocalDate.of(2022, month, 1);
            statements
                    .between(first, first.plusMonths(1).minusDays(1))
                    .forEach(each -> told.add(first.getMonthValue() + " "
                            + each.account().facility() + " " + each.carried() + " "
                            + each.amounts().cases() + " " + each.amounts().payable() + " "
                            + each.amounts().recovered() + " " + each.amounts().advanced() + " "
                            + each.amounts().paid() + " " + each.amounts().returned() + " " + each.balance()));
        }
        assertThat(told)
                .containsExactly(
                        "1 HA 0.00 1 300.00 0.00 500.00 0.00 0.00 -200.00",
                        "2 HA -200.00 1 400.00 40.00 0.00 250.00 0.00 -90.00",
                        "2 HB 0.00 1 1.00 0.00 0.00 0.00 0.00 1.00",
                        "3 HA -90.00 0 0.00 0.00 0.00 0.00 5.00 -85.00",
                        "3 HB 1.00 0 0.00 0.00 0.00 0.00 0.00 1.00",
                        "4 HA -85.00 0 0.00 0.00 0.00 0.00 0.00 -85.00",
                        "4 HB 1.00 0 0.00 0.00 0.00 0.00 0.00 1.00");
        assertThatIllegalArgumentException().isThrownBy(() -> statements.between(day("03-02"), day("03-01")));
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            rows                                                                     | open            | state
            OWED 90                                                                  | 90.00 0 0 0     | OPEN
            OWED 90, COLLECTED 50, COLLECTED 40                                      | 0 0 0 0         | CLOSED
            OWED 90, COLLECTED 91                                                    | -1.00 0 0 0     | BEYOND
            SURPLUS 30, SURPLUS_RETURNED 29.99                                       | 0 0.01 0 0      | OPEN
            ADVANCED_BY_FACILITY 80                                                  | 0 0 80.00 0     | OPEN
            ADVANCED_BY_FACILITY 80, ADVANCED_APPROVED 70                                     | 0 0 10.00 70.00 | OPEN
            ADVANCED_BY_FACILITY 80, ADVANCED_APPROVED 70, ADVANCED_DISALLOWED 10                      | 0 0 0 70.00     | OPEN
            ADVANCED_BY_FACILITY 80, ADVANCED_APPROVED 70, ADVANCED_DISALLOWED 10, ADVANCED_PAID 70    | 0 0 0 0         | CLOSED
            ADVANCED_BY_FACILITY 80, ADVANCED_PAID 80                                | 0 0 80.00 -80.00 | BEYOND
            """)
    // spotless:on
    @DisplayName("an old one-stop account is closed when nothing is left to collect, return, review or pay")
    void oneStop(String rows, String open, String state) {
        List<FundRow> given = new ArrayList<>();
        for (String each : rows.split(", ", -1)) {
            String[] parts = each.split(" ", -1);
            given.add(GivenRows.row("R" + given.size(), Kind.valueOf(parts[0]), day("09-30"), "HA", parts[1]));
        }
        FundRows all = GivenRows.all(given.toArray(new FundRow[0]));
        OneStopClosing closing = OneStopClosing.of(all, day("09-30")).get(0);
        assertThat(List.of(closing.toCollect(), closing.toReturn(), closing.toReview(), closing.toPay())
                        .toString()
                        .replaceAll("\\b0\\.00", "0"))
                .isEqualTo("[" + open.replace(" ", ", ") + "]");
        assertThat(closing.state()).hasToString(state);
        assertThat(OneStopClosing.of(all, day("09-29"))).isEmpty();
    }

    @Test
    @DisplayName("rows that do not agree are left out and named; one that is known is known")
    void faults() {
        FundRow paid = GivenRows.row("P", Kind.PAYMENT, day("02-20"), "HA", "250.00");
        FundRow back = paid.counterRow("P-", day("02-21"));
        FundRows there = GivenRows.all(paid);
        FundRows.Intake intake = there.with(List.of(
                paid,
                GivenRows.row("P", Kind.PAYMENT, day("02-20"), "HA", "250.01"),
                new FundRow("Q-", Kind.PAYMENT, day("02-21"), paid.whose(), Money.ofFen(-1), "P"),
                paid.counterRow("E-", day("02-19")),
                back,
                paid.counterRow("P--", day("02-22")),
                new FundRow("X-", Kind.PAYMENT, day("02-21"), paid.whose(), Money.ofFen(-1), "nobody"),
                new FundRow("Y", Kind.PAYMENT, day("02-21"), back.whose(), Money.ofFen(-25_000), "P-"),
                GivenRows.row("N", Kind.PAYMENT, day("02-21"), "", "1.00"),
                GivenRows.row("M", Kind.BUDGET, day("02-21"), "HA", "1.00"),
                new FundRow("O", Kind.OWED, day("02-21"), paid.whose(), Money.ofFen(1), "")));
        assertThat(intake.known()).isEqualTo(1);
        assertThat(intake.added()).containsExactly(back);
        assertThat(intake.all().rows()).containsExactly(paid, back);
        assertThat(intake.faults().stream().map(fault -> fault.row() + " " + fault.code()))
                .containsExactly(
                        "P OTHER_ROW",
                        "N WRONG_SUBJECT",
                        "M WRONG_SUBJECT",
                        "O WRONG_SUBJECT",
                        "Q- NO_MIRROR",
                        "E- NO_MIRROR",
                        "P-- ALREADY_OFFSET",
                        "X- NO_SUCH_ROW",
                        "Y NO_MIRROR");
        assertThat(intake.all()
                        .with(List.of(paid.counterRow("later", day("03-01"))))
                        .faults())
                .containsExactly(new FundRowFault.AlreadyOffset("later", "P"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GivenRows.row("Z", Kind.PAYMENT, day("02-20"), "HA", "0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GivenRows.row("Z", Kind.PAYMENT, day("02-20"), "HA", "-1"));
        assertThat(new RegionCode("990102").city()).isEqualTo(GivenRows.CITY);
    }
}
