package org.sanchong.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.law.PolicyDocument;
import org.sanchong.domain.law.Prose;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * The hash over what a catalog says, whatever its files look like: comments, quotes, line breaks, the order of files
 * and of keys do not count; every figure, clause, code and text does.
 *
 * <p>It covers what claims are settled under, and so of each policy the revision that is known, with the day it was
 * recorded; superseded revisions, and those that a catalog as known on a day does not know yet, are no part of it.
 * Therefore a catalog as it was known on a day has the hash that it had before later revisions were added.
 *
 * <p>Nor is the Chinese of what a catalog may hold in English alone, of {@linkplain Prose prose}: nothing is settled by
 * it, and a catalog keeps its hash when it is translated.
 */
final class ContentHash {
    private ContentHash() {}

    /** Returns the SHA-256 of the catalog's canonical text, 64 hexadecimal digits. */
    static String of(PolicyCatalog catalog) {
        CanonicalText text = new CanonicalText()
                .value("format", "sanchong.catalog/1")
                .part("vocabulary", catalog.vocabulary(), ContentHash::vocabulary)
                .set("documents", catalog.documents(), ContentHash::document)
                .set("policies", catalog.policies(), PolicyText::policy)
                .set("interpretations", catalog.interpretations(), ContentHash::interpretation);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    private static void vocabulary(CanonicalText text, Vocabulary vocabulary) {
        text.set("attributes", vocabulary.attributes(), ContentHash::attribute);
        text.set(
                "categories",
                vocabulary.categories(),
                (t, category) -> t.value("code", category.category())
                        .value("en", category.english())
                        .value("zh", category.chinese())
                        .value("certified-by", category.certifiedBy())
                        .set("also", category.also(), ContentHash::word));
        text.set(
                "columns",
                vocabulary.columns(),
                (t, column) -> t.value("column", column.name())
                        .value("en", column.english())
                        .value("zh", column.chinese())
                        .set("also", column.also(), ContentHash::word));
        if (!vocabulary.referralColumns().isEmpty()) {
            text.set("referral", vocabulary.referralColumns(), ContentHash::attribute);
        }
        text.set(
                "departments",
                vocabulary.departments(),
                (t, department) -> t.value("code", department.department())
                        .value("en", department.english())
                        .value("zh", department.chinese())
                        .set("also", department.also(), ContentHash::word));
    }

    private static void word(CanonicalText text, String word) {
        text.value("word", word);
    }

    static void attribute(CanonicalText text, ClaimAttribute attribute) {
        text.value("name", attribute.name())
                .value("kind", attribute.kind())
                .value("en", attribute.english())
                .value("zh", attribute.chinese())
                .set("also", attribute.also(), ContentHash::word)
                .list(
                        "codes",
                        attribute.codes(),
                        (t, code) -> t.value("code", code.code())
                                .value("en", code.english())
                                .value("zh", code.chinese())
                                .value("same-day", code.sameDay())
                                .set("also", code.also(), ContentHash::word));
    }

    private static void document(CanonicalText text, PolicyDocument document) {
        text.value("id", document.id())
                .value("en", document.english())
                .value("zh", document.chinese())
                .optional("number", document.documentNumber())
                .list("clauses", document.clauses(), ContentHash::clause);
    }

    private static void clause(CanonicalText text, Clause clause) {
        text.value("clause", clause.id().number())
                .value("kind", clause.kind())
                .value("en", clause.english())
                .value("zh", clause.chinese())
                .list("figures", clause.figures(), (t, figure) -> t.value("figure", figure))
                .list("by", clause.carriers(), (t, carrier) -> t.value("by", carrier))
                .optional("units", clause.responsibleUnits())
                .optional("due", clause.due());
    }

    private static void interpretation(CanonicalText text, Interpretation reading) {
        text.value("id", reading.id())
                .set("clauses", reading.clauses(), PolicyText::clause)
                .set("policies", reading.policies(), (t, policy) -> t.value("policy", policy))
                .value("question", reading.question())
                .value("question-zh", reading.questionChinese())
                .list("readings", reading.readings(), (t, words) -> t.value("reading", words.english()))
                .value("choice", reading.choice())
                .value("choice-zh", reading.choiceChinese())
                .value("reason", reading.reason().english())
                .value("stake", reading.stake().english());
    }
}
