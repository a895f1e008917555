package org.sanchong.app.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;

/** What a check of derivations found. */
public final class VerificationReport {
    private final long derivations;
    private final List<Failure> failures;
    private final List<String> withoutDerivation;

    VerificationReport(long derivations, List<Failure> failures, List<String> withoutDerivation) {
        this.derivations = derivations;
        this.failures = failures;
        this.withoutDerivation = withoutDerivation;
    }

    /** Returns how many derivations were checked. */
    public long derivations() {
        return derivations;
    }

    /** Returns how many of them are wrong. */
    public long wrong() {
        return failures.size();
    }

    List<Failure> failures() {
        return failures;
    }

    /** Returns how many claims have no derivation. */
    public long claimsWithoutDerivation() {
        return withoutDerivation.size();
    }

    /** Returns a line for each derivation that is wrong, at most so many, and how many more there are. */
    public String text(Language language, int most) {
        FailureWords words = new FailureWords(language);
        StringBuilder text = new StringBuilder();
        for (Failure failure : failures.subList(0, Math.min(most, failures.size()))) {
            text.append(words.of(failure)).append('\n');
        }
        if (failures.size() > most) {
            text.append(words.more(failures.size() - most)).append('\n');
        }
        return text.toString();
    }

    /** Returns what people should know of claims without a derivation; empty if each has one or no claims are given. */
    public String notes(Language language) {
        return withoutDerivation.isEmpty() ? "" : new FailureWords(language).withoutDerivation(withoutDerivation);
    }

    /** Returns the summary, with the time it took. */
    public String summary(Language language, long millis) {
        String seconds = String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
        long right = derivations - wrong();
        return language == Language.ZH
                ? "共 " + derivations + " 条计算过程，" + right + " 条正确，" + wrong() + " 条有误，用时 " + seconds + " 秒"
                : Counted.of(derivations, "derivation") + ", " + right + " right, " + wrong() + " wrong, " + seconds
                        + " seconds";
    }

    /** Returns the report as one JSON object, with at most so many failures. */
    public String json(int most) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("derivations", derivations);
            json.writeNumberField("right", derivations - wrong());
            json.writeNumberField("wrong", wrong());
            json.writeArrayFieldStart("failures");
            for (Failure failure : failures.subList(0, Math.min(most, failures.size()))) {
                write(json, failure);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("claims_without_derivation");
            for (String claim : withoutDerivation) {
                json.writeString(claim);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Failure failure) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim_id", failure.claim());
        json.writeNumberField("line", failure.line());
        json.writeStringField("step", failure.step());
        json.writeStringField("path", failure.mismatch().path());
        json.writeStringField("code", failure.mismatch().code().name());
        text(json, "found", failure.mismatch().found());
        text(json, "expected", failure.mismatch().expected());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
