package org.sanchong.application.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.RefundFault;

/**
 * What the ids of all claims tell where these are outside the memory: which rows have the id of an earlier one, and what
 * refunds name. A row is named by its position in the file.
 */
final class SpilledDuplicates {
    private static final int EMPTY = -1;
    private static final long MOST_AT_ONCE = 1L << 28;
    /** Where in a record its place stands, what it is, and its first text. */
    private static final int PLACE = Long.BYTES;

    private static final int KIND = PLACE + Character.BYTES;
    private static final int TEXT = KIND + 1;

    private final SpilledIds ids;
    private final SpilledTable table;
    private final BitSet duplicates = new BitSet();
    private final BitSet unknown = new BitSet();
    private final BitSet refunds = new BitSet();
    /** The person of the claim that a refund of somebody else names. */
    private final Map<Integer, String> people = new LinkedHashMap<>();

    private SpilledDuplicates(SpilledTable table) {
        this.ids = table.spill().ids();
        this.table = table;
    }

    /** Looks through all ids, several threads taking slices by turns, with about so many bytes of memory. */
    static SpilledDuplicates of(SpilledTable table, Crew crew, long memory) {
        SpilledDuplicates found = new SpilledDuplicates(table);
        long most = Math.min(MOST_AT_ONCE, memory / (3L * crew.threads()));
        int[] ends = table.ends(slice -> table.idBytes(slice), most);
        crew.each(ends.length, group -> found.look(group == 0 ? 0 : ends[group - 1], ends[group]));
        return found;
    }

    /** Returns whether an earlier row has the claim id of the row. */
    boolean isDuplicate(int position) {
        return duplicates.get(position);
    }

    /** Returns the first row from a position on that has the claim id of an earlier one, or -1. */
    int nextDuplicate(int from) {
        return duplicates.nextSetBit(from);
    }

    /** Returns whether no row at all has the id that a refund names. */
    boolean isUnknown(int position) {
        return unknown.get(position);
    }

    /** Returns whether what a refund names is a refund. */
    boolean isRefund(int position) {
        return refunds.get(position);
    }

    /** Returns who has the claim that a refund of somebody else names; null if it is the same person. */
    @Nullable
    String otherPerson(int position) {
        return people.get(position);
    }

    /** Returns what to say of a refund whose unit has no claim for it. */
    RefundFault.Instead instead(int position) {
        if (isUnknown(position)) {
            return RefundFault.Instead.UNKNOWN;
        }
        return isRefund(position) ? RefundFault.Instead.REFUND : RefundFault.Instead.REJECTED;
    }

    private void look(int firstSlice, int untilSlice) {
        long length = 0;
        for (int slice = firstSlice; slice < untilSlice; slice++) {
            length += table.idBytes(slice);
        }
        byte[] bytes = new byte[Math.toIntExact(length)];
        ByteBuffer records = ByteBuffer.wrap(bytes);
        int[] ends = new int[table.segments()];
        for (int i = 0; i < ends.length; i++) {
            ids.read(table.segment(i), firstSlice, untilSlice, records);
            ends[i] = records.position();
        }
        Known known = new Known(bytes, ids.hasPeople());
        BitSet found = new BitSet();
        known.each(ends, (at, segment) -> {
            if (known.kind(at) != SpilledIds.NAMED && known.find(at, true) != at) {
                found.set(position(known, at, segment));
            }
        });
        synchronized (this) {
            duplicates.or(found);
        }
        if (ids.hasPeople()) {
            known.each(ends, (at, segment) -> {
                if (known.kind(at) == SpilledIds.NAMED) {
                    answer(position(known, at, segment), known.find(at, false), at, known);
                }
            });
        }
    }

    private int position(Known known, int at, int segment) {
        return table.start(segment) + known.place(at);
    }

    private synchronized void answer(int position, int claim, int refund, Known known) {
        if (claim == EMPTY) {
            unknown.set(position);
        } else if (known.kind(claim) == SpilledIds.REFUND) {
            refunds.set(position);
        } else if (!known.isOfOnePerson(refund, claim)) {
            people.put(position, known.person(claim));
        }
    }

    /** Takes records. */
    private interface Each {
        void of(int record, int segment);
    }

    /** Records in the memory, each named by where it stands there; the first of each id is found by it. */
    private static final class Known {
        private final ByteBuffer records;
        private final byte[] bytes;
        private final boolean hasPeople;
        private final int[] slots;

        Known(byte[] bytes, boolean hasPeople) {
            this.records = ByteBuffer.wrap(bytes);
            this.bytes = bytes;
            this.hasPeople = hasPeople;
            int count = 0;
            for (int at = 0; at < records.limit(); at = next(at)) {
                count++;
            }
            this.slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
            Arrays.fill(slots, EMPTY);
        }

        private int next(int at) {
            int person = at + TEXT + Integer.BYTES + length(at);
            return hasPeople ? person + Integer.BYTES + records.getInt(person) : person;
        }

        private int length(int at) {
            return records.getInt(at + TEXT);
        }

        private int personAt(int at) {
            return at + TEXT + Integer.BYTES + length(at);
        }

        byte kind(int at) {
            return bytes[at + KIND];
        }

        int place(int at) {
            return records.getChar(at + PLACE);
        }

        String person(int at) {
            int from = personAt(at);
            return new String(bytes, from + Integer.BYTES, records.getInt(from), StandardCharsets.UTF_8);
        }

        boolean isOfOnePerson(int one, int other) {
            return isSame(personAt(one), personAt(other));
        }

        private boolean isSame(int one, int other) {
            int length = records.getInt(one) + Integer.BYTES;
            return Arrays.equals(bytes, one, one + length, bytes, other, other + records.getInt(other) + Integer.BYTES);
        }

        void each(int[] ends, Each each) {
            int segment = 0;
            for (int at = 0; at < records.limit(); at = next(at)) {
                while (at >= ends[segment]) {
                    segment++;
                }
                each.of(at, segment);
            }
        }

        /** Returns the first record of the id, put down as such if there is none before it; or nothing. */
        int find(int at, boolean put) {
            long hash = records.getLong(at);
            int slot = (int) hash & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                int known = slots[slot];
                if (records.getLong(known) == hash && isSame(known + TEXT, at + TEXT)) {
                    return known;
                }
                slot = (slot + 1) & (slots.length - 1);
            }
            if (put) {
                slots[slot] = at;
                return at;
            }
            return EMPTY;
        }
    }
}
