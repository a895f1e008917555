package org.sanchong.domain.referral;

import org.sanchong.domain.law.Source;

/** Whether primary care saw a person before a visit (基层首诊), where a policy asks for that; it changes no amount. */
public sealed interface FirstVisitAnswer {
    /** No rule of the policy asks for it: of this person, or of a visit to primary care itself. */
    record NotAsked() implements FirstVisitAnswer {}

    /**
     * It did.
     *
     * @param filing what says so: of several the one filed first
     * @param source the clause that asks for it
     */
    record Seen(Filing filing, Source source) implements FirstVisitAnswer {}

    /**
     * Nothing registered says so.
     *
     * @param source the clause that asks for it
     */
    record NotSeen(Source source) implements FirstVisitAnswer {}
}
