package org.sanchong.app;

import java.util.Locale;
import java.util.Set;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.PlanYear;
import picocli.CommandLine.Option;

/** The option {@code --lang}, and how a plan year is read. */
final class LanguageOption {
    @Option(names = "--lang", paramLabel = "en|zh", description = "Language of reasons and derivations; en by default.")
    private String lang = "en";

    /** Returns the language that is asked for. */
    Language language() {
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }

    /** Returns the plan year that is asked for. */
    static PlanYear year(String text) {
        if (!text.matches("[1-9][0-9]{3}")) {
            throw new UnusableFileException("--year is four digits, such as 2022, not \"" + text + "\"");
        }
        return new PlanYear(Integer.parseInt(text));
    }
}
