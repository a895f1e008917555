package org.sanchong.application.usecase;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.IncomingLines.TextLine;
import org.sanchong.application.wording.LineFault;
import org.sanchong.application.wording.LineFault.Problem;
import org.sanchong.domain.claim.CatalogClass;
import org.sanchong.domain.claim.FeeLine;
import org.sanchong.domain.claim.FeeParts;
import org.sanchong.domain.claim.Quantity;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.money.Rate;

/** Reads fee lines, one after the other: whose each is, and what it comes to or what is wrong with it. For one thread. */
final class LineReader {
    private static final int MOST_SHOWN = 40;

    private final LineColumns columns;
    private TextLine line = new TextLine(0, java.util.List.of());
    private @Nullable LineFault fault;
    private FeeParts parts = FeeParts.none();
    private @Nullable FeeLine fee;
    private long number;

    LineReader(LineColumns columns) {
        this.columns = columns;
    }

    /** Reads a line; what is known of it then can be asked for. */
    void read(TextLine next) {
        line = next;
        fault = null;
        parts = FeeParts.none();
        fee = null;
        int found = next.values().size();
        if (found != columns.size()) {
            fault = new LineFault.MalformedLine(next.number(), columns.size(), found);
            return;
        }
        required(LineColumns.CLAIM);
        number = number(required(LineColumns.LINE));
        Optional<CatalogClass> of = CatalogClass.of(columns.words().catalogClass(required(LineColumns.CLASS)));
        if (of.isEmpty()) {
            fault(Problem.NO_CLASS, LineColumns.CLASS);
        }
        UnitPrice price = price(LineColumns.PRICE, required(LineColumns.PRICE));
        Quantity quantity = parsed(required(LineColumns.QUANTITY), Quantity::parse);
        if (quantity == null) {
            fault(Problem.NO_NUMBER, LineColumns.QUANTITY);
        }
        String standard = columns.value(next.values(), LineColumns.STANDARD);
        Optional<UnitPrice> limit =
                standard.isEmpty() ? Optional.empty() : Optional.ofNullable(price(LineColumns.STANDARD, standard));
        String share = columns.value(next.values(), LineColumns.SHARE);
        Rate rate = share.isEmpty() ? Rate.ofMillionths(0) : parsed(share, Rate::ofShare);
        if (rate == null) {
            fault(Problem.NO_SHARE, LineColumns.SHARE);
        }
        if (fault == null && price != null && quantity != null && rate != null) {
            split(FeeLine.builder()
                    .catalogClass(of.orElseThrow())
                    .unitPrice(price)
                    .quantity(quantity)
                    .paymentStandard(limit)
                    .firstSelfPayShare(rate));
        }
    }

    private void split(FeeLine.Builder read) {
        try {
            FeeLine built = read.build();
            parts = built.parts();
            fee = built;
        } catch (IllegalArgumentException tooMuch) {
            fault(Problem.TOO_MUCH, LineColumns.QUANTITY);
        }
    }

    private @Nullable UnitPrice price(String column, String text) {
        UnitPrice price = parsed(text, UnitPrice::parse);
        if (price == null) {
            boolean negative = text.startsWith("-") && parsed(text, Quantity::parse) != null;
            fault(negative ? Problem.NEGATIVE : Problem.NO_NUMBER, column);
        }
        return price;
    }

    /** Returns what the text says, or null if it cannot be read. */
    private static <T> @Nullable T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            fault(Problem.NO_LINE_NUMBER, LineColumns.LINE);
            return 0;
        }
        return Long.parseLong(text);
    }

    private String required(String column) {
        String value = columns.value(line.values(), column);
        if (value.isEmpty()) {
            fault(Problem.MISSING, column);
        }
        return value;
    }

    private void fault(Problem problem, String column) {
        if (fault == null) {
            fault = bad(problem, column);
        }
    }

    private LineFault bad(Problem problem, String column) {
        String value = columns.value(line.values(), column).replaceAll("\\p{Cntrl}", " ");
        int most = value.offsetByCodePoints(0, Math.min(MOST_SHOWN, value.codePointCount(0, value.length())));
        String shown = most < value.length() ? value.substring(0, most) + "…" : value;
        return new LineFault.BadValue(line.number(), problem, column, shown);
    }

    /** Returns the id of the claim that the line is of, empty where it says none. */
    String claim() {
        return columns.value(line.values(), LineColumns.CLAIM);
    }

    /** Returns what is wrong with the line, or null. */
    @Nullable
    LineFault fault() {
        return fault;
    }

    /** Returns the number of the line in its claim; of a line without a fault. */
    long number() {
        return number;
    }

    /** Returns what the line comes to; of a line without a fault. */
    FeeParts parts() {
        return parts;
    }

    /** Returns price and quantity; of a line without a fault. */
    FeeLine fee() {
        FeeLine read = fee;
        if (read == null) {
            throw new IllegalStateException("a line that cannot be read has no fee");
        }
        return read;
    }

    /** Returns the fault of a line whose number an earlier line of the claim has. */
    LineFault repeated() {
        return bad(Problem.REPEATED, LineColumns.LINE);
    }

    /** Returns the fault of a line with which the claim comes to more than can be reckoned. */
    LineFault tooMuch() {
        return bad(Problem.TOO_MUCH, LineColumns.QUANTITY);
    }
}
