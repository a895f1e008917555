package org.sanchong.app.referral;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.in.CheckReferrals.ByChannel;
import org.sanchong.application.port.in.CheckReferrals.CheckedClaim;
import org.sanchong.application.port.in.CheckReferrals.CountyContracts;
import org.sanchong.application.port.in.CheckReferrals.Report;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReferralFault.UnusableRow;
import org.sanchong.application.wording.ReferralWording;
import org.sanchong.domain.policy.PolicyCatalog;

/** What filings and contracts say of claims, as one JSON object. */
public final class ReferralJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final ReferralWording wording;

    /** Writes evidence in the language. */
    public ReferralJson(PolicyCatalog catalog, Language language) {
        this.wording = new ReferralWording(catalog, language);
    }

    /** Returns the object. */
    public String of(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("well", ReferralState.isWell(report));
            json.writeArrayFieldStart("claims");
            for (CheckedClaim claim : report.claims()) {
                claim(json, claim);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("channels");
            for (ByChannel by : report.channels()) {
                channel(json, by);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("counties");
            for (CountyContracts county : report.counties()) {
                county(json, county);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("unusable");
            for (UnusableRow row : report.unusable()) {
                json.writeStartObject();
                json.writeStringField("file", row.place().list());
                json.writeNumberField("row", row.place().row());
                json.writeStringField("code", row.fault().code());
                json.writeStringField("reason", wording.row(row));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void claim(JsonGenerator json, CheckedClaim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("claim_id", claim.id());
        for (AnsweredVisit said : claim.answered()) {
            json.writeStringField("policy", said.policy().value());
            answer(json, "referral", ReferralState.of(said.referral()), wording.evidence(said.referral()));
            answer(json, "contract", ReferralState.of(said.contract()), wording.evidence(said.contract()));
            answer(json, "first_visit", ReferralState.of(said.firstVisit()), wording.evidence(said.firstVisit()));
        }
        json.writeStringField("reason", claim.reason());
        json.writeEndObject();
    }

    private static void answer(JsonGenerator json, String name, ReferralState state, String evidence)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("answer", state.name());
        json.writeStringField("evidence", evidence);
        json.writeEndObject();
    }

    private static void channel(JsonGenerator json, ByChannel by) throws IOException {
        json.writeStartObject();
        json.writeStringField("channel", by.channel());
        json.writeNumberField("filings", by.filings());
        json.writeArrayFieldStart("offered_by");
        for (String clause : by.offered()) {
            json.writeString(clause);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void county(JsonGenerator json, CountyContracts county) throws IOException {
        json.writeStartObject();
        json.writeStringField("county", county.county().name());
        json.writeStringField("policy", county.policy().value());
        json.writeNumberField("contracts", county.contracts());
        json.writeNumberField("least", county.rule().least());
        json.writeNumberField("most", county.rule().most());
        json.writeStringField("standing", county.standing().name());
        json.writeStringField("clause", county.rule().source().clause().toString());
        json.writeEndObject();
    }
}
