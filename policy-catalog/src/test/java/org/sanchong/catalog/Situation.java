package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.ReckonedSchedule;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.settlement.SettlementRejection;

/**
 * A person's claims in words, and what the built-in catalog makes of them: the language of the example tables.
 *
 * <p>A history is a list of claims, the earliest first, with semicolons between them. A claim is a list of words:
 *
 * <ul>
 *   <li>an amount with two decimals is the total, all of it in scope unless a part is named: {@code out-of-catalog=},
 *       {@code over-limit=}, {@code first-self-pay=}, {@code off-site=};
 *   <li>{@code basic=494.00} is what basic insurance paid elsewhere;
 *   <li>{@code burden=5000.00} is a total of which basic insurance paid nothing, so that the tiers after it see it all;
 *   <li>codes say the kind of care, the level, the locality, the scheme and the categories held;
 *   <li>{@code referred}, {@code undesignated}, {@code special} (a special-treatment disease) and {@code approved} (the
 *       application for assistance) are flags;
 *   <li>{@code after=1} is the number of the claim from which the person was referred on;
 *   <li>{@code from=2022-05-28} is the day of admission where it is not the day of discharge;
 *   <li>{@code on=2022-06-01}, {@code region=371722} and {@code person=B} differ from the situation's own.
 * </ul>
 *
 * <p>What is not said: a stay at a designated level-two hospital in the county.
 */
final class Situation {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    private static final ThreadLocal<SettlementCalculator> CALCULATOR = ThreadLocal.withInitial(() -> Story.CALCULATOR);
    private static final String NOTHING = "-";

    private final String region;
    private final String day;
    private final String held;

    private Situation(String region, String day, String held) {
        this.region = region;
        this.day = day;
        this.held = held;
    }

    /** Returns the situation of a resident of the region who is discharged on the day. */
    static Situation in(String region, String day) {
        return new Situation(region, day, NOTHING);
    }

    /** Returns the situation of a person who holds these categories, joined by plus signs; a hyphen for none. */
    Situation holding(String categories) {
        return new Situation(region, day, categories);
    }

    /** Does something for which claims are settled by another calculator. */
    static void by(SettlementCalculator calculator, Runnable what) {
        CALCULATOR.set(calculator);
        try {
            what.run();
        } finally {
            CALCULATOR.remove();
        }
    }

    /** Returns the history of one burden after another; of the second alone where the first is nothing. */
    static String burdens(Money before, Money burden) {
        return before.isZero() ? "burden=" + burden : "burden=" + before + "; burden=" + burden;
    }

    /** Returns the proportion of a cell such as {@code 65%}. */
    static Rate percent(String cell) {
        return Rate.ofPercent(cell.replace("%", ""));
    }

    /** Returns the rates, joined by blanks, each with the points added. */
    static String raised(String rates, String points) {
        return Stream.of(rates.split(" "))
                .map(rate -> percent(rate).plus(percent(points)).toString())
                .collect(Collectors.joining(" "));
    }

    /** Settles the history and returns what becomes of its last claim. */
    Outcome settle(String history) {
        List<Outcome> outcomes = settleAll(history);
        return outcomes.get(outcomes.size() - 1);
    }

