package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.law.Carrier;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.policy.ClauseRegister;
import org.sanchong.domain.policy.ClauseRegister.Status;
import org.sanchong.domain.policy.PolicyCatalog;

/** The page docs/clause-coverage.md: clause by clause what carries it out, with its example rows and laws. */
final class ClauseCoveragePage {
    private static final String HEAD = """
            # Clause coverage

            Every clause that the built-in documents print, what carries it out, and what proves it. A test writes this page from the catalog,
            the example tables and the laws (`ClauseCoveragePageTest`), and the build fails where they differ: do not edit it by hand.

            - **figures**: as the clause prints them, in the [notation](policy-format.md#a-document) of the catalog.
            - **carried out by**: the places of policies that cite the clause (`policy/tier/schedule`), or the Java type or policy item that the
              clause names; *planned* names the means and the topic of what is not in the program yet; *left to* names another document.
            - **rows**: rows of example tables (classes `…Specification`) that name the clause.
            - **laws**: properties (classes `…Properties`) that state it on generated claims; their sentences stand below each table.

            A RULE that is carried out has at least one row and one law, and every figure of a RULE or TARGET that is not planned is taken by a
            policy; otherwise the build fails. Figures that policies give as printed are compared with the clause when the catalog is read.
            The paraphrases are shown by `sanchong policies clauses POLICY`.

            ## Counts

            Parts are counted, by document and kind. `ClauseCountsSpecification` asserts the same numbers.

            """;

    private final PolicyCatalog catalog;
    private final ClauseRegister register;
    private final ClauseEvidence evidence;
    private final StringBuilder page = new StringBuilder(HEAD);

    private ClauseCoveragePage(PolicyCatalog catalog, ClauseEvidence evidence) {
        this.catalog = catalog;
        this.register = ClauseRegister.of(catalog.policies());
        this.evidence = evidence;
    }

    static String of(PolicyCatalog catalog, ClauseEvidence evidence) {
        ClauseCoveragePage writer = new ClauseCoveragePage(catalog, evidence);
        writer.counts();
        catalog.documents().forEach(writer::document);
        return writer.page.toString();
    }

    private void counts() {
        row("document", "kind", "clauses", "carried out", "partly", "planned", "delegated", "nothing to do");
        row("---", "---", "---", "---", "---", "---", "---", "---");
        for (PolicyDocument document : catalog.documents()) {
            for (ClauseKind kind : ClauseKind.values()) {
                List<Clause> clauses = document.clauses().stream()
                        .filter(c -> c.kind() == kind)
                        .toList();
                count(document.id(), kind.toString(), clauses);
            }
        }
        count(
                "all",
                "",
                catalog.documents().stream().flatMap(d -> d.clauses().stream()).toList());
    }

    private void count(String document, String kind, Collection<Clause> clauses) {
        List<String> cells = new ArrayList<>(List.of(document, kind, Integer.toString(clauses.size())));
        Stream.of(Status.values())
                .filter(status -> status != Status.OPEN)
                .map(status -> clauses.stream()
                        .filter(c -> register.status(c) == status)
                        .count())
                .forEach(n -> cells.add(n == 0 ? "" : n.toString()));
        if (!clauses.isEmpty()) {
            row(cells.toArray(String[]::new));
        }
    }

    private void document(PolicyDocument document) {
        page.append("\n## ").append(document.id()).append("\n\n").append(document.english());
        document.documentNumber().ifPresent(number -> page.append(", ").append(number));
        page.append(".\n\n");
        row("clause", "kind", "figures", "carried out by", "rows", "laws");
        row("---", "---", "---", "---", "---", "---");
        document.clauses().forEach(this::clause);
        List<Clause> stated = document.clauses().stream()
                .filter(c -> evidence.laws().containsKey(c.id()))
                .toList();
        page.append("\nLaws:\n\n");
        for (Clause clause : stated) {
            for (String law : evidence.laws().get(clause.id())) {
                page.append("- `")
                        .append(clause.id().number())
                        .append("` ")
                        .append(law)
                        .append('\n');
            }
        }
    }

    private void clause(Clause clause) {
        int rows = evidence.rows().getOrDefault(clause.id(), 0);
        int laws = evidence.laws().getOrDefault(clause.id(), Set.of()).size();
        row(
                clause.id().number(),
                clause.kind().toString(),
                clause.figures().stream().map(PrintedFigure::toString).collect(Collectors.joining(", ")),
                carriers(clause),
                rows == 0 ? "" : Integer.toString(rows),
                laws == 0 ? "" : Integer.toString(laws));
    }

    private String carriers(Clause clause) {
        Stream<String> cited = register.items(clause).stream().map(item -> "`" + item + "`");
        Stream<String> named = clause.carriers().stream().map(ClauseCoveragePage::words);
        return Stream.concat(cited, named).distinct().collect(Collectors.joining("; "));
    }

    private static String words(Carrier carrier) {
        if (carrier instanceof Carrier.Named named) {
            return "`" + named.name().replaceFirst("^org[.]sanchong[.]", "") + "`";
        }
        if (carrier instanceof Carrier.Planned planned) {
            return "*planned*: " + planned.means().name().toLowerCase(Locale.ROOT) + ", " + planned.topic();
        }
        Optional<String> document = ((Carrier.Delegated) carrier).document();
        return "*left to* " + document.orElse("a document that is not named");
    }

    private void row(String... cells) {
        page.append(Stream.of(cells).map(cell -> " " + cell + " ").collect(Collectors.joining("|", "|", "|\n")));
    }
}
