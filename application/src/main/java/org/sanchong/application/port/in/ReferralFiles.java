package org.sanchong.application.port.in;

import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;

/** The filings and contracts that a run may be given. */
public interface ReferralFiles {
    /** The filings of people, if any are given: {@code referral} of a claim comes from them, or must agree. */
    Optional<IncomingRecords> filings();

    /** The contracts of counties, if any are given: {@code designated} comes from them where a policy asks for it. */
    Optional<IncomingRecords> contracts();
}
