package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.application.port.in.MeasureParticipation;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.premium.Enrolment;
import org.sanchong.domain.time.PlanYear;

/** Looks every person of the register up among the enrolments. */
final class MeasuringParticipation implements MeasureParticipation {
    private static final List<String> REQUIRED = List.of("person_id", "region");
    private static final List<String> OPTIONAL = List.of("categories");
    private static final List<String> MISSING = List.of("person_id", "region", "categories", "status", "reason");

    private final PolicyCatalog catalog;
    private final RegionalPolicies policies;
    private final ListWords words;

    MeasuringParticipation(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.policies = new RegionalPolicies(catalog);
        this.words = new ListWords(catalog.vocabulary());
    }

    @Override
    public Result measure(Measurement command) {
        Run run = new Run(command);
        run.readEnrolments();
        run.readRegister();
        int missed = new ParticipationTable(command.rates(), !CertifiedRecords.isRegister(command.register()))
                .write(run.groups);
        long strangers = run.enrolled.keySet().stream()
                .filter(person -> !run.seen.contains(person))
                .count();
        return new Result(run.people, run.enrolledPeople, missed, run.rejected, (int) strangers);
    }

    /** Returns the policy of the year: that of its first day, else of its last. */
    private Optional<BenefitPolicy> policy(RegionCode region, PlanYear year) {
        return policies.inForce(region, LocalDate.of(year.year(), 1, 1))
                .or(() -> policies.inForce(region, LocalDate.of(year.year(), 12, 31)));
    }

    /** One measurement. */
    private final class Run {
        private final Measurement command;
        private final PremiumWording wording;
        /** By person: empty where the enrolment counts, else why it does not. */
        private final Map<String, String> enrolled = new LinkedHashMap<>();

        private final Set<String> seen = new LinkedHashSet<>();
        private final Map<BenefitPolicy, ParticipationTable.Counted> groups = new LinkedHashMap<>();
        private int people;
        private int enrolledPeople;
        private int rejected;

        Run(Measurement command) {
            this.command = command;
            this.wording = new PremiumWording(catalog, command.language());
        }

        private void readEnrolments() {
            new EnrolmentIntake(catalog, command.enrolments(), command.year()::equals).each(row -> {
                rejected += row.outcome().isRight() ? 0 : 1;
                String why = row.outcome().fold(wording::fault, this::notPaid);
                enrolled.merge(row.given().person(), why, (one, other) -> one.isEmpty() ? one : other);
            });
        }

        private String notPaid(Enrolment enrolment) {
            return enrolment.paidOn().isPresent() || enrolment.coveredFrom().isPresent() ? "" : wording.notPaid();
        }

        private void readRegister() {
            LocalDate firstDay = LocalDate.of(command.year().year(), 1, 1);
            IncomingRecords register = CertifiedRecords.of(command.register(), catalog, firstDay);
            RecordColumns columns = new RecordColumns(register, words, REQUIRED, OPTIONAL);
            List<String> header = new ArrayList<>(MISSING);
            header.addAll(columns.carried());
            command.missing().ifPresent(out -> out.begin(header));
            register.each(record -> take(columns, record));
        }

        private void take(RecordColumns columns, List<String> record) {
            RecordText text = new RecordText(columns, record);
            String person = text.person();
            Optional<RegionCode> region = text.region();
            Set<EligibilityCategory> held = text.categories();
            Optional<BenefitPolicy> policy = region.flatMap(at -> policy(at, command.year()));
            if (policy.isEmpty() && region.isPresent()) {
                LocalDate first = LocalDate.of(command.year().year(), 1, 1);
                text.fault(new EnrolmentFault.OfRow(policies.none(region.get(), first)));
            }
            if (text.fault().isEmpty() && !seen.add(person)) {
                text.fault(new EnrolmentFault.TwiceInRegister());
            }
            if (text.fault().isPresent() || policy.isEmpty() || region.isEmpty()) {
                rejected++;
                list(
                        columns,
                        record,
                        "REJECTED",
                        text.fault().map(wording::fault).orElse(""));
                return;
            }
            people++;
            String why = enrolled.getOrDefault(
                    person, wording.either("NOT_ENROLLED: no enrolment names the person", "NOT_ENROLLED: 没有该人的参保登记"));
            enrolledPeople += why.isEmpty() ? 1 : 0;
            groups.computeIfAbsent(policy.get(), p -> new ParticipationTable.Counted())
                    .add(region.get(), held, why.isEmpty());
            if (!why.isEmpty()) {
                list(columns, record, "MISSING", why);
            }
        }

        private void list(RecordColumns columns, List<String> record, String status, String why) {
            command.missing().ifPresent(out -> {
                List<String> values = new ArrayList<>();
                values.add(columns.value(record, "person_id"));
                values.add(columns.value(record, "region"));
                values.add(columns.value(record, "categories"));
                values.add(status);
                values.add(why);
                values.addAll(columns.carried(record));
                out.add(values);
            });
        }
    }
}
