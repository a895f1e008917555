package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.in.RecordFundRows;
import org.sanchong.application.port.in.StateClearing;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.wording.FundWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.PlanYear;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How funds stand, what they and facilities owe each other, and the rows from which that follows. */
@RestController
@RequestMapping("/v1")
class FundController {
    private static final String ROWS = "rows";
    private static final List<String> NEEDED = List.of("row_id", "kind", "on", "region", "yuan");
    private static final List<String> OPTIONAL = List.of("plan_year", "tier", "party", "offsets", "document");

    private final RestService.Means means;
    private final Ledgers ledgers;
    private final AuditTrail audit;

    FundController(RestService.Means means, Ledgers ledgers, AuditTrail audit) {
        this.means = means;
        this.ledgers = ledgers;
        this.audit = audit;
    }

    /**
     * Accounts of a year.
     *
     * @param on the last day that counts
     * @param accounts a row each, with the names that it has in a file
     * @param closing how far old one-stop accounts are wound up, a row each
     * @param warned how many funds are, or will be, above their budget
     * @param next where the next page of accounts begins
     */
    record FundsView(
            String on,
            List<Map<String, String>> accounts,
            List<Map<String, String>> closing,
            int warned,
            @Nullable String next) {}

    /**
     * Statements of a month.
     *
     * @param statements a row each, with the names that it has in a file
     * @param unnamed how many claims of the years behind them say no facility since the books did not keep it when they came in
     * @param next where the next page begins
     */
    record ClearingView(
            List<Map<String, String>> statements,
            long unnamed,
            @Nullable String next) {}

    /**
     * What came of rows.
     *
     * @param added how many are new
     * @param known how many the books had already
     * @param unused those of no use
     */
    record RowsView(int added, int known, List<UnusedRow> unused) {
        /** Keeps the list as it is now. */
        RowsView {
            unused = List.copyOf(unused);
        }
    }

    @GetMapping(path = "/funds", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    FundsView funds(
            Caller caller, @RequestParam String year, @RequestParam(defaultValue = "") String on, Paging paging) {
        PlanYear of = new PlanYear(Parameters.year(year));
        LocalDate today =
                means.books().clock().instant().atZone(Parameters.CHINA).toLocalDate();
        LocalDate day = Parameters.dayIfGiven("on", on).orElse(today);
        TakenRows accounts = new TakenRows();
        TakenRows closing = new TakenRows();
        audit.access(caller, "funds", "", "");
        ListFunds.Result result =
                use().listing().list(new ListFunds.Question(basis(), of, day, accounts, List.of(closing)));
        Pages.Part<Map<String, String>> part =
                Pages.of(accounts.rows(), String.join(" ", "funds", year, day.toString()), paging);
        return new FundsView(day.toString(), part.rows(), closing.rows(), result.warned(), part.next());
    }

    @GetMapping(path = "/clearing", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    ClearingView clearing(
            Caller caller,
            @RequestParam String month,
            @RequestParam(defaultValue = "") String facility,
            Paging paging) {
        if (!month.matches("[1-9][0-9]{3}-(0[1-9]|1[0-2])")) {
            throw Parameters.bad("month", "must be a month such as 2022-03");
        }
        LocalDate first = LocalDate.parse(month + "-01");
        LocalDate last = first.plusMonths(1).minusDays(1);
        TakenRows statements = new TakenRows();
        audit.access(caller, "clearing", "", "");
        StateClearing.Result result = use().clearing()
                .state(new StateClearing.Question(
                        basis(), first, last, facility.isEmpty() ? List.of() : List.of(facility), statements));
        Pages.Part<Map<String, String>> part =
                Pages.of(statements.rows(), String.join(" ", "clearing", month, facility), paging);
        return new ClearingView(part.rows(), result.leftOut().unnamed(), part.next());
    }

    @PostMapping(path = "/funds/rows", consumes = "application/json", produces = "application/json")
    @AllowedTo(Role.AGENCY)
    RowsView rows(Caller caller, Language lang, @RequestBody ListsRequest body) {
        body.check(List.of(), List.of(ROWS));
        body.need(ROWS);
        GivenRecords rows = GivenRecords.of(body, ROWS, NEEDED, OPTIONAL);
        audit.access(caller, "fund-rows", "", "");
        RecordFundRows.Result result = use().recording().record(rows);
        FundWording wording = new FundWording(means.catalog(), lang);
        return new RowsView(
                result.added(),
                result.known(),
                result.unused().stream()
                        .map(unused -> UnusedRow.of(unused.row(), unused.fault().code(), wording.fault(unused.fault())))
                        .toList());
    }

    private Oversight.Funds use() {
        return means.cases().matters().oversight().funds();
    }

    private ListFunds.Basis basis() {
        return new ListFunds.Basis(
                (first, last) -> {
                    List<SettledCases> years = new ArrayList<>();
                    for (int year = first.year(); year <= last.year(); year++) {
                        years.add(means.cases().matters().oversight().cases().of(new PlanYear(year)));
                    }
                    return years;
                },
                new ListFunds.Rows.Kept(ledgers));
    }
}
