package org.sanchong.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.JournalWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code journal verify}. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Goes through all entries of the books and names the first that is not what was written.",
        footer = {
            "",
            "Exit status: 0 all is as it was written; 1 something is not; 2 could not run.",
            "",
            "Example:",
            "  sanchong journal verify --store books"
        })
final class JournalVerifyCommand implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Sanchong.Streams streams;

    @Option(
            names = "--store",
            paramLabel = "URL",
            required = true,
            description = "The books: a folder, jdbc:h2:... or jdbc:postgresql:...")
    private String store = "";

    @Option(names = "--format", paramLabel = "text|json", description = "For people or for programs; text by default.")
    private String format = "text";

    @Mixin
    private final LanguageOption language = new LanguageOption();

    JournalVerifyCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!Set.of("text", "json").contains(format)) {
            throw new UnusableFileException("--format is text or json, not \"" + format + "\"");
        }
        JournalWording words = new JournalWording(language.language());
        try (Journal journal = JdbcBooks.openJournal(store)) {
            Journal.Check check = journal.verify();
            String page = "json".equals(format) ? json(check) : text(check, words);
            byte[] written = page.getBytes(StandardCharsets.UTF_8);
            streams.out().write(written, 0, written.length);
            streams.out().flush();
            if (streams.out().checkError()) {
                throw new UnusableFileException("standard output was closed before everything was written");
            }
            return check.first().isEmpty() ? 0 : 1;
        }
    }

    private static String text(Journal.Check check, JournalWording words) {
        return check.first().isEmpty()
                ? words.whole(check.entries(), check.chains()) + "\n"
                : words.of(check.first().get(0)) + "\n" + words.rest() + "\n";
    }

    private static String json(Journal.Check check) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("whole", check.first().isEmpty());
            json.writeNumberField("chains", check.chains());
            json.writeNumberField("entries", check.entries());
            for (Journal.Fault fault : check.first()) {
                json.writeObjectFieldStart("first");
                json.writeStringField("code", fault.code().name());
                json.writeStringField("table", fault.table());
                json.writeStringField("row", fault.row());
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }
}
