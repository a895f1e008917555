package org.sanchong.app.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.sanchong.application.port.out.UnusableFileException;

/** Accumulators brought forward, read anew from their file. */
final class OpeningTotals {
    private OpeningTotals() {}

    /** Returns the totals by {@link TotalKey}. */
    static Map<TotalKey, Long> read(InputStream in, String name) {
        Map<TotalKey, Long> totals = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : reader) {
                String policy = line.getField("policy").trim();
                String place = policy.isEmpty() ? line.getField("region").trim() : policy;
                String time = policy.isEmpty()
                        ? line.getField("plan_year").trim()
                        : line.getField("claim_id").trim();
                String owner = line.getField("owner").trim() + " "
                        + line.getField("owner_id").trim();
                String value = line.getField("value").trim();
                Long fen = value.matches("[0-9]{1,9}") ? Long.valueOf(value) : Fen.readLoosely(value);
                String account = line.getField("account").trim();
                if (fen == null) {
                    throw new UnusableFileException(name + ": no value of " + account + ": \"" + value + "\"");
                }
                totals.put(new TotalKey(owner, place, time, account), fen);
            }
        } catch (IOException | CsvParseException | NoSuchElementException e) {
            throw new UnusableFileException("cannot read " + name + " as accumulators: " + e.getMessage(), e);
        }
        return totals;
    }
}
