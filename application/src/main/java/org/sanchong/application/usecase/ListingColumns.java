package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.ListColumns;
import org.sanchong.application.wording.FileWords;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Lexicon;

/** Lists the columns from the vocabulary of a catalog and from what every file of claims has. */
final class ListingColumns implements ListColumns {
    private final PolicyCatalog catalog;

    ListingColumns(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<ClaimColumn> columns(Table table) {
        return table == Table.CLAIMS ? ofClaims() : new TableColumns(catalog.vocabulary(), table).columns();
    }

    private List<ClaimColumn> ofClaims() {
        Set<String> names = new LinkedHashSet<>(ClaimColumns.ORDER);
        catalog.vocabulary().attributes().forEach(attribute -> names.add(attribute.name()));
        return names.stream().map(this::column).toList();
    }

    private ClaimColumn column(String name) {
        Optional<ClaimAttribute> attribute = catalog.vocabulary().attribute(name);
        Optional<Vocabulary.Column> plain = catalog.vocabulary().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
        List<String> chinese = attribute
                .map(a -> FileWords.all(a.chinese(), a.also()))
                .or(() -> plain.map(c -> FileWords.all(c.chinese(), c.also())))
                .orElse(List.of());
        return new ClaimColumn(
                name,
                attribute
                        .map(ClaimAttribute::english)
                        .or(() -> plain.map(Vocabulary.Column::english))
                        .orElse(name),
                chinese,
                ClaimColumns.isRequired(name),
                ClaimColumns.empty(name),
                attribute.map(ClaimAttribute::kind).orElse(ClaimAttribute.Kind.IDENTIFIER),
                "categories".equals(name)
                        ? categories()
                        : attribute.map(ListingColumns::codes).orElse(List.of()),
                policies(name));
    }

    static List<ColumnValue> codes(ClaimAttribute attribute) {
        List<ColumnValue> values = new ArrayList<>();
        if (attribute.kind() == ClaimAttribute.Kind.FLAG) {
            values.add(new ColumnValue("true", "yes", List.of(FileWords.YES)));
            values.add(new ColumnValue("false", "no", List.of(FileWords.NO)));
        }
        attribute
                .codes()
                .forEach(code -> values.add(
                        new ColumnValue(code.code(), code.english(), FileWords.all(code.chinese(), code.also()))));
        return values;
    }

    private List<ColumnValue> categories() {
        return categories(catalog.vocabulary());
    }

    static List<ColumnValue> categories(Vocabulary vocabulary) {
        return vocabulary.categories().stream()
                .map(category -> new ColumnValue(
                        category.category().code(),
                        category.english(),
                        FileWords.all(category.chinese(), category.also())))
                .toList();
    }

    private List<String> policies(String name) {
        List<String> ids = new ArrayList<>();
        for (BenefitPolicy policy : catalog.policies()) {
            Lexicon lexicon = Lexicon.of(new OnePolicy(catalog, policy));
            int position = lexicon.position(name);
            if (position >= 0 && lexicon.isAsked(position)) {
                ids.add(policy.id().value());
            }
        }
        return ids;
    }

    /** A catalog as one of its policies sees it. */
    private record OnePolicy(PolicyCatalog all, BenefitPolicy policy) implements PolicyCatalog {
        @Override
        public Vocabulary vocabulary() {
            return all.vocabulary();
        }

        @Override
        public List<BenefitPolicy> policies() {
            return List.of(policy);
        }

        @Override
        public List<PolicyDocument> documents() {
            return all.documents();
        }

        @Override
        public List<Interpretation> interpretations() {
            return all.interpretations();
        }

        @Override
        public String contentHash() {
            return all.contentHash();
        }
    }
}
