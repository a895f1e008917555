package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Derivation;

/** A statement as one JSON object: what the file says, the settlement with the CSV's names, and the derivation. */
public final class StatementJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final Language language;
    private final PolicyCatalog catalog;

    /**
     * Writes to a stream, which stays open.
     *
     * @param catalog what the claim is settled by
     */
    public StatementJson(OutputStream out, Language language, PolicyCatalog catalog) {
        this.out = out;
        this.language = language;
        this.catalog = catalog;
    }

    /**
     * What is known of a claim before it is settled.
     *
     * @param columns what the file says, by column
     * @param evidence what filings and contracts say, by what they say it of; empty where none are given
     */
    public record Given(Map<String, String> columns, Map<String, String> evidence) {
        /** Keeps both as they are now, in their order. */
        public Given {
            columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
            evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        }
    }

    /**
     * Writes the statement.
     *
     * @param given what the file says, and what filings and contracts say
     * @param carried the columns that are carried to the output
     * @param derivation absent where the claim is rejected
     */
    public void write(Given given, List<String> carried, SettledRow settled, Optional<Derivation> derivation) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("catalog", catalog.contentHash());
            json.writeObjectFieldStart("given");
            for (Map.Entry<String, String> entry : given.columns().entrySet()) {
                boolean person = "person_id".equals(entry.getKey());
                String value = person ? IdentityNumber.masked(entry.getValue()) : entry.getValue();
                json.writeStringField(entry.getKey(), value);
            }
            json.writeEndObject();
            if (!given.evidence().isEmpty()) {
                json.writeObjectFieldStart("evidence");
                for (Map.Entry<String, String> entry : given.evidence().entrySet()) {
                    json.writeStringField(entry.getKey(), entry.getValue());
                }
                json.writeEndObject();
            }
            json.writeFieldName("settlement");
            SettlementJson.write(json, settled, carried);
            json.writeFieldName("derivation");
            if (derivation.isPresent()) {
                byte[] sealed = new DerivationJson(catalog, language).write(settled, derivation.get());
                try (JsonParser parser = JSON.createParser(sealed)) {
                    parser.nextToken();
                    json.copyCurrentStructure(parser);
                }
            } else {
                json.writeNull();
            }
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
