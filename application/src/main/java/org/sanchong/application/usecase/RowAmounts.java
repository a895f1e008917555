package org.sanchong.application.usecase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Amounts in fen, each at a place: many in little memory, since hardly any of a claim exceeds twenty million yuan, which
 * four bytes hold; those that do stand apart. Several threads may keep amounts, each at places of its own.
 */
final class RowAmounts {
    /** In place of an amount that stands apart. */
    private static final int APART = Integer.MIN_VALUE;

    private final int[] amounts;
    private final Map<Integer, Long> apart = new ConcurrentHashMap<>(0);

    /** Begins with so many, all 0. */
    RowAmounts(int count) {
        amounts = new int[count];
    }

    long get(int place) {
        int amount = amounts[place];
        return amount == APART ? apart.getOrDefault(place, 0L) : amount;
    }

    void set(int place, long amount) {
        int narrow = (int) amount;
        if (narrow == amount && narrow != APART) {
            amounts[place] = narrow;
        } else {
            apart.put(place, amount);
            amounts[place] = APART;
        }
    }
}
