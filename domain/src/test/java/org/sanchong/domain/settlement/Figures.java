package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sanchong.domain.law.CellKey;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/**
 * Figures from text as policy files word them: {@code "14000"}, {@code "65%"}; a star marks an illustrative one:
 * {@code "14000*"}. A cell of a table has its keys before a colon: {@code "LEVEL_2: 350"}, {@code "FIRST 60..: 65%"}.
 */
final class Figures {
    static final ClauseId CLAUSE = new ClauseId("sample", "一(一)");
    static final Source PRINTED = Source.of(CLAUSE, Provenance.DOCUMENT);
    static final Source CHOSEN = Source.of(CLAUSE, Provenance.ILLUSTRATIVE);

    private Figures() {}

    static Figure<Money> amount(String name, String text) {
        return figure(name, text, Money::parse);
    }

    static Figure<Rate> rate(String name, String text) {
        return figure(name, text, Figures::rate);
    }

    static FigureTable<Money> amounts(String name, String text) {
        return FigureTable.of(amount(name, text));
    }

    static FigureTable<Rate> rates(String name, String text) {
        return FigureTable.of(rate(name, text));
    }

    static FigureTable<Money> amountsBy(String name, List<String> by, String... cells) {
        return table(name, by, Money::parse, cells);
    }

    static FigureTable<Rate> ratesBy(String name, List<String> by, String... cells) {
        return table(name, by, Figures::rate, cells);
    }

    private static Rate rate(String text) {
        return Rate.ofPercent(text.replace("%", ""));
    }

    private static <V extends Comparable<V>> Figure<V> figure(String name, String text, Function<String, V> read) {
        Source source = text.endsWith("*") ? CHOSEN : PRINTED;
        return Figure.of(name, read.apply(text.replace("*", "")), source);
    }

    private static <V extends Comparable<V>> FigureTable<V> table(
            String name, List<String> by, Function<String, V> read, String... cells) {
        FigureTable.Builder<V> table = FigureTable.<V>builder().addAllBy(by);
        for (String cell : cells) {
            String keys = cell.substring(0, cell.indexOf(':'));
            String value = cell.substring(cell.indexOf(':') + 1).strip();
            List<CellKey> places = new ArrayList<>();
            for (String key : keys.split(" ")) {
                places.add(key(key));
            }
            table.addCell(new FigureTable.Cell<>(places, figure(name + "[" + keys + "]", value, read)));
        }
        return table.build();
    }

    private static CellKey key(String text) {
        if (text.matches("[0-9]+")) {
            return new CellKey.OfRange(Long.parseLong(text), Long.parseLong(text));
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return new CellKey.OfCode(text);
        }
        String least = text.substring(0, dots);
        String most = text.substring(dots + 2);
        return new CellKey.OfRange(
                least.isEmpty() ? 0 : Long.parseLong(least), most.isEmpty() ? Long.MAX_VALUE : Long.parseLong(most));
    }
}
