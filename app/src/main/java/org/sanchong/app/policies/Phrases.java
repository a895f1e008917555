package org.sanchong.app.policies;

import java.time.LocalDate;
import java.util.Optional;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.law.Prose;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.EffectivePeriod;

/**
 * Words for law and time, in the language of the reader.
 *
 * @param language the reader's language
 */
record Phrases(Language language) {
    /** Returns the one of two texts that is in the reader's language. */
    String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns the text, marked for Chinese readers: it is in English alone. */
    String inEnglish(String english) {
        return english.isEmpty() ? "" : either(english, "（英文）" + english);
    }

    /** Returns the text in the reader's language; marked for Chinese readers where it is in English alone. */
    String prose(Prose prose) {
        return prose.isEnglishAlone() ? inEnglish(prose.english()) : either(prose.english(), prose.chinese());
    }

    /** Returns the text in the reader's language, or in English where that is all there is. */
    String unmarked(Prose prose) {
        return prose.isEnglishAlone() ? prose.english() : either(prose.english(), prose.chinese());
    }

    /** Returns the text in the reader's language; marked for Chinese readers where there is no Chinese; empty where there is none. */
    String told(Optional<String> english, Optional<String> chinese) {
        String translated = language == Language.ZH ? chinese.orElse("") : "";
        return translated.isEmpty() ? inEnglish(english.orElse("")) : translated;
    }

    /** Returns the source's note; empty where there is none. */
    String note(Source source) {
        return told(source.note(), source.noteChinese());
    }

    /** Returns the code of the provenance, with its Chinese name for those who read Chinese. */
    String provenance(Provenance provenance) {
        return provenance + either("", " " + chinese(provenance));
    }

    /** Returns clause and provenance. */
    String source(Source source) {
        return source.clause() + either(", ", "，") + provenance(source.provenance());
    }

    /** Returns the days, both included. */
    String period(EffectivePeriod period) {
        if (period.until().isEmpty()) {
            return either("from " + period.from(), period.from() + " 起");
        }
        return period.from() + either(" to ", " 至 ") + period.until().get().minusDays(1);
    }

    /** Returns the day from which something is known. */
    String recorded(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(either("from the beginning", "自始"));
    }

    /** Returns what every provenance means. */
    String provenances() {
        return either(
                "DOCUMENT: printed in the clause. DERIVED: follows from it by arithmetic. CITED: printed in another public"
                        + " document. ILLUSTRATIVE: chosen for demonstration, to be replaced before use.",
                "DOCUMENT 文件载明：条款中载明。DERIVED 推算：由条款推算得出。CITED 引自他文：载于其他公开文件。" + "ILLUSTRATIVE 示例：仅供演示，使用前应替换。");
    }

    private static String chinese(Provenance provenance) {
        return switch (provenance) {
            case DOCUMENT -> "文件载明";
            case DERIVED -> "推算";
            case CITED -> "引自他文";
            case ILLUSTRATIVE -> "示例";
        };
    }

    /** Returns what the kind of a clause is called, with its code. */
    String kind(ClauseKind kind) {
        return kind
                + switch (kind) {
                    case RULE -> either("", " 待遇规则");
                    case TARGET -> either("", " 目标");
                    case PROCESS -> either("", " 程序");
                    case MEASURE -> either("", " 任务");
                    case DELEGATED -> either("", " 另行规定");
                    case CONTEXT -> either("", " 背景");
                };
    }

    /** Returns what follows where no schedule is for a claim. */
    String absence(Absence.Reason reason) {
        return switch (reason) {
            case MISSING_PARAMETER ->
                either(
                        "the claim is rejected: the figure is missing (MISSING_PARAMETER)",
                        "不予结算：缺少参数（MISSING_PARAMETER）");
            case DELEGATED ->
                either("the claim is rejected: left to another document (DELEGATED)", "不予结算：另行规定（DELEGATED）");
            case NO_BENEFIT -> either("nothing is due: 0.00 (NO_BENEFIT)", "无待遇：支付 0.00（NO_BENEFIT）");
        };
    }
}
