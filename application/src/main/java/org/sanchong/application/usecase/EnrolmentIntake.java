package org.sanchong.application.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.claim.RegionCode;
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

    private static final List<String> SCHEMES = List.of("RESIDENT", "EMPLOYEE");

    private final RegionalPolicies policies;
    private final IncomingRecords records;
    private final RecordColumns columns;
    private final Predicate<PlanYear> asked;
    /** Of each person and plan year the last day of the enrolment that stands. */
    private final Map<String, LocalDate> enrolledUntil = new LinkedHashMap<>();

    /**
     * Reads the header.
     *
     * @param asked of which plan years rows are read
     */
    EnrolmentIntake(PolicyCatalog catalog, IncomingRecords records, Predicate<PlanYear> asked) {
        this.policies = new RegionalPolicies(catalog);
        this.records = records;
        this.columns = columns(records, new ListWords(catalog.vocabulary()));
        this.asked = asked;
    }

    /**
     * Reads the header of a list of enrolments.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if it is not one
     */
    static RecordColumns columns(IncomingRecords enrolments, ListWords words) {
        return new RecordColumns(enrolments, words, REQUIRED, OPTIONAL);
    }

    /** Returns the columns that are carried to the output. */
    List<String> carriedColumns() {
        return columns.carried();
    }

    /** Gives every row of the years that are asked for, also those that cannot be read. */
    void each(Consumer<EnrolmentRow> receiver) {
        records.each(record -> {
            RecordText text = new RecordText(columns, record);
            Optional<PlanYear> year = text.year();
            if (year.filter(asked.negate()).isEmpty()) {
                receiver.accept(row(text, columns.carried(record), year));
            }
        });
    }

    private EnrolmentRow row(RecordText text, List<String> carried, Optional<PlanYear> year) {
        String person = text.person();
        Optional<RegionCode> region = text.region();
        String insurance = text.code("insurance", SCHEMES.get(0), SCHEMES);
        Enrolment.Builder facts = facts(text).insurance(new InsuranceType(insurance));
        Optional<LocalDate> paid = text.day("paid_on");
        Optional<BenefitPolicy> policy =
                region.flatMap(at -> year.flatMap(in -> policies.inForce(at, deciding(in, paid))));
        Optional<Enrolment> read = text.fault().isPresent()
                ? Optional.empty()
                : region.flatMap(at -> year.map(in ->
                        facts.person(new PersonId(person)).region(at).year(in).build()));
        read.ifPresent(enrolment -> check(text, enrolment, policy.isPresent()));
        EnrolmentRow.Given given =
                new EnrolmentRow.Given(person, text.text("region"), text.text("plan_year"), insurance, carried);
        Either<EnrolmentFault, Enrolment> outcome = text.fault()
                .<Either<EnrolmentFault, Enrolment>>map(Either::left)
                .orElseGet(() -> Either.right(read.orElseThrow()));
        return new EnrolmentRow(given, policy.stream().toList(), outcome);
    }

    private static Enrolment.Builder facts(RecordText text) {
        return Enrolment.builder()
                .addAllCategories(text.categories())
                .recognisedOn(text.day("recognised_on"))
                .channel(text.constant("enrolled_through", List.of(EnrolmentChannel.values())))
                .paidOn(text.day("paid_on"))
                .birthDate(text.day("birth_date"))
                .occasion(text.constant(
                        "late_because", List.of(CoverRule.Occasion.TRANSFER, CoverRule.Occasion.NO_FAULT_LAPSE)))
                .wages(text.amount("wages"))
                .coveredFrom(text.day("covered_from"))
                .coveredTo(text.day("covered_to"));
    }

    private void check(RecordText text, Enrolment enrolment, boolean ruled) {
        Optional<LocalDate> begins = enrolment.coveredFrom().or(enrolment::paidOn);
        begins.ifPresent(first -> enrolment
                .coveredTo()
                .filter(last -> last.isBefore(first))
                .ifPresent(last -> text.fault(new EnrolmentFault.EndsBeforeItBegins(first, last))));
        if (!ruled) {
            LocalDate day = deciding(enrolment.year(), enrolment.paidOn());
            text.fault(new EnrolmentFault.OfRow(policies.none(enrolment.region(), day)));
        }
        if (text.fault().isEmpty()) {
            refuseTwice(text, enrolment, begins);
        }
    }

    /** Returns the day by which the policy is found: of payment, but no day outside the plan year. */
    private static LocalDate deciding(PlanYear year, Optional<LocalDate> paid) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        LocalDate last = LocalDate.of(year.year(), 12, 31);
        LocalDate day = paid.orElse(first);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private void refuseTwice(RecordText text, Enrolment enrolment, Optional<LocalDate> begins) {
        String key = enrolment.person().value() + "\n" + enrolment.year().year();
        LocalDate last = enrolledUntil.get(key);
        if (last != null && begins.filter(first -> first.isAfter(last)).isEmpty()) {
            text.fault(new EnrolmentFault.Twice(enrolment.year()));
        } else {
            enrolledUntil.put(key, enrolment.coveredTo().orElse(LocalDate.MAX));
        }
    }
}
