package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.DerivedAttribute;

/**
 * Random policies: one to four tiers in their order, each with one to four schedules, and whatever else of the algebra
 * the features allow. Some are nonsense as policies; the laws hold for them all the same.
 */
final class RandomPolicies {
    static final List<TierName> TIERS = List.of(
            TierName.BASIC, TierName.CRITICAL_ILLNESS, TierName.MEDICAL_ASSISTANCE, TierName.FURTHER_ASSISTANCE);

    private static final Condition INPATIENT = Policies.in("care_type", "INPATIENT");
    private final Set<Feature> features;

    /** What a random policy may have. */
    enum Feature {
        /** Schedules of categories, and such as wait for an application. */
        CATEGORIES,
        /** Schedules that give way to others. */
        ORDINARY,
        /** Schedules and tiers for some claims only, and claims that no schedule is for. */
        SCOPES,
        /** Tables by level, age and stay number. */
        TABLES,
        /** Figures that are not there. */
        GAPS,
        /** Caps on what the own tier pays in the year. */
        CAPS,
        /** Caps on accounts that count several tiers, a lifetime or some claims only. */
        SHARED_CAPS,
        /** Caps on what a household gets. */
        HOUSEHOLDS,
        /** Deductibles that run on along stays or over the year. */
        RUNNING_DEDUCTIBLES,
        /** Waivers, suspensions and pending rules. */
        OTHER_STEPS,
        AT_MOST,
        AT_LEAST,
        /** Envelopes over some tiers, not all. */
        PARTIAL_ENVELOPES
    }

    RandomPolicies(Set<Feature> features) {
        this.features = features;
    }

    static RandomPolicies withEverything() {
        return new RandomPolicies(EnumSet.allOf(Feature.class));
    }

    static RandomPolicies without(Feature first, Feature... others) {
        return new RandomPolicies(EnumSet.complementOf(EnumSet.of(first, others)));
    }

    Arbitrary<BenefitPolicy> policies() {
        Arbitrary<List<Placed>> envelopes =
                envelopes().list().ofMaxSize(has(Feature.AT_MOST) || has(Feature.AT_LEAST) ? 2 : 0);
        return Combinators.combine(someTiers(), tiers().list().ofSize(TIERS.size()), envelopes, otherSteps())
                .as(this::policy);
    }

    /** A step that stands behind a tier. */
    private record Placed(TierName after, PolicyStep step) {}

    /** A tier without its name. */
    private record Tier(Condition scope, Absence.Reason otherwise, List<RandomSchedules.Draft> schedules) {
        TierDraft build(TierName name) {
            TierDraft tier = TierDraft.tier(name).scope(scope).otherwise(otherwise);
            for (int i = 0; i < schedules.size(); i++) {
                tier.schedule(schedules.get(i).build("s" + i, name));
            }
            return name == TierName.BASIC ? tier.takesSupplied() : tier;
        }
    }

    private BenefitPolicy policy(
            Set<TierName> names, List<Tier> tiers, List<Placed> envelopes, List<PolicyStep> others) {
        PolicyDraft policy = PolicyDraft.policy("random")
                .includes("POVERTY_MONITORED", "UNSTABLY_LIFTED")
                .derived(new DerivedAttribute.Age("age", "birth_date", "discharged_on"))
                .derived(new DerivedAttribute.Ordinal("stay_number", "stays"));
        accounts().forEach(policy::account);
        others.forEach(policy::step);
        for (TierName name : TIERS) {
            if (names.contains(name)) {
                policy.tier(tiers.get(TIERS.indexOf(name)).build(name));
            }
            for (Placed envelope : envelopes) {
                if (envelope.after() == name) {
                    policy.step(envelope.step());
                }
            }
        }
        return policy.build();
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
    }

