package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.PolicyStep;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.ClauseRegister;
import org.sanchong.domain.policy.PolicyCatalog;

@DisplayName("Every printed clause is in the catalog once, and what it rules has a rule, an example row and a law")
class ClauseCoverageTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    private static final ClauseEvidence EVIDENCE = ClauseEvidence.collected();

    /** The clauses that fix who gets what and are carried out. */
    static Stream<Clause> rules() {
        ClauseRegister register = ClauseRegister.of(CATALOG.policies());
        return CATALOG.documents().stream()
                .flatMap(document -> document.clauses().stream())
                .filter(clause -> clause.kind() == ClauseKind.RULE)
                .filter(clause -> register.status(clause) != ClauseRegister.Status.PLANNED);
    }

    @Test
    @DisplayName("the printed numbers, each once, none invented, in printed order, with their parts")
    void everyPrintedNumberStandsOnce() {
        assertThat(PrintedNumbers.findings(CATALOG.documents())).isEmpty();
        assertThat(PrintedNumbers.OF.values().stream().mapToInt(List::size).sum())
                .isEqualTo(22 + 18 + 29 + 17 + 48);
    }

    @Test
    @DisplayName("nothing is lost between clauses, policies, example tables and laws")
    void nothingIsLost() {
        assertThat(findings(CATALOG.documents(), CATALOG.policies(), EVIDENCE)).isEmpty();
        assertThat(rules()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("a rule that loses its rows or its laws is found")
    void aRuleThatLosesItsRowsOrLawsIsFound(Clause rule) {
        ClauseId id = rule.id();
        assertThat(findings(CATALOG.documents(), CATALOG.policies(), EVIDENCE.withoutRows(id)))
                .containsExactly(id + ": no row of an example table names it");
        assertThat(findings(CATALOG.documents(), CATALOG.policies(), EVIDENCE.withoutLaws(id)))
                .containsExactly(id + ": no law names it");
    }

    @Test
    @DisplayName(
            "a clause that is missing, stands twice, is invented, has lost its order or a part before it, is found")
    void numbersThatAreNotAsPrintedAreFound() {
        assertThat(numbers(clauses -> without(clauses, "一(三)")))
                .containsExactly("heze-2022 一(三): printed, and not there");
        assertThat(numbers(clauses -> with(clauses, clauses.get(3))))
                .containsExactly("heze-2022 " + clauses().get(3).id().number() + ": stands twice");
        Clause invented = like(clauses().get(4), "一(六)").build();
        assertThat(numbers(clauses -> with(clauses, invented)))
                .containsExactly("heze-2022 一(六): there, and not printed");
        assertThat(numbers(clauses -> with(without(clauses, "—opening"), clauses.get(0))))
                .containsExactly("heze-2022: not in printed order");
        assertThat(numbers(clauses -> without(clauses, "一(四)·b")))
                .containsExactly("heze-2022 一(四)·c: does not follow 一(四)·b");
        assertThat(PrintedNumbers.findings(CATALOG.documents().subList(1, 5)))
                .containsExactly("chongqing-2018: 0 documents");
    }

    @Test
    @DisplayName("a rule without a step that cites it is found, with its rows, laws and figures")
    void aRuleThatNothingCitesIsFound() {
        List<BenefitPolicy> withoutTier = CATALOG.policies().stream()
                .map(policy -> policy.id().value().equals("heze-2022") ? withoutCriticalIllness(policy) : policy)
                .toList();

        assertThat(findings(CATALOG.documents(), withoutTier, EVIDENCE))
                .contains(
                        "heze-2022 一(三): nothing carries it out, and nothing is planned",
                        "heze-2022 一(三): no policy takes its 5000",
                        "heze-2022 一(三): no policy takes its 80%")
                .allMatch(finding -> finding.startsWith("heze-2022 一(三): "));
    }

    @Test
    @DisplayName(
            "a rule that is no longer planned and has no rule is found; so is one that names nothing that is there")
    void aRuleThatNamesNothingIsFound() {
        assertThat(changed("一(一)", clause -> like(clause, "一(一)").build()))
                .containsExactly("heze-2022 一(一): nothing carries it out, and nothing is planned");
        assertThat(changed("一(一)", clause -> named(clause, "heze-2022/waver")))
                .containsExactly("heze-2022 一(一): there is no heze-2022/waver");
        assertThat(changed("一(一)", clause -> named(clause, "org.sanchong.domain.claim.Expenses")))
                .containsExactly("heze-2022 一(一): there is no Java type org.sanchong.domain.claim.Expenses");
        assertThat(changed("二(一)", clause -> like(clause, "二(一)").build()))
                .containsExactly("heze-2022 二(一): nothing carries it out, and nothing is planned");
    }

    @Test
    @DisplayName("a printed figure that no policy takes is found, also where another policy or clause has it")
    void aFigureThatNoPolicyTakesIsFound() {
        PrintedFigure eleven = PrintedFigure.parse("11000").orElseThrow();

        assertThat(changed(
                        "一(四)",
                        clause -> like(clause, "一(四)")
                                .addAllFigures(clause.figures())
                                .addFigure(eleven)
                                .build()))
                .containsExactly("heze-2022 一(四): no policy takes its 11000");
    }

    @Test
    @DisplayName("rows and laws of clauses that are not there, and methods that are no law, are found")
    void evidenceOfNothingIsFound() {
        List<PolicyDocument> documents = document(clauses -> without(clauses, "一(五)4"));
        ClauseEvidence idle = new ClauseEvidence(EVIDENCE.rows(), EVIDENCE.laws(), List.of("Properties.law"));

        assertThat(findings(documents, CATALOG.policies(), EVIDENCE))
                .containsExactly("heze-2022 一(五)4: rows or laws name it, and no document has it");
        assertThat(findings(CATALOG.documents(), CATALOG.policies(), idle))
                .containsExactly("Properties.law: it names clauses, and is no law that is run");
    }

    private static List<String> findings(
            List<PolicyDocument> documents, List<BenefitPolicy> policies, ClauseEvidence evidence) {
        return ClauseCoverage.findings(documents, policies, evidence);
    }

    private static List<String> numbers(UnaryOperator<List<Clause>> change) {
        return PrintedNumbers.findings(document(change));
    }

    private static List<String> changed(String number, UnaryOperator<Clause> change) {
        List<PolicyDocument> documents = document(clauses -> clauses.stream()
                .map(clause -> clause.id().number().equals(number) ? change.apply(clause) : clause)
                .toList());
        return findings(documents, CATALOG.policies(), EVIDENCE);
    }

    private static List<Clause> clauses() {
        return CATALOG.documents().get(1).clauses();
    }

    /** The documents, the clauses of Heze's changed. */
    private static List<PolicyDocument> document(UnaryOperator<List<Clause>> change) {
        List<PolicyDocument> documents = new ArrayList<>(CATALOG.documents());
        PolicyDocument heze = documents.get(1);
        documents.set(
                1,
                PolicyDocument.builder()
                        .id(heze.id())
                        .english(heze.english())
                        .chinese(heze.chinese())
                        .addAllClauses(change.apply(heze.clauses()))
                        .build());
        return documents;
    }

    private static List<Clause> without(List<Clause> clauses, String number) {
        return clauses.stream()
                .filter(clause -> !clause.id().number().equals(number))
                .toList();
    }

    private static List<Clause> with(List<Clause> clauses, Clause last) {
        return Stream.concat(clauses.stream(), Stream.of(last)).toList();
    }

    /** The clause under that number, with no figures and nothing that carries it out. */
    private static Clause.Builder like(Clause clause, String number) {
        Clause.Builder builder = Clause.builder();
        builder.id(new ClauseId(clause.id().document(), number));
        return builder.kind(clause.kind()).english(clause.english()).chinese(clause.chinese());
    }

    private static Clause named(Clause clause, String name) {
        Clause.Builder builder = like(clause, clause.id().number());
        return builder.addCarrier(new Carrier.Named(Carrier.Means.RULE, name)).build();
    }

    private static BenefitPolicy withoutCriticalIllness(BenefitPolicy policy) {
        List<PolicyStep> steps = policy.steps().stream()
                .filter(step -> !(step instanceof BenefitTier tier)
                        || !tier.name().code().equals("critical-illness"))
                .toList();
        BenefitPolicy.Builder builder = BenefitPolicy.builder();
        builder.id(policy.id())
                .region(policy.region())
                .english(policy.english())
                .chinese(policy.chinese());
        builder.document(policy.document()).period(policy.period()).periodSource(policy.periodSource());
        return builder.addAllAccounts(policy.accounts())
                .monitoring(policy.monitoring())
                .addAllSteps(steps)
                .build();
    }
}
