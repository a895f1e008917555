package org.sanchong.adapter.rest;

import java.util.List;
import java.util.function.Supplier;
import org.sanchong.application.port.in.CoverSupervision;
import org.sanchong.application.port.in.DrawReport;
import org.sanchong.application.port.in.FollowReports;
import org.sanchong.application.port.in.FollowSupervision;
import org.sanchong.application.port.in.KeepReport;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.in.MeasureIndicators;
import org.sanchong.application.port.in.ReadMeasures;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.port.in.RecordMeasures;
import org.sanchong.application.port.in.RecordReports;
import org.sanchong.application.port.in.RemindOfCases;
import org.sanchong.application.port.in.ShowMatter;
import org.sanchong.application.port.in.StateClearing;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.time.PlanYear;

/** The use cases that look back at what was settled (监管), over the books; none changes a payment. */
public final class Oversight {
    private Oversight() {}

    /**
     * All of them.
     *
     * @param cases finds the settled cases of a plan year
     * @param indicators measures indicators
     * @param measures what documents ask of units
     * @param funds how funds stand
     * @param supervision reminders, tips and checks
     * @param reports reports to those above
     */
    public record Means(
            YearOfCases cases,
            MeasureIndicators indicators,
            Measures measures,
            Funds funds,
            Supervision supervision,
            Reports reports) {}

    /**
     * Reports to those above.
     *
     * @param forms the forms that they follow
     * @param drawing draws them up
     * @param keeping puts versions down
     * @param recording takes what happened to them
     * @param following tells how they stand
     */
    public record Reports(
            List<ReportForm> forms,
            DrawReport drawing,
            KeepReport keeping,
            RecordReports recording,
            FollowReports following) {
        /** Keeps the forms as they are now. */
        public Reports {
            forms = List.copyOf(forms);
        }
    }

    /** Finds the settled cases of a plan year of the books. */
    @FunctionalInterface
    public interface YearOfCases {
        /** Returns them. */
        SettledCases of(PlanYear year);
    }

    /**
     * What documents ask of units.
     *
     * @param reading tells how measures stand
     * @param recording takes what happened to them
     */
    public record Measures(ReadMeasures reading, RecordMeasures recording) {}

    /**
     * How funds stand.
     *
     * @param listing tells accounts of a year
     * @param clearing makes clearing statements
     * @param recording takes rows of accounts
     */
    public record Funds(ListFunds listing, StateClearing clearing, RecordFundRows recording) {}

    /**
     * Reminders, tips and checks.
     *
     * @param following follows tips, self-checks, audits and re-checks
     * @param showing tells what happened to one of them
     * @param covering tells whom the checks of a year reached
     * @param reminding finds cases that should be looked at
     * @param rules opens the rules of reminders
     */
    public record Supervision(
            FollowSupervision following,
            ShowMatter showing,
            CoverSupervision covering,
            RemindOfCases reminding,
            Supplier<IncomingRecords> rules) {}
}
