package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.domain.benefit.TierName;

/** Keeps what became of claims, in their order: amounts in fen, and why a claim is rejected. */
final class KeptAmounts implements OutgoingSettlements {
    private final List<Rows> parts = new ArrayList<>();
    private int part;
    private int row;

    @Override
    public void begin(List<String> carriedColumns) {
        // Columns of the sender's own are not looked at.
    }

    @Override
    public Part newPart() {
        return new Rows();
    }

    @Override
    public void append(Part filled) {
        parts.add((Rows) filled);
    }

    /** Goes on to the next claim, the first at first; returns whether there is one. */
    boolean next() {
        row++;
        while (part < parts.size() && row > parts.get(part).size) {
            part++;
            row = 1;
        }
        return part < parts.size();
    }

    /** Returns the claims among which the one is that was gone on to. */
    Rows rows() {
        return parts.get(part);
    }

    /** Returns which of them it is. */
    int row() {
        return row - 1;
    }

    /** Some consecutive claims. */
    static class Rows implements Part {
        private static final int FEW = 64;
        private final TierName[] tiers = TierName.values();

        private int size;
        private long[] totals = new long[FEW];
        private long[] paid = new long[FEW * tiers.length];
        private int[] ids = new int[FEW];
        private @Nullable String[] faults = new String[FEW];

        @Override
        public void add(SettledRow settled) {
            if (size == totals.length) {
                totals = Arrays.copyOf(totals, size * 2);
                paid = Arrays.copyOf(paid, size * 2 * tiers.length);
                ids = Arrays.copyOf(ids, size * 2);
                faults = Arrays.copyOf(faults, size * 2);
            }
            ids[size] = hash(settled.claimId());
            if (settled.isSettled()) {
                totals[size] = settled.total();
                for (TierName tier : tiers) {
                    paid[size * tiers.length + tier.ordinal()] = settled.paid(tier);
                }
            } else {
                faults[size] = settled.reason();
            }
            size++;
        }

        private static int hash(TextSpan text) {
            return Long.hashCode(FieldText.hash(text.bytes(), text.from(), text.length()));
        }

        int size() {
            return size;
        }

        /** Returns a number by which two ids are told apart, nearly always. */
        int idHash(int at) {
            return ids[at];
        }

        boolean isSettled(int at) {
            return faults[at] == null;
        }

        /** Returns why the claim is rejected; empty where it is settled. */
        String fault(int at) {
            String fault = faults[at];
            return fault == null ? "" : fault;
        }

        long total(int at) {
            return totals[at];
        }

        long paid(int at, TierName tier) {
            return paid[at * tiers.length + tier.ordinal()];
        }

        long fund(int at) {
            long sum = 0;
            for (TierName tier : tiers) {
                sum = Math.addExact(sum, paid(at, tier));
            }
            return sum;
        }
    }
}
