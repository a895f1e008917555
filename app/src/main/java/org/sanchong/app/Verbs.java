package org.sanchong.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The verbs by their names, in the order in which help lists them. To read what a verb takes costs more than many a verb
 * itself, so a line that begins with a verb has that one made alone.
 */
final class Verbs {
    private final Map<String, Function<Sanchong.Streams, Object>> made = new LinkedHashMap<>();

    private Verbs() {}

    /** Returns all verbs. */
    static Verbs all() {
        Verbs verbs = new Verbs();
        verbs.made.put("settle", SettleCommand::new);
        verbs.made.put("accumulators", AccumulatorsCommand::new);
        verbs.made.put("journal", JournalCommand::of);
        verbs.made.put("doctor", DoctorCommand::new);
        verbs.made.put("store", StoreCommand::of);
        verbs.made.put("serve", ServeCommand::new);
        verbs.made.put("lines", LinesCommand::new);
        verbs.made.put("explain", ExplainCommand::new);
        verbs.made.put("resettle", ResettleCommand::new);
        verbs.made.put("trace", TraceCommand::new);
        verbs.made.put("columns", ColumnsCommand::new);
        verbs.made.put("verify", VerifyCommand::new);
        verbs.made.put("deadline", DeadlineCommand::new);
        verbs.made.put("applications", ApplicationsCommand::new);
        verbs.made.put("notice", NoticeCommand::new);
        verbs.made.put("alerts", AlertsCommand::new);
        verbs.made.put("indicators", IndicatorsCommand::new);
        verbs.made.put("measures", MeasuresCommand::of);
        verbs.made.put("report", ReportCommand::of);
        verbs.made.put("reminders", RemindersCommand::new);
        verbs.made.put("supervision", SupervisionCommand::of);
        verbs.made.put("funds", FundsCommand::of);
        verbs.made.put("clearing", ClearingCommand::new);
        verbs.made.put("premium", PremiumCommand::new);
        verbs.made.put("coverage", CoverageCommand::new);
        verbs.made.put("referrals", ReferralsCommand::new);
        verbs.made.put("register", RegisterCommand::of);
        verbs.made.put("keys", KeysCommand::of);
        verbs.made.put("forget", ForgetCommand::new);
        verbs.made.put("cliffs", CliffsCommand::new);
        verbs.made.put("policies", PoliciesCommand::of);
        verbs.made.put("spec", SpecCommand::new);
        return verbs;
    }

    /** Adds the verb that the arguments begin with; all of them if they begin with something else. */
    void addTo(CommandLine line, Sanchong.Streams streams, String... arguments) {
        Function<Sanchong.Streams, Object> named = arguments.length == 0 ? null : made.get(arguments[0]);
        if (named == null) {
            made.forEach((name, verb) -> line.addSubcommand(name, verb.apply(streams)));
        } else {
            line.addSubcommand(arguments[0], named.apply(streams));
        }
    }
}
