package org.sanchong.domain.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.fund.ClearingStatement.Amounts;
import org.sanchong.domain.fund.FundRow.Kind;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.payment.GivenCases;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** Rows and stays of a year and a half, some taken back, of two facilities. */
class FundAccountsProperties {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final List<Kind> KINDS =
            List.of(Kind.BUDGET, Kind.ADVANCE, Kind.PAYMENT, Kind.RETURN, Kind.RECOVERY, Kind.ADDITION, Kind.OWED);

    /** A row or a stay; a counter-row or a refund of the one before where it takes back. */
    record Drawn(int kind, int day, int facility, int fen, boolean takesBack) {}

    /** What a year and a half come to. */
    record Given(List<FundRow> rows, List<SettledCase> cases) {
        FundRows all() {
            return GivenRows.all(rows.toArray(new FundRow[0]));
        }
    }

    @Provide
    Arbitrary<Given> given() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS.size() + 4),
                        Arbitraries.integers().between(0, 540),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as(Drawn::new)
                .list()
                .ofMaxSize(30)
                .map(FundAccountsProperties::put);
    }

    private static Given put(List<Drawn> drawn) {
        List<FundRow> rows = new ArrayList<>();
        List<SettledCase> cases = new ArrayList<>();
        for (Drawn one : drawn) {
            LocalDate on = FIRST.plusDays(one.day());
            String id = "R" + rows.size() + "-" + cases.size();
            if (one.kind() >= KINDS.size()) {
                SettledCase stay = GivenCases.stay(
                        id,
                        "H" + one.facility(),
                        "",
                        on,
                        Map.of(TierName.BASIC, Money.ofFen(one.fen()), TierName.BACKSTOP, Money.ofFen(3)));
                cases.add(stay);
                if (one.takesBack()) {
                    cases.add(GivenCases.refund(stay));
                }
            } else {
                Kind kind = KINDS.get(one.kind());
                String party = kind.isOfParty() ? "H" + one.facility() : "";
                FundRow row = GivenRows.row(
                        id, kind, on, party, Money.ofFen(one.fen()).toString());
                rows.add(row);
                if (one.takesBack()) {
                    rows.add(row.counterRow(id + "-", on.plusDays(3)));
                }
            }
        }
        return new Given(rows, cases);
    }

    private static List<ClearingStatement> year(Given given, int year) {
        return ClearingStatements.of(given.all(), given.cases())
                .between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static List<FundAccount> accounts(Given given) {
        return FundAccounts.of(given.all(), given.cases(), new PlanYear(2022), LocalDate.of(2022, 12, 31));
    }

    @Property
    @Label(
            "a balance is what was carried and is payable and added, less recovered, advanced and paid, and what came back")
    void balances(@ForAll("given") Given given) {
        Map<ClearingStatement.FacilityAccount, Money> own = new LinkedHashMap<>();
        for (SettledCase settled : given.cases()) {
            for (TierName tier : List.of(TierName.BASIC, TierName.BACKSTOP)) {
                FundKey fund = new FundPools(given.rows()).of(settled.claim(), tier);
                own.merge(
                        new ClearingStatement.FacilityAccount(settled.facility(), fund.region(), tier),
                        settled.paid(tier),
                        Money::plus);
            }
        }
        for (FundRow row : given.rows()) {
            if (row.kind() != Kind.BUDGET && row.kind() != Kind.OWED) {
                FundKey fund = new FundPools(given.rows()).of(row);
                boolean adds = row.kind() == Kind.ADDITION || row.kind() == Kind.RETURN;
                own.merge(
                        new ClearingStatement.FacilityAccount(row.whose().party(), fund.region(), fund.tier()),
                        adds ? row.amount() : row.amount().negated(),
                        Money::plus);
            }
        }
        ClearingStatements.of(given.all(), given.cases())
                .between(FIRST, FIRST.plusYears(3))
                .forEach(each -> assertThat(each.balance()).isEqualTo(own.get(each.account())));
    }

    @Property
    @Label("the months of a year come to the year, and each begins where the one before ended")
    void monthsAddUp(@ForAll("given") Given given) {
        ClearingStatements statements = ClearingStatements.of(given.all(), given.cases());
        for (int year = 2022; year <= 2023; year++) {
            for (ClearingStatement whole : year(given, year)) {
                Money running = whole.carried();
                List<Amounts> months = new ArrayList<>();
                for (int month = 1; month <= 12; month++) {
                    LocalDate first = LocalDate.of(year, month, 1);
                    for (ClearingStatement each :
                            statements.between(first, first.plusMonths(1).minusDays(1))) {
                        if (each.account().equals(whole.account())) {
                            assertThat(each.carried()).isEqualTo(running);
                            running = each.balance();
                            months.add(each.amounts());
                        }
                    }
                }
                assertThat(running).isEqualTo(whole.balance());
                assertThat(Money.sum(months.stream().map(Amounts::payable).toList()))
                        .isEqualTo(whole.amounts().payable());
                assertThat(Money.sum(months.stream().map(Amounts::paid).toList()))
                        .isEqualTo(whole.amounts().paid());
                assertThat(months.stream().mapToLong(Amounts::cases).sum())
                        .isEqualTo(whole.amounts().cases());
            }
        }
    }

    @Property
    @Label("accounts tie out to the settlements of the year to the fen, and statements to accounts")
    void tiesOut(@ForAll("given") Given given) {
        Money settled = Money.sum(given.cases().stream()
                .filter(each -> each.claim().dischargedOn().getYear() == 2022)
                .map(SettledCase::fundTotal)
                .toList());
        assertThat(Money.sum(accounts(given).stream()
                        .map(account -> account.amounts().settled())
                        .toList()))
                .isEqualTo(settled);
        assertThat(Money.sum(year(given, 2022).stream()
                        .map(statement -> statement.amounts().payable())
                        .toList()))
                .isEqualTo(settled);
        Money committed =
                Money.sum(accounts(given).stream().map(FundAccount::committed).toList());
        assertThat(Money.sum(year(given, 2022).stream()
                        .map(ClearingStatement::balance)
                        .toList()))
                .isEqualTo(committed);
    }

    @Property
    @Label("the order of rows and cases makes no difference")
    void order(@ForAll("given") Given given, @ForAll Random random) {
        List<FundRow> rows = new ArrayList<>(given.rows());
        List<SettledCase> cases = new ArrayList<>(given.cases());
        Collections.shuffle(rows, random);
        Collections.shuffle(cases, random);
        Given other = new Given(rows, cases);
        assertThat(accounts(other)).isEqualTo(accounts(given));
        assertThat(year(other, 2023)).isEqualTo(year(given, 2023));
        assertThat(OneStopClosing.of(other.all(), FIRST.plusYears(2)))
                .isEqualTo(OneStopClosing.of(given.all(), FIRST.plusYears(2)));
    }

    @Property
    @Label("rows that are taken back leave what is owed as if they had never been")
    void counterRows(@ForAll("given") Given given) {
        List<String> gone = new ArrayList<>();
        given.rows().stream().filter(row -> !row.offsets().isEmpty()).forEach(row -> {
            gone.add(row.id());
            gone.add(row.offsets());
        });
        Given without = new Given(
                given.rows().stream().filter(row -> !gone.contains(row.id())).toList(), given.cases());
        LocalDate end = FIRST.plusYears(3);
        assertThat(ClearingStatements.of(given.all(), given.cases()).between(end, end))
                .isEqualTo(ClearingStatements.of(without.all(), given.cases()).between(end, end));
    }
}
