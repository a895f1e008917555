package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.settlement.SettlementRun;

/** The number that the notes of a settlement have, by the bits that tell them; for one thread. */
final class NoteNumbers {
    private static final int EMPTY = -1;

    private final Shared shared;
    private int[] slots = new int[1 << 3];
    private final List<Bits> known = new ArrayList<>();
    private final Bits probe = new Bits();

    NoteNumbers(Shared shared) {
        this.shared = shared;
        Arrays.fill(slots, EMPTY);
    }

    int of(int policy, SettlementRun run) {
        if (!probe.read(policy, run)) {
            return ClaimSegment.NO_NOTES;
        }
        int at = find(probe);
        if (slots[at] == EMPTY) {
            if (known.size() * 4 >= slots.length) {
                grow();
                at = find(probe);
            }
            slots[at] = known.size();
            known.add(probe.copy(shared.number(run.notes())));
        }
        return known.get(slots[at]).number;
    }

    private int find(Bits bits) {
        int at = bits.hash & (slots.length - 1);
        while (slots[at] != EMPTY && !known.get(slots[at]).isSame(bits)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < known.size(); i++) {
            slots[find(known.get(i))] = i;
        }
    }

    /** The notes of all threads, each with its number; the same for equal ones. */
    static final class Shared {
        private final List<List<SettlementNote>> distinct = new ArrayList<>();

        Shared() {
            number(List.of());
        }

        // Searched one by one: they are few, each thread asks once for what it meets, and a hash of notes is not to be
        // had
        // sooner than a first claim is settled.
        synchronized int number(List<SettlementNote> of) {
            int known = distinct.indexOf(of);
            if (known >= 0) {
                return known;
            }
            distinct.add(List.copyOf(of));
            return distinct.size() - 1;
        }

        /** Returns the notes by their numbers. */
        synchronized List<List<SettlementNote>> distinct() {
            return List.copyOf(distinct);
        }

        synchronized List<SettlementNote> notes(int number) {
            return distinct.get(number);
        }
    }

    /** The bits of a settlement's notes under its policy. */
    private static final class Bits {
        private int policy;
        private long[] words = {};
        private int hash;
        private int number;

        /** Reads the bits; false if there are no notes. */
        boolean read(int ofPolicy, SettlementRun run) {
            policy = ofPolicy;
            if (words.length != run.noteWords()) {
                words = new long[run.noteWords()];
            }
            long any = 0;
            long mixed = ofPolicy;
            for (int i = 0; i < words.length; i++) {
                words[i] = run.noteWord(i);
                any |= words[i];
                mixed = FieldText.mixed(mixed ^ words[i]);
            }
            hash = (int) mixed;
            return any != 0;
        }

        Bits copy(int numbered) {
            Bits copy = new Bits();
            copy.policy = policy;
            copy.words = words.clone();
            copy.hash = hash;
            copy.number = numbered;
            return copy;
        }

        boolean isSame(Bits that) {
            return hash == that.hash && policy == that.policy && Arrays.equals(words, that.words);
        }
    }
}
