package org.sanchong.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    /** Refuses a form or a language that there is not: before anything is done that takes long. */
    void check() {
        if (!Set.of("text", "json").contains(format)) {
            throw new UnusableFileException("--format is text or json, not \"" + format + "\"");
        }
        if (!Set.of("en", "zh").contains(lang)) {
            throw new UnusableFileException("--lang is en or zh, not \"" + lang + "\"");
        }
    }

    /** Returns the pages, in the form and language that the options ask for. */
    CatalogPages pages(PrintStream out) {
        check();
        return new CatalogPages(out, language(), CatalogPages.Format.valueOf(format.toUpperCase(Locale.ROOT)));
    }

    /** Returns the language that the options ask for, once they were checked. */
    Language language() {
        return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }

    /** Returns whether the page is for programs, once the options were checked. */
    boolean isJson() {
        return "json".equals(format);
    }

    /** Writes a page, and returns the exit status once all of it is written. */
    static Integer write(PrintStream out, String page, int status) {
        byte[] written = page.getBytes(StandardCharsets.UTF_8);
        out.write(written, 0, written.length);
        return end(out, status);
    }

    /** Returns the exit status once everything is written. */
    static Integer end(PrintStream out, int status) {
        out.flush();
        if (out.checkError()) {
            throw new UnusableFileException("standard output was closed before everything was written");
        }
        return status;
    }
}
