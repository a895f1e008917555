package org.sanchong.application.port.in;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReferralFault;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.referral.County;
import org.sanchong.domain.referral.ReferralRule;

/** Tells what filings and contracts say of every claim, and what is wrong with them, without settling anything. */
public interface CheckReferrals {
    /**
     * Checks what the question names.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a file cannot be used at all
     */
    Report check(Question question);

    /** What to check. */
    @Value.Immutable
    @ValueType
    abstract class Question {
        Question() {}

        /** The claims. */
        public abstract IncomingClaims claims();

        /** The filings of people, if any are given. */
        public abstract Optional<IncomingRecords> filings();

        /** The contracts of counties, if any are given. */
        public abstract Optional<IncomingRecords> contracts();

        /** The policy of every claim, whatever its region; by region and discharge if absent. */
        public abstract Optional<PolicyId> policy();

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts a question. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a question. */
        public static class Builder extends ImmutableQuestion.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param claims the claims in the order of the file
     * @param channels how many filings came by each channel of the vocabulary, in its order; last those without one
     * @param counties the counties of which a policy rules how many facilities they contract
     * @param unusable the rows that cannot be used
     */
    record Report(
            List<CheckedClaim> claims,
            List<ByChannel> channels,
            List<CountyContracts> counties,
            List<ReferralFault.UnusableRow> unusable) {
        /** Keeps the lists as they are now. */
        public Report {
            claims = List.copyOf(claims);
            channels = List.copyOf(channels);
            counties = List.copyOf(counties);
            unusable = List.copyOf(unusable);
        }
    }

    /**
     * A claim.
     *
     * @param id its id
     * @param answered what filings and contracts say of it: one, or none where the row cannot be read
     * @param reason why it would not be settled for that; empty where nothing speaks against it
     */
    record CheckedClaim(String id, List<AnsweredVisit> answered, String reason) {
        /** Keeps the list as it is now. */
        public CheckedClaim {
            answered = List.copyOf(answered);
        }
    }

    /**
     * The filings by a channel.
     *
     * @param channel the channel's code; empty for those that say none
     * @param filings how many there are
     * @param offered the clauses that offer the channel, each as its document and number
     */
    record ByChannel(String channel, int filings, List<String> offered) {
        /** Keeps the list as it is now. */
        public ByChannel {
            offered = List.copyOf(offered);
        }
    }

    /**
     * The contracts of a county.
     *
     * @param county the county
     * @param policy the policy that rules how many there are
     * @param contracts with how many facilities it has contracts at one time, at most
     * @param rule the rule
     */
    record CountyContracts(County county, PolicyId policy, int contracts, ReferralRule.ContractsPerCounty rule) {
        /** Returns how the number stands to what is printed. */
        public ReferralRule.ContractsPerCounty.Standing standing() {
            return rule.of(contracts);
        }
    }
}
