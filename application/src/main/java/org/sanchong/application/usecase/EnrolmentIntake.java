package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.InsuranceType;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.premium.CoverRule;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.premium.EnrolmentChannel;
import org.sanchong.domain.time.PlanYear;

/** Reads enrolments: each row by itself, but that nobody is enrolled twice for one day. */
final class EnrolmentIntake {
    private static final List<String> REQUIRED = List.of("person_id", "region", "plan_year");
    private static final List<String> OPTIONAL = List.of(
            "insurance",
            "categories",
            "recognised_on",
            "enrolled_through",
            "enrolled_at",
            "household_id",
            "paid_on",
            "birth_date",
            "late_because",
            "wages",
            "covered_from",
            "covered_to");

    private final PolicyCatalog catalog;
    private final RegionalPolicies policies;
    private final IncomingRecords records;
    private final RecordColumns columns;
    private final Optional<PlanYear> only;
    /** Of each person and plan year the last day of the enrolment that stands. */
    private final Map<String, LocalDate> enrolledUntil = new LinkedHashMap<>();

    /**
     * Reads the header.
     *
     * @param only the plan year whose rows are read; every year if absent
     */
    EnrolmentIntake(PolicyCatalog catalog, IncomingRecords records, Optional<PlanYear> only) {
        this.catalog = catalog;
        this.policies = new RegionalPolicies(catalog);
        this.records = records;
        this.columns = new RecordColumns(records, REQUIRED, OPTIONAL);
        this.only = only;
    }

    /** Returns the columns that are carried to the output. */
    List<String> carriedColumns() {
        return columns.carried();
    }

    /** Gives every row of the year, also those that cannot be read. */
    void each(Consumer<EnrolmentRow> receiver) {
        records.each(record -> {
            RecordText text = new RecordText(columns, record);
            Optional<PlanYear> year = text.year();
            boolean asked = only.isEmpty() || year.isEmpty() || year.equals(only);
            if (asked) {
                receiver.accept(row(text, record, year));
            }
        });
    }

    private EnrolmentRow row(RecordText text, List<String> record, Optional<PlanYear> year) {
        String person = text.required("person_id");
        Optional<RegionCode> region = text.region();
        String insurance = text.code("insurance", InsuranceType.RESIDENT.code(), "RESIDENT", "EMPLOYEE");
        Set<EligibilityCategory> held = text.categories(catalog.vocabulary());
        Enrolment.Builder enrolment = Enrolment.builder()
                .insurance(new InsuranceType(insurance))
                .addAllCategories(held)
                .recognisedOn(text.day("recognised_on"))
                .channel(text.constant("enrolled_through", List.of(EnrolmentChannel.values())))
                .birthDate(text.day("birth_date"))
                .occasion(text.constant(
                        "late_because", List.of(CoverRule.Occasion.TRANSFER, CoverRule.Occasion.NO_FAULT_LAPSE)))
                .wages(text.amount("wages"));
        Optional<LocalDate> paid = text.day("paid_on");
        Optional<LocalDate> from = text.day("covered_from");
        Optional<LocalDate> to = text.day("covered_to");
        enrolment.paidOn(paid).coveredFrom(from).coveredTo(to);
        from.or(() -> paid)
                .ifPresent(first -> to.filter(last -> last.isBefore(first))
                        .ifPresent(last -> text.fault(new EnrolmentFault.EndsBeforeItBegins(first, last))));
        Optional<BenefitPolicy> policy = region.flatMap(at -> year.flatMap(y -> policies.inForce(at, day(y, paid))));
        if (policy.isEmpty() && region.isPresent() && year.isPresent()) {
            LocalDate day = day(year.get(), paid);
            text.fault(new EnrolmentFault.OfRow(policies.none(region.get(), day)));
        }
        if (text.fault().isEmpty() && year.isPresent()) {
            refuseTwice(text, person, year.get(), new Span(from.or(() -> paid), to));
        }
        boolean good = text.fault().isEmpty() && region.isPresent() && year.isPresent();
        return new EnrolmentRow(
                person,
                text.text("region"),
                text.text("plan_year"),
                insurance,
                columns.carried(record),
                policy,
                good
                        ? Optional.of(enrolment
                                .person(new PersonId(person))
                                .region(region.orElseThrow())
                                .year(year.orElseThrow())
                                .build())
                        : Optional.empty(),
                text.fault());
    }

    /** Returns the day by which the policy is found: of payment, but no day outside the plan year. */
    private static LocalDate day(PlanYear year, Optional<LocalDate> paid) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        LocalDate last = LocalDate.of(year.year(), 12, 31);
        LocalDate day = paid.orElse(first);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private void refuseTwice(RecordText text, String person, PlanYear year, Span span) {
        String key = person + "\n" + year.year();
        LocalDate last = enrolledUntil.get(key);
        boolean twice =
                last != null && span.from().filter(first -> first.isAfter(last)).isEmpty();
        if (twice) {
            text.fault(new EnrolmentFault.Twice(year));
        } else {
            enrolledUntil.put(key, span.to().orElse(LocalDate.MAX));
        }
    }

    /** The days of an enrolment as they are given. */
    private record Span(Optional<LocalDate> from, Optional<LocalDate> to) {}
}
