package org.sanchong.catalog;

import java.util.List;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;

/** How the words of a catalog are compiled. */
final class CompiledVocabulary {
    private CompiledVocabulary() {}

    static void write(CompiledOutput out, Vocabulary vocabulary) {
        attributes(out, vocabulary.attributes());
        out.number(vocabulary.categories().size());
        for (Vocabulary.Category category : vocabulary.categories()) {
            out.text(category.category().code());
            out.text(category.english());
            out.text(category.chinese());
            out.text(category.certifiedBy());
        }
    }

    static Vocabulary read(CompiledInput in) {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        for (int rest = in.count(); rest > 0; rest--) {
            vocabulary.addAttribute(attribute(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            EligibilityCategory category = new EligibilityCategory(in.text());
            vocabulary.addCategory(new Vocabulary.Category(category, in.text(), in.text(), in.text()));
        }
        return vocabulary.build();
    }

    static void attributes(CompiledOutput out, List<ClaimAttribute> attributes) {
        out.number(attributes.size());
        attributes.forEach(attribute -> attribute(out, attribute));
    }

    private static void attribute(CompiledOutput out, ClaimAttribute attribute) {
        out.text(attribute.name());
        out.constant(attribute.kind());
        out.text(attribute.english());
        out.text(attribute.chinese());
        out.number(attribute.codes().size());
        for (ClaimAttribute.Code code : attribute.codes()) {
            out.text(code.code());
            out.text(code.english());
            out.text(code.chinese());
            out.flag(code.sameDay());
        }
    }

    static ClaimAttribute attribute(CompiledInput in) {
        ClaimAttribute.Builder attribute = ClaimAttribute.builder()
                .name(in.text())
                .kind(in.constant(ClaimAttribute.Kind.values()))
                .english(in.text())
                .chinese(in.text());
        for (int rest = in.count(); rest > 0; rest--) {
            attribute.addCode(new ClaimAttribute.Code(in.text(), in.text(), in.text(), in.flag()));
        }
        return attribute.build();
    }
}
