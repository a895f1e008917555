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
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.CertificationRegister;
import org.sanchong.domain.register.RegisterEntry;
import org.sanchong.domain.time.EffectivePeriod;

/** The register as records: an entry each, in the order in which they were recorded. */
final class RegisterRecords {
    private static final List<String> REQUIRED = List.of(
            "recorded_on",
            "person_id",
            "name",
            "category",
            "department",
            "region",
            "household_id",
            "certified_on",
            "valid_to",
            "state");

    private final ListWords words;
    private final RegisterWording wording;
    private int row;

    RegisterRecords(Vocabulary vocabulary, RegisterWording wording) {
        this.words = new ListWords(vocabulary);
        this.wording = wording;
    }

    /**
     * Reads a register.
     *
     * @throws UnusableFileException if an entry cannot be read
     */
    CertificationRegister read(IncomingRecords records) {
        RecordColumns columns = new RecordColumns(records, words, REQUIRED, List.of());
        List<RegisterEntry> entries = new ArrayList<>();
        records.each(record -> {
            row++;
            RecordText text = new RecordText(columns, record);
            entries.add(entry(text).orElseThrow(() -> refused(RowPlace.of(records, row), text)));
        });
        return CertificationRegister.of(entries);
    }

    private UnusableFileException refused(RowPlace place, RecordText text) {
        String why = text.fault()
                .map(fault -> wording.fault(new org.sanchong.application.wording.RegisterFault.OfRow(fault)))
                .orElse(wording.either("valid_to is before certified_on", "valid_to 早于 certified_on"));
        return new UnusableFileException(wording.either(
                place.words(Language.EN) + ": " + why + ". A register is written by \"register"
                        + " import\"; take the last one that it wrote",
                place.words(Language.ZH) + "：" + why + "。名册由 register import 写出，请使用其最后写出的文件"));
    }

    private static Optional<RegisterEntry> entry(RecordText text) {
        String person = text.required("person_id");
        String category = text.required("category");
        String department = text.required("department");
        text.required("recorded_on");
        text.required("certified_on");
        Optional<LocalDate> recorded = text.day("recorded_on");
        Optional<RegionCode> region = text.region();
        Optional<LocalDate> from = text.day("certified_on");
        Optional<LocalDate> to = text.day("valid_to");
        Optional<RegisterEntry.State> state = text.constant("state", List.of(RegisterEntry.State.values()));
        boolean isTurned = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (text.fault().isPresent() || recorded.isEmpty() || region.isEmpty() || from.isEmpty() || isTurned) {
            return Optional.empty();
        }
        Certification certification = Certification.builder()
                .person(new PersonId(person))
                .name(given(text, "name"))
                .category(new EligibilityCategory(category))
                .department(new CertifyingDepartment(department))
                .region(region.get())
                .household(given(text, "household_id"))
                .period(period(from.get(), to.stream().toList()))
                .build();
        return Optional.of(new RegisterEntry(recorded.get(), certification, state.orElse(RegisterEntry.State.VALID)));
    }

    /** Returns what stands in a column, if anything. */
    static Optional<String> given(RecordText text, String column) {
        return Optional.of(text.text(column)).filter(value -> !value.isEmpty());
    }

    /** Returns the days from the first to the last one, both included; without a last one it is open. */
    static EffectivePeriod period(LocalDate from, List<LocalDate> to) {
        return to.stream()
                .findFirst()
                .map(last -> EffectivePeriod.ofDays(from, last))
                .orElse(EffectivePeriod.startingOn(from));
    }

    /** Returns the last day of a certification; empty where it is still valid. */
    static String lastDay(Certification certification) {
        return certification
                .period()
                .until()
                .map(until -> until.minusDays(1).toString())
                .orElse("");
    }

    /** Writes a register. */
    static void write(CertificationRegister register, OutgoingRecords out) {
        out.begin(REQUIRED);
        for (RegisterEntry entry : register.entries()) {
            Certification one = entry.certification();
            out.add(List.of(
                    entry.recordedOn().toString(),
                    one.person().value(),
                    one.name().orElse(""),
                    one.category().code(),
                    one.department().code(),
                    one.region().value(),
                    one.household().orElse(""),
                    one.period().from().toString(),
                    lastDay(one),
                    entry.state() == RegisterEntry.State.WITHDRAWN ? "WITHDRAWN" : ""));
        }
    }
}
