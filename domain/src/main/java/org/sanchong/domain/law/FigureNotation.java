package org.sanchong.domain.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanchong.domain.law.PrintedFigure.Bound;
import org.sanchong.domain.law.PrintedFigure.Kind;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Reads printed figures in their notation. */
final class FigureNotation {
    private static final Pattern COUNT = Pattern.compile("(~?[0-9.]+) ((?!points$)[a-z][a-z -]*)");
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("plan year ([0-9]{4})");
    private static final Pattern POINTS = Pattern.compile("[+]([0-9]{1,3}(?:[.][0-9]{1,4})?) points");
    private static final Pattern INCREASE = Pattern.compile("[+]([0-9]{1,3}(?:[.][0-9]{1,4})?)%");
    private static final Pattern MULTIPLE = Pattern.compile("×([0-9]{1,3}(?:[.][0-9]{1,4})?)%");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:[.][0-9]{1,4})?)%");
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,11}(?:[.][0-9]{1,2})?)");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})");
    private static final Pattern PART = Pattern.compile("[+][0-9.]+ points|\\S+");
    private static final String RANGE = "..";

    private FigureNotation() {}

    static Optional<PrintedFigure> parse(String text) {
        Matcher counted = COUNT.matcher(text);
        boolean isCount = counted.matches();
        String body = isCount ? counted.group(1) : text;
        String unit = isCount ? counted.group(2) : "";
        int dots = body.indexOf(RANGE);
        if (dots >= 0) {
            return range(body.substring(0, dots), body.substring(dots + RANGE.length()), unit);
        }
        boolean about = body.startsWith("~");
        return end(about ? body.substring(1) : body, unit)
                .map(e -> new PrintedFigure(e.kind, about ? Bound.ABOUT : Bound.EXACTLY, e.figure, e.figure, unit));
    }

    /** Points may be added or taken away, and are points either way. */
    static List<PrintedFigure> allIn(String derivation) {
        String written = derivation.replaceAll("[-+] ([0-9.]+ points)", "+$1").replace("× ", "×");
        Matcher part = PART.matcher(written);
        List<PrintedFigure> figures = new ArrayList<>();
        while (part.find()) {
            parse(part.group()).ifPresent(figures::add);
        }
        return figures;
    }

    private static Optional<PrintedFigure> range(String least, String most, String unit) {
        Optional<End> from = end(least, unit);
        Optional<End> to = end(most, unit);
        if (from.isPresent() && most.isEmpty()) {
            return Optional.of(
                    new PrintedFigure(from.get().kind, Bound.AT_LEAST, from.get().figure, Long.MAX_VALUE, unit));
        }
        if (to.isPresent() && least.isEmpty()) {
            return Optional.of(new PrintedFigure(to.get().kind, Bound.AT_MOST, 0, to.get().figure, unit));
        }
        boolean fits = from.isPresent()
                && to.isPresent()
                && from.get().kind == to.get().kind
                && from.get().figure < to.get().figure;
        return fits
                ? Optional.of(
                        new PrintedFigure(from.get().kind, Bound.BETWEEN, from.get().figure, to.get().figure, unit))
                : Optional.empty();
    }

    private static Optional<End> end(String text, String unit) {
        if (!unit.isEmpty()) {
            return number(WHOLE, text).map(n -> new End(Kind.COUNT, Long.parseLong(n)));
        }
        return number(SHARE, text)
                .map(n -> End.ofPercent(Kind.SHARE, n))
                .or(() -> number(POINTS, text).map(n -> End.ofPercent(Kind.POINTS, n)))
                .or(() -> number(INCREASE, text).map(n -> End.ofPercent(Kind.INCREASE, n)))
                .or(() -> number(MULTIPLE, text).map(n -> End.ofPercent(Kind.MULTIPLE, n)))
                .or(() -> number(YEAR, text).map(n -> new End(Kind.YEAR, Long.parseLong(n))))
                .or(() -> number(AMOUNT, text)
                        .map(n -> new End(Kind.AMOUNT, Money.parse(n).fen())))
                .or(() -> number(DAY, text).flatMap(FigureNotation::day));
    }

    private static Optional<End> day(String text) {
        try {
            return Optional.of(new End(Kind.DAY, LocalDate.parse(text).toEpochDay()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(Pattern form, String text) {
        Matcher written = form.matcher(text);
        return written.matches() ? Optional.of(written.group(1)) : Optional.empty();
    }

    /**
     * An end of a range, or a figure that stands alone.
     *
     * @param kind what is counted
     * @param figure the figure
     */
    private record End(Kind kind, long figure) {
        static End ofPercent(Kind kind, String percent) {
            return new End(kind, Rate.ofPercent(percent).millionths());
        }
    }
}
