package org.sanchong.app;

import picocli.CommandLine.Option;

/** The option {@code --store} of verbs that are about books that are there. */
final class BooksOption {
    @Option(
            names = "--store",
            paramLabel = "URL",
            required = true,
            description = "The books: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private String url = "";

    /** Returns where the books are, as it was typed. */
    String url() {
        return url;
    }
}
