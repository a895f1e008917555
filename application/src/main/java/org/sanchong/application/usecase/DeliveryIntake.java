package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.RegisterFault;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.settlement.SettlementRejection;

/** Reads a department's list: each row by itself, then rows of one person that do not go together. */
final class DeliveryIntake {
    private static final List<String> REQUIRED = List.of("person_id", "category", "region", "certified_on");
    private static final List<String> OPTIONAL = List.of("name", "household_id", "valid_to");

    /** In a list the region is that of registration, and the person may go by the identity number. */
    private static final Map<String, String> OF_LISTS =
            Map.of("categories", "category", "registered_in", "region", "identity_number", "person_id");

    private final Vocabulary vocabulary;
    private final Vocabulary.Department department;
    private final ImportRegister.Import command;
    private final Map<String, Integer> categories;
    private final List<Row> rows = new ArrayList<>();

    DeliveryIntake(Vocabulary vocabulary, Vocabulary.Department department, ImportRegister.Import command) {
        this.vocabulary = vocabulary;
        this.department = department;
        this.command = command;
        this.categories = new FileWords(vocabulary).categories();
    }

    /** Returns the rows in the order of the list. */
    List<Row> rows() {
        return rows;
    }

    /** Reads the list; rows of one certification that say the same count once. */
    Delivery read() {
        return read(people -> Set.of());
    }

