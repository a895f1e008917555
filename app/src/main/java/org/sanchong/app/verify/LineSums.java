package org.sanchong.app.verify;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.wording.LineWords;

/**
 * What the fee lines of claims come to, reckoned by docs/cli.md anew: every product is rounded half up to the fen, away
 * from zero. Claims with a line that cannot be read are left out: no derivation is of them.
 */
final class LineSums {
    private static final List<String> REQUIRED = List.of("claim_id", "catalog_class", "unit_price", "quantity");
    private static final Set<String> PARTS = Set.of("total", "out_of_catalog", "over_limit", "first_self_pay");

    private final Map<String, Map<String, Long>> sums = new LinkedHashMap<>();

    private LineSums() {}

    /** Returns that there are no lines. */
    static LineSums none() {
        return new LineSums();
    }

    /** Reads a table of fee lines. */
    static LineSums read(Table table, LineWords words) {
        LineSums lines = new LineSums();
        table.each(words::column, REQUIRED, row -> lines.add(row, words));
        return lines;
    }

    private void add(Table.Row line, LineWords words) {
        Map<String, Long> sum = sums.computeIfAbsent(line.value("claim_id"), claim -> new LinkedHashMap<>());
        try {
            BigDecimal price = new BigDecimal(line.value("unit_price"));
            BigDecimal quantity = new BigDecimal(line.value("quantity"));
            long amount = Fen.rounded(price.multiply(quantity));
            plus(sum, "total", amount);
            String kind = words.catalogClass(line.value("catalog_class"));
            if ("OUTSIDE".equals(kind)) {
                plus(sum, "out_of_catalog", amount);
                return;
            }
            String standard = line.value("payment_standard");
            BigDecimal above = standard.isEmpty()
                    ? BigDecimal.ZERO
                    : price.subtract(new BigDecimal(standard)).max(BigDecimal.ZERO);
            long over = Fen.rounded(above.multiply(quantity));
            plus(sum, "over_limit", over);
            if ("B".equals(kind)) {
                BigDecimal share = share(line.value("first_self_pay_share"));
                plus(
                        sum,
                        "first_self_pay",
                        Fen.rounded(BigDecimal.valueOf(amount - over, 2).multiply(share)));
            }
        } catch (NumberFormatException unreadable) {
            sums.put(line.value("claim_id"), new LinkedHashMap<>());
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

    /** Returns what the lines of a claim come to in a column of it; nothing where it has no lines, or they do not tell. */
    Optional<String> of(String claim, String column) {
        Map<String, Long> sum = sums.getOrDefault(claim, Map.of());
        if (sum.isEmpty() || !PARTS.contains(column)) {
            return Optional.empty();
        }
        return Optional.of(Fen.text(sum.getOrDefault(column, 0L)));
    }
}
