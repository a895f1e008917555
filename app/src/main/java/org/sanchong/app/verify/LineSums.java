package org.sanchong.app.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * What the fee lines of claims come to, reckoned by docs/cli.md anew: every product is rounded half up to the fen, away
 * from zero. Claims with a line that cannot be read are left out: no derivation is of them.
 */
final class LineSums {
    private static final List<String> REQUIRED = List.of("claim_id", "catalog_class", "unit_price", "quantity");
    private static final Map<String, String> CLASSES = Map.of("甲类", "A", "乙类", "B", "目录外", "OUTSIDE");
    private static final Set<String> PARTS = Set.of("total", "out_of_catalog", "over_limit", "first_self_pay");

    private final Map<String, Map<String, Long>> sums = new LinkedHashMap<>();

    private LineSums() {}

    /** Returns that there are no lines. */
    static LineSums none() {
        return new LineSums();
    }

    /** Reads a file of fee lines. */
    static LineSums read(InputStream in, String name) {
        LineSums lines = new LineSums();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofNamedCsvRecord(in)) {
            for (NamedCsvRecord line : reader) {
                checkColumns(line, name);
                lines.add(line);
            }
        } catch (IOException | CsvParseException e) {
            throw new UnusableFileException("cannot read " + name + " as CSV: " + e.getMessage(), e);
        }
        return lines;
    }

    private static void checkColumns(NamedCsvRecord line, String name) {
        for (String column : REQUIRED) {
            if (!line.getHeader().contains(column)) {
                throw new UnusableFileException(name + " has no column " + column
                        + ". To verify, save fee lines as CSV in UTF-8, with the columns' own names");
            }
        }
    }

    private void add(NamedCsvRecord line) {
        Map<String, Long> sum = sums.computeIfAbsent(value(line, "claim_id"), claim -> new LinkedHashMap<>());
        try {
            BigDecimal price = new BigDecimal(value(line, "unit_price"));
            BigDecimal quantity = new BigDecimal(value(line, "quantity"));
            long amount = Fen.rounded(price.multiply(quantity));
            plus(sum, "total", amount);
            String written = value(line, "catalog_class");
            String kind = CLASSES.getOrDefault(written, written);
            if ("OUTSIDE".equals(kind)) {
                plus(sum, "out_of_catalog", amount);
                return;
            }
            String standard = value(line, "payment_standard");
            BigDecimal above = standard.isEmpty()
                    ? BigDecimal.ZERO
                    : price.subtract(new BigDecimal(standard)).max(BigDecimal.ZERO);
            long over = Fen.rounded(above.multiply(quantity));
            plus(sum, "over_limit", over);
            if ("B".equals(kind)) {
                BigDecimal share = share(value(line, "first_self_pay_share"));
                plus(
                        sum,
                        "first_self_pay",
                        Fen.rounded(BigDecimal.valueOf(amount - over, 2).multiply(share)));
            }
        } catch (NumberFormatException unreadable) {
            sums.put(value(line, "claim_id"), new LinkedHashMap<>());
        }
    }

    private static BigDecimal share(String text) {
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return text.endsWith("%")
                ? new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)
                : new BigDecimal(text);
    }

    private static void plus(Map<String, Long> sum, String part, long more) {
        sum.merge(part, more, Math::addExact);
    }

    private static String value(NamedCsvRecord line, String column) {
        return line.findField(column).orElse("").replaceAll("^[ \t]+|[ \t]+$", "");
    }

    /** Returns what the lines of a claim come to in a column of it; nothing where it has no lines, or they do not tell. */
    Optional<String> of(String claim, String column) {
        Map<String, Long> sum = sums.getOrDefault(claim, Map.of());
        if (sum.isEmpty() || !PARTS.contains(column)) {
            return Optional.empty();
        }
        return Optional.of(Fen.text(sum.getOrDefault(column, 0L)));
    }
}
