package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.supervision.PriceStandards;
import org.sanchong.domain.supervision.PriceStandards.PriceStandard;

/** Reads price standards; one that cannot be used makes the whole list unusable. */
final class PriceIntake {
    private static final List<String> REQUIRED = List.of("item_code", "price_standard", "valid_from", "document");
    private static final List<String> OPTIONAL = List.of("item_name", "valid_to");

    private final IncomingRecords records;
    private final RecordColumns columns;
    private final PremiumWording wording;
    private final List<PriceStandard> standards = new ArrayList<>();
    private int row;

    PriceIntake(Vocabulary vocabulary, IncomingRecords records, PremiumWording wording) {
        this.records = records;
        this.columns = new RecordColumns(records, new ListWords(vocabulary), REQUIRED, OPTIONAL);
        this.wording = wording;
    }

    /**
     * Returns all of them.
     *
     * @throws UnusableFileException if one cannot be used, or two of an item hold on one day
     */
    PriceStandards read() {
        records.each(record -> {
            row++;
            one(new RecordText(columns, record));
        });
        try {
            return PriceStandards.of(standards);
        } catch (IllegalArgumentException twice) {
            throw new UnusableFileException(
                    records.name() + ": " + twice.getMessage()
                            + ". Let the first end with valid_to / 同一项目同日有两个价格标准，请填写前一标准的 valid_to",
                    twice);
        }
    }

    private void one(RecordText text) {
        String item = text.required("item_code");
        String price = text.required("price_standard");
        text.required("valid_from");
        String document = text.required("document");
        Optional<LocalDate> from = text.day("valid_from");
        Optional<LocalDate> to = text.day("valid_to");
        Optional<EnrolmentFault> fault = text.fault();
        if (fault.isPresent() || from.isEmpty()) {
            String why = fault.map(wording::fault).orElse("");
            throw refuse(why, why);
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            throw refuse("valid_to is before valid_from", "valid_to 早于 valid_from");
        }
        try {
            standards.add(new PriceStandard(
                    item,
                    UnitPrice.parse(price),
                    RegisterRecords.period(from.get(), to.stream().toList()),
                    document));
        } catch (IllegalArgumentException unreadable) {
            throw refuse(
                    "price_standard is yuan with at most four decimals, such as 4.52, not " + price,
                    "price_standard 应为元，至多四位小数，如 4.52，而不是 " + price);
        }
    }

    private UnusableFileException refuse(String english, String chinese) {
        RowPlace place = RowPlace.of(records, row);
        return new UnusableFileException(
                wording.either(place.words(Language.EN) + ": " + english, place.words(Language.ZH) + "：" + chinese));
    }
}
