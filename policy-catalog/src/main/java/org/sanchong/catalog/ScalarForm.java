package org.sanchong.catalog;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.WorkingDays;

/**
 * A form of text that stands for a value, such as an amount in yuan.
 *
 * @param <T> what the text stands for
 */
final class ScalarForm<T> {
    /** Yuan with at most two decimals, from 0 to 10,000,000,000. */
    static final ScalarForm<Money> AMOUNT = new ScalarForm<>(true, ScalarForm::amount);

    /** A percentage with its sign, from 0 % to 100 %. */
    static final ScalarForm<Rate> SHARE = new ScalarForm<>(true, ScalarForm::share);

    /** What a figure is multiplied by, such as {@code ×50%}. */
    static final ScalarForm<Rate> MULTIPLIER = new ScalarForm<>(true, ScalarForm::multiplier);

    /** Points that are added to a rate, such as {@code +5 points}. */
    static final ScalarForm<Rate> POINTS = new ScalarForm<>(true, ScalarForm::points);

    /** A day. */
    static final ScalarForm<LocalDate> DATE = new ScalarForm<>(true, ScalarForm::date);

    /** A plan year, from 1900 to 9999. */
    static final ScalarForm<PlanYear> YEAR = new ScalarForm<>(true, ScalarForm::year);

    /** A number of working days, at least 1. */
    static final ScalarForm<WorkingDays> WORKING_DAYS = new ScalarForm<>(true, ScalarForm::workingDays);

    /** A region's six digits. */
    static final ScalarForm<RegionCode> REGION = new ScalarForm<>(true, ScalarForm::region);

    /** A whole number that is not negative. */
    static final ScalarForm<Long> COUNT = new ScalarForm<>(true, ScalarForm::count);

    /** A range of whole numbers, both ends included, either of which may be open: {@code 1}, {@code 2..4}, {@code 60..}. */
    static final ScalarForm<CellKey.OfRange> RANGE = new ScalarForm<>(true, ScalarForm::range);

    /** Any text, not blank. */
    static final ScalarForm<String> TEXT = new ScalarForm<>(false, Validation::valid);

    /** The id of a policy or document: lower-case letters, digits and hyphens. */
    static final ScalarForm<String> ID =
            word("[a-z0-9]+(-[a-z0-9]+)*", "id; use lower-case letters, digits and hyphens");

    /** The name of an attribute, which is a column's: lower-case letters, digits and underscores. */
    static final ScalarForm<String> ATTRIBUTE =
            word("[a-z][a-z0-9]*(_[a-z0-9]+)*", "attribute; use lower-case letters, digits and underscores");

    /** The name of a group, an account, a schedule: lower-case letters, digits, hyphens and underscores. */
    static final ScalarForm<String> NAME =
            word("[a-z0-9]+([-_][a-z0-9]+)*", "name; use lower-case letters, digits and hyphens");

    /** A code as files of claims carry it: upper-case letters, digits and underscores. */
    static final ScalarForm<String> CODE =
            word("[A-Z0-9]+(_[A-Z0-9]+)*", "code; use upper-case letters, digits and underscores");

    /** What carries a clause out: a Java type's full name, or an item of a policy such as {@code heze-2022/waiver}. */
    static final ScalarForm<String> CARRIER = word(
            "[a-z][a-z0-9_]*([.][A-Za-z][A-Za-z0-9_]*)+|[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+([-_][a-z0-9]+)*){0,2}",
            "Java type's full name and no item of a policy, such as heze-2022/medical-assistance");

    /** A figure as a clause prints it, such as {@code 5000}, {@code 70%..} or {@code 10 working days}. */
    static final ScalarForm<PrintedFigure> PRINTED = new ScalarForm<>(true, ScalarForm::printed);

    private static final int MOST_DIGITS = 30;

    private final boolean quoted;
    private final Function<String, Validation<Fault, T>> parse;

    private ScalarForm(boolean quoted, Function<String, Validation<Fault, T>> parse) {
        this.quoted = quoted;
        this.parse = parse;
    }

    private static ScalarForm<String> word(String pattern, String what) {
        return new ScalarForm<>(
                false, text -> text.matches(pattern) ? Validation.valid(text) : bad("'" + text + "' is no " + what));
    }

    /** Returns the value of a text, or what is wrong with it. */
    Validation<Fault, T> parse(String text) {
        return parse.apply(text);
    }

    /** Returns the value of what is written, unless there is a defect. */
    Optional<T> read(Written written, Defects defects) {
        Validation<Fault, T> value = checked(written).flatMap(this::parse);
        if (value.isInvalid()) {
            defects.error(
                    written.place(), value.getError().code(), value.getError().message());
        }
        return value.toJavaOptional();
    }

    private Validation<Fault, String> checked(Written written) {
        if (!written.isText()) {
            return fault(DefectCode.WRONG_SHAPE, "a text is read here, not " + written.shape());
        }
        if (written.text().isBlank()) {
            return bad("nothing is written here");
        }
        if (quoted ? !written.isQuoted() : !written.isPlainText()) {
            return bad("put it in quotes: \"" + written.text() + "\"");
        }
        return Validation.valid(written.text());
    }

