package org.sanchong.app.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;

/** Settlements as one JSON object a line, with the CSV's names; amounts are strings, null where rejected. */
public final class JsonSettlements implements OutgoingSettlements {
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private List<String> carried = List.of();

    /** Writes to a stream, which stays open. */
    public JsonSettlements(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> carriedColumns) {
        carried = carriedColumns;
    }

    @Override
    public Part newPart() {
        return new Lines();
    }

    @Override
    public void append(Part part) {
        try {
            ((Lines) part).lines.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Lines implements Part {
        private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

        @Override
        public void add(SettledRow row) {
            try (JsonGenerator json = JSON.createGenerator(lines)) {
                SettlementJson.write(json, row, carried);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            lines.write('\n');
        }
    }
}
