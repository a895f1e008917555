package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanchong.domain.settlement.SettlementRun;

/** Remembers, for one thread, which number the notes of a settlement have, by the bits that tell them. */
final class NoteNumbers {
    private final Results results;
    private final Map<Bits, Integer> known = new LinkedHashMap<>();
    private final Bits probe = new Bits();

    NoteNumbers(Results results) {
        this.results = results;
    }

    int of(int policy, SettlementRun run) {
        if (!probe.read(policy, run)) {
            return Results.NO_NOTES;
        }
        Integer number = known.get(probe);
        if (number == null) {
            number = results.number(run.notes());
            known.put(probe.copy(), number);
        }
        return number;
    }

    /** The bits of a settlement's notes under its policy. */
    private static final class Bits {
        private int policy;
        private long[] words = {};

        /** Reads the bits; false if there are no notes. */
        boolean read(int ofPolicy, SettlementRun run) {
            policy = ofPolicy;
            if (words.length != run.noteWords()) {
                words = new long[run.noteWords()];
            }
            long any = 0;
            for (int i = 0; i < words.length; i++) {
                words[i] = run.noteWord(i);
                any |= words[i];
            }
            return any != 0;
        }

        Bits copy() {
            Bits copy = new Bits();
            copy.policy = policy;
            copy.words = words.clone();
            return copy;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bits that && policy == that.policy && Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return policy * 31 + Arrays.hashCode(words);
        }
    }
}
