package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.app.policies.Difference.Sides;
import org.sanchong.app.policies.Difference.Spot;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.benefit.ScopeRule;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.BenefitPolicy;

/**
 * Everything that two policies rule differently, but for id, titles and the document they carry out (政策差异): none, if
 * and only if they are equal but for these.
 */
final class PolicyDifferences {
    private final FactWords facts;
    private final Phrases phrases;
    private final Differences differences = new Differences();
    private final FigureDifferences figures;
    private final ScheduleDifferences schedules;
    private final StepProvisions steps;

    private PolicyDifferences(FactWords facts) {
        this.facts = facts;
        this.phrases = facts.phrases();
        this.figures = new FigureDifferences(differences, facts);
        this.schedules = new ScheduleDifferences(differences, facts);
        this.steps = new StepProvisions(facts);
    }

    /** Returns what differs: first of the policies as a whole, then step by step. */
    static List<Difference> of(BenefitPolicy before, BenefitPolicy after, FactWords facts) {
        return new PolicyDifferences(facts).compare(before, after);
    }

    private List<Difference> compare(BenefitPolicy before, BenefitPolicy after) {
        Spot whole = new Spot("", "", phrases.either("the policy as a whole", "政策总体"), Sides.none(), Sides.none());
        HeadProvisions head = new HeadProvisions(facts);
        differences.compareAll(whole, head.of(before), head.of(after));
        differences.compareOrder(
                whole,
                phrases.either("order of the accounts", "年度累计顺序"),
                Counterparts.of(
                        before.accounts(), after.accounts(), (a, b) -> a.name().equals(b.name()) ? 1 : 0),
                sides -> sides.any().name());
        differences.compareOrder(
                whole,
                phrases.either("order of the derived attributes", "派生要素顺序"),
                Counterparts.of(
                        before.derivedAttributes(),
                        after.derivedAttributes(),
                        (a, b) -> a.name().equals(b.name()) ? 1 : 0),
                sides -> sides.any().name());
        List<Counterparts.Pair<PolicyStep>> pairs = Counterparts.of(before.steps(), after.steps(), Closeness::of);
        differences.compareOrder(
                whole, phrases.either("order of the steps", "步骤顺序"), pairs, sides -> StepWords.of(sides.any(), facts));
        pairs.forEach(this::step);
        if (differences.found().isEmpty() && !isSame(before, after)) {
            differences.compare(whole, Sides.both(form("A"), form("B")));
        }
        return differences.found();
    }

    /** What changes no payment: the order in which cells are written, and what figures are called within a rule. */
    private Provision form(String side) {
        String words = phrases.either("order of cells, or names of figures, of " + side, side + " 的单元格顺序或参数名称");
        return Provision.of("form", phrases.either("form", "书写形式"), side, words);
    }

    private static boolean isSame(BenefitPolicy before, BenefitPolicy after) {
        BenefitPolicy.Builder alike = BenefitPolicy.builder()
                .id(before.id())
                .region(after.region())
                .english(before.english())
                .chinese(before.chinese())
                .document(before.document())
                .period(after.period())
                .periodSource(after.periodSource())
                .recorded(after.recorded())
                .verifiedUntil(after.verifiedUntil())
                .transition(after.transition())
                .addAllAttributes(after.attributes())
                .putAllIncludes(after.includes())
                .addAllDerivedAttributes(after.derivedAttributes())
                .addAllAccounts(after.accounts())
                .assistanceFollowsRegistration(after.assistanceFollowsRegistration())
                .deliveries(after.deliveries())
                .premium(after.premium())
                .addAllReferralRules(after.referralRules())
                .assistanceRules(after.assistanceRules())
                .monitoring(after.monitoring())
                .addAllIndicators(after.indicators())
                .addAllSteps(after.steps());
        return alike.build().equals(before);
    }

    private void step(Counterparts.Pair<PolicyStep> pair) {
        Sides<PolicyStep> both = pair.sides();
        Spot spot = new Spot(
                StepProvisions.kind(both.any()),
                both.any() instanceof BenefitTier tier ? tier.name().column() : "",
                StepWords.of(both.any(), facts),
                new Sides<>(
                        Optional.of(pair.beforeAt() + 1).filter(n -> n > 0),
                        Optional.of(pair.afterAt() + 1).filter(n -> n > 0)),
                Sides.none());
        differences.compareAll(spot, provisions(both.before()), provisions(both.after()));
        Sides<Source> clauses = both.map(PolicyStep::source);
        Sides<FigureTable<?>> shares =
                new Sides<>(both.before().flatMap(this::share), both.after().flatMap(this::share));
        figures.compare(spot, clauses.map(c -> FigureDifferences.Role.of(PolicyFigure.Kind.SHARE, c)), shares);
        if (both.any() instanceof BenefitTier) {
            schedules(spot, clauses, both);
        }
    }

    private List<Provision> provisions(Optional<PolicyStep> step) {
        return step.map(steps::of).orElse(List.of());
    }

    private Optional<FigureTable<?>> share(PolicyStep step) {
        if (step instanceof ScopeRule rule) {
            return Optional.of(FigureTable.of(rule.share()));
        }
        return step instanceof Envelope envelope ? Optional.of(envelope.share()) : Optional.empty();
    }

    private void schedules(Spot spot, Sides<Source> clauses, Sides<PolicyStep> tiers) {
        List<Counterparts.Pair<BenefitSchedule>> pairs =
                Counterparts.of(schedules(tiers.before()), schedules(tiers.after()), Closeness::of);
        differences.compareOrder(
                spot,
                phrases.either("order of the schedules", "待遇标准顺序"),
                pairs,
                sides -> sides.any().id());
        for (Counterparts.Pair<BenefitSchedule> pair : pairs) {
            Sides<BenefitSchedule> both = pair.sides();
            Spot here = new Spot(
                    spot.step(), spot.tier(), spot.stepWords(), spot.stepNumbers(), both.map(BenefitSchedule::id));
            Sides<Source> of = new Sides<>(
                    clauses.before().filter(c -> both.before().isPresent()),
                    clauses.after().filter(c -> both.after().isPresent()));
            schedules.compare(here, of, both);
        }
    }

    private static List<BenefitSchedule> schedules(Optional<PolicyStep> tier) {
        List<BenefitSchedule> all = new ArrayList<>();
        tier.ifPresent(step -> all.addAll(((BenefitTier) step).schedules()));
        return all;
    }
}
