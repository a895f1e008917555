package org.sanchong.app.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.claim.ExpensePart;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.CombinedPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.AccountMovement;
import org.sanchong.domain.settlement.ClaimFact;
import org.sanchong.domain.settlement.Derivation;

/** Lays a statement out as a page, in the catalog's own words and a language. */
final class StatementPage {
    private final PolicyCatalog catalog;
    private final Language language;
    private final TierLabels tiers;

    StatementPage(PolicyCatalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
        this.tiers = new TierLabels(language);
    }

    Page of(Statement statement) {
        Page page = new Page(Phrase.STATEMENT.in(language));
        claim(page, statement);
        if (statement.derivation().isPresent()) {
            Derivation derivation = statement.derivation().get();
            expense(page, statement.given(), derivation);
            StepLines steps = new StepLines(language);
            derivation.steps().forEach(step -> steps.add(page, step));
            totals(page, statement.settled());
            movements(page, derivation);
            notes(page, statement.settled());
            Set<ClauseId> cited = new LinkedHashSet<>(steps.cited());
            elsewhere(derivation.policy()).map(Source::clause).ifPresent(cited::add);
            clauses(page, cited);
        } else {
            if (statement.settled().isSettled()) {
                // A refund: it mirrors its claim, whose statement has the steps.
                totals(page, statement.settled());
            }
            notes(page, statement.settled());
        }
        page.section(Phrase.CATALOG.in(language), Page.Kind.FACTS)
                .add(0, Phrase.CONTENT_HASH.in(language), catalog.contentHash(), "");
        return page;
    }

    private void claim(Page page, Statement statement) {
        Settled settled = statement.settled();
        Page.Section section = page.section(Phrase.CLAIM.in(language), Page.Kind.FACTS);
        section.add(0, Phrase.CLAIM_ID.in(language), settled.claimId().toString(), "");
        section.add(0, Phrase.PERSON.in(language), settled.personId().toString(), "");
        Phrase status = settled.isSettled() ? Phrase.SETTLED : Phrase.REJECTED;
        section.add(0, Phrase.STATUS.in(language), status.in(language), "");
        if (!settled.policy().isEmpty()) {
            policies(section, new PolicyId(settled.policy()));
        }
        statement.given().forEach((column, value) -> fact(section, column, value));
        statement.evidence(catalog, language).forEach((what, evidence) -> {
            Phrase phrase = switch (what) {
                case "categories" -> Phrase.REGISTERED;
                case "referral" -> Phrase.REFERRAL_BY;
                case "designated" -> Phrase.CONTRACT_BY;
                default -> Phrase.FIRST_VISIT_BY;
            };
            section.add(0, phrase.in(language), evidence, "");
        });
    }

    /** The policy; where assistance is another region's, both, and the clause by which it is. */
    private void policies(Page.Section section, PolicyId id) {
        for (PolicyId part : id.parts()) {
            boolean isElsewhere = !part.equals(id.parts().get(0));
            Phrase named = isElsewhere ? Phrase.ASSISTANCE_POLICY : Phrase.POLICY;
            catalog.policy(part).ifPresent(policy -> {
                String title = language == Language.ZH ? policy.chinese() : policy.english();
                section.add(0, named.in(language), policy.id() + " " + title, isElsewhere ? follows(id) : "");
                section.add(
                        0,
                        Phrase.IN_FORCE.in(language),
                        period(policy),
                        policy.periodSource().clause().toString());
            });
        }
    }

    private String follows(PolicyId id) {
        return elsewhere(id).map(source -> source.clause().toString()).orElse("");
    }

    /** The clause by which the assistance is another region's, if it is. */
    private Optional<Source> elsewhere(PolicyId id) {
        if (!id.isJoined()) {
            return Optional.empty();
        }
        return catalog.policy(id.parts().get(0))
                .flatMap(insurance -> catalog.policy(id.parts().get(1))
                        .flatMap(assistance -> CombinedPolicy.clause(insurance, assistance)));
    }

    /** The first day and, if there is one, the last. */
    private String period(BenefitPolicy policy) {
        String from = policy.period().from().toString();
        return policy.period()
                .until()
                .map(until -> from + " – " + until.minusDays(1))
                .orElse(Phrase.FROM.in(language) + " " + from);
    }

    private void clauses(Page page, Set<ClauseId> cited) {
        Page.Section section = page.section(Phrase.CLAUSES.in(language), Page.Kind.PROSE);
        for (ClauseId id : cited) {
            catalog.documents().stream()
                    .filter(document -> document.id().equals(id.document()))
                    .flatMap(document -> document.clause(id.number()).stream())
                    .forEach(clause -> section.add(
                            0, id + ": " + (language == Language.ZH ? clause.chinese() : clause.english()), "", ""));
        }
    }

