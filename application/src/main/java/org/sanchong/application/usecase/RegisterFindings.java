package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.DeliveryDuty;
import org.sanchong.domain.register.InsuranceFinding;
import org.sanchong.domain.register.PersonChange;
import org.sanchong.domain.register.TwoNames;
import org.sanchong.domain.time.PlanYear;

/** What an import finds, put into words; identity numbers are never whole. */
final class RegisterFindings {
    private static final List<String> CHANGES =
            List.of("NEWLY_CERTIFIED", "ENDED", "CHANGED_CATEGORY", "CORRECTED", "UNCHANGED", "HELD_BACK");

    private final RegisterWording wording;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final List<ImportRegister.Finding> findings = new ArrayList<>();
    private boolean isWell = true;

    RegisterFindings(RegisterWording wording) {
        this.wording = wording;
        CHANGES.forEach(code -> counts.put(code, 0));
    }

    ImportRegister.Result result(int recorded) {
        List<ImportRegister.Count> all = new ArrayList<>();
        counts.forEach((code, number) -> all.add(new ImportRegister.Count(code, number)));
        return new ImportRegister.Result(all, findings, recorded, isWell);
    }

    /**
     * Whether a list came in time.
     *
     * @param verdict whether it did
     * @param clause by which clause
     * @param collectionFrom the first day of the central collection; empty where it is not known
     */
    record Judged(DeliveryDuty.Verdict verdict, ClauseId clause, List<LocalDate> collectionFrom) {
        /** Keeps the list as it is now. */
        Judged {
            collectionFrom = List.copyOf(collectionFrom);
        }
    }

    /** Tells whether the list came in time, where the policy in force has something to say of it. */
    void list(Delivery delivery, List<Judged> judged) {
        judged.forEach(one -> {
            String reason = wording.timeliness(one.verdict(), one.clause(), delivery.day(), one.collectionFrom());
            String code = one.verdict() == DeliveryDuty.Verdict.LATE
                    ? "DELIVERED_LATE"
                    : one.verdict() == DeliveryDuty.Verdict.IN_TIME
                            ? "DELIVERED_IN_TIME"
                            : one.verdict().name();
            isWell &= one.verdict() != DeliveryDuty.Verdict.LATE;
            add(new ImportRegister.Finding(code, "", "", delivery.area().value(), "", "", "", code + ": " + reason));
        });
    }

    void row(DeliveryIntake.Row row) {
        row.faults().forEach(fault -> {
            isWell = false;
            RowPlace place = RowPlace.ofFile("", row.number());
            String where = wording.either(place.words(Language.EN) + ", ", place.words(Language.ZH) + "，");
            String before = row.read().map(one -> one.category().code()).orElse("");
            add(new ImportRegister.Finding(
                    "REJECTED",
                    shown(row.person()),
                    row.name(),
                    row.region(),
                    "",
                    before,
                    "",
                    where + wording.fault(fault)));
        });
    }

    void names(TwoNames two) {
        isWell = false;
        String shown = shown(two.person().value());
        add(new ImportRegister.Finding("TWO_NAMES", shown, "", "", "", "", "", "TWO_NAMES: " + wording.names(two)));
    }

    void change(PersonChange change) {
        boolean isSeen = change instanceof PersonChange.Unchanged
                || (change instanceof PersonChange.HeldBack && change.after().isEmpty());
        if (isSeen) {
            counts.merge(change.code(), 1, Integer::sum);
            return;
        }
        List<Certification> known = change.after().isEmpty() ? change.before() : change.after();
        add(new ImportRegister.Finding(
                change.code(),
                shown(change.person().value()),
                name(known),
                known.stream().findFirst().map(one -> one.region().value()).orElse(""),
                household(known),
                categories(change.before()),
                categories(change.after()),
                change.code() + ": " + wording.change(change)));
    }

    void insurance(InsuranceFinding finding, PlanYear year) {
        isWell = false;
        String shown = shown(finding.person().value());
        String reason = finding.code() + ": " + wording.insurance(finding, year);
        if (finding instanceof InsuranceFinding.NotInsured missing) {
            add(new ImportRegister.Finding(
                    finding.code(),
                    shown,
                    name(missing.certifications()),
                    missing.county().value(),
                    household(missing.certifications()),
                    "",
                    categories(missing.certifications()),
                    reason));
        } else {
            add(new ImportRegister.Finding(finding.code(), shown, "", "", "", "", "", reason));
        }
    }

    /** Tells how many enrolments cannot be read: whoever they name counts as not insured. */
    void unread(int rows, String file) {
        if (rows > 0) {
            isWell = false;
            add(new ImportRegister.Finding(
                    "ENROLMENTS_UNREAD", "", "", "", "", "", "", "ENROLMENTS_UNREAD: " + wording.unread(rows, file)));
        }
    }

    private void add(ImportRegister.Finding finding) {
        counts.merge(finding.code(), 1, Integer::sum);
        findings.add(finding);
    }

    private static String shown(String person) {
        return IdentityNumber.maskedIfMeant(person);
    }

    private static String name(List<Certification> known) {
        return known.stream().flatMap(one -> one.name().stream()).findFirst().orElse("");
    }

    private static String household(List<Certification> known) {
        return known.stream()
                .flatMap(one -> one.household().stream())
                .findFirst()
                .orElse("");
    }

    private static String categories(List<Certification> held) {
        return held.stream().map(one -> one.category().code()).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(";"));
    }
}
