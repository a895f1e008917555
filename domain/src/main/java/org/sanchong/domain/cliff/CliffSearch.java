package org.sanchong.domain.cliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Searches policies for cliffs (待遇悬崖检索): in every circumstance that a policy's rules tell apart, at every in-scope
 * expense, by its breakpoints. Amounts come from the settlement of claims; nothing is reckoned here but differences.
 *
 * <p>A bill is split at each breakpoint of the first part, and the rest is looked at exactly. Immutable.
 */
public final class CliffSearch {
    /** How far is looked unless another expense is named: 10,000,000.00 yuan in scope, included. */
    public static final Money USUAL_REACH = Money.ofYuan(10_000_000L);

    private final PolicyCatalog catalog;
    private final SettlementCalculator calculator;

    private CliffSearch(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.calculator = SettlementCalculator.of(catalog);
    }

    /** Returns the search in a catalog. */
    public static CliffSearch of(PolicyCatalog catalog) {
        return new CliffSearch(catalog);
    }

    /**
     * Returns what is found in a policy of the catalog.
     *
     * @param policy the policy
     * @param upTo the greatest in-scope expense that is looked at, in yuan, included; more than 0.00 and no more than
     *     {@link Expense#MOST}
     * @param earlier the in-scope expense of an earlier claim of the plan year, in yuan; 0.00 for none
     * @throws IllegalArgumentException if an expense is out of its range, or the policy is none of the catalog
     */
    public CliffReport search(BenefitPolicy policy, Money upTo, Money earlier) {
        if (!upTo.isMoreThan(Money.zero()) || upTo.isMoreThan(Expense.MOST)) {
            throw new IllegalArgumentException(
                    "the reach must be above 0.00 and at most " + Expense.MOST + ": " + upTo);
        }
        if (earlier.isNegative() || earlier.isMoreThan(Expense.MOST)) {
            throw new IllegalArgumentException(
                    "what came earlier must be from 0.00 to " + Expense.MOST + ": " + earlier);
        }
        return new OnePolicy(policy, upTo, earlier).report();
    }

    /**
     * Returns what a policy of the catalog pays along the expense in circumstances that a finding tells, or like them.
     *
     * @param policy the policy
     * @param of whose claims and what care; of several categories the first is held, of several values the first is said
     * @param range the expenses
     */
    public PaymentTrace trace(BenefitPolicy policy, Circumstances of, PaymentTrace.Range range) {
        AskedFacts asked = new AskedFacts(policy);
        Map<String, String> facts = new CareKinds(asked, catalog.vocabulary()).said(of.facts());
        Circumstances one = Circumstances.builder()
                .day(of.day())
                .putAllFacts(facts)
                .addAllCategories(of.categories().stream().limit(1).toList())
                .isAfterBasic(of.isAfterBasic())
                .earlier(of.earlier())
                .build();
        int number = calculator.number(policy.id()).orElseThrow();
        CaseLine.Reach reach = new CaseLine.Reach(range.to().fen(), asked.cuts());
        return PaymentTrace.of(ExpenseLine.of(calculator, number, one), range, reach);
    }

    /** The search in one policy. */
    private final class OnePolicy {
        private final BenefitPolicy policy;
        private final Money upTo;
        private final Money earlier;
        private final AskedFacts asked;
        private final CaseLine.Reach reach;
        private final Map<Object, SameCare> cares = new LinkedHashMap<>();
        private final Map<String, Integer> unsettled = new TreeMap<>();
        private final List<CliffFinding> findings = new ArrayList<>();
        private final List<Integer> circumstances = new ArrayList<>();
        private final List<Integer> breakpoints = new ArrayList<>();
        private final List<Integer> roundings = new ArrayList<>();

        OnePolicy(BenefitPolicy policy, Money upTo, Money earlier) {
            this.policy = policy;
            this.upTo = upTo;
            this.earlier = earlier;
            this.asked = new AskedFacts(policy);
            this.reach = new CaseLine.Reach(upTo.fen(), asked.cuts());
        }

