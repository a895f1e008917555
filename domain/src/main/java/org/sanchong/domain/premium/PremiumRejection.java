package org.sanchong.domain.premium;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.PlanYear;

/** Why premium or cover is not told; each reason has a stable code. */
public sealed interface PremiumRejection {
    /** Returns the code, such as {@code MISSING_PARAMETER}. */
    String code();

    /**
     * A figure is needed that neither the document prints nor the locality has supplied.
     *
     * @param source the clause that leaves it open; its note says to whom
     * @param parameter what to supply
     * @param of of a subsidy: of which category; empty of anything else
     * @param reason whether it is delegated, or missing
     */
    record MissingParameter(
            Source source, LocalParameter.Name parameter, List<EligibilityCategory> of, Absence.Reason reason)
            implements PremiumRejection {
        /** Keeps the category as it is now. */
        public MissingParameter {
            of = List.copyOf(of);
        }

        /** Returns of which category the parameter is, where it is of one. */
        public Optional<EligibilityCategory> category() {
            return of.stream().findFirst();
        }

        @Override
        public String code() {
            return "MISSING_PARAMETER";
        }
    }

    /**
     * A rate on wages is not printed, and no parameter stands for it.
     *
     * @param source the clause that leaves it open
     * @param reason whether it is delegated, or missing
     */
    record MissingRate(Source source, Absence.Reason reason) implements PremiumRejection {
        @Override
        public String code() {
            return "MISSING_PARAMETER";
        }
    }

    /**
     * The locality's figure is outside what the document prints, or the document leaves nothing open.
     *
     * @param clause the clause
     * @param parameter what was supplied, and of which category
     * @param value the value, as people write it
     * @param allowed what the document allows: a range, or the one value that it prints
     */
    record ParameterRefused(ClauseId clause, LocalParameter.Key parameter, String value, String allowed)
            implements PremiumRejection {
        @Override
        public String code() {
            return "PARAMETER_REFUSED";
        }
    }

    /**
     * The policy rules no premiums for the plan year.
     *
     * @param year the plan year
     * @param first the first one that it rules
     */
    record NotRuled(PlanYear year, PlanYear first) implements PremiumRejection {
        @Override
        public String code() {
            return "NO_PREMIUM_RULES";
        }
    }

    /**
     * The scheme is not entered through the channel.
     *
     * @param channel the channel
     * @param allowed those through which it is
     * @param clause the clause
     */
    record ChannelRefused(EnrolmentChannel channel, Set<EnrolmentChannel> allowed, ClauseId clause)
            implements PremiumRejection {
        @Override
        public String code() {
            return "CHANNEL_REFUSED";
        }
    }

    /**
     * A fact is needed that is not given.
     *
     * @param column the column
     */
    record MissingFact(String column) implements PremiumRejection {
        @Override
        public String code() {
            return "MISSING_VALUE";
        }
    }

    /**
     * The payment came so late that no day of the plan year is left to be covered.
     *
     * @param paidOn the day of payment
     * @param year the plan year
     */
    record PaidTooLate(LocalDate paidOn, PlanYear year) implements PremiumRejection {
        @Override
        public String code() {
            return "PAID_TOO_LATE";
        }
    }
}
