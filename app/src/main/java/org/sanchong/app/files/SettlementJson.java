package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;

/** A settlement as a JSON object, with the CSV's names; amounts are strings, null where rejected. */
final class SettlementJson {
    private SettlementJson() {}

    static void write(JsonGenerator json, SettledRow row, List<String> carried) throws IOException {
        json.writeStartObject();
        text(json, "claim_id", row.claimId());
        text(json, "person_id", row.personId());
        json.writeStringField("policy", row.policy());
        json.writeStringField("status", row.isSettled() ? "SETTLED" : "REJECTED");
        long fund = row.fundTotal();
        amount(json, "in_scope", row, row.inScope());
        for (TierName tier : TierName.values()) {
            amount(json, tier.column(), row, row.paid(tier));
        }
        amount(json, "fund_total", row, fund);
        amount(json, "personal", row, row.isSettled() ? row.total() - fund : 0);
        amount(json, "in_scope_burden", row, row.inScopeBurden());
        amount(json, "on_application", row, row.onApplication());
        json.writeStringField("reason", row.reason());
        for (int i = 0; i < carried.size(); i++) {
            text(json, carried.get(i), row.carried(i));
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, TextSpan text) throws IOException {
        json.writeFieldName(name);
        json.writeUTF8String(text.bytes(), text.from(), text.length());
    }

    private static void amount(JsonGenerator json, String name, SettledRow row, long fen) throws IOException {
        json.writeFieldName(name);
        if (row.isSettled()) {
            json.writeString(Money.ofFen(fen).toString());
        } else {
            json.writeNull();
        }
    }
}
