package org.sanchong.domain.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.WorkingDays;

/**
 * A figure as a clause prints it (载明的数值): 5,000 yuan, 65 %, 5 points more, not less than 70 %, 10 working days.
 *
 * <p>It has one exact notation, in which catalogs write it and pages show it; {@link #parse} reads it and
 * {@link #toString} writes it. It is exact: amounts in fen, proportions in millionths.
 *
 * @param kind what is counted
 * @param bound how the figure binds
 * @param least the figure, or the least one allowed; 0 where there is only a greatest one
 * @param most the figure, or the greatest one allowed; {@link Long#MAX_VALUE} where there is only a least one
 * @param unit what a {@link Kind#COUNT} counts, in English, such as {@code working days}; empty for all others
 */
public record PrintedFigure(Kind kind, Bound bound, long least, long most, String unit) {
    /** What a printed figure counts. */
    public enum Kind {
        /** Yuan, in fen: {@code 5000}, {@code 6596.50}. */
        AMOUNT,
        /** A share, in millionths: {@code 65%}; "in full", "free" and "all" are {@code 100%}. */
        SHARE,
        /** Points that are added to a rate, in millionths: {@code +5 points}. */
        POINTS,
        /** An increase by so many per cent, of which the words do not say that they are points: {@code +10%}. */
        INCREASE,
        /** What is left of another figure, in millionths: {@code ×50%} for "less 50 %" and "half". */
        MULTIPLE,
        /** A day, in days since 1970-01-01: {@code 2021-09-01}. */
        DAY,
        /** A plan year: {@code plan year 2022}. */
        YEAR,
        /** A whole number of something: {@code 10 working days}, {@code 97 counties}. */
        COUNT
    }

    /** How a printed figure binds. */
    public enum Bound {
        /** It is the figure: {@code 65%}. */
        EXACTLY,
        /** It is about the figure: {@code ~70%}. */
        ABOUT,
        /** It is not less: {@code 70%..}. */
        AT_LEAST,
        /** It is not more: {@code ..70%}. */
        AT_MOST,
        /** It lies between two, both included: {@code 80%..90%}. */
        BETWEEN
    }

    /** Checks that least and most are in order, and that nothing is negative. */
    public PrintedFigure {
        boolean single = bound == Bound.EXACTLY || bound == Bound.ABOUT;
        if ((least < 0 && kind != Kind.DAY) || least > most || (single && least != most)) {
            throw new IllegalArgumentException(bound + " from " + least + " to " + most);
        }
    }

    /** Returns the amount, exactly. */
    public static PrintedFigure of(Money amount) {
        return exactly(Kind.AMOUNT, amount.fen());
    }

    /** Returns the share, exactly. */
    public static PrintedFigure of(Rate share) {
        return exactly(Kind.SHARE, share.millionths());
    }

    /** Returns the day. */
    public static PrintedFigure of(LocalDate day) {
        return exactly(Kind.DAY, day.toEpochDay());
    }

    /** Returns the amount, share, plan year or number of working days that a figure has as its value, exactly; nothing of another value. */
    public static Optional<PrintedFigure> ofValue(Object value) {
        if (value instanceof Money amount) {
            return Optional.of(of(amount));
        }
        if (value instanceof PlanYear year) {
            return Optional.of(exactly(Kind.YEAR, year.year()));
        }
        if (value instanceof WorkingDays days) {
            return Optional.of(
                    new PrintedFigure(Kind.COUNT, Bound.EXACTLY, days.count(), days.count(), "working days"));
        }
        return value instanceof Rate share ? Optional.of(of(share)) : Optional.empty();
    }

    /** Returns the figures of a derivation such as {@code 55% - 5 points} or {@code 11000 × 50%}. */
    public static List<PrintedFigure> allIn(String derivation) {
        return FigureNotation.allIn(derivation);
    }

    /** Returns the figure of that kind, without a unit. */
    public static PrintedFigure exactly(Kind kind, long figure) {
        return new PrintedFigure(kind, Bound.EXACTLY, figure, figure, "");
    }

    /** Returns the same figure as the least, or as the greatest, that is allowed. */
    public PrintedFigure as(Bound end) {
        return end == Bound.AT_LEAST
                ? new PrintedFigure(kind, end, least, Long.MAX_VALUE, unit)
                : new PrintedFigure(kind, end, 0, most, unit);
    }

    /**
     * Returns whether this figure, as a clause prints it, says the other: the same figure or an end of a printed range;
     * for a least or greatest figure, that very end. What the words leave open, points or a share, agrees with both; a
     * count without a unit agrees with any.
     */
    public boolean says(PrintedFigure other) {
        boolean alike = kind == other.kind
                || (kind == Kind.INCREASE && other.kind == Kind.POINTS)
                || (kind == Kind.YEAR && other.kind == Kind.COUNT);
        if (!alike || (!unit.equals(other.unit) && !other.unit.isEmpty())) {
            return false;
        }
        return switch (other.bound) {
            case AT_LEAST -> (bound == Bound.AT_LEAST || bound == Bound.BETWEEN) && least == other.least;
            case AT_MOST -> (bound == Bound.AT_MOST || bound == Bound.BETWEEN) && most == other.most;
            case BETWEEN -> equals(other);
            case EXACTLY, ABOUT ->
                (least == other.least && bound != Bound.AT_MOST) || (most == other.most && bound != Bound.AT_LEAST);
        };
    }

    /** Reads a figure in its notation; nothing where the text is none. */
    public static Optional<PrintedFigure> parse(String text) {
        return FigureNotation.parse(text);
    }

    /** Returns the figure in its notation, such as {@code 5000}, {@code 70%..} or {@code 10 working days}. */
    @Override
    public String toString() {
        return switch (bound) {
            case EXACTLY -> written(least);
            case ABOUT -> "~" + written(least);
            case AT_LEAST -> number(least) + ".." + suffix();
            case AT_MOST -> ".." + written(most);
            case BETWEEN -> number(least) + ".." + written(most);
        };
    }

    private String suffix() {
        return kind == Kind.COUNT ? " " + unit : "";
    }

    private String written(long figure) {
        return number(figure) + suffix();
    }

    private String number(long figure) {
        return switch (kind) {
            case AMOUNT -> Money.ofFen(figure).toString().replaceFirst("[.]00$", "");
            case SHARE -> Rate.ofMillionths(figure).toString();
            case POINTS -> "+" + Rate.ofMillionths(figure).toString().replace("%", " points");
            case INCREASE -> "+" + Rate.ofMillionths(figure);
            case MULTIPLE -> "×" + Rate.ofMillionths(figure);
            case DAY -> LocalDate.ofEpochDay(figure).toString();
            case YEAR -> "plan year " + figure;
            case COUNT -> Long.toString(figure);
        };
    }
}
