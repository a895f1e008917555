package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            known.add(probe.copy(shared.number(probe, run)));
        }
        return known.get(slots[at]).number;
    }

    private int find(Bits bits) {
        int at = bits.hash & (slots.length - 1);
        while (slots[at] != EMPTY && !known.get(slots[at]).equals(bits)) {
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

    /** The notes of all threads, each with its number: one for the same bits under the same policy, one for equal notes of books. */
    static final class Shared {
        private final Map<Bits, Integer> byBits = new LinkedHashMap<>();
        private final Map<List<SettlementNote>, Integer> byNotes = new LinkedHashMap<>();
        private final List<List<SettlementNote>> distinct = new ArrayList<>();

        Shared() {
            number(List.of());
        }

        /** Returns the number of notes that books know. */
        synchronized int number(List<SettlementNote> of) {
            return byNotes.computeIfAbsent(List.copyOf(of), this::add);
        }

        /** Returns the number of the notes of the claim just settled, whose bits they are. No note is hashed. */
        private synchronized int number(Bits bits, SettlementRun run) {
            Integer known = byBits.get(bits);
            if (known != null) {
                return known;
            }
            int number = add(run.notes());
            byBits.put(bits.copy(number), number);
            return number;
        }

        private int add(List<SettlementNote> notes) {
            distinct.add(notes);
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

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bits that
                    && hash == that.hash
                    && policy == that.policy
                    && Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
