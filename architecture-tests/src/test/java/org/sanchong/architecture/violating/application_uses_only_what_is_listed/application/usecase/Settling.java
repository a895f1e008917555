package org.sanchong.architecture.violating.application_uses_only_what_is_listed.application.usecase;

import de.siegmar.fastcsv.reader.CsvReader;
import org.sanchong.architecture.violating.application_uses_only_what_is_listed.domain.claim.Claim;

/** A use case that knows its claims come from a file. */
final class Settling {
    void settle(CsvReader<?> file, Claim claim) {}
}
