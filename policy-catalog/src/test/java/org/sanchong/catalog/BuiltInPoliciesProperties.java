package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.catalog.Story.Chapter;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Suspension;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ReckonedSchedule;
import org.sanchong.domain.settlement.ReckonedSchedule.CapReckoned;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementNote;

/** What holds for every claim of every person under every built-in policy. */
@Domain(PolicyStories.class)
class BuiltInPoliciesProperties {
    private static final int TRIES = 1000;
    private static final Money FEN = Money.ofFen(1);
    private static final List<TierName> CUMULATIVE =
            List.of(TierName.CRITICAL_ILLNESS, TierName.MEDICAL_ASSISTANCE, TierName.FURTHER_ASSISTANCE);
    private static final SettlementCalculator OTHER_FIGURES = SettlementCalculator.of(new OtherFigures());

    @Property(tries = TRIES)
    @Label("all tiers and the person together pay exactly the claim, and nobody pays less than nothing")
    void theTiersAndThePersonPayTheClaim(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            Settlement settlement = chapter.settlement();
            long tiers = settlement.payments().values().stream()
                    .mapToLong(Money::fen)
                    .sum();
            assertThat(settlement.payments()).containsOnlyKeys(TierName.values());
            assertThat(settlement.payments().values()).noneMatch(Money::isNegative);
            assertThat(settlement.personal().isNegative()).isFalse();
            assertThat(tiers + settlement.personal().fen())
                    .isEqualTo(chapter.claim().expense().total().fen());
        }
    }

    @Property(tries = TRIES)
    @Label("all tiers but the backstop together pay no more than what is in scope, and only a waiver moves that")
    void theTiersPayNoMoreThanWhatIsInScope(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            Settlement settlement = chapter.settlement();
            Money beforeWaiver = chapter.claim().expense().inScope();
            Money offSite = chapter.claim().expense().offsiteFirstSelfPay();
            Money backstop = settlement.paid(TierName.BACKSTOP);
            assertThat(settlement.fundTotal().minus(backstop)).isLessThanOrEqualTo(settlement.inScope());
            assertThat(settlement.inScope()).isIn(beforeWaiver, beforeWaiver.plus(offSite));
            assertThat(settlement.inScopeBurden())
                    .isEqualTo(
                            settlement.inScope().minus(settlement.fundTotal()).max(Money.zero()));
        }
    }

    @Property(tries = TRIES)
    @Label("no computed payment is more than what is left of a cap, over any sequence of claims")
    void noPaymentIsMoreThanACapLeaves(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            for (Derivation.TierReckoned tier : tiersReckoned(chapter)) {
                taken(tier).ifPresent(schedule -> {
                    for (CapReckoned cap : schedule.caps()) {
                        Money ceiling = cap.ceiling().value();
                        Money before = Money.ofFen(total(chapter, chapter.before(), cap.account()));
                        Money after =
                                Money.ofFen(total(chapter, chapter.settlement().accumulators(), cap.account()));
                        assertThat(cap.counted()).isEqualTo(before);
                        assertThat(after).isEqualTo(before.plus(tier.payment()));
                        assertThat(after).isLessThanOrEqualTo(ceiling.max(before));
                    }
                });
            }
        }
    }

    @Property(tries = TRIES)
    @Label("more in-scope expense lowers no tier's payment and not what the person pays (but the backstop's, 二(三))")
    void moreExpenseLowersNothing(@ForAll Story story, @ForAll Money more) {
        for (Chapter chapter : story.settled()) {
            Settlement less = chapter.settlement();
            Settlement greater = chapter.settle(
                    ChangedClaim.like(chapter.claim()).withMoreInScope(more).claim());
            // shaoyang-2018, 二(三): the backstop fills up to a share, so the more the tiers before it pay the less is
            // due.
            for (TierName tier : TierName.values()) {
                if (tier != TierName.BACKSTOP) {
                    assertThat(greater.paid(tier)).isGreaterThanOrEqualTo(less.paid(tier));
                }
            }
            assertThat(greater.fundTotal()).isGreaterThanOrEqualTo(less.fundTotal());
            assertThat(greater.personal()).isGreaterThanOrEqualTo(less.personal());
            assertThat(greater.personal().minus(less.personal())).isLessThanOrEqualTo(more);
        }
    }

    @Property(tries = TRIES)
    @Label("one category more never lowers what all tiers pay, but for the fen that rounding the year's sum may shift")
    void oneCategoryMoreLowersNothing(@ForAll Story story, @ForAll EligibilityCategory category) {
        for (Chapter chapter : story.settled()) {
            Settlement fewer = chapter.settlement();
            Settlement more = chapter.settle(
                    ChangedClaim.like(chapter.claim()).holdingToo(category).claim());
            assertThat(more.fundTotal().plus(shiftedByRounding(chapter))).isGreaterThanOrEqualTo(fewer.fundTotal());
        }
    }

    @Property(tries = TRIES)
    @Label("preferential terms never pay less than the ordinary ones, but for the fen that rounding the sum may shift")
    void preferentialTermsPayNoLess(@ForAll Story story, @ForAll EligibilityCategory category) {
        for (Chapter chapter : story.settled()) {
            Money burden = chapter.settlement().inScope();
            ChangedClaim holder = ChangedClaim.like(chapter.claim()).holdingOnly(Set.of(category));
            ChangedClaim other = ChangedClaim.like(chapter.claim()).holdingOnly(Set.of());
            if (chapter.claim().basicPaid().isEmpty()) {
                Money ordinary = chapter.settle(other.claim()).paid(TierName.BASIC);
                assertThat(chapter.settle(holder.claim()).paid(TierName.BASIC)).isGreaterThanOrEqualTo(ordinary);
            }
            Settlement onBurden = chapter.settle(holder.ofBurden(burden).claim());
            Settlement ofOther = chapter.settle(other.ofBurden(burden).claim());
            for (TierName tier : List.of(TierName.BASIC, TierName.CRITICAL_ILLNESS)) {
                assertThat(onBurden.paid(tier).plus(shiftedByRounding(chapter)))
                        .isGreaterThanOrEqualTo(ofOther.paid(tier));
            }
        }
    }

    @Property(tries = TRIES)
    @Label("splitting a burden into claims changes nothing, within one schedule of a cumulative tier")
    void splittingABurdenChangesNothing(
            @ForAll Story story,
            @ForAll EligibilityCategory category,
            @ForAll @Size(min = 2, max = 4) List<Money> parts) {
        for (Chapter chapter : story.settled()) {
            Accumulators accumulated = chapter.before();
            Map<TierName, Money> split = new LinkedHashMap<>();
            int number = 0;
            for (Money part : parts) {
                Claim claim = burden(chapter, category, part, "part-" + number++);
                Settlement settlement =
                        Story.CALCULATOR.settle(claim, accumulated).get();
                CUMULATIVE.forEach(tier -> split.merge(tier, settlement.paid(tier), Money::plus));
                accumulated = settlement.accumulators();
            }
            Settlement whole = chapter.settle(burden(chapter, category, Money.sum(parts), "whole"));
            for (TierName tier : CUMULATIVE) {
                assertThat(split.get(tier)).as(tier.code()).isEqualTo(whole.paid(tier));
            }
            assertThat(accumulated.totals()).isEqualTo(whole.accumulators().totals());
        }
    }

    @Property(tries = TRIES)
    @Label("other people's claims change nothing")
    void otherPeoplesClaimsChangeNothing(@ForAll Story story) {
        Map<ClaimId, Settlement> alone = new LinkedHashMap<>();
        for (Chapter chapter : story.settled()) {
            alone.put(chapter.claim().id(), chapter.settlement());
        }
        Accumulators everybodys = Accumulators.none();
        for (Claim claim : story.claims()) {
            Optional<Settlement> among =
                    Story.CALCULATOR.settle(claim, everybodys).toJavaOptional();
            assertThat(among.map(Settlement::payments))
                    .isEqualTo(Optional.ofNullable(alone.get(claim.id())).map(Settlement::payments));
            everybodys = among.map(Settlement::accumulators).orElse(everybodys);
        }
    }

    @Property(tries = TRIES)
    @Label("a derivation, reckoned anew from the policy's figures, comes to the payments of the settlement")
    void theDerivationComesToThePayments(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            Money left = chapter.settlement().inScope();
            Map<TierName, Money> paid = new LinkedHashMap<>();
            for (Derivation.Step step : chapter.explained().derivation().steps()) {
                if (step instanceof Derivation.Supplied supplied) {
                    paid.put(supplied.tier(), supplied.paid());
                    left = left.minus(supplied.paid());
                } else if (step instanceof Derivation.TierReckoned tier) {
                    assertThat(tier.burden()).isEqualTo(left);
                    assertThat(tier.payment()).isEqualTo(reckonedAnew(chapter, tier));
                    paid.put(tier.tier(), tier.payment());
                    left = left.minus(tier.payment());
                } else if (step instanceof Derivation.EnvelopeReckoned envelope) {
                    Money bound = envelope.share().value().appliedTo(envelope.baseAmount());
                    assertThat(envelope.boundAmount()).isEqualTo(bound);
                    assertThat(envelope.paidBefore()).isEqualTo(Money.sum(paid.values()));
                    paid.put(
                            TierName.BACKSTOP,
                            bound.minus(Money.sum(paid.values())).max(Money.zero()));
                }
            }
            for (TierName tier : TierName.values()) {
                assertThat(chapter.settlement().paid(tier)).isEqualTo(paid.getOrDefault(tier, Money.zero()));
            }
        }
    }

    @Property(tries = TRIES)
    @Label("a tier's base grows by the burden that reached it where a schedule was for the claim, and else not at all")
    void basesGrowByTheBurden(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            Map<TierName, Money> reached = new LinkedHashMap<>();
            tiersReckoned(chapter).forEach(tier -> reached.put(tier.tier(), tier.burden()));
            for (BenefitTier tier : tiers(chapter.policy())) {
                tier.baseAccount().ifPresent(base -> {
                    long before = total(chapter, chapter.before(), base);
                    long after = total(chapter, chapter.settlement().accumulators(), base);
                    Money burden = reached.getOrDefault(tier.name(), Money.zero());
                    assertThat(after - before).as(base).isEqualTo(burden.fen());
                });
            }
        }
    }

    @Property(tries = TRIES)
    @Label("where no illustrative figure is noted, other illustrative figures change no amount")
    void figuresThatAreNotNotedTakeNoPart(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            Settlement settlement = chapter.settlement();
            if (notes(settlement, "ILLUSTRATIVE_FIGURE")) {
                continue;
            }
            Settlement other =
                    OTHER_FIGURES.settle(chapter.claim(), chapter.before()).get();
            assertThat(other.payments()).isEqualTo(settlement.payments());
            assertThat(other.onApplication()).isEqualTo(settlement.onApplication());
            Statistics.label("without an illustrative figure")
                    .collect(settlement.fundTotal().isZero() ? "nothing paid" : "something paid");
        }
        Statistics.label("without an illustrative figure")
                .coverage(coverage -> coverage.check("something paid").count(count -> count > TRIES / 10));
    }

    @Property(tries = TRIES)
    @Label("an approval pays what was shown as on application, and takes nothing away")
    void anApprovalPaysWhatWasShown(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            Settlement without = chapter.settle(
                    ChangedClaim.like(chapter.claim()).approved(false).claim());
            Settlement with = chapter.settle(
                    ChangedClaim.like(chapter.claim()).approved(true).claim());
            Money shown = without.onApplication();
            Money assistance = without.paid(TierName.MEDICAL_ASSISTANCE);
            assertThat(shown.isZero() || shown.isMoreThan(assistance)).isTrue();
            assertThat(with.paid(TierName.MEDICAL_ASSISTANCE)).isEqualTo(shown.max(assistance));
            assertThat(with.onApplication()).isEqualTo(Money.zero());
        }
    }

    @Property(tries = TRIES)
    @Label("where benefits are suspended, the claim is settled as one of a person without those categories")
    void suspendedBenefitsAreAsIfNeverHeld(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            if (!notes(chapter.settlement(), "BENEFIT_SUSPENDED")) {
                continue;
            }
            Set<EligibilityCategory> others =
                    new LinkedHashSet<>(chapter.claim().categories());
            chapter.policy().steps().stream()
                    .filter(step -> step instanceof Suspension)
                    .forEach(step -> others.removeAll(((Suspension) step).categories()));
            Settlement without = chapter.settle(
                    ChangedClaim.like(chapter.claim()).holdingOnly(others).claim());
            assertThat(without.payments()).isEqualTo(chapter.settlement().payments());
            assertThat(notes(without, "BENEFIT_SUSPENDED")).isFalse();
            assertThat(notes(chapter.settlement(), "RULE_PENDING")).isFalse();
        }
    }

    @Property(tries = TRIES)
    @Label("what basic insurance paid elsewhere is taken as it is, and the tiers after it see the rest")
    void aSuppliedPaymentIsTakenAsItIs(@ForAll Story story) {
        for (Chapter chapter : story.settled()) {
            chapter.claim().basicPaid().ifPresent(paid -> {
                assertThat(chapter.settlement().paid(TierName.BASIC)).isEqualTo(paid);
                tiersReckoned(chapter).stream()
                        .filter(tier -> tier.tier() == TierName.CRITICAL_ILLNESS)
                        .forEach(tier -> assertThat(tier.burden())
                                .isEqualTo(chapter.settlement().inScope().minus(paid)));
            });
        }
    }

    @Property(tries = 2 * TRIES)
    @Label("the stories reach what matters: every policy, caps that bind, higher bands, suspension, backstop")
    void theStoriesReachWhatMatters(@ForAll Story story) {
        List<Chapter> chapters = story.settled();
        for (Chapter chapter : chapters) {
            Statistics.label("policy").collect(chapter.settlement().policy().value());
            whatIsReached(chapter).forEach(what -> Statistics.label("reached").collect(what));
        }
        if (chapters.stream().map(c -> c.settlement().policy()).distinct().count() > 1) {
            Statistics.label("reached").collect("change of policy");
        }
        Statistics.label("policy").coverage(coverage -> {
            for (BenefitPolicy policy : Story.CATALOG.policies()) {
                coverage.check(policy.id().value()).count(count -> count > TRIES / 4);
            }
        });
        Statistics.label("reached").coverage(coverage -> {
            for (String what : List.of(
                    "cap of basic",
                    "cap of critical-illness",
                    "cap of medical-assistance",
                    "cap of further-assistance",
                    "band 2",
                    "band 3",
                    "band 4",
                    "on application",
                    "backstop",
                    "suspension",
                    "waiver",
                    "pending",
                    "deductible that ran on",
                    "several schedules",
                    "change of policy")) {
                coverage.check(what).count(count -> count > 0);
            }
        });
    }

    private static List<String> whatIsReached(Chapter chapter) {
        List<String> reached = new ArrayList<>();
        for (Derivation.TierReckoned tier : tiersReckoned(chapter)) {
            taken(tier).ifPresent(schedule -> {
                if (schedule.caps().stream().anyMatch(cap -> !cap.cut().isZero())) {
                    reached.add("cap of " + tier.tier().code());
                }
                schedule.slices().stream()
                        .filter(slice -> slice.band() > 1)
                        .forEach(slice -> reached.add("band " + slice.band()));
                if (!schedule.chargedBefore().isZero()) {
                    reached.add("deductible that ran on");
                }
            });
            if (!tier.onApplication().isZero()) {
                reached.add("on application");
            }
            if (tier.schedules().size() > 1) {
                reached.add("several schedules");
            }
        }
        for (Derivation.Step step : chapter.explained().derivation().steps()) {
            if (step instanceof Derivation.Suspended) {
                reached.add("suspension");
            } else if (step instanceof Derivation.Pending) {
                reached.add("pending");
            } else if (step instanceof Derivation.TakenIntoScope taken
                    && !taken.moved().isZero()) {
                reached.add("waiver");
            }
        }
        if (!chapter.settlement().paid(TierName.BACKSTOP).isZero()) {
            reached.add("backstop");
        }
        return reached;
    }

    /** What the schedules pay anew: the most that one pays which waits for nothing, on a tie the first. */
    private static Money reckonedAnew(Chapter chapter, Derivation.TierReckoned tier) {
        BenefitTier ruled = tiers(chapter.policy()).stream()
                .filter(t -> t.name() == tier.tier())
                .findFirst()
                .orElseThrow();
        Money most = Money.zero();
        for (ReckonedSchedule reckoned : tier.schedules()) {
            BenefitSchedule schedule = ruled.schedules().stream()
                    .filter(s -> s.id().equals(reckoned.id()))
                    .findFirst()
                    .orElseThrow();
            Reckoning anew = new Reckoning(schedule, chapter.claim());
            long base = anew.isCumulative()
                    ? total(chapter, chapter.before(), ruled.baseAccount().orElseThrow())
                    : 0;
            assertThat(reckoned.base()).isEqualTo(tier.burden());
            assertThat(reckoned.baseBefore()).isEqualTo(Money.ofFen(base));
            assertThat(reckoned.payment()).isEqualTo(anew.payment(reckoned));
            boolean waits = reckoned.isOnApplication() && !chapter.claim().isAssistanceApproved();
            most = waits ? most : most.max(reckoned.payment());
        }
        Money chosen = taken(tier).map(ReckonedSchedule::payment).orElse(Money.zero());
        assertThat(chosen).isEqualTo(most);
        return most;
    }

    private static Claim burden(Chapter chapter, EligibilityCategory category, Money burden, String id) {
        return ChangedClaim.like(chapter.claim())
                .id(id)
                .holdingOnly(Set.of(category))
                .approved(false)
                .ofBurden(burden)
                .claim();
    }

    /**
     * A fen where the year has a sum already: round(f(B + b)) − round(f(B)) of a higher f can be a fen less than of a
     * lower one. In a fresh year there is no sum, and nothing is shifted.
     */
    private static Money shiftedByRounding(Chapter chapter) {
        return chapter.before().totals().isEmpty() ? Money.zero() : FEN;
    }

    private static List<Derivation.TierReckoned> tiersReckoned(Chapter chapter) {
        return chapter.explained().derivation().steps().stream()
                .filter(step -> step instanceof Derivation.TierReckoned)
                .map(step -> (Derivation.TierReckoned) step)
                .sorted(Comparator.comparing(Derivation.TierReckoned::tier))
                .toList();
    }

    private static Optional<ReckonedSchedule> taken(Derivation.TierReckoned tier) {
        return tier.schedules().stream()
                .filter(schedule -> tier.taken().filter(schedule.id()::equals).isPresent())
                .findFirst();
    }

    private static List<BenefitTier> tiers(BenefitPolicy policy) {
        return policy.steps().stream()
                .filter(step -> step instanceof BenefitTier)
                .map(step -> (BenefitTier) step)
                .toList();
    }

    private static long total(Chapter chapter, Accumulators accumulators, String account) {
        PersonId person = chapter.claim().person();
        return accumulators.total(new Accumulators.Total(
                Account.Owner.PERSON,
                person.value(),
                chapter.policy().region(),
                chapter.claim().dischargedOn().getYear(),
                account));
    }

    private static boolean notes(Settlement settlement, String code) {
        return settlement.notes().stream().map(SettlementNote::code).anyMatch(code::equals);
    }

    /** The built-in catalog with other illustrative figures. */
    private static final class OtherFigures implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return Story.CATALOG.vocabulary();
        }

        @Override
        public List<BenefitPolicy> policies() {
            return Story.CATALOG.policies().stream()
                    .map(PolicyFigures::withOtherIllustrativeFigures)
                    .toList();
        }

        @Override
        public List<PolicyDocument> documents() {
            return Story.CATALOG.documents();
        }

        @Override
        public List<Interpretation> interpretations() {
            return Story.CATALOG.interpretations();
        }

        @Override
        public String contentHash() {
            return Story.CATALOG.contentHash();
        }
    }
}
