/** A sample that breaks {@link org.sanchong.architecture.LibraryRules#commandLineAndCsvStayInTheApp}. */
@Violates({
    "Method <application.usecase.Settling.settle(de.siegmar.fastcsv.reader.CsvReader)> has generic "
            + "parameter type <de.siegmar.fastcsv.reader.CsvReader<?>> with type argument depending on "
            + "<de.siegmar.fastcsv.reader.CsvReader> in (Settling.java:0)",
    "Method <application.usecase.Settling.settle(de.siegmar.fastcsv.reader.CsvReader)> has parameter "
            + "of type <de.siegmar.fastcsv.reader.CsvReader> in (Settling.java:0)",
    "Method <application.usecase.Settling.settle(picocli.CommandLine)> has parameter of type "
            + "<picocli.CommandLine> in (Settling.java:0)"
})
package org.sanchong.architecture.violating.command_line_and_csv_stay_in_the_app;

import org.sanchong.architecture.Violates;