    /** Adds what the file says of the claim, but for amounts, which have a section of their own. */
    private void fact(Page.Section section, String column, String value) {
        if (value.isEmpty()) {
            return;
        }
        Optional<ClaimAttribute> attribute = catalog.vocabulary().attribute(column);
        if (attribute.isPresent() && attribute.get().kind() != Kind.AMOUNT) {
            section.add(0, label(attribute.get()), inWords(attribute.get(), value), "");
        } else if ("categories".equals(column)) {
            section.add(0, Phrase.CATEGORIES.in(language), categories(value), "");
        } else if ("region".equals(column)) {
            section.add(0, Phrase.REGION.in(language), value, "");
        } else if ("assistance_region".equals(column)) {
            section.add(0, Phrase.ASSISTANCE_REGION.in(language), value, "");
        } else if ("previous_claim".equals(column)) {
            section.add(0, Phrase.PREVIOUS_CLAIM.in(language), value, "");
        } else if ("reverses".equals(column)) {
            section.add(0, Phrase.REVERSES.in(language), value, "");
        }
    }

    private String label(ClaimAttribute attribute) {
        return language == Language.ZH ? attribute.chinese() : attribute.english();
    }

    private String label(Vocabulary.Category category) {
        return language == Language.ZH ? category.chinese() : category.english();
    }

    private String inWords(ClaimAttribute attribute, String value) {
        if (attribute.kind() == Kind.FLAG) {
            return switch (value) {
                case "true", FileWords.YES -> Phrase.YES.in(language);
                case "false", FileWords.NO -> Phrase.NO.in(language);
                default -> value;
            };
        }
        Integer position = FileWords.codes(attribute).get(value);
        if (position == null) {
            return value;
        }
        ClaimAttribute.Code code = attribute.codes().get(position);
        return language == Language.ZH ? code.chinese() : code.english();
    }

    private String categories(String value) {
        List<String> words = new ArrayList<>();
        Map<String, Integer> known = new FileWords(catalog.vocabulary()).categories();
        for (String item : value.split(";", -1)) {
            String code = CsvClaims.trimmed(item);
            if (!code.isEmpty()) {
                Integer position = known.get(code);
                words.add(
                        position == null
                                ? code
                                : label(catalog.vocabulary().categories().get(position)));
            }
        }
        return String.join(language == Language.ZH ? "、" : ", ", words);
    }

    private void expense(Page page, Map<String, String> given, Derivation derivation) {
        Page.Section section = page.section(Phrase.EXPENSE.in(language));
        section.add(0, Phrase.TOTAL.in(language), derivation.total().toString(), "");
        for (ExpensePart part : ExpensePart.values()) {
            String value = used(part.column(), given, derivation);
            if (!value.isEmpty()) {
                String name = catalog.vocabulary()
                        .attribute(part.column())
                        .map(this::label)
                        .orElse(part.column());
                String less = Phrase.LESS.in(language) + " " + name;
                section.add(1, less, Money.parse(value).toString(), "");
            }
        }
        section.add(0, Phrase.IN_SCOPE.in(language), derivation.inScopeBefore().toString(), "");
    }

    /** What the file gives, else what fee lines came to; empty where that is nothing. */
    private static String used(String column, Map<String, String> given, Derivation derivation) {
        String value = given.getOrDefault(column, "");
        return value.isEmpty()
                ? derivation.facts().stream()
                        .filter(fact -> fact.attribute().equals(column) && fact.number() != 0)
                        .map(ClaimFact::value)
                        .findFirst()
                        .orElse("")
                : value;
    }

    private void totals(Page page, Settled settled) {
        Page.Section section = page.section(Phrase.TOTALS.in(language));
        section.add(0, Phrase.TOTAL.in(language), yuan(settled.total()), "");
        for (TierName tier : TierName.values()) {
            section.add(1, tiers.of(tier), yuan(settled.paid(tier)), "");
        }
        section.add(0, Phrase.FUND_TOTAL.in(language), yuan(settled.fundTotal()), "");
        section.add(0, Phrase.PERSONAL.in(language), settled.personal().toString(), "");
        section.add(1, Phrase.IN_SCOPE_BURDEN.in(language), settled.burden().toString(), "");
        if (settled.onApplication() > 0) {
            section.add(0, Phrase.ON_APPLICATION.in(language), yuan(settled.onApplication()), "");
        }
    }

    private void movements(Page page, Derivation derivation) {
        Page.Section section = page.section(Phrase.MOVEMENTS.in(language));
        for (AccountMovement movement : derivation.movements()) {
            String before = movement.isCount() ? Long.toString(movement.before()) : yuan(movement.before());
            String moved = movement.isCount() ? Long.toString(movement.moved()) : yuan(movement.moved());
            String place =
                    derivation.policy().isJoined() ? " (" + movement.region().value() + ")" : "";
            section.add(0, movement.account().name() + place, before + " + " + moved, "");
        }
    }

    private static String yuan(long fen) {
        return Money.ofFen(fen).toString();
    }

    private void notes(Page page, Settled settled) {
        if (settled.reason().isEmpty()) {
            return;
        }
        if (!settled.isSettled()) {
            page.section(Phrase.REASON.in(language), Page.Kind.PROSE).add(0, settled.reason(), "", "");
            return;
        }
        Page.Section section = page.section(Phrase.NOTES.in(language), Page.Kind.PROSE);
        for (String note : settled.reason().split("; ", -1)) {
            section.add(0, note, "", "");
        }
    }
}
