package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code report}. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Reports to those above: figures of what is settled, each opening the settlements behind it; who is in"
                        + " charge, who signed, what was delivered and what is late.",
        footer = {
            "",
            "Examples:",
            "  sanchong report forms",
            "  sanchong report show county-summary settled.csv --claims claims.csv --period 2022Q1 --out report.html",
            "  sanchong report draw county-summary --store books --period 2022Q1 --unit 990100",
            "  sanchong report record examples/reports.csv --store books",
            "  sanchong report overdue --store books --on 2022-05-01"
        })
final class ReportCommand {
    private ReportCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new ReportCommand())
                .addSubcommand(new ReportFormsCommand(streams))
                .addSubcommand(new ReportShowCommand(streams))
                .addSubcommand(new ReportDrawCommand(streams))
                .addSubcommand(new ReportRecordCommand(streams))
                .addSubcommand("list", new ReportListCommand(streams, false))
                .addSubcommand("overdue", new ReportListCommand(streams, true))
                .addSubcommand(new ReportCheckCommand(streams));
    }
}
