package org.sanchong.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.app.journal.ExaminationWording;
import org.sanchong.application.port.in.ExamineBooks;
import org.sanchong.application.port.in.ExamineBooks.Extent;
import org.sanchong.application.port.in.ExamineBooks.Report;
import org.sanchong.application.port.in.ExamineBooks.Resettled;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Examines books: tables, constraints, journal, and settlements made again from scratch.",
        footer = {
            "",
            "Settled again are about 1,000 claims at even distances, or all (--all): each from what it said, on the sum of",
            "what the entries before it moved, and held against what is kept. Nothing is changed.",
            "",
            "Exit status: 0 all is well; 1 something is not; 2 could not run.",
            "",
            "Examples:",
            "  sanchong doctor --store books",
            "  sanchong doctor --store \"jdbc:postgresql://host/books?user=auditor\" --all --format json"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Sanchong.Streams streams;

    @Mixin
    private final BooksOption store = new BooksOption();

    @Option(names = "--all", description = "Settle all claims again, not a sample.")
    private boolean all;

    @Mixin
    private final CatalogOption policies = new CatalogOption();

    @Mixin
    private final PageOptions options = new PageOptions();

    DoctorCommand(Sanchong.Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        options.check();
        ExaminationWording words = new ExaminationWording(options.language());
        PolicyCatalog catalog = policies.catalog();
        try (StoreExamination examined = JdbcBooks.openExamination(store.url());
                KeptCatalogs kept = new KeptCatalogs(store.url())) {
            ExamineBooks examining = UseCases.examineBooks(catalog, examined, new DerivationSealing(catalog), kept);
            RowsShown shown = new RowsShown(streams.err(), options.language());
            Report report;
            try {
                report = examining.examine(all ? Extent.ALL : Extent.SAMPLE, shown);
            } finally {
                shown.end();
            }
            String page = options.isJson() ? json(report) : text(report, words);
            return PageOptions.write(streams.out(), page, report.isWell() ? 0 : 1);
        }
    }

    private static String text(Report report, ExaminationWording words) {
        return String.join("\n", words.lines(report)) + "\n";
    }

    private static String json(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("well", report.isWell());
            objects(json, "schema", report.schema());
            objects(json, "constraints", report.guards());
            for (Journal.Check check : report.journal()) {
                journal(json, check);
            }
            for (Resettled checked : report.settlements()) {
                settlements(json, checked);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private static void objects(JsonGenerator json, String name, List<ObjectFault> faults) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("well", faults.isEmpty());
        json.writeArrayFieldStart("faults");
        for (ObjectFault fault : faults) {
            json.writeStartObject();
            json.writeStringField("flaw", fault.flaw().name());
            json.writeStringField("kind", fault.kind());
            json.writeStringField("name", fault.name());
            json.writeStringField("expected", fault.expected());
            json.writeStringField("found", fault.found());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void journal(JsonGenerator json, Journal.Check check) throws IOException {
        json.writeObjectFieldStart("journal");
        json.writeBooleanField("well", check.first().isEmpty());
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
    }

    private static void settlements(JsonGenerator json, Resettled checked) throws IOException {
        json.writeObjectFieldStart("settlements");
        json.writeBooleanField("well", checked.different() == 0);
        json.writeNumberField("claims", checked.claims());
        json.writeNumberField("looked_at", checked.looked());
        json.writeNumberField("every", checked.every());
        json.writeNumberField("same", checked.same());
        json.writeNumberField("different", checked.different());
        json.writeNumberField("other_catalog_alike", checked.alike());
        json.writeNumberField("other_catalog", checked.otherCatalog());
        json.writeNumberField("forgotten", checked.forgotten());
        json.writeArrayFieldStart("first");
        for (Outcome.Different different : checked.first()) {
            json.writeStartObject();
            json.writeStringField(
                    "claim_id", different.booked().settled().claim().value());
            json.writeArrayFieldStart("differences");
            for (Difference difference : different.differences()) {
                json.writeStartObject();
                json.writeStringField("what", difference.what());
                json.writeStringField("kept", difference.kept());
                json.writeStringField("made", difference.made());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
