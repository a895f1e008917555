package org.sanchong.application.usecase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.time.PlanYear;

/** Reads the values of one record; the first that is wrong is kept as its fault. */
final class RecordText {
    private static final int DAY = 10;
    private static final int YUAN_DIGITS = 18;

    private final RecordColumns columns;
    private final List<String> record;
    private @Nullable EnrolmentFault fault;

    RecordText(RecordColumns columns, List<String> record) {
        this.columns = columns;
        this.record = record;
        if (record.size() != columns.size()) {
            fault(new ClaimFault.MalformedRow(columns.size(), record.size()));
        }
    }

    /** Returns what is wrong with the record, if anything. */
    Optional<EnrolmentFault> fault() {
        return Optional.ofNullable(fault);
    }

    void fault(EnrolmentFault found) {
        if (fault == null) {
            fault = found;
        }
    }

    private void fault(ClaimFault found) {
        fault(new EnrolmentFault.OfRow(found));
    }

    String text(String column) {
        return columns.value(record, column);
    }

    /** Returns the text of a column that must be filled in. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(new ClaimFault.MissingValue(column));
        }
        return text;
    }

    Optional<RegionCode> region() {
        String text = required("region");
        if (!text.isEmpty() && !RegionCode.isWellFormed(text)) {
            fault(new ClaimFault.Rejected(new SettlementRejection.UnknownRegion(text)));
        }
        return RegionCode.isWellFormed(text) ? Optional.of(new RegionCode(text)) : Optional.empty();
    }

    Optional<PlanYear> year() {
        String text = required("plan_year");
        if (text.matches("[1-9][0-9]{3}")) {
            return Optional.of(new PlanYear(Integer.parseInt(text)));
        }
        if (!text.isEmpty()) {
            fault(new EnrolmentFault.BadYear(text));
        }
        return Optional.empty();
    }

    Set<EligibilityCategory> categories(Vocabulary vocabulary) {
        Set<EligibilityCategory> held = new LinkedHashSet<>();
        for (String code : text("categories").split(";", -1)) {
            String trimmed = code.strip();
            if (!trimmed.isEmpty()) {
                EligibilityCategory category = new EligibilityCategory(trimmed);
                if (vocabulary.categories().stream()
                        .noneMatch(known -> known.category().equals(category))) {
                    fault(new ClaimFault.Rejected(new SettlementRejection.UnknownCategory(trimmed)));
                }
                held.add(category);
            }
        }
        return held;
    }

    Optional<LocalDate> day(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.length() == DAY) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException noDay) {
            // A fault like any other text that is no day.
        }
        fault(new ClaimFault.BadDate(column, text));
        return Optional.empty();
    }

    Optional<Money> amount(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("-[0-9]+([.][0-9]{1,2})?")) {
            fault(new ClaimFault.NegativeAmount(column, text));
            return Optional.empty();
        }
        if (text.length() <= YUAN_DIGITS && text.matches("[0-9]{1,14}([.][0-9]{1,2})?")) {
            Money amount = Money.parse(text);
            if (!amount.isMoreThan(Expense.MOST)) {
                return Optional.of(amount);
            }
        }
        fault(new ClaimFault.BadAmount(column, text));
        return Optional.empty();
    }

    /** Returns the constant that a column names, of those that it may name. */
    <E extends Enum<E>> Optional<E> constant(String column, List<E> among) {
        String text = text(column);
        Optional<E> named =
                among.stream().filter(one -> one.name().equals(text)).findFirst();
        if (named.isEmpty() && !text.isEmpty()) {
            String codes = String.join(", ", among.stream().map(Enum::name).toList());
            fault(new ClaimFault.UnknownCode(column, text, codes));
        }
        return named;
    }

    /** Returns the code of a column, which must be one of those. */
    String code(String column, String otherwise, String... among) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!Arrays.asList(among).contains(text)) {
            fault(new ClaimFault.UnknownCode(column, text, String.join(", ", among)));
        }
        return text;
    }
}
