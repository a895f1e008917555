package org.sanchong.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import org.sanchong.app.policies.CatalogPages;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import picocli.CommandLine.Option;

/** The options that say how a page is written. */
final class PageOptions {
    @Option(names = "--format", paramLabel = "text|json", description = "For people or for programs; text by default.")
    private String format = "text";

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language; en by default.")
    private String lang = "en";

    /** Returns the pages, in the form and language that the options ask for. */
    CatalogPages pages(PrintStream out) {
        if (!Set.of("text", "json").contains(format)) {
            throw new UnusableFileException("--format is text or json, not \"" + format + "\"");
        }
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
        return new CatalogPages(out, language(), CatalogPages.Format.valueOf(format.toUpperCase(Locale.ROOT)));
    }

    /** Returns the language that the options ask for, once the pages were asked for. */
    Language language() {
        return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }

    /** Returns the exit status once everything is written. */
    Integer end(PrintStream out, int status) {
        out.flush();
        if (out.checkError()) {
            throw new UnusableFileException("standard output was closed before everything was written");
        }
        return status;
    }
}
