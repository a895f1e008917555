package org.sanchong.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.ClosingTotals;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.IncomingLines;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.OutgoingAnswers;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.Overflow;
import org.sanchong.application.port.out.Progress;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.policy.PolicyId;

/**
 * Settles a file of claims: each person's in order of discharge and claim id, whatever their order in the file.
 *
 * <p>A claim that cannot be settled is rejected with a reason and touches nobody else's result; the result is the same
 * for any number of threads.
 */
public interface SettleClaims {
    /**
     * Settles all claims of the command.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if the claims or the opening accumulators cannot
     *     be used at all
     */
    Result settle(Command command);

    /** What to settle, and how. */
    @Value.Immutable
    @ValueType
    abstract class Command {
        Command() {}

        /** The claims. */
        public abstract IncomingClaims claims();

        /** The fee lines of the claims, if any are given. */
        public abstract Optional<IncomingLines> lines();

        /** Where the settlements go. */
        public abstract OutgoingSettlements settlements();

        /** Where the derivations go, if anywhere. */
        public abstract Optional<OutgoingDerivations> derivations();

        /**
         * The books into which the claims are settled, if any: over what has accumulated there, each claim once however
         * often it comes. Accumulators are then neither brought forward nor handed on, and no derivation goes out.
         */
        public abstract Optional<SettleIntoBooks.Bookkeeping> books();

        /** Who wants to know how far settling into books is, if anybody. */
        public abstract Optional<Progress> progress();

        /** The accumulators brought forward, if any. */
        public abstract Optional<OpeningTotals> opening();

        /** Where the closing accumulators go, if anywhere. */
        public abstract Optional<ClosingTotals> closing();

        /** The enrolments: a claim whose person is not covered on the day of discharge is rejected; not asked if absent. */
        public abstract Optional<IncomingRecords> enrolments();

        /** The filings of people, if any are given: {@code referral} of a claim comes from them, or must agree. */
        public abstract Optional<IncomingRecords> filings();

        /** The contracts of counties, if any are given: {@code designated} comes from them where a policy asks for it. */
        public abstract Optional<IncomingRecords> contracts();

        /** Where it goes what filings and contracts say of claims, if anywhere. */
        public abstract Optional<OutgoingAnswers> answers();

        /**
         * The register of certified people: a claim that gives no categories takes those in force on the day of
         * discharge, one that gives others is rejected; not asked if absent.
         */
        public abstract Optional<IncomingRecords> register();

        /** The certifications of books, asked instead of a register in a file, if any are given. */
        public abstract Optional<Certifications> certifications();

        /** The day as of which the register is asked, without what was recorded later; as it knows now if absent. */
        public abstract Optional<LocalDate> registerKnownOn();

        /** The policy for every claim, whatever its region; by region and discharge if absent. */
        public abstract Optional<PolicyId> policy();

        /** Whether a claim is refused in whose settlement an illustrative figure would take part. */
        @Value.Default
        public boolean isStrict() {
            return false;
        }

        /** How many threads settle, at least 1. */
        @Value.Default
        public int threads() {
            return 1;
        }

        /**
         * About how many bytes of memory claims may take. Where {@link #overflow} has room, those that do not fit go there,
         * and come back some people after the other; the result is the same.
         */
        @Value.Default
        public long memory() {
            return Long.MAX_VALUE;
        }

        /**
         * Whether the claims stand in the order of the people's ids, by code point: then they are read, settled and written
         * some people after the other, whatever memory there is. The order is checked; needs {@link #overflow}, and goes
         * without books and derivations.
         */
        @Value.Default
        public boolean isSorted() {
            return false;
        }

        /** Room outside the memory, if there is any. */
        public abstract Optional<Overflow> overflow();

        /** The language of reasons. */
        @Value.Default
        public Language language() {
            return Language.EN;
        }

        @Value.Check
        void checkBooks() {
            if (isSorted()
                    && (books().isPresent()
                            || derivations().isPresent()
                            || overflow().isEmpty())) {
                throw new IllegalArgumentException("sorted claims go without books and derivations, and need room");
            }
            if (books().isPresent()
                    && (opening().isPresent()
                            || closing().isPresent()
                            || derivations().isPresent())) {
                throw new IllegalArgumentException("with books there are no other accumulators, and no derivations");
            }
        }

        /** Starts a command. */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a command. */
        public static class Builder extends ImmutableCommand.Builder {
            Builder() {}
        }
    }

    /**
     * What came of it.
     *
     * @param claims how many claims there were
     * @param settled how many were settled
     * @param identityNumbers how many people are named by a valid identity number (GB 11643)
     * @param stray fee lines that belong to no claim
     * @param unusableFilings how many rows of filings and contracts cannot be used
     * @param corrected the claims of the books, settled before, that come out otherwise since this run took claims back;
     *     empty without books
     * @param outside what went outside the memory
     */
    record Result(
            int claims,
            int settled,
            int identityNumbers,
            StrayLines stray,
            int unusableFilings,
            List<ClaimId> corrected,
            Outside outside) {
        /** Keeps the list as it is now. */
        public Result {
            corrected = List.copyOf(corrected);
        }

        /** A result of claims without filings, contracts and corrections. */
        public Result(int claims, int settled, int identityNumbers, StrayLines stray) {
            this(claims, settled, identityNumbers, stray, 0, List.of(), Outside.none());
        }

        /** Returns how many claims were rejected. */
        public int rejected() {
            return claims - settled;
        }
    }

    /**
     * What went outside the memory because it did not fit.
     *
     * @param rounds in how many rounds it came back; 0 if all was in the memory
     * @param bytes how many bytes were written there
     */
    record Outside(int rounds, long bytes) {
        /** Returns that nothing did. */
        public static Outside none() {
            return new Outside(0, 0);
        }
    }

    /**
     * Fee lines of claims that are not among the claims.
     *
     * @param lines how many lines there are
     * @param claims of how many claims they are
     * @param first the first few of these claims
     */
    record StrayLines(long lines, int claims, List<Claim> first) {
        /** Copies the list. */
        public StrayLines {
            first = List.copyOf(first);
        }

        /** Returns that there are none. */
        public static StrayLines none() {
            return new StrayLines(0, 0, List.of());
        }

        /**
         * A claim that only lines name.
         *
         * @param id the id, empty where a line names no claim
         * @param line where in the file its first line stands, from 1
         */
        public record Claim(String id, long line) {}
    }
}
