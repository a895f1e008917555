package org.sanchong.app.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.Language;

/** What an import found, for people, programs and spreadsheets. */
public final class FindingsPage {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> COLUMNS =
            List.of("finding", "person_id", "name", "region", "household_id", "before", "after", "reason");
    private static final List<String> MOBILISATION =
            List.of("region", "person_id", "name", "household_id", "categories", "reason");

    private final ImportRegister.Result result;
    private final Language language;

    /** Shows what was found. */
    public FindingsPage(ImportRegister.Result result, Language language) {
        this.result = result;
        this.language = language;
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns the counts and how many entries the register has more, as a line. */
    public String summary() {
        String counts = result.counts().stream()
                .map(count -> count.code() + " " + count.number())
                .collect(Collectors.joining(", "));
        return counts
                + either(
                        "; " + (result.recorded() == 0 ? "nothing" : Counted.of(result.recorded(), "entry", "entries"))
                                + " recorded",
                        result.recorded() == 0 ? "；名册未变" : "；登记 " + result.recorded() + " 条");
    }

    /** Returns the findings as text. */
    public String text() {
        if (result.findings().isEmpty()) {
            return either("Nothing has changed, and nothing is to be done.\n", "没有变化，无须处理。\n");
        }
        AlignedTable table = new AlignedTable();
        table.row(either("person", "人员"), either("name", "姓名"), either("region", "地区"), either("finding", "比对结果"));
        for (ImportRegister.Finding finding : result.findings()) {
            table.row(finding.person(), finding.name(), finding.region(), finding.reason());
        }
        return String.join("\n", table.lines("")) + "\n";
    }

    /** Returns the findings as JSON. */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("counts");
            for (ImportRegister.Count count : result.counts()) {
                json.writeNumberField(count.code(), count.number());
            }
            json.writeEndObject();
            json.writeNumberField("recorded", result.recorded());
            json.writeArrayFieldStart("findings");
            for (ImportRegister.Finding finding : result.findings()) {
                List<String> values = values(finding);
                json.writeStartObject();
                for (int i = 0; i < COLUMNS.size(); i++) {
                    json.writeStringField(COLUMNS.get(i), values.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    /** Writes the findings as a list. */
    public void csv(OutgoingRecords out) {
        out.begin(COLUMNS);
        result.findings().forEach(finding -> out.add(values(finding)));
    }

    /** Writes who is to be mobilised, by county of registration. */
    public void mobilisation(OutgoingRecords out) {
        out.begin(MOBILISATION);
        for (ImportRegister.Finding finding : result.findings()) {
            if ("NOT_INSURED".equals(finding.code())) {
                out.add(List.of(
                        finding.region(),
                        finding.person(),
                        finding.name(),
                        finding.household(),
                        finding.after(),
                        finding.reason()));
            }
        }
    }

    private static List<String> values(ImportRegister.Finding finding) {
        return List.of(
                finding.code(),
                finding.person(),
                finding.name(),
                finding.region(),
                finding.household(),
                finding.before(),
                finding.after(),
                finding.reason());
    }
}
