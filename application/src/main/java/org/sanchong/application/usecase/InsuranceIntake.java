package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.register.Insurance;
import org.sanchong.domain.time.PlanYear;

/**
 * Reads who is enrolled for a plan year, wherever it is: also in regions that no policy of the catalog speaks for, and
 * whatever the premium comes to.
 */
final class InsuranceIntake {
    private final PlanYear year;
    private final ListWords words;
    /** Of each person the last day of what is paid for. */
    private final Map<String, LocalDate> until = new LinkedHashMap<>();

    private final List<Insurance> read = new ArrayList<>();
    private int unread;

    InsuranceIntake(PlanYear year, ListWords words) {
        this.year = year;
        this.words = words;
    }

    /** Returns how many rows of the year cannot be read; they count as no enrolment. */
    int unread() {
        return unread;
    }

    /** Returns what was read. */
    List<Insurance> insurances() {
        return List.copyOf(read);
    }

    /** Reads the enrolments of the year. */
    List<Insurance> read(IncomingRecords enrolments) {
        RecordColumns columns = EnrolmentIntake.columns(enrolments, words);
        enrolments.each(record -> row(new RecordText(columns, record)));
        return read;
    }

    private void row(RecordText text) {
        Optional<PlanYear> of = text.year();
        if (of.isPresent() && !of.get().equals(year)) {
            return;
        }
        String person = text.required("person_id");
        Optional<RegionCode> region = text.region();
        String insurance = text.code("insurance", InsuranceType.RESIDENT.code(), List.of("RESIDENT", "EMPLOYEE"));
        Optional<LocalDate> from = text.day("covered_from").or(() -> text.day("paid_on"));
        Optional<LocalDate> to = text.day("covered_to");
        if (text.fault().isPresent() || region.isEmpty()) {
            unread++;
            return;
        }
        Insurance.State state = from.map(first -> state(person, first, to.orElse(LocalDate.MAX)))
                .orElse(Insurance.State.NOT_PAID);
        read.add(new Insurance(new PersonId(person), region.get(), new InsuranceType(insurance), state));
    }

    private Insurance.State state(String person, LocalDate first, LocalDate to) {
        LocalDate last = until.get(person);
        boolean isAgain = last != null && !first.isAfter(last);
        until.merge(person, to, (one, other) -> one.isAfter(other) ? one : other);
        return isAgain ? Insurance.State.AGAIN : Insurance.State.INSURED;
    }
}
