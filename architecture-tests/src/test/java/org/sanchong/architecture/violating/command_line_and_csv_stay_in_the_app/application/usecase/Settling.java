package org.sanchong.architecture.violating.command_line_and_csv_stay_in_the_app.application.usecase;

import de.siegmar.fastcsv.reader.CsvReader;
import picocli.CommandLine;

/** A use case that is driven by files and options. */
final class Settling {
    void settle(CsvReader<?> claims) {}

    void settle(CommandLine line) {}
}
