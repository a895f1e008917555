package org.sanchong.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code supervision}, whose sub-verbs keep the register of tips, self-checks, audits and re-checks. */
@Command(
        name = "supervision",
        mixinStandardHelpOptions = true,
        description = "Keeps the register of tips, self-checks, audits and re-checks, from what happened to them.",
        footer = {
            "",
            "EVENTS.csv has matter_id, event, event_on, in the order in which things happened. RECEIVED begins a tip and may",
            "  have facility_id; PLANNED begins a check and has kind (SELF_CHECK, AUDIT, RE_CHECK) and facility_id. A tip is",
            "  ACCEPTED or DECLINED, then INVESTIGATED; a check is DONE. FOUND and RECOVERED have amount and may have reference;",
            "  CLOSED when nothing is left to recover. REWARD_SET has reward_rate, reward_cap and document; then REWARD_PAID.",
            "  No column is for a name: a tip is its number, and the reward goes to the number.",
            "",
            "Examples:",
            "  sanchong supervision list examples/supervision.csv --on 2022-12-31",
            "  sanchong supervision record examples/supervision.csv --store books",
            "  sanchong supervision show JB-2022-001 --store books",
            "  sanchong supervision coverage examples/supervised.csv --events examples/supervision.csv --year 2022"
        })
final class SupervisionCommand {
    private SupervisionCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new SupervisionCommand())
                .addSubcommand(new SupervisionListCommand(streams))
                .addSubcommand(new SupervisionShowCommand(streams))
                .addSubcommand(new SupervisionRecordCommand(streams))
                .addSubcommand(new SupervisionCoverageCommand(streams));
    }
}
