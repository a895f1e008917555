package org.sanchong.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verb {@code register}, whose sub-verbs keep the register of certified people and ask it. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "import|certified|deliveries",
        description =
                "Keeps the register of certified people: compares departments' lists with it and with enrolments.",
        footer = {
            "",
            "Examples:",
            "  sanchong register import examples/register/civil-affairs-2021.csv --department CIVIL_AFFAIRS"
                    + " --area REGION --delivered-on 2021-08-20 --register register.csv",
            "  sanchong register certified --register register.csv --person SY-R1 --on 2022-03-01",
            "  sanchong register deliveries --register register.csv --area REGION --as-of 2022-10-15"
        })
final class RegisterCommand {
    private RegisterCommand() {}

    /** Returns the verb with its sub-verbs. */
    static CommandLine of(Sanchong.Streams streams) {
        return new CommandLine(new RegisterCommand())
                .addSubcommand(new RegisterImportCommand(streams))
                .addSubcommand(new RegisterCertifiedCommand(streams))
                .addSubcommand(new RegisterDeliveriesCommand(streams));
    }

    /** Returns where the log of deliveries stands, where none is named: beside the register. */
    static String logBeside(String register) {
        String stem = register.endsWith(".csv") ? register.substring(0, register.length() - 4) : register;
        return stem + ".deliveries.csv";
    }

    /** Refuses that the register is nowhere, or in two places. */
    static void onePlace(@Nullable String register, @Nullable String store) {
        if ((register == null) == (store == null)) {
            throw placeMissing();
        }
    }

    static UnusableFileException placeMissing() {
        return new UnusableFileException(
                "give --register FILE or --store URL: where the register is kept, one of the two"
                        + " / 请给出 --register FILE 或 --store URL 之一，指明名册所在");
    }

    /** Returns the day that an option gives. */
    static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    option + " is a day as YYYY-MM-DD, such as 2021-08-20, not \"" + text + "\"", noDay);
        }
    }
}