    /** Reads the list; nothing changes for people who were forgotten, of whom the question tells. */
    Delivery read(UnaryOperator<Set<PersonId>> forgotten) {
        FileWords words = new FileWords(vocabulary);
        IncomingRecords list = new NamedRecords(command.list(), header -> column(header, words));
        RecordColumns columns = new RecordColumns(list, new ListWords(vocabulary), REQUIRED, OPTIONAL);
        list.each(record -> row(new RecordText(columns, record)));
        refuseTwoNames();
        refuseTwice();
        refuseForgotten(forgotten);
        Set<PersonId> unread = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> !row.faults().isEmpty() && !row.person().isEmpty())
                .forEach(row -> unread.add(new PersonId(row.person())));
        Set<Certification> read = new LinkedHashSet<>();
        for (Row row : rows) {
            row.read()
                    .filter(one -> row.faults().isEmpty() && !unread.contains(one.person()))
                    .ifPresent(read::add);
        }
        return Delivery.builder()
                .department(department.department())
                .area(command.area())
                .day(command.deliveredOn())
                .extent(command.extent())
                .addAllCertifications(read)
                .addAllUnread(unread)
                .build();
    }

    /** Returns the column that a header calls so; in a list, the Chinese names of claims mean the list's own columns. */
    private static String column(String header, FileWords words) {
        String column = words.column(header);
        return words.isChineseColumn(header) ? OF_LISTS.getOrDefault(column, column) : header;
    }

    /** Returns the Chinese words by which a list may call the column. */
    static List<String> words(String column, FileWords words) {
        List<String> all = new ArrayList<>();
        OF_LISTS.forEach((claims, name) -> {
            if (name.equals(column)) {
                all.addAll(words.words(claims));
            }
        });
        all.addAll(words.words(column));
        return all;
    }

    private void row(RecordText text) {
        String person = text.required("person_id");
        Optional<Vocabulary.Category> category = category(text);
        Optional<RegionCode> region = text.region();
        text.required("certified_on");
        Optional<LocalDate> from = text.day("certified_on");
        Optional<LocalDate> to = text.day("valid_to");
        Optional<RegisterFault> fault = text.fault().<RegisterFault>map(RegisterFault.OfRow::new);
        if (fault.isEmpty() && category.isPresent() && region.isPresent() && from.isPresent()) {
            fault = fault(person, category.get(), region.get())
                    .or(() -> fault(from.get(), to.stream().toList()));
        }
        Optional<Certification> read = Optional.empty();
        if (fault.isEmpty() && category.isPresent() && region.isPresent() && from.isPresent()) {
            read = Optional.of(Certification.builder()
                    .person(new PersonId(person))
                    .name(RegisterRecords.given(text, "name"))
                    .category(category.get().category())
                    .department(department.department())
                    .region(region.get())
                    .household(RegisterRecords.given(text, "household_id"))
                    .period(RegisterRecords.period(from.get(), to.stream().toList()))
                    .build());
        }
        rows.add(new Row(
                rows.size() + 2,
                person,
                text.text("name"),
                text.text("region"),
                read.stream().toList(),
                fault.stream().toList()));
    }

    private Optional<Vocabulary.Category> category(RecordText text) {
        String word = text.required("category");
        Integer position = categories.get(word);
        if (position == null && !word.isEmpty()) {
            text.fault(
                    new EnrolmentFault.OfRow(new ClaimFault.Rejected(new SettlementRejection.UnknownCategory(word))));
        }
        return Optional.ofNullable(position).map(vocabulary.categories()::get);
    }

    private Optional<RegisterFault> fault(String person, Vocabulary.Category category, RegionCode region) {
        if (IdentityNumber.isMeant(person) && !IdentityNumber.isValid(person)) {
            return Optional.of(new RegisterFault.InvalidIdentityNumber(IdentityNumber.maskedIfMeant(person)));
        }
        if (!category.isCertifiedBy(department)) {
            List<String> theirs = vocabulary.categories().stream()
                    .filter(known -> known.isCertifiedBy(department))
                    .map(known -> known.category().code())
                    .toList();
            return Optional.of(new RegisterFault.NotCertifiedBy(
                    category.category().code(), department.department().code(), theirs));
        }
        return Delivery.isIn(region, command.area())
                ? Optional.empty()
                : Optional.of(new RegisterFault.OutsideArea(
                        region.value(), command.area().value()));
    }

    private Optional<RegisterFault> fault(LocalDate from, List<LocalDate> to) {
        if (from.isAfter(command.deliveredOn())) {
            return Optional.of(new RegisterFault.CertifiedLater(from, command.deliveredOn()));
        }
        return to.stream()
                .filter(last -> last.isBefore(from))
                .<RegisterFault>map(last -> new RegisterFault.EndsBeforeItBegins(from, last))
                .findFirst();
    }

    private void refuseForgotten(UnaryOperator<Set<PersonId>> question) {
        Set<PersonId> people = new LinkedHashSet<>();
        rows.forEach(row -> row.read().ifPresent(one -> people.add(one.person())));
        Set<PersonId> forgotten = question.apply(people);
        rows.replaceAll(row -> row.read()
                        .map(Certification::person)
                        .filter(forgotten::contains)
                        .isPresent()
                ? row.refused(new RegisterFault.Forgotten())
                : row);
    }

    private void refuseTwoNames() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.person().isEmpty() && !row.name().isEmpty())
                .forEach(row -> names.computeIfAbsent(row.person(), person -> new TreeSet<>())
                        .add(row.name()));
        rows.replaceAll(row -> {
            Set<String> own = names.getOrDefault(row.person(), Set.of());
            return own.size() < 2 ? row : row.refused(new RegisterFault.TwoNames(List.copyOf(own)));
        });
    }

    private void refuseTwice() {
        Map<String, List<Certification>> known = new LinkedHashMap<>();
        rows.replaceAll(row -> {
            if (row.read().isEmpty()) {
                return row;
            }
            Certification one = row.read().get();
            List<Certification> own =
                    known.computeIfAbsent(row.person() + "\n" + one.category().code(), key -> new ArrayList<>());
            boolean isTwice = own.stream()
                    .anyMatch(other -> !other.equals(one) && other.period().overlaps(one.period()));
            own.add(one);
            return isTwice ? row.refused(new RegisterFault.Twice(one.category().code())) : row;
        });
    }

    /**
     * A row of the list.
     *
     * @param number which record it is; the header is 1
     * @param person the person's id as given
     * @param name the name as given
     * @param region the region as given
     * @param certifications the certification, where the row can be read by itself
     * @param faults why the row is of no use
     */
    record Row(
            int number,
            String person,
            String name,
            String region,
            List<Certification> certifications,
            List<RegisterFault> faults) {
        /** Keeps the lists as they are now. */
        Row {
            certifications = List.copyOf(certifications);
            faults = List.copyOf(faults);
        }

        /** Returns the certification, where the row can be read by itself. */
        Optional<Certification> read() {
            return certifications.stream().findFirst();
        }

        /** Returns the row with the fault, if it has none yet. */
        Row refused(RegisterFault found) {
            return !faults.isEmpty() ? this : new Row(number, person, name, region, certifications, List.of(found));
        }
    }
}
