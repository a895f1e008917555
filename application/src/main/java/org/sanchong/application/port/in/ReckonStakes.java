package org.sanchong.application.port.in;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.stake.AtStake;
import org.sanchong.domain.stake.StakeOutcome;

/**
 * Reckons what is at stake in an interpretation (解释影响): what example claims are paid under the reading taken, and what
 * under the others. Every amount is of settlements by the same calculation that settles claims.
 */
public interface ReckonStakes {
    /** Returns what is at stake in the interpretation with the id; nothing where nobody said. */
    Stakes of(String interpretation);

    /**
     * What is at stake in an interpretation.
     *
     * @param cases example claims and what they are paid
     * @param notComputed readings of which that cannot be said, with the reasons
     */
    record Stakes(List<Case> cases, List<AtStake.NotComputed> notComputed) {
        /** Keeps the lists as they are now. */
        public Stakes {
            cases = List.copyOf(cases);
            notComputed = List.copyOf(notComputed);
        }
    }

    /**
     * A case.
     *
     * @param english whose claims they are, in English
     * @param chinese the same in Chinese
     * @param claims the claims, as told under the reading taken
     * @param tiers the tiers that pay something under one of the readings
     * @param rows one a reading, that of the reading taken first
     */
    record Case(String english, String chinese, List<Claim> claims, List<TierName> tiers, List<Row> rows) {
        /** Keeps the lists as they are now. */
        public Case {
            claims = List.copyOf(claims);
            tiers = List.copyOf(tiers);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A reading of a case.
     *
     * @param reading its number, from 1
     * @param isTaken whether it is the one taken
     * @param changes the places at which the policy's text would be another
     * @param claims the claims, as told under this reading
     * @param outcome what they are paid
     * @param more what each tier pays more than under the reading taken, less being negative; empty where a claim is
     *     rejected, and for the reading taken
     */
    record Row(
            int reading,
            boolean isTaken,
            List<String> changes,
            List<Claim> claims,
            StakeOutcome outcome,
            Map<TierName, Money> more) {
        /** Keeps lists and amounts as they are now. */
        public Row {
            changes = List.copyOf(changes);
            claims = List.copyOf(claims);
            EnumMap<TierName, Money> own = new EnumMap<>(TierName.class);
            own.putAll(more);
            more = Collections.unmodifiableMap(own);
        }

        /** Returns whether there is a difference to tell. */
        public boolean isCompared() {
            return !isTaken && outcome.isSettled();
        }

        /** Returns what all tiers pay more than under the reading taken. */
        public Money moreInAll() {
            return Money.sum(more.values());
        }
    }
}
