package org.sanchong.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import picocli.CommandLine.Option;

/**
 * The options {@code --was} and {@code --register-was-known-on}, and one {@code --…-was} for each file that claims are settled
 * with: what was otherwise when the claims were settled before. What is not named was as it is now.
 */
final class EarlierOption {
    @Option(
            names = "--was",
            paramLabel = "FILE",
            description = "All claims as they were settled; the same claims if absent.")
    private @Nullable String claims;

    @Option(
            names = "--register-was-known-on",
            paramLabel = "DATE",
            description = "The day of the earlier settlement (YYYY-MM-DD): what the register has recorded since was not"
                    + " known then.")
    private @Nullable String knownOn;

    @Option(
            names = "--register-was",
            paramLabel = "FILE",
            description = "The register as it was, where the present one does not hold it.")
    private @Nullable String register;

    @Option(names = "--enrolment-was", paramLabel = "FILE", description = "The enrolments as they were.")
    private @Nullable String enrolment;

    @Option(names = "--lines-was", paramLabel = "LINES.csv", description = "The fee lines as they were.")
    private @Nullable String lines;

    @Option(names = "--referrals-was", paramLabel = "FILINGS", description = "The filings as they were.")
    private @Nullable String filings;

    @Option(names = "--contracts-was", paramLabel = "FACILITIES", description = "The contracts as they were.")
    private @Nullable String contracts;

    /** Returns the files of the earlier settlement: those that are named, and the present ones in place of others. */
    Map<GivenFiles.Table, String> files(Map<GivenFiles.Table, String> present) {
        Map<GivenFiles.Table, String> files = new EnumMap<>(present);
        take(GivenFiles.Table.CLAIMS, claims, files);
        take(GivenFiles.Table.LINES, lines, files);
        take(GivenFiles.Table.REFERRALS, filings, files);
        take(GivenFiles.Table.CONTRACTS, contracts, files);
        take(GivenFiles.Table.ENROLMENT, enrolment, files);
        take(GivenFiles.Table.REGISTER, register, files);
        if (register != null && knownOn != null) {
            throw new UnusableFileException("--register-was and --register-was-known-on both say what the register was."
                    + " Give one of them / --register-was 与 --register-was-known-on 请只给其一");
        }
        if (knownOn != null && !present.containsKey(GivenFiles.Table.REGISTER)) {
            throw new UnusableFileException("--register-was-known-on says what --register was, and --register is not"
                    + " given. Give it too / 请同时给出 --register");
        }
        if (claims == null && knownOn == null && files.equals(present)) {
            throw new UnusableFileException(
                    "nothing says what was otherwise when the claims were settled. Give the"
                            + " claims as they were with --was FILE; or the day of that settlement with"
                            + " --register-was-known-on DATE, where the register has recorded something since; or a file as it"
                            + " was, such as --enrolment-was FILE / 请以 --was、--register-was-known-on 或 --enrolment-was 等指明此前结算所依据的内容");
        }
        return files;
    }

    private static void take(GivenFiles.Table table, @Nullable String file, Map<GivenFiles.Table, String> files) {
        if (file == null) {
            return;
        }
        if (files.put(table, file) == null) {
            String option = "--" + table.name().toLowerCase(java.util.Locale.ROOT);
            throw new UnusableFileException(option + "-was says what " + option + " was, and " + option
                    + " is not given. Give it too, as it is now / 请同时给出现在的 " + option);
        }
    }

    /** Returns the day of the earlier settlement, where it is given. */
    Optional<LocalDate> knownOn() {
        String day = knownOn;
        if (day == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            throw new UnusableFileException(
                    "--register-was-known-on is a day as YYYY-MM-DD, such as 2026-11-22, not \"" + day
                            + "\" / 日期请写作 2026-11-22",
                    noDay);
        }
    }
}
