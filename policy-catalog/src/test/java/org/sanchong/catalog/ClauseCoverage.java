package org.sanchong.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.ClauseRegister;
import org.sanchong.domain.policy.ClauseRegister.Status;

/**
 * The gate: nothing that a document rules is lost between its clauses, the policies, the example tables and the laws.
 * Every method returns what is wrong, one sentence each.
 */
final class ClauseCoverage {
    private static final List<String> MODULES = List.of("domain", "policy-catalog", "application", "app");

    private final List<PolicyDocument> documents;
    private final ClauseRegister register;
    private final ClauseEvidence evidence;
    private final List<String> findings = new ArrayList<>();

    private ClauseCoverage(List<PolicyDocument> documents, List<BenefitPolicy> policies, ClauseEvidence evidence) {
        this.documents = documents;
        this.register = ClauseRegister.of(policies);
        this.evidence = evidence;
    }

    static List<String> findings(
            List<PolicyDocument> documents, List<BenefitPolicy> policies, ClauseEvidence evidence) {
        ClauseCoverage coverage = new ClauseCoverage(documents, policies, evidence);
        documents.forEach(document -> document.clauses().forEach(coverage::clause));
        coverage.evidenceOfNothing();
        return coverage.findings;
    }

    private void clause(Clause clause) {
        Status status = register.status(clause);
        if (status == Status.OPEN) {
            findings.add(clause.id() + ": nothing carries it out, and nothing is planned");
        }
        register.unknownItems(clause).forEach(item -> findings.add(clause.id() + ": there is no " + item));
        for (Carrier carrier : clause.carriers()) {
            if (carrier instanceof Carrier.Named named && named.isType() && !isThere(named.name())) {
                findings.add(clause.id() + ": there is no Java type " + named.name());
            }
        }
        register.unusedFigures(clause).forEach(figure -> findings.add(clause.id() + ": no policy takes its " + figure));
        boolean carried = status == Status.CARRIED_OUT || status == Status.PARTLY;
        if (clause.kind() == ClauseKind.RULE && carried) {
            if (!evidence.rows().containsKey(clause.id())) {
                findings.add(clause.id() + ": no row of an example table names it");
            }
            if (!evidence.laws().containsKey(clause.id())) {
                findings.add(clause.id() + ": no law names it");
            }
        }
    }

    private void evidenceOfNothing() {
        Set<ClauseId> there = new LinkedHashSet<>();
        documents.forEach(d -> d.clauses().forEach(c -> there.add(c.id())));
        Stream.concat(evidence.rows().keySet().stream(), evidence.laws().keySet().stream())
                .distinct()
                .filter(clause -> !there.contains(clause))
                .forEach(clause -> findings.add(clause + ": rows or laws name it, and no document has it"));
        evidence.idle().forEach(method -> findings.add(method + ": it names clauses, and is no law that is run"));
    }

    /** A type is where its source is, in whichever module. */
    private static boolean isThere(String type) {
        String file = type.replace('.', '/') + ".java";
        return MODULES.stream()
                .map(module -> Path.of(System.getProperty("basedir", "."), "..", module, "src/main/java", file))
                .anyMatch(Files::isRegularFile);
    }
}