    private static Validation<Fault, Money> amount(String text) {
        if (!text.matches("-?[0-9]{1," + MOST_DIGITS + "}([.][0-9]{1,2})?")) {
            return bad("'" + text + "' is no amount in yuan; write digits and at most two decimals, as \"6596.50\"");
        }
        BigDecimal yuan = new BigDecimal(text);
        boolean tooMuch = yuan.compareTo(new BigDecimal(Expense.MOST.toString())) > 0;
        if (tooMuch || yuan.signum() < 0) {
            return fault(DefectCode.OVERFLOW, text + " yuan; an amount is from 0 to " + Expense.MOST);
        }
        return Validation.valid(Money.parse(text));
    }

    private static Validation<Fault, Rate> share(String text) {
        return percentage(text)
                .flatMap(rate -> rate.isShare()
                        ? Validation.<Fault, Rate>valid(rate)
                        : fault(DefectCode.RATE_OUT_OF_RANGE, text + " lies outside 0% to 100%"));
    }

    /** Returns any percentage, also a negative one. */
    static Validation<Fault, Rate> percentage(String text) {
        return text.matches("-?[0-9]{1,9}([.][0-9]{1,4})?%")
                ? Validation.valid(Rate.ofPercent(text.substring(0, text.length() - 1)))
                : bad("'" + text
                        + "' is no percentage; write it with its sign and at most four decimals, as \"82.5%\"");
    }

    private static Validation<Fault, Rate> multiplier(String text) {
        return text.startsWith("×")
                ? share(text.substring(1).strip())
                : bad("'" + text + "' is not of the form \"×50%\"");
    }

    private static Validation<Fault, Rate> points(String text) {
        return text.matches("[+][0-9]{1,3}([.][0-9]{1,4})? points")
                ? share(text.substring(1, text.indexOf(' ')) + "%")
                : bad("'" + text + "' is not of the form \"+5 points\"");
    }

    private static Validation<Fault, PlanYear> year(String text) {
        return text.matches("(19|[2-9][0-9])[0-9]{2}")
                ? Validation.valid(new PlanYear(Integer.parseInt(text)))
                : bad("'" + text + "' is no year; write it as \"2022\"");
    }

    private static Validation<Fault, WorkingDays> workingDays(String text) {
        return text.matches("[1-9][0-9]{0,3}")
                ? Validation.valid(new WorkingDays(Integer.parseInt(text)))
                : bad("'" + text + "' is no number of working days; write it as \"10\"");
    }

    private static Validation<Fault, LocalDate> date(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Validation.valid(LocalDate.parse(text))
                    : bad("'" + text + "' is no day; write it as \"2021-09-01\"");
        } catch (DateTimeParseException noDay) {
            return bad("'" + text + "' is a day that the calendar does not have");
        }
    }

    private static Validation<Fault, RegionCode> region(String text) {
        return RegionCode.isWellFormed(text)
                ? Validation.valid(new RegionCode(text))
                : bad("'" + text + "' is no region; write the six digits of GB/T 2260, as \"330100\"");
    }

    private static Validation<Fault, Long> count(String text) {
        return text.matches("[0-9]{1,18}")
                ? Validation.valid(Long.parseLong(text))
                : bad("'" + text + "' is no whole number");
    }

    private static Validation<Fault, CellKey.OfRange> range(String text) {
        if (!text.matches("[0-9]{1,18}|[0-9]{0,18}[.][.][0-9]{0,18}")) {
            return bad("'" + text + "' is no range; write it as \"1\", \"2..4\", \"..59\" or \"60..\"");
        }
        int dots = text.indexOf("..");
        String least = dots < 0 ? text : text.substring(0, dots);
        String most = dots < 0 ? text : text.substring(dots + 2);
        long from = least.isEmpty() ? 0 : Long.parseLong(least);
        long to = most.isEmpty() ? Long.MAX_VALUE : Long.parseLong(most);
        return from > to
                ? fault(DefectCode.EMPTY_RANGE, text + " holds no number")
                : Validation.valid(new CellKey.OfRange(from, to));
    }

    private static Validation<Fault, PrintedFigure> printed(String text) {
        return PrintedFigure.parse(text)
                .map(Validation::<Fault, PrintedFigure>valid)
                .orElseGet(
                        () -> bad(
                                "'" + text + "' is no figure; write it as \"5000\", \"65%\", \"+5 points\", \"×50%\", "
                                        + "\"2021-09-01\", \"10 working days\", \"70%..\" (not less), \"..70%\" (not more), \"~70%\" (about)"));
    }

    private static <T> Validation<Fault, T> bad(String message) {
        return fault(DefectCode.BAD_SCALAR, message);
    }

    private static <T> Validation<Fault, T> fault(DefectCode code, String message) {
        return Validation.invalid(new Fault(code, message));
    }

    /**
     * What is wrong with a text.
     *
     * @param code the code of the defect
     * @param message what it is, and how to mend it
     */
    record Fault(DefectCode code, String message) {}
}
