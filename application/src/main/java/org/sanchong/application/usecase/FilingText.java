package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.FilingFault;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.domain.time.EffectivePeriod;

/** Reads the values of one row of filings or contracts, as claims are read; the first that is wrong is its fault. */
final class FilingText {
    private final RecordColumns columns;
    private final List<String> record;
    private final ReferralWords words;
    private @Nullable FilingFault fault;

    FilingText(RecordColumns columns, List<String> record, ReferralWords words) {
        this.columns = columns;
        this.record = record;
        this.words = words;
        if (record.size() != columns.size()) {
            fault(new ClaimFault.MalformedRow(columns.size(), record.size()));
        }
    }

    /** Returns what is wrong with the row, if anything. */
    Optional<FilingFault> fault() {
        return Optional.ofNullable(fault);
    }

    void fault(FilingFault found) {
        if (fault == null) {
            fault = found;
        }
    }

    private void fault(ClaimFault found) {
        fault(new FilingFault.OfRow(found));
    }

    /** Returns an identifier; nothing where the column is empty. */
    Optional<String> identifier(String column) {
        String text = columns.value(record, column);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (ShortenedNumber.is(utf8, 0, utf8.length)) {
            fault(new ClaimFault.BadIdentifier(column, text));
        }
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    /** Returns an identifier that must be given; empty text where it is not. */
    String required(String column) {
        Optional<String> text = identifier(column);
        if (text.isEmpty()) {
            fault(new ClaimFault.MissingValue(column));
        }
        return text.orElse("");
    }

    /** Returns the code that one of its words stands for; nothing where the column is empty. */
    Optional<String> code(String column, String of) {
        String text = columns.value(record, column);
        Optional<String> code = Optional.ofNullable(words.codes(of).get(text));
        if (code.isEmpty() && !text.isEmpty()) {
            String codes = String.join(", ", new LinkedHashSet<>(words.codes(of).values()));
            fault(new ClaimFault.UnknownCode(column, shown(text), codes));
        }
        return code;
    }

    /** Returns a day; nothing where the column is empty. */
    Optional<LocalDate> day(String column) {
        String text = columns.value(record, column);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        long day = text.isEmpty() ? FieldText.NEGATIVE : FieldText.date(utf8, 0, utf8.length);
        if (day <= FieldText.NEGATIVE && !text.isEmpty()) {
            fault(new ClaimFault.BadDate(column, shown(text)));
        }
        return day <= FieldText.NEGATIVE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Returns a day that must be given. */
    Optional<LocalDate> requiredDay(String column) {
        if (columns.value(record, column).isEmpty()) {
            fault(new ClaimFault.MissingValue(column));
        }
        return day(column);
    }

    /** Returns the days from {@code valid_from} to {@code valid_to}; without the latter there is no end. */
    Optional<EffectivePeriod> period() {
        Optional<LocalDate> first = requiredDay("valid_from");
        Optional<LocalDate> last = day("valid_to");
        if (first.isEmpty() || fault != null) {
            return Optional.empty();
        }
        LocalDate from = first.get();
        if (last.filter(to -> to.isBefore(from)).isPresent()) {
            fault(new FilingFault.EndsBeforeItBegins(from, last.get()));
            return Optional.empty();
        }
        return Optional.of(
                last.map(to -> EffectivePeriod.ofDays(from, to)).orElseGet(() -> EffectivePeriod.startingOn(from)));
    }

    private static String shown(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return ValueFaults.shown(utf8, 0, utf8.length);
    }
}
