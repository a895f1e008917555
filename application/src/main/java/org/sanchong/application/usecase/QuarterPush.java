package org.sanchong.application.usecase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.monitoring.BurdenMovement;
import org.sanchong.domain.monitoring.QuarterlyPush;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.Quarter;

/**
 * What a quarter's file tells other departments: crossings, withdrawals, and the people whose data goes every quarter.
 *
 * @param quarter the quarter
 * @param settled the settled claims
 */
record QuarterPush(Quarter quarter, List<SettledBurdens.Settled> settled) {
    private static final List<String> COLUMNS = List.of(
            "quarter",
            "entry",
            "person_id",
            "policy",
            "alert_id",
            "claim_id",
            "event_on",
            "personal",
            "in_scope_burden",
            "told",
            "clause");

    /** Keeps the claims as they are now. */
    QuarterPush {
        settled = List.copyOf(settled);
    }

    void write(OutgoingRecords out, List<FoundCrossings> found) {
        out.begin(COLUMNS);
        Set<PolicyId> regardless = new LinkedHashSet<>();
        for (FoundCrossings each : found) {
            QuarterlyPush push = QuarterlyPush.of(quarter, each.events());
            push.crossed().forEach(event -> out.add(entry("CROSSED", each, event)));
            push.withdrawn().forEach(event -> out.add(entry("WITHDRAWN", each, event)));
            if (regardless.add(each.policy().id())) {
                everyQuarter(each).forEach(person -> out.add(row("EVERY_QUARTER", each, person, List.of("", "", ""))));
            }
        }
    }

    private List<String> entry(String kind, FoundCrossings found, WarningEvent event) {
        List<String> what = List.of(
                event.alert().toString(), event.claim().value(), event.on().toString());
        return row(kind, found, event.alert().person(), what);
    }

    private List<String> row(String kind, FoundCrossings found, PersonId person, List<String> what) {
        BurdenMovement.Burden year = burden(found, person);
        ClauseId clause = kind.equals("EVERY_QUARTER")
                ? found.rules().source().clause()
                : found.line().source().clause();
        return List.of(
                quarter.toString(),
                kind,
                person.value(),
                found.policy().id().value(),
                what.get(0),
                what.get(1),
                what.get(2),
                year.personal().toString(),
                year.inScope().toString(),
                found.told(),
                clause.toString());
    }

    /**
     * The people whose data goes every quarter, if they had care in the year up to the quarter's end; a claim that was taken
     * back on its own day is as if it had never been.
     */
    private Set<PersonId> everyQuarter(FoundCrossings found) {
        Set<PersonId> people = new LinkedHashSet<>();
        SettledBurdens.lasting(settled).stream()
                .filter(each -> isOf(each, found))
                .filter(each ->
                        each.categories().stream().anyMatch(found.rules().everyQuarter()::contains))
                .forEach(each -> people.add(each.movement().person()));
        return people;
    }

    private boolean isOf(SettledBurdens.Settled each, FoundCrossings found) {
        return each.policy().equals(found.policy().id())
                && each.movement().year().year() == quarter.year()
                && !each.movement().on().isAfter(quarter.last());
    }

    /** Returns a person's burden of the quarter's year up to its end. */
    private BurdenMovement.Burden burden(FoundCrossings found, PersonId person) {
        return settled.stream()
                .filter(each -> isOf(each, found) && each.movement().person().equals(person))
                .map(each -> each.movement().burden())
                .reduce(BurdenMovement.Burden.none(), BurdenMovement.Burden::plus);
    }
}
