package org.sanchong.catalog;

import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.WorkingDays;

/**
 * A kind of figure: what its values look like, and how a derived one is recomputed.
 *
 * @param key the key of the value in the long form
 * @param scalar the form of the value
 * @param derivation computes what a derivation gives, or says why it gives nothing
 * @param <V> what the values are
 */
record FigureForm<V extends Comparable<V>>(
        String key, ScalarForm<V> scalar, Function<String, Validation<ScalarForm.Fault, V>> derivation) {
    /** Amounts; a derived one is an amount times a share, {@code 11000 × 50%}. */
    static final FigureForm<Money> AMOUNT = new FigureForm<>("amount", ScalarForm.AMOUNT, FigureForm::product);

    /** Rates and shares; a derived one is a rate and points, {@code 60% + 5 points} or {@code 65% - 5 points}. */
    static final FigureForm<Rate> SHARE = new FigureForm<>("share", ScalarForm.SHARE, FigureForm::sum);

    /** Plan years, which are not derived. */
    static final FigureForm<PlanYear> YEAR =
            new FigureForm<>("year", ScalarForm.YEAR, text -> unreadable(text, "a year as it is printed"));

    /** Numbers of working days, which are not derived. */
    static final FigureForm<WorkingDays> WORKING_DAYS =
            new FigureForm<>("days", ScalarForm.WORKING_DAYS, text -> unreadable(text, "a number as it is printed"));

    private static final Pattern PRODUCT = Pattern.compile("(\\S+) × (\\S+)");
    private static final Pattern SUM = Pattern.compile("(\\S+%) ([-+]) ([0-9.]+) points");

    private static Validation<ScalarForm.Fault, Money> product(String text) {
        Matcher written = PRODUCT.matcher(text);
        if (!written.matches()) {
            return unreadable(text, "11000 × 50%");
        }
        return ScalarForm.AMOUNT
                .parse(written.group(1))
                .flatMap(amount -> ScalarForm.SHARE
                        .parse(written.group(2))
                        .flatMap(share -> share.isExactOn(amount)
                                ? Validation.<ScalarForm.Fault, Money>valid(share.appliedTo(amount))
                                : Validation.invalid(new ScalarForm.Fault(
                                        DefectCode.NOT_WHOLE_FEN,
                                        share + " of " + amount + " is no whole number of fen"))));
    }

    private static Validation<ScalarForm.Fault, Rate> sum(String text) {
        Matcher written = SUM.matcher(text);
        if (!written.matches()) {
            return unreadable(text, "60% + 5 points");
        }
        return ScalarForm.SHARE
                .parse(written.group(1))
                .flatMap(rate -> ScalarForm.SHARE
                        .parse(written.group(3) + "%")
                        .map(points -> rate.plus(
                                written.group(2).equals("+") ? points : Rate.ofMillionths(-points.millionths()))));
    }

    private static <V> Validation<ScalarForm.Fault, V> unreadable(String text, String example) {
        String message = "'" + text + "' cannot be recomputed; write it as \"" + example + "\"";
        return Validation.invalid(new ScalarForm.Fault(DefectCode.BAD_SCALAR, message));
    }
}