    private List<Account> accounts() {
        TierName[] all = TIERS.toArray(TierName[]::new);
        List<Account> accounts = new ArrayList<>(List.of(
                Policies.stays("stays").condition(INPATIENT).build(),
                Policies.paid("shared-paid", all).build(),
                Policies.paid("life-paid", all).period(Account.Period.LIFETIME).build(),
                Policies.paid("inpatient-paid", all).condition(INPATIENT).build(),
                Policies.charged("charged", TierName.BASIC).condition(INPATIENT).build(),
                Policies.charged("stay-chain", TierName.BASIC)
                        .period(Account.Period.STAY_CHAIN)
                        .condition(Policies.in("designated", "true"))
                        .continues(Policies.in("referral", "true"))
                        .build()));
        if (has(Feature.HOUSEHOLDS)) {
            accounts.add(Policies.paid("family-paid", all)
                    .owner(Account.Owner.HOUSEHOLD)
                    .build());
        }
        return accounts;
    }

    private Arbitrary<Tier> tiers() {
        Arbitrary<Condition> scopes = has(Feature.SCOPES)
                ? Arbitraries.frequency(Tuple.of(4, new Condition.Always()), Tuple.of(1, INPATIENT))
                : Arbitraries.just(new Condition.Always());
        Arbitrary<Absence.Reason> otherwise = has(Feature.GAPS)
                ? Arbitraries.frequency(
                        Tuple.of(4, Absence.Reason.NO_BENEFIT), Tuple.of(1, Absence.Reason.MISSING_PARAMETER))
                : Arbitraries.just(Absence.Reason.NO_BENEFIT);
        RandomSchedules schedules = new RandomSchedules(features);
        return Combinators.combine(
                        scopes,
                        otherwise,
                        schedules.schedules().list().ofMinSize(1).ofMaxSize(4))
                .as(Tier::new);
    }

    private Arbitrary<Placed> envelopes() {
        List<TierName> payers = new ArrayList<>(TIERS);
        payers.add(TierName.BACKSTOP);
        Arbitrary<Optional<TierName>> paidBy = Combinators.combine(Arbitraries.of(payers), Arbitraries.of(true, false))
                .as((payer, ceiling) -> has(Feature.AT_MOST) && (ceiling || !has(Feature.AT_LEAST))
                        ? Optional.empty()
                        : Optional.of(payer));
        return Combinators.combine(
                        RandomFigures.tables(
                                "share", RandomFigures.rates(), Arbitraries.just(RandomFigures.By.NOTHING)),
                        Arbitraries.of(Envelope.Base.class),
                        someTiers(),
                        paidBy,
                        Arbitraries.of(TIERS))
                .as((share, base, some, payer, after) -> new Placed(
                        notBefore(payer, after),
                        Envelope.builder()
                                .bound(payer.isPresent() ? Envelope.Bound.AT_LEAST : Envelope.Bound.AT_MOST)
                                .share(share)
                                .base(base)
                                .addAllOver(has(Feature.PARTIAL_ENVELOPES) ? some : TIERS)
                                .paidBy(payer)
                                .source(Figures.PRINTED)
                                .build()));
    }

    /** A guarantee stands behind the tier that pays it: its caps must be known. */
    private static TierName notBefore(Optional<TierName> payer, TierName after) {
        return payer.filter(TIERS::contains)
                .filter(tier -> tier.compareTo(after) > 0)
                .orElse(after);
    }

    private Arbitrary<List<PolicyStep>> otherSteps() {
        if (!has(Feature.OTHER_STEPS)) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<PolicyStep> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(ExpensePart.class),
                        RandomFigures.rates(),
                        RandomFigures.sources(),
                        Arbitraries.of(Policies.CATEGORIES))
                .as((kind, part, share, source, code) -> switch (kind) {
                    case 0 -> Policies.waiver(part, Figure.of("share", share, source), INPATIENT);
                    case 1 -> Policies.suspension(Policies.in("locality", "IN_PROVINCE"), code);
                    default -> Policies.pending(new Condition.Holds(ScheduleDraft.categories(code)));
                });
        return steps.list().ofMaxSize(3);
    }

    private static Arbitrary<Set<TierName>> someTiers() {
        return Arbitraries.integers().between(1, (1 << TIERS.size()) - 1).map(bits -> {
            Set<TierName> names = EnumSet.noneOf(TierName.class);
            for (int i = 0; i < TIERS.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    names.add(TIERS.get(i));
                }
            }
            return names;
        });
    }
}
