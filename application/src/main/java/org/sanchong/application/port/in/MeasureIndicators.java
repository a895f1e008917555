package org.sanchong.application.port.in;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.port.out.SettledCases.LeftOut;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.PlanYear;

/** Measures how protection works (监管指标): ratios of what settled claims come to, against what documents want them to be. */
public interface MeasureIndicators {
    /**
     * Measures, in one pass over the claims.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if a list cannot be used at all
     */
    Result measure(IndicatorMeasurement command);

    /** By what indicators are told apart beside the policy. */
    enum Dimension {
        /** By county, as claims name it, else their region. */
        COUNTY,
        /** By facility. */
        FACILITY,
        /** By each category that is held, beside everybody and the key population; who holds two is in both. */
        CATEGORY,
        /** By month of discharge. */
        MONTH
    }

    /** What to measure, and where it goes. */
    @Value.Immutable
    @ValueType
    abstract class IndicatorMeasurement {
        IndicatorMeasurement() {}

        /** The settled claims. */
        public abstract SettledCases cases();

        /** All people and what they hold, where rates per person are wanted. */
        public abstract Optional<IncomingRecords> people();

        /** The enrolments of the year, where it is asked whom the layers cover. */
        public abstract Optional<IncomingRecords> enrolments();

        /** The register of certified people, where it is asked whether claims and enrolments name what it certifies. */
        public abstract Optional<IncomingRecords> register();

        /** The people of a programme, such as patients under management, where it is asked who of them was paid for. */
        public abstract Optional<IncomingRecords> managed();

        /** The plan year of enrolments and lists of people. */
        public abstract Optional<PlanYear> year();

        /** By what they are told apart. */
        public abstract Set<Dimension> by();

        /** Where the indicators go, or the claims behind one. */
        public abstract OutgoingRecords out();

        /** The one whose claims are listed instead; empty for the indicators themselves. */
        @Value.Default
        public String behind() {
            return "";
        }

        /** Whether the sums themselves are written instead of indicators: what each group's claims cost and each tier paid. */
        @Value.Default
        public boolean isOfSums() {
            return false;
        }

        /** Of which county, facility, category and month alone, by dimension. */
        public abstract java.util.Map<Dimension, String> only();

        /** The language of names. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        /** Starts a command. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a command. */
        public static class Builder extends ImmutableIndicatorMeasurement.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param cases how many claims were measured
     * @param total what they cost
     * @param paid what all tiers paid for them
     * @param missed how many indicators are not as their documents want
     * @param leftOut what is not among the claims
     * @param unusable the rows of people, enrolments and programmes that cannot be used, in words
     */
    record Result(long cases, Money total, Money paid, int missed, LeftOut leftOut, List<String> unusable) {
        /** Keeps the rows as they are now. */
        public Result {
            unusable = List.copyOf(unusable);
        }
    }
}
