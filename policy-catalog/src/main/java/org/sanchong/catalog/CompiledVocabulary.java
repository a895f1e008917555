package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.CertifyingDepartment;
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
            words(out, category.also());
        }
        out.number(vocabulary.columns().size());
        for (Vocabulary.Column column : vocabulary.columns()) {
            out.text(column.name());
            out.text(column.english());
            out.text(column.chinese());
            words(out, column.also());
        }
        attributes(out, vocabulary.referralColumns());
        out.number(vocabulary.departments().size());
        for (Vocabulary.Department department : vocabulary.departments()) {
            out.text(department.department().code());
            out.text(department.english());
            out.text(department.chinese());
            words(out, department.also());
        }
    }

    static Vocabulary read(CompiledInput in) {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        for (int rest = in.count(); rest > 0; rest--) {
            vocabulary.addAttribute(attribute(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            EligibilityCategory category = new EligibilityCategory(in.text());
            vocabulary.addCategory(new Vocabulary.Category(category, in.text(), in.text(), in.text(), words(in)));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            vocabulary.addColumn(new Vocabulary.Column(in.text(), in.text(), in.text(), words(in)));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            vocabulary.addReferralColumn(attribute(in));
        }
        for (int rest = in.count(); rest > 0; rest--) {
            CertifyingDepartment department = new CertifyingDepartment(in.text());
            vocabulary.addDepartment(new Vocabulary.Department(department, in.text(), in.text(), words(in)));
        }
        return vocabulary.build();
    }

    static void attributes(CompiledOutput out, List<ClaimAttribute> attributes) {
        out.number(attributes.size());
        attributes.forEach(attribute -> attribute(out, attribute));
    }

    private static void words(CompiledOutput out, List<String> words) {
        out.number(words.size());
        words.forEach(out::text);
    }

    private static List<String> words(CompiledInput in) {
        List<String> words = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            words.add(in.text());
        }
        return words;
    }

    private static void attribute(CompiledOutput out, ClaimAttribute attribute) {
        out.text(attribute.name());
        out.constant(attribute.kind());
        out.text(attribute.english());
        out.text(attribute.chinese());
        words(out, attribute.also());
        out.number(attribute.codes().size());
        for (ClaimAttribute.Code code : attribute.codes()) {
            out.text(code.code());
            out.text(code.english());
            out.text(code.chinese());
            out.flag(code.sameDay());
            words(out, code.also());
        }
    }

    static ClaimAttribute attribute(CompiledInput in) {
        ClaimAttribute.Builder attribute = ClaimAttribute.builder()
                .name(in.text())
                .kind(in.constant(ClaimAttribute.Kind.values()))
                .english(in.text())
                .chinese(in.text())
                .addAllAlso(words(in));
        for (int rest = in.count(); rest > 0; rest--) {
            attribute.addCode(new ClaimAttribute.Code(in.text(), in.text(), in.text(), in.flag(), words(in)));
        }
        return attribute.build();
    }
}
