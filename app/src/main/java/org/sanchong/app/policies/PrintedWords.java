package org.sanchong.app.policies;

import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.PrintedFigure;

/**
 * The figures that clauses print, for people.
 *
 * @param phrases words in the language of the reader
 */
record PrintedWords(Phrases phrases) {
    private static final Map<String, String> UNITS = Map.of(
            "working days", "个工作日",
            "days", "日",
            "years", "年",
            "quarters", "个季度",
            "counties", "个县（市、区）",
            "facilities", "家医疗机构");

    /** Returns the figures of the clause in printed order; nothing where there are none. */
    String of(Clause clause) {
        return clause.figures().stream().map(this::of).collect(Collectors.joining(phrases.either(", ", "、")));
    }

    private String of(PrintedFigure figure) {
        return switch (figure.bound()) {
            case EXACTLY -> one(figure, figure.least());
            case ABOUT -> phrases.either("about ", "约") + one(figure, figure.least());
            case AT_LEAST -> phrases.either("at least ", "不低于") + one(figure, figure.least());
            case AT_MOST -> phrases.either("at most ", "不超过") + one(figure, figure.most());
            case BETWEEN -> one(figure, figure.least()) + phrases.either(" to ", "至") + one(figure, figure.most());
        };
    }

    private String one(PrintedFigure figure, long value) {
        String number = new PrintedFigure(figure.kind(), PrintedFigure.Bound.EXACTLY, value, value, "")
                .toString()
                .strip();
        return switch (figure.kind()) {
            case COUNT ->
                number + phrases.either(" " + figure.unit(), UNITS.getOrDefault(figure.unit(), " " + figure.unit()));
            case POINTS -> phrases.either(number, number.replace(" points", "个百分点"));
            case YEAR -> phrases.either(number, value + "年度");
            case AMOUNT -> phrases.either(number, number + "元");
            case SHARE, INCREASE, MULTIPLE, DAY -> number;
        };
    }
}
