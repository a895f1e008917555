/** A sample that breaks {@link org.sanchong.architecture.LayerRules#applicationUsesOnlyWhatIsListed}. */
@Violates({
    "Method <application.usecase.Settling.settle(de.siegmar.fastcsv.reader.CsvReader, "
            + "domain.claim.Claim)> has generic parameter type <de.siegmar.fastcsv.reader.CsvReader<?>> "
            + "with type argument depending on <de.siegmar.fastcsv.reader.CsvReader> in (Settling.java:0)",
    "Method <application.usecase.Settling.settle(de.siegmar.fastcsv.reader.CsvReader, "
            + "domain.claim.Claim)> has parameter of type <de.siegmar.fastcsv.reader.CsvReader> in "
            + "(Settling.java:0)"
})
package org.sanchong.architecture.violating.application_uses_only_what_is_listed;

import org.sanchong.architecture.Violates;
