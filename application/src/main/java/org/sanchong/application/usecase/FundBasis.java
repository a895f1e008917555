package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.fund.FundRows;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/**
 * Rows of funds and settled cases, read.
 *
 * @param rows the rows that agree
 * @param cases the cases
 * @param leftOut what was left out
 */
record FundBasis(FundRows rows, List<SettledCase> cases, ListFunds.LeftOut leftOut) {
    /** Keeps the list as it is now. */
    FundBasis {
        cases = List.copyOf(cases);
    }

    /**
     * Reads both.
     *
     * @param words by which a list may call its columns
     * @param year the last year; the first is that of the earliest row, or the same
     */
    static FundBasis of(ListFunds.Basis basis, ListWords words, PlanYear year) {
        List<ListFunds.Unused> unused = new ArrayList<>();
        FundRows rows;
        if (basis.rows() instanceof ListFunds.Rows.Listed listed) {
            FundRowIntake intake = new FundRowIntake(listed.records(), words);
            rows = intake.read(FundRows.none()).all();
            unused.addAll(intake.unused());
        } else {
            Ledgers ledgers = ((ListFunds.Rows.Kept) basis.rows()).ledgers();
            rows = FundRowIntake.kept(ledgers.read(Ledgers.Ledger.FUNDS));
        }
        PlanYear first = rows.rows().stream()
                .map(row -> PlanYear.of(row.on()))
                .filter(each -> each.compareTo(year) < 0)
                .min(PlanYear::compareTo)
                .orElse(year);
        Taken taken = Taken.of(basis.cases().of(first, year));
        return new FundBasis(rows, taken.cases(), new ListFunds.LeftOut(taken.unfit(), unused, taken.unnamed()));
    }

    /**
     * Settled cases, taken in.
     *
     * @param cases the cases
     * @param unfit what is no case
     * @param unnamed how many cases are there without a facility, see {@link SettledCases.LeftOut}
     */
    record Taken(List<SettledCase> cases, List<SettledCases.Unfit> unfit, long unnamed) {
        /** Keeps the lists as they are now. */
        Taken {
            cases = List.copyOf(cases);
            unfit = List.copyOf(unfit);
        }

        static Taken of(List<SettledCases> from) {
            List<SettledCase> cases = new ArrayList<>();
            List<SettledCases.Unfit> unfit = new ArrayList<>();
            long unnamed = 0;
            for (SettledCases each : from) {
                SettledCases.Read<Collecting> read = each.read(Collecting::new);
                cases.addAll(read.receiver().taken);
                unfit.addAll(read.leftOut().unfit());
                unnamed += read.leftOut().unnamed();
            }
            return new Taken(cases, unfit, unnamed);
        }
    }

    private static final class Collecting implements SettledCases.Receiver {
        private final List<SettledCase> taken = new ArrayList<>();

        @Override
        public void take(SettledCase settled) {
            taken.add(settled);
        }
    }
}
