package org.sanchong.domain.report;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.indicator.Tally;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * A form that reports follow (报表): whose claims, by what rows, which columns, how often and by when. It is data; that of a
 * document's report names the clauses.
 *
 * @param id its name, such as {@code county-summary}
 * @param title what it is called
 * @param clauses the clauses that ask for it
 * @param population whose claims are in it
 * @param rows by what its rows are told apart
 * @param columns its columns in their order
 * @param every how often it is made
 * @param delivery by when it is due
 */
public record ReportForm(
        String id,
        Title title,
        List<ClauseId> clauses,
        Population population,
        Rows rows,
        List<ReportFigure> columns,
        ReportPeriod.Every every,
        DeliveryTerm delivery) {
    /** The id of the last row, which is of all. */
    public static final String TOTAL = "TOTAL";
    /** The row of people who hold no category. */
    public static final String NO_CATEGORY = "NONE";

    /** Keeps the lists as they are now, and checks that a column stands once. */
    public ReportForm {
        clauses = List.copyOf(clauses);
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.stream().distinct().count() != columns.size()) {
            throw new IllegalArgumentException(id + " has each column once, and at least one: " + columns);
        }
    }

    /**
     * What a form is called, and whose report it is.
     *
     * @param english its title in English
     * @param chinese its title in Chinese
     * @param unit the unit that answers for it in English
     * @param chineseUnit the same in Chinese
     */
    public record Title(String english, String chinese, String unit, String chineseUnit) {}

    /** Whose claims. */
    public enum Population {
        /** Everybody's (全部参保人员). */
        ALL,
        /** Those of people who hold a category (重点人群). */
        KEY_POPULATION
    }

    /** By what rows are told apart. */
    public enum Rows {
        /** By county, as claims name it, else their region (县区). */
        COUNTY,
        /** By city or prefecture (市州). */
        PREFECTURE,
        /** By category that is held; who holds two is in both, and in the total once (人群类别). */
        CATEGORY,
        /** By month of discharge (月份). */
        MONTH,
        /** By kind of care (就医类型). */
        CARE_TYPE;

        /** Returns whether a claim is in one row alone, so that rows add up to the total. */
        public boolean isPartition() {
            return this != CATEGORY;
        }
    }

    /** Returns whether claims of the key are in it. */
    public boolean includes(Tally.Key key) {
        return population == Population.ALL || !key.holder().categories().isEmpty();
    }

    /** Returns the rows that claims of the key are in, the total not among them. */
    public List<String> rowsOf(Tally.Key key) {
        return switch (rows) {
            case COUNTY -> List.of(key.county().value());
            case PREFECTURE -> List.of(key.county().city().value());
            case MONTH -> List.of(key.month().toString());
            case CARE_TYPE -> List.of(key.care().type().code());
            case CATEGORY -> categories(key);
        };
    }

    private static List<String> categories(Tally.Key key) {
        List<String> held = new ArrayList<>();
        for (EligibilityCategory category : key.holder().categories()) {
            held.add(category.code());
        }
        return held.isEmpty() ? List.of(NO_CATEGORY) : held;
    }

    /** Returns whether claims of the key are in the row. */
    public boolean isIn(String row, Tally.Key key) {
        return row.equals(TOTAL) || rowsOf(key).contains(row);
    }
}
