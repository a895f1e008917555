package org.sanchong.domain.premium;

import java.util.Set;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.InsuranceType;

/**
 * Through which channels a scheme is entered, where a document rules it.
 *
 * @param insurance the scheme
 * @param channels the channels; no others
 * @param source the clause
 */
public record EnrolmentPlace(InsuranceType insurance, Set<EnrolmentChannel> channels, Source source) {
    /** Keeps the channels as they are now. */
    public EnrolmentPlace {
        channels = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(channels));
    }
}
