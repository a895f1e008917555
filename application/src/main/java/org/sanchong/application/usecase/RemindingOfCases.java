package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.RemindOfCases;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.wording.CaseWording;
import org.sanchong.application.wording.LineFault;
import org.sanchong.application.wording.LineWording;
import org.sanchong.application.wording.LineWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.ReminderWording;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.supervision.FacilityTie;
import org.sanchong.domain.supervision.KnownCases;
import org.sanchong.domain.supervision.PeerFigures;
import org.sanchong.domain.supervision.PriceStandards;
import org.sanchong.domain.supervision.Reminder;
import org.sanchong.domain.supervision.ReminderRule;
import org.sanchong.domain.supervision.ReminderRules;
import org.sanchong.domain.supervision.Reminders;
import org.sanchong.domain.supervision.WatchedCase;

/** Holds cases against rules of reminders. The cases are held, since rules look at them in two orders. */
final class RemindingOfCases implements RemindOfCases {
    private static final List<String> COLUMNS = List.of(
            "rule",
            "kind",
            "stage",
            "claim_id",
            "person_id",
            "facility_id",
            "admitted_on",
            "discharged_on",
            "total",
            "beside",
            "amount",
            "explanation",
            "clauses",
            "provenance");

    private final PolicyCatalog catalog;

    RemindingOfCases(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result remind(Inspection inspection) {
        PremiumWording lists = new PremiumWording(catalog, inspection.language());
        ReminderRules rules = new ReminderRules(
                new ReminderIntake(catalog, inspection.rules(), lists).read(),
                inspection
                        .prices()
                        .map(prices -> new PriceIntake(catalog.vocabulary(), prices, lists).read())
                        .orElse(PriceStandards.none()));
        WatchedBills bills = WatchedBills.of(inspection.lines(), new LineWords(catalog.vocabulary()));
        List<String> faults = new ArrayList<>();
        SettledCases.Read<Held> read = inspection.cases().read(() -> new Held(bills));
        List<WatchedCase> known = read.receiver().cases;
        List<WatchedCase> next = new ArrayList<>();
        inspection.before().ifPresent(claims -> next.addAll(unsettled(claims, bills, inspection, faults)));
        List<Reminder> reminders =
                inspection.before().isPresent() ? before(next, known, rules) : Reminders.of(known, rules);
        List<WatchedCase> looked = inspection.before().isPresent() ? next : known;
        ReminderWording wording = new ReminderWording(inspection.language());
        faults.addAll(faults(bills, inspection));
        List<String> notApplied = new ArrayList<>(notApplied(rules, inspection, looked, wording));
        long unnamed = read.leftOut().unnamed();
        if (unnamed > 0 && rules.rules().stream().anyMatch(RemindingOfCases::needsFacility)) {
            notApplied.add(new CaseWording(inspection.language()).unnamed(unnamed));
        }
        OutgoingRecords out = inspection.reminders();
        out.begin(COLUMNS);
        String stage = inspection.before().isPresent() ? "BEFORE" : "AFTER";
        reminders.forEach(reminder -> out.add(row(reminder, stage, wording)));
        int illustrative = (int) reminders.stream()
                .filter(reminder -> reminder.rule().terms().isIllustrative())
                .count();
        return new Result(looked.size(), reminders.size(), illustrative, read.leftOut(), notApplied, faults);
    }

    /** Takes settled cases. */
    private static final class Held implements SettledCases.Receiver {
        private final List<WatchedCase> cases = new ArrayList<>();
        private final WatchedBills bills;

        Held(WatchedBills bills) {
            this.bills = bills;
        }

        @Override
        public void take(SettledCase settled) {
            cases.add(bills.with(WatchedCase.of(settled)));
        }
    }

    private List<WatchedCase> unsettled(
            IncomingRecords claims, WatchedBills bills, Inspection inspection, List<String> faults) {
        StatedCase.Words words = new StatedCase.Words(catalog.vocabulary(), claims.columns());
        CaseWording wording = new CaseWording(inspection.language());
        List<WatchedCase> read = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        claims.each(values -> {
            rows.add(List.of());
            StatedCase stated = new StatedCase(words, values);
            Optional<Claim> claim = stated.claim(Optional.empty());
            stated.fault().ifPresent(fault -> faults.add(wording.fault(claims.name(), rows.size() + 1, fault)));
            claim.filter(one -> ids.add(one.id().value()))
                    .ifPresent(one -> read.add(
                            bills.with(WatchedCase.of(one, one.furtherFacts().getOrDefault(StatedCase.FACILITY, "")))));
        });
        return read;
    }

    /** Those that are not settled yet are held against all known ones, and against one another. */
    private static List<Reminder> before(List<WatchedCase> next, List<WatchedCase> known, ReminderRules rules) {
        PeerFigures peers = Reminders.peers(known);
        List<Reminder> reminders = new ArrayList<>();
        Set<String> ids =
                next.stream().map(one -> one.claim().id().value()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<WatchedCase> all = new ArrayList<>(next);
        known.stream().filter(one -> !ids.contains(one.claim().id().value())).forEach(all::add);
        KnownCases beside = KnownCases.of(all);
        next.forEach(one -> reminders.addAll(Reminders.before(one, beside, peers, rules)));
        return reminders;
    }

    private static List<String> faults(WatchedBills bills, Inspection inspection) {
        LineWording wording = new LineWording(inspection.language());
        List<String> said = new ArrayList<>();
        for (LineFault fault : bills.faults()) {
            said.add(fault.code() + ": " + wording.words(fault));
        }
        return said;
    }

    /** A rule that lacks what it looks at is named: nothing found is not the same as nothing looked at. */
    private static List<String> notApplied(
            ReminderRules rules, Inspection inspection, List<WatchedCase> looked, ReminderWording wording) {
        List<String> said = new ArrayList<>();
        long withoutFacility = looked.stream()
                .filter(one -> one.isStay() && one.facility().isEmpty())
                .count();
        for (ReminderRule rule : rules.rules()) {
            if (rule instanceof ReminderRule.OfBill && inspection.lines().isEmpty()) {
                said.add(wording.noLines(rule));
            } else if (rule instanceof ReminderRule.PriceAboveStandard
                    && inspection.prices().isEmpty()) {
                said.add(wording.noPrices(rule));
            } else if (needsFacility(rule) && withoutFacility > 0) {
                said.add(wording.noFacility(rule, withoutFacility));
            }
        }
        return said;
    }

    private static boolean needsFacility(ReminderRule rule) {
        return rule instanceof ReminderRule.GroupAdmission
                || (rule instanceof ReminderRule.RepeatedAdmission again
                        && again.facilities().reach() != FacilityTie.Reach.ANY);
    }

    private static List<String> row(Reminder reminder, String stage, ReminderWording wording) {
        WatchedCase about = reminder.about();
        Claim claim = about.claim();
        return List.of(
                reminder.rule().terms().id(),
                reminder.rule().kind().name(),
                stage,
                claim.id().value(),
                claim.person().value(),
                about.facility(),
                claim.admittedOn().toString(),
                claim.dischargedOn().toString(),
                about.total().toString(),
                reminder.finding().beside().stream().map(ClaimId::value).collect(Collectors.joining("; ")),
                reminder.finding().amount().stream().map(Money::toString).collect(Collectors.joining()),
                wording.explanation(reminder),
                reminder.rule().terms().clauses().stream()
                        .map(ClauseId::toString)
                        .collect(Collectors.joining("; ")),
                reminder.rule().terms().isIllustrative()
                        ? "ILLUSTRATIVE"
                        : reminder.rule().terms().document());
    }
}
