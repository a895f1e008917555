package org.sanchong.architecture.violating.command_line_and_csv_stay_in_the_app.app;

import de.siegmar.fastcsv.reader.CsvReader;

/** A file where it belongs. */
final class CsvClaims {
    void read(CsvReader<?> claims) {}
}
