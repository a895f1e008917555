package org.sanchong.architecture.violating.domain_reads_no_surroundings.domain.claim;

import java.time.ZoneId;
import java.util.Locale;

/** A claim that is another one on every machine. */
final class Claim {
    private final Locale locale = Locale.getDefault();
    private final ZoneId zone = ZoneId.systemDefault();
    private final String region = System.getenv("REGION");
}
