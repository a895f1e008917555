package org.sanchong.application.usecase;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Amounts in fen, each at a place: many in little memory, since hardly any of a claim exceeds twenty million yuan, which
 * four bytes hold; those that do stand apart. Several threads may keep amounts, each at places of its own.
 */
final class RowAmounts {
    /** No amounts at all. */
    static final RowAmounts NONE = new RowAmounts(0);

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
        return amount == APART ? Objects.requireNonNull(apart.get(place)) : amount;
    }

    void set(int place, long amount) {
        int narrow = (int) amount;
        if (narrow == amount && narrow != APART) {
            if (amounts[place] == APART) {
                apart.remove(place);
            }
            amounts[place] = narrow;
        } else {
            apart.put(place, amount);
            amounts[place] = APART;
        }
    }

    /** Returns how many bytes {@link #write} writes. */
    int bytes() {
        return amounts.length * Integer.BYTES + apart.size() * Long.BYTES;
    }

    /** Writes all amounts, those that stand apart behind the others. */
    void write(ByteBuffer to) {
        for (int amount : amounts) {
            to.putInt(amount);
        }
        for (int place = 0; place < amounts.length; place++) {
            if (amounts[place] == APART) {
                to.putLong(get(place));
            }
        }
    }

    /** Reads so many amounts that were written together, to keep them from a place on. */
    void read(ByteBuffer from, int place, int count) {
        for (int i = place; i < place + count; i++) {
            amounts[i] = from.getInt();
        }
        for (int i = place; i < place + count; i++) {
            if (amounts[i] == APART) {
                apart.put(i, from.getLong());
            }
        }
    }
}