    /** Settles the history and returns what becomes of each claim. */
    List<Outcome> settleAll(String history) {
        Map<PersonId, Accumulators> accumulated = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        int number = 0;
        for (String words : history.split(";", -1)) {
            number++;
            Claim claim = claim(number, words.strip());
            Accumulators before = accumulated.getOrDefault(claim.person(), Accumulators.none());
            Outcome outcome = CALCULATOR
                    .get()
                    .explain(claim, before)
                    .fold(
                            rejected -> new Outcome(Optional.of(rejected), Optional.empty()),
                            settled -> new Outcome(Optional.empty(), Optional.of(settled)));
            outcome.explained.ifPresent(settled ->
                    accumulated.put(claim.person(), settled.settlement().accumulators()));
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Claim claim(int number, String words) {
        Words said = new Words(region, day);
        if (!held.equals(NOTHING)) {
            said.categories.addAll(List.of(held.split("[+]")));
        }
        for (String word : words.split(" +")) {
            said.hear(word);
        }
        return said.claim(number);
    }

    /** The words of one claim. */
    private static final class Words {
        private static final List<String> NAMED = List.of(
                "out-of-catalog",
                "over-limit",
                "first-self-pay",
                "off-site",
                "basic",
                "burden",
                "after",
                "from",
                "on",
                "region",
                "person");

        private final Map<String, String> facts = new LinkedHashMap<>();
        private final List<String> categories = new ArrayList<>();

        Words(String region, String day) {
            facts.putAll(Map.of(
                    "region", region,
                    "on", day,
                    "person", "A",
                    "insurance", "RESIDENT",
                    "care_type", "INPATIENT",
                    "facility_level", "LEVEL_2",
                    "locality", "IN_COUNTY"));
        }

        void hear(String word) {
            Vocabulary vocabulary = CATALOG.vocabulary();
            int equals = word.indexOf('=');
            if (equals > 0 && NAMED.contains(word.substring(0, equals))) {
                facts.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (word.matches("[0-9]+[.][0-9]{2}")) {
                facts.put("total", word);
            } else if (vocabulary.category(word).isPresent()) {
                categories.add(word);
            } else if (word.matches("[A-Z0-9_]+")) {
                facts.put(attributeOf(vocabulary, word), word);
            } else if (List.of("referred", "undesignated", "special", "approved")
                    .contains(word)) {
                facts.put(word, "yes");
            } else {
                throw new IllegalArgumentException("what is meant by " + word + "?");
            }
        }

        private static String attributeOf(Vocabulary vocabulary, String code) {
            return vocabulary.attributes().stream()
                    .filter(a -> a.codes().stream().anyMatch(c -> c.code().equals(code)))
                    .map(a -> a.name())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no attribute has the code " + code));
        }

        Claim claim(int number) {
            Optional<Money> burden = amount("burden");
            LocalDate discharged = LocalDate.parse(facts.get("on"));
            return Claim.builder()
                    .id(new ClaimId("claim-" + number))
                    .person(new PersonId(facts.get("person")))
                    .region(new RegionCode(facts.get("region")))
                    .insurance(new InsuranceType(facts.get("insurance")))
                    .addAllCategories(
                            categories.stream().map(EligibilityCategory::new).toList())
                    .careType(new CareType(facts.get("care_type")))
                    .facility(Facility.builder()
                            .level(new FacilityLevel(facts.get("facility_level")))
                            .locality(new Locality(facts.get("locality")))
                            .isDesignated(!facts.containsKey("undesignated"))
                            .build())
                    .isReferred(facts.containsKey("referred"))
                    .previousClaim(Optional.ofNullable(facts.get("after")).map(n -> new ClaimId("claim-" + n)))
                    .admittedOn(facts.containsKey("from") ? LocalDate.parse(facts.get("from")) : discharged)
                    .dischargedOn(discharged)
                    .expense(Expense.builder()
                            .total(burden.or(() -> amount("total"))
                                    .orElseThrow(() -> new IllegalArgumentException("a claim needs an amount")))
                            .outOfCatalog(amount("out-of-catalog").orElse(Money.zero()))
                            .overLimit(amount("over-limit").orElse(Money.zero()))
                            .firstSelfPay(amount("first-self-pay").orElse(Money.zero()))
                            .offsiteFirstSelfPay(amount("off-site").orElse(Money.zero()))
                            .build())
                    .basicPaid(burden.isPresent() ? Optional.of(Money.zero()) : amount("basic"))
                    .isSpecialDisease(facts.containsKey("special"))
                    .isAssistanceApproved(facts.containsKey("approved"))
                    .build();
        }

        private Optional<Money> amount(String name) {
            return Optional.ofNullable(facts.get(name)).map(Money::parse);
        }
    }

    /** What became of a claim. */
    static final class Outcome {
        private final Optional<SettlementRejection> rejected;
        private final Optional<ExplainedSettlement> explained;

        private Outcome(Optional<SettlementRejection> rejected, Optional<ExplainedSettlement> explained) {
            this.rejected = rejected;
            this.explained = explained;
        }

        /** Returns the settlement; a failure if there is none. */
        Settlement settlement() {
            return explained
                    .orElseThrow(() -> new AssertionError("not settled: " + rejected))
                    .settlement();
        }

        /** Returns what the tier pays. */
        Money paid(TierName tier) {
            return settlement().paid(tier);
        }

        /** Returns what is left of the in-scope amount. */
        Money left() {
            return settlement().inScopeBurden();
        }

        /** Returns what the patient pays. */
        Money patientPays() {
            return settlement().personal();
        }

        /** Returns the policy that settled the claim, or the code of the reason why none did. */
        String policyOrReason() {
            return rejected.map(SettlementRejection::code)
                    .orElseGet(() -> settlement().policy().value());
        }

        /** Returns the codes of the notes, each once, or of the reason for which the claim was rejected. */
        String codes() {
            return rejected.map(SettlementRejection::code)
                    .orElseGet(() -> joined(
                            " ",
                            settlement().notes().stream()
                                    .map(SettlementNote::code)
                                    .distinct()
                                    .sorted()));
        }

        /** Returns the figure that is missing, as tier and clause. */
        String missing() {
            return rejected.filter(r -> r instanceof SettlementRejection.MissingParameter)
                    .map(r -> (SettlementRejection.MissingParameter) r)
                    .map(r -> r.tier().code() + " " + r.clause().number())
                    .orElse(NOTHING);
        }

        /** Returns the clauses of the benefits that are pending. */
        String pending() {
            return joined(
                    " ",
                    settlement().notes().stream()
                            .filter(n -> n instanceof SettlementNote.RulePending)
                            .map(n -> ((SettlementNote.RulePending) n).clause().number())
                            .sorted());
        }

        /** Returns the illustrative figures that took part, each with its tier. */
        String illustrative() {
            return joined(", ", illustrativeFigures().map(n -> n.tier() + " " + n.figure()));
        }

        /** Returns the illustrative figures of the tier that took part. */
        String illustrativeOf(TierName tier) {
            return joined(
                    ", ",
                    illustrativeFigures()
                            .filter(n -> n.tier().equals(tier.code()))
                            .map(n -> n.figure()));
        }

        private Stream<SettlementNote.IllustrativeFigure> illustrativeFigures() {
            return settlement().notes().stream()
                    .filter(n -> n instanceof SettlementNote.IllustrativeFigure)
                    .map(n -> (SettlementNote.IllustrativeFigure) n);
        }

        /** Returns the deductible that the tier's schedule left to be charged; nothing where it has none. */
        Money deductible(TierName tier) {
            return taken(tier).map(s -> s.deductibleLeft()).orElse(Money.zero());
        }

        /** Returns the deductible of the tier's schedule as ruled. */
        Money deductibleAsRuled(TierName tier) {
            return taken(tier).flatMap(s -> s.deductible()).map(Figure::value).orElse(Money.zero());
        }

        /** Returns the slices of the claim's burden with their rates, such as {@code 95000.00*65% + 0.01*70%}. */
        String slices(TierName tier) {
            return joined(
                    " + ",
                    taken(tier).map(s -> s.slices()).orElse(List.of()).stream()
                            .filter(slice -> !slice.amount().isZero())
                            .map(slice -> slice.amount() + "*" + slice.rate().value()));
        }

        /** Returns the rates of those slices, such as {@code 65% 70%}. */
        String rates(TierName tier) {
            return joined(
                    " ",
                    taken(tier).map(s -> s.slices()).orElse(List.of()).stream()
                            .map(slice -> slice.rate().value().toString()));
        }

        /** Returns the printed floors of those rates, such as {@code 60% 60%}. */
        String floors(TierName tier) {
            return joined(
                    " ",
                    taken(tier).map(s -> s.slices()).orElse(List.of()).stream()
                            .flatMap(slice -> slice.rate().floor().stream())
                            .map(Rate::toString));
        }

        /** Returns the clauses that print those floors. */
        String clausesOfFloors(TierName tier) {
            return joined(
                    " ",
                    taken(tier).map(s -> s.slices()).orElse(List.of()).stream()
                            .flatMap(slice -> slice.rate().rangeClause().stream())
                            .map(ClauseId::number)
                            .distinct());
        }

        /** Returns what the tier's bands pay on the claim's burden before any cap. */
        Money bandsPay(TierName tier) {
            return taken(tier).map(s -> s.paidOnAfter().minus(s.paidOnBefore())).orElse(Money.zero());
        }

        /** Returns what the tier's cap leaves before the claim, never below 0.00; {@code none} where there is no cap. */
        String leftOfCap(TierName tier) {
            return taken(tier)
                    .flatMap(s -> s.caps().stream().findFirst())
                    .map(cap -> cap.ceiling()
                            .value()
                            .minus(cap.counted())
                            .max(Money.zero())
                            .toString())
                    .orElse("none");
        }

        /** Returns the share of a part of the expense that a waiver takes into scope. */
        String waived() {
            settlement();
            return joined(
                    " ",
                    explained.orElseThrow().derivation().steps().stream()
                            .filter(step -> step instanceof Derivation.TakenIntoScope taken
                                    && !taken.moved().isZero())
                            .map(step -> ((Derivation.TakenIntoScope) step)
                                    .share()
                                    .value()
                                    .toString()));
        }

        /** Returns the share that the backstop guarantees. */
        String backstopShare() {
            settlement();
            return joined(
                    " ",
                    explained.orElseThrow().derivation().steps().stream()
                            .filter(step -> step instanceof Derivation.EnvelopeReckoned)
                            .map(step -> ((Derivation.EnvelopeReckoned) step)
                                    .share()
                                    .value()
                                    .toString()));
        }

        private static String joined(String between, Stream<String> words) {
            String all = words.collect(Collectors.joining(between));
            return all.isEmpty() ? NOTHING : all;
        }

        private Optional<ReckonedSchedule> taken(TierName tier) {
            settlement();
            return explained.orElseThrow().derivation().steps().stream()
                    .filter(step -> step instanceof Derivation.TierReckoned)
                    .map(step -> (Derivation.TierReckoned) step)
                    .filter(step -> step.tier() == tier)
                    .flatMap(step -> step.schedules().stream()
                            .filter(s -> step.taken().filter(s.id()::equals).isPresent()))
                    .findFirst();
        }
    }
}