        CliffReport report() {
            CareKinds kinds = new CareKinds(asked, catalog.vocabulary());
            kinds.all().forEach(this::settle);
            Reasons reasons = new Reasons(calculator, policy);
            for (SameCare care : cares.values()) {
                List<FindingDraft> drafts = new ArrayList<>();
                for (Standing standing : care.standings()) {
                    LineFindings line = new LineFindings(standing, reach, reasons);
                    drafts.addAll(line.find());
                    roundings.add(line.roundings());
                    breakpoints.add(standing.of().stretches().size() - 1);
                }
                drafts.addAll(new PairFindings(reasons, asked.need()).find(care.standings()));
                care.told(kinds.axes()).forEach(kind -> tell(kinds.told(kind), drafts));
            }
            List<CliffFinding> ordered = new ArrayList<>();
            for (CliffKind kind : CliffKind.values()) {
                findings.stream().filter(finding -> finding.kind() == kind).forEach(ordered::add);
            }
            return new CliffReport(
                    policy.id(),
                    upTo,
                    asked.need(),
                    ordered,
                    sum(circumstances),
                    sum(breakpoints),
                    sum(roundings),
                    unsettled);
        }

        private static int sum(List<Integer> counts) {
            return counts.stream().mapToInt(i -> i).sum();
        }

        /** Settles a kind of care for everybody, and puts it to those that make no difference to it. */
        private void settle(CareKinds.CareKind kind) {
            Map<Object, List<CaseLine>> byShape = new LinkedHashMap<>();
            List<Object> shapes = new ArrayList<>();
            for (List<EligibilityCategory> held : standingsAsked()) {
                CaseLine line = CaseLine.of(calculator, policy, circumstances(kind, held), reach);
                circumstances.add(1);
                if (line.isSettled()) {
                    List<Object> shape = line.shape();
                    byShape.computeIfAbsent(shape, s -> new ArrayList<>()).add(line);
                    shapes.add(shape);
                } else {
                    unsettled.merge(line.reason(), 1, Integer::sum);
                    shapes.add(line.reason());
                }
            }
            if (!byShape.isEmpty()) {
                cares.computeIfAbsent(
                                shapes,
                                s -> new SameCare(byShape.values().stream()
                                        .map(OnePolicy::standing)
                                        .toList()))
                        .add(kind);
            }
        }

        private static Standing standing(List<CaseLine> lines) {
            Set<EligibilityCategory> categories = new LinkedHashSet<>();
            lines.forEach(line -> categories.addAll(line.circumstances().categories()));
            boolean isOrdinary = lines.stream()
                    .anyMatch(line -> line.circumstances().categories().isEmpty());
            return new Standing(List.copyOf(categories), isOrdinary, lines.get(0));
        }

        private List<List<EligibilityCategory>> standingsAsked() {
            List<List<EligibilityCategory>> standings = new ArrayList<>();
            asked.need().forEach(category -> standings.add(List.of(category)));
            standings.add(List.of());
            return standings;
        }

        private Circumstances circumstances(CareKinds.CareKind kind, List<EligibilityCategory> held) {
            return Circumstances.builder()
                    .day(kind.day())
                    .putAllFacts(kind.facts())
                    .addAllCategories(held)
                    .earlier(earlier)
                    .build();
        }

        private void tell(CareKinds.CareKind kind, List<FindingDraft> drafts) {
            for (FindingDraft draft : drafts) {
                findings.add(draft.finding()
                        .policy(policy.id())
                        .circumstances(Circumstances.builder()
                                .day(kind.day())
                                .putAllFacts(kind.facts())
                                .addAllCategories(draft.categories)
                                .isAfterBasic(draft.circumstances.isAfterBasic())
                                .earlier(earlier)
                                .build())
                        .build());
            }
        }
    }
}
