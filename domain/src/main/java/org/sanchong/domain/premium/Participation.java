package org.sanchong.domain.premium;

import org.sanchong.domain.money.Rate;

/**
 * How many of some people take part (参保率).
 *
 * @param people how many there are
 * @param enrolled how many of them take part
 */
public record Participation(long people, long enrolled) {
    /** Checks that the one holds the other. */
    public Participation {
        if (enrolled < 0 || enrolled > people) {
            throw new IllegalArgumentException(enrolled + " of " + people + " people take part");
        }
    }

    /** Returns how many do not. */
    public long missing() {
        return people - enrolled;
    }

    /** Returns the proportion, cut to millionths so that it never looks higher than it is; of nobody it is the whole. */
    public Rate rate() {
        return people == 0
                ? Rate.ofMillionths(Rate.MILLIONTHS)
                : Rate.ofMillionths(Math.multiplyExact(enrolled, Rate.MILLIONTHS) / people);
    }

    /** Returns whether at least the share takes part, exactly; of nobody it is met. */
    public boolean meets(Rate share) {
        return Math.multiplyExact(enrolled, Rate.MILLIONTHS) >= Math.multiplyExact(people, share.millionths());
    }
}
