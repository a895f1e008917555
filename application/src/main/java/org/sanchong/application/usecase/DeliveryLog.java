package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.RegisterFault;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;

/** The log of deliveries as records: a list each, in the order in which they were imported. */
final class DeliveryLog {
    private static final List<String> COLUMNS =
            List.of("delivered_on", "department", "area", "extent", "collection_from", "sha256");

    private final ListWords words;
    private final RegisterWording wording;
    private int row;

    DeliveryLog(Vocabulary vocabulary, RegisterWording wording) {
        this.words = new ListWords(vocabulary);
        this.wording = wording;
    }

    /**
     * Reads a log.
     *
     * @throws UnusableFileException if a record cannot be read
     */
    List<DeliveredList> read(IncomingRecords records) {
        RecordColumns columns = new RecordColumns(records, words, COLUMNS, List.of());
        List<DeliveredList> lists = new ArrayList<>();
        records.each(record -> {
            row++;
            RecordText text = new RecordText(columns, record);
            lists.add(list(text).orElseThrow(() -> refused(RowPlace.of(records, row), text)));
        });
        return lists;
    }

    private static Optional<DeliveredList> list(RecordText text) {
        String department = text.required("department");
        String area = text.required("area");
        text.required("delivered_on");
        Optional<LocalDate> day = text.day("delivered_on");
        Optional<LocalDate> collection = text.day("collection_from");
        Optional<Delivery.Extent> extent = text.constant("extent", List.of(Delivery.Extent.values()));
        boolean isWhole = text.fault().isEmpty() && day.isPresent() && RegionCode.isWellFormed(area);
        return isWhole
                ? Optional.of(new DeliveredList(
                        new CertifyingDepartment(department),
                        new RegionCode(area),
                        day.get(),
                        extent.orElse(Delivery.Extent.FULL),
                        collection.stream().toList(),
                        text.text("sha256")))
                : Optional.empty();
    }

    private UnusableFileException refused(RowPlace place, RecordText text) {
        String why = text.fault()
                .map(fault -> wording.fault(new RegisterFault.OfRow(fault)))
                .orElse(wording.either("area is six digits", "area 应为六位数字"));
        return new UnusableFileException(wording.either(
                place.words(Language.EN) + ": " + why + ". A log of deliveries is written by"
                        + " \"register import\"; take the last one that it wrote",
                place.words(Language.ZH) + "：" + why + "。交付记录由 register import 写出，请使用其最后写出的文件"));
    }

    /** Writes a log. */
    static void write(List<DeliveredList> lists, OutgoingRecords out) {
        out.begin(COLUMNS);
        for (DeliveredList list : lists) {
            out.add(List.of(
                    list.day().toString(),
                    list.department().code(),
                    list.area().value(),
                    list.extent().name(),
                    list.collectionFrom().stream()
                            .findFirst()
                            .map(LocalDate::toString)
                            .orElse(""),
                    list.digest()));
        }
    }
}
