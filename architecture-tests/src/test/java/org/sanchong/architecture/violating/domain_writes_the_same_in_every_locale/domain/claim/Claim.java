package org.sanchong.architecture.violating.domain_writes_the_same_in_every_locale.domain.claim;

import java.util.Locale;

/** A claim that reads otherwise on every machine. */
final class Claim {
    String text(String code, int year) {
        return String.format("%s %d", code.toLowerCase(), year) + "%d".formatted(year);
    }

    String sameEverywhere(String code, int year) {
        return String.format(Locale.ROOT, "%s %d", code.toLowerCase(Locale.ROOT), year);
    }
}
