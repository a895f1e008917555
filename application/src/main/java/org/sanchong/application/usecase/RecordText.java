package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.time.PlanYear;

/** Reads the values of one record; the first that is wrong is kept as its fault. */
final class RecordText {
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

    /** Returns the text of a column; empty where there is nothing but blanks of whatever width. */
    String text(String column) {
        String text = columns.value(record, column);
        return text.isBlank() ? "" : text;
    }

    /** Returns the text of a column that must be filled in. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(new ClaimFault.MissingValue(column));
        }
        return text;
    }

    /** Returns the identifier of a person, which must be filled in and must have kept its digits. */
    String person() {
        String text = required("person_id");
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (ShortenedNumber.is(utf8, 0, utf8.length)) {
            fault(new ClaimFault.BadIdentifier("person_id", text));
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

    Set<EligibilityCategory> categories() {
        Set<EligibilityCategory> held = new LinkedHashSet<>();
        for (String word : text("categories").split(";", -1)) {
            held.addAll(category(word.strip()).stream().toList());
        }
        return held;
    }

    /** Returns the category that a word says; nothing of an empty one, or of one that says none. */
    Optional<EligibilityCategory> category(String word) {
        Optional<EligibilityCategory> category = columns.words().category(word);
        if (category.isEmpty() && !word.isEmpty()) {
            fault(new ClaimFault.Rejected(new SettlementRejection.UnknownCategory(word)));
        }
        return category;
    }

    Optional<LocalDate> day(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        long day = FieldText.date(utf8, 0, utf8.length);
        if (day == Lexicon.UNREADABLE) {
            fault(new ClaimFault.BadDate(column, text));
            return Optional.empty();
        }
        return Optional.of(LocalDate.ofEpochDay(day));
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
        String code = columns.words().constant(text);
        Optional<E> named =
                among.stream().filter(one -> one.name().equals(code)).findFirst();
        if (named.isEmpty() && !text.isEmpty()) {
            String codes = String.join(", ", among.stream().map(Enum::name).toList());
            fault(new ClaimFault.UnknownCode(column, text, codes));
        }
        return named;
    }

    /** Returns the code of a column, which must be one of those. */
    String code(String column, String otherwise, List<String> among) {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        String code = columns.words().code(column, text);
        if (!among.contains(code)) {
            fault(new ClaimFault.UnknownCode(column, text, String.join(", ", among)));
        }
        return code;
    }
}
