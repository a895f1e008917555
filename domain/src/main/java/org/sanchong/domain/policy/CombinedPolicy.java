package org.sanchong.domain.policy;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * Insurance by the policy of one pooling region with assistance by that of another (两地政策), for people who are insured
 * in the one and registered or recognised in the other, where a policy has assistance follow them.
 *
 * <p>The {@link #whole} has the insurance steps of the one, then the assistance steps of the other; the steps themselves are
 * theirs. Suspensions are of both: each holds for the side of its own policy. What is taken into scope is of insurance.
 * Its running totals are those of the policy of their side, kept in that policy's region.
 */
public final class CombinedPolicy {
    private final BenefitPolicy insurance;
    private final BenefitPolicy assistance;
    private final BenefitPolicy whole;
    private final int insuranceSteps;
    private final int insuranceAccounts;

    private CombinedPolicy(PartedPolicy insured, PartedPolicy assisted) {
        this.insurance = insured.policy();
        this.assistance = assisted.policy();
        this.insuranceSteps = insured.insurance().steps().size();
        this.insuranceAccounts = insured.insurance().accounts().size();
        this.whole = whole(insured, assisted);
    }

    /** Returns the policy of the region of insurance. */
    public BenefitPolicy insurance() {
        return insurance;
    }

    /** Returns the policy of the region of assistance. */
    public BenefitPolicy assistance() {
        return assistance;
    }

    /**
     * Returns both as one policy: of the region of insurance, in force while both are. What is not settled by it, such as
     * premiums, and what differs between the two, such as included categories, it leaves to them.
     */
    public BenefitPolicy whole() {
        return whole;
    }

    /** Returns how many of the steps of the whole are of insurance; the rest is assistance. */
    public int insuranceSteps() {
        return insuranceSteps;
    }

    /** Returns how many of the accounts of the whole are of insurance; the rest is assistance. */
    public int insuranceAccounts() {
        return insuranceAccounts;
    }

    /** Returns the clause by which assistance follows registration: that of the place of insurance, else the other's. */
    public static Optional<Source> clause(BenefitPolicy insurance, BenefitPolicy assistance) {
        return insurance.assistanceFollowsRegistration().or(assistance::assistanceFollowsRegistration);
    }

    /**
     * Returns whether claims may be settled by insurance of one policy with assistance of the other: they are of two
     * regions, in force on some common day, and one of them has assistance follow registration.
     */
    public static boolean isCalledFor(BenefitPolicy insurance, BenefitPolicy assistance) {
        return !insurance.region().equals(assistance.region())
                && insurance.period().overlaps(assistance.period())
                && clause(insurance, assistance).isPresent();
    }

    /** Returns insurance by one policy with assistance by another, or why their rules cannot be parted. */
    public static Either<Obstacle, CombinedPolicy> of(PartedPolicy insurance, PartedPolicy assistance) {
        return insurance
                .spanning(insurance.insurance())
                .or(() -> assistance.spanning(assistance.assistance()))
                .or(() -> shared(insurance.insurance(), assistance))
                .<Either<Obstacle, CombinedPolicy>>map(Either::left)
                .orElseGet(() -> Either.right(new CombinedPolicy(insurance, assistance)));
    }

    /** Why the rules of a policy cannot be parted into insurance and assistance without guessing. */
    public sealed interface Obstacle {
        /** Returns the code, such as {@code SPANNING_ENVELOPE}. */
        String code();

        /** Returns the policy that cannot be parted. */
        PolicyId policy();

        /**
         * An envelope bounds what insurance and assistance pay together.
         *
         * @param policy the policy
         * @param clause its clause
         */
        record SpanningEnvelope(PolicyId policy, ClauseId clause) implements Obstacle {
            @Override
            public String code() {
                return "SPANNING_ENVELOPE";
            }
        }

        /**
         * A running total counts insurance and assistance together, or one goes by the other's.
         *
         * @param policy the policy
         * @param account the running total
         */
        record SpanningAccount(PolicyId policy, String account) implements Obstacle {
            @Override
            public String code() {
                return "SPANNING_ACCOUNT";
            }
        }

        /**
         * Both policies call a running total or a derived fact by one name, and it is not the same.
         *
         * @param policy the policy of assistance
         * @param name the name
         */
        record SharedName(PolicyId policy, String name) implements Obstacle {
            @Override
            public String code() {
                return "SHARED_NAME";
            }
        }
    }

    private static Optional<Obstacle> shared(PolicyHalf insurance, PartedPolicy assistance) {
        PolicyHalf added = assistance.assistance();
        Stream<String> accounts = added.accounts().stream()
                .map(Account::name)
                .filter(name -> insurance.accounts().stream()
                        .anyMatch(other -> other.name().equals(name)));
        Stream<String> derived = added.derived().stream()
                .filter(each -> insurance.derived().stream()
                        .anyMatch(other -> other.name().equals(each.name()) && !other.equals(each)))
                .map(DerivedAttribute::name);
        return Stream.concat(accounts, derived)
                .findFirst()
                .map(name -> new Obstacle.SharedName(assistance.policy().id(), name));
    }

    private static BenefitPolicy whole(PartedPolicy insured, PartedPolicy assisted) {
        BenefitPolicy insurance = insured.policy();
        BenefitPolicy assistance = assisted.policy();
        List<DerivedAttribute> insuredAsk = insured.insurance().derived();
        List<DerivedAttribute> derived = Stream.concat(
                        insuredAsk.stream(),
                        assisted.assistance().derived().stream().filter(each -> !insuredAsk.contains(each)))
                .toList();
        return BenefitPolicy.builder()
                .id(PolicyId.joined(insurance.id(), assistance.id()))
                .region(insurance.region())
                .english(insurance.english() + " | assistance: " + assistance.english())
                .chinese(insurance.chinese() + " | 救助：" + assistance.chinese())
                .document(insurance.document())
                .period(bothIn(insurance.period(), assistance.period()))
                .periodSource(insurance.periodSource())
                .recorded(Stream.of(insurance, assistance)
                        .flatMap(policy -> policy.recorded().stream())
                        .max(Comparator.naturalOrder()))
                .addAllDerivedAttributes(derived)
                .addAllAccounts(insured.insurance().accounts())
                .addAllAccounts(assisted.assistance().accounts())
                .addAllReferralRules(insurance.referralRules())
                .assistanceFollowsRegistration(clause(insurance, assistance))
                .addAllSteps(insured.insurance().steps())
                .addAllSteps(assisted.assistance().steps())
                .build();
    }

    private static EffectivePeriod bothIn(EffectivePeriod one, EffectivePeriod other) {
        return EffectivePeriod.builder()
                .from(one.from().isBefore(other.from()) ? other.from() : one.from())
                .until(Stream.of(one.until(), other.until())
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()))
                .build();
    }
}
