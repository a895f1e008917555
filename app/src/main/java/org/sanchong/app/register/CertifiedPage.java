package org.sanchong.app.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.IdentityNumber;

/** Which certifications of a person are valid on a day, for people or programs. */
public final class CertifiedPage {
    private static final JsonFactory JSON = new JsonFactory();

    private final List<ReadRegister.Certified> certified;
    private final String person;
    private final LocalDate day;
    private final Vocabulary vocabulary;
    private final Language language;

    /** Shows what is valid on the day. */
    public CertifiedPage(
            List<ReadRegister.Certified> certified,
            String person,
            LocalDate day,
            Vocabulary vocabulary,
            Language language) {
        this.vocabulary = vocabulary;
        this.certified = List.copyOf(certified);
        this.person = IdentityNumber.maskedIfMeant(person);
        this.day = day;
        this.language = language;
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns the page as text. */
    public String text() {
        if (certified.isEmpty()) {
            return either(person + " holds no category on " + day + ".\n", person + " 在 " + day + " 没有认定身份。\n");
        }
        AlignedTable table = new AlignedTable();
        table.row(
                either("category", "类别"),
                either("department", "认定部门"),
                either("region", "户籍地或认定地"),
                either("from", "自"),
                either("to", "至"),
                either("household", "家庭户编号"));
        for (ReadRegister.Certified one : certified) {
            table.row(category(one), department(one), one.region(), one.from().toString(), one.to(), one.household());
        }
        return person + ", " + day + "\n" + String.join("\n", table.lines("")) + "\n";
    }

    private String category(ReadRegister.Certified one) {
        return vocabulary
                .category(one.category())
                .map(known -> either(one.category(), known.chinese()))
                .orElse(one.category());
    }

    private String department(ReadRegister.Certified one) {
        return vocabulary
                .department(one.department())
                .map(known -> either(one.department(), known.chinese()))
                .orElse(one.department());
    }

    /** Returns the page as JSON. */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("person_id", person);
            json.writeStringField("on", day.toString());
            json.writeArrayFieldStart("certified");
            for (ReadRegister.Certified one : certified) {
                json.writeStartObject();
                json.writeStringField("category", one.category());
                json.writeStringField("department", one.department());
                json.writeStringField("region", one.region());
                json.writeStringField("household_id", one.household());
                json.writeStringField("certified_on", one.from().toString());
                json.writeStringField("valid_to", one.to());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }
}
