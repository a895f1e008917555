package org.sanchong.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.assistance.SampleRules.CALENDAR;
import static org.sanchong.domain.assistance.SampleRules.MONDAY;
import static org.sanchong.domain.assistance.SampleRules.RULES;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.money.Money;

class ApplicationHistoryProperties {
    /** What may follow, written down a second time: state, event, next state. */
    private static final Map<String, Map<String, String>> NEXT = Map.of(
            "INCOMPLETE", Map.of("SUPPLEMENTED", "COMPLETE", "WITHDRAWN", "WITHDRAWN"),
            "COMPLETE", Map.of("ACCEPTED", "UNDER_SURVEY", "WITHDRAWN", "WITHDRAWN"),
            "UNDER_SURVEY", Map.of("CHECKED", "CHECKED", "REFUSED", "REFUSED", "WITHDRAWN", "WITHDRAWN"),
            "CHECKED", Map.of("RECEIVED", "UNDER_REVIEW", "WITHDRAWN", "WITHDRAWN"),
            "UNDER_REVIEW", Map.of("APPROVED", "APPROVED", "REFUSED", "REFUSED", "WITHDRAWN", "WITHDRAWN"),
            "APPROVED", Map.of("PAID", "PAID"),
            "REFUSED", Map.of("TOLD", "REFUSAL_NOTIFIED"),
            "PAID", Map.of(),
            "REFUSAL_NOTIFIED", Map.of(),
            "WITHDRAWN", Map.of());

    private static final Map<String, Turn> TURN = Map.of(
            "INCOMPLETE", Turn.APPLICANT,
            "COMPLETE", Turn.TOWNSHIP,
            "UNDER_SURVEY", Turn.TOWNSHIP,
            "CHECKED", Turn.TOWNSHIP,
            "UNDER_REVIEW", Turn.COUNTY,
            "APPROVED", Turn.COUNTY);

    /** Likelier to go on than to end, so that all states are reached. */
    private static final List<String> KINDS = List.of(
            "SUPPLEMENTED",
            "ACCEPTED",
            "ACCEPTED",
            "CHECKED",
            "CHECKED",
            "RECEIVED",
            "RECEIVED",
            "APPROVED",
            "APPROVED",
            "REFUSED",
            "TOLD",
            "PAID",
            "WITHDRAWN");

    /** An event of a kind, some days after the one before; now and then before it. */
    record Drawn(String kind, int daysLater) {
        ApplicationEvent at(LocalDate last) {
            LocalDate on = last.plusDays(daysLater);
            return switch (kind) {
                case "SUPPLEMENTED" -> new ApplicationEvent.Supplemented(Set.of("identity", "statements"), on);
                case "ACCEPTED" -> new ApplicationEvent.Accepted(on);
                case "CHECKED" -> new ApplicationEvent.Checked(on);
                case "RECEIVED" -> new ApplicationEvent.Received(on);
                case "APPROVED" ->
                    new ApplicationEvent.Approved(
                            Money.ofYuan(900), new ApplicationEvent.BurdenFinding(Money.ofYuan(1000), List.of()), on);
                case "REFUSED" -> new ApplicationEvent.Refused(List.of("not resident"), on);
                case "TOLD" -> new ApplicationEvent.Told(on);
                case "PAID" -> new ApplicationEvent.Paid(on);
                default -> new ApplicationEvent.Withdrawn(on);
            };
        }
    }

    @Provide
    Arbitrary<List<Drawn>> courses() {
        Arbitrary<Integer> gaps = Arbitraries.frequency(net.jqwik.api.Tuple.of(9, 1), net.jqwik.api.Tuple.of(1, 0))
                .flatMap(on -> on == 1 ? Arbitraries.integers().between(0, 20) : Arbitraries.just(-1));
        return Combinators.combine(Arbitraries.of(KINDS), gaps)
                .as(Drawn::new)
                .list()
                .ofMaxSize(40);
    }

    private static ApplicationHistory begun(boolean isComplete) {
        Dossier dossier =
                isComplete ? SampleRules.complete() : SampleRules.dossier().build();
        return ApplicationHistory.beginning(new ApplicationEvent.Made(dossier, MONDAY), RULES)
                .get();
    }

    @Property
    @Label("what follows is what the table of states allows, and nothing else; a rejected event changes nothing")
    void followsTheTable(@ForAll("courses") List<Drawn> course, @ForAll boolean isComplete) {
        ApplicationHistory history = begun(isComplete);
        for (Drawn drawn : course) {
            String state = history.state().state();
            ApplicationEvent event = drawn.at(last(history));
            Either<ApplicationRejection, ApplicationHistory> after = history.with(event);
            String next = NEXT.get(state).getOrDefault(drawn.kind(), "");
            if (next.isEmpty()) {
                assertThat(after.getLeft()).isEqualTo(new ApplicationRejection.WrongState(drawn.kind(), state));
            } else if (drawn.daysLater() < 0) {
                assertThat(after.getLeft().code()).isEqualTo("BEFORE_LAST_STEP");
            } else {
                assertThat(after.get().state().state()).isEqualTo(next);
                assertThat(after.get().events().subList(0, history.events().size()))
                        .isEqualTo(history.events());
                history = after.get();
            }
        }
        Statistics.label("reached").collect(history.state().state());
    }

    @Property
    @Label("replaying what was kept gives the state that was reached directly")
    void replayIsDirect(@ForAll("courses") List<Drawn> course, @ForAll boolean isComplete) {
        ApplicationHistory history = walked(course, isComplete);
        ApplicationHistory again =
                ApplicationHistory.replayed(history.events(), RULES).get();
        assertThat(again.state()).isEqualTo(history.state());
        assertThat(again.events()).isEqualTo(history.events());
    }

    @Property
    @Label("nothing is approved or paid without the township's check and the county's receipt before it")
    void approvedByBoth(@ForAll("courses") List<Drawn> course, @ForAll boolean isComplete) {
        List<String> kinds = walked(course, isComplete).events().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
        int approved = kinds.indexOf("Approved");
        Statistics.label("approved").collect(approved >= 0);
        if (approved >= 0) {
            assertThat(kinds.subList(0, approved)).containsSubsequence("Accepted", "Checked", "Received");
        }
        assertThat(kinds.contains("Paid") && approved < 0).isFalse();
    }

    @Property
    @Label("on an open application exactly one has the turn, on a closed one nobody; only what closes ends it")
    void exactlyOneHasTheTurn(@ForAll("courses") List<Drawn> course, @ForAll boolean isComplete) {
        AssistanceApplication state = walked(course, isComplete).state();
        boolean isOpen = !NEXT.get(state.state()).isEmpty();
        assertThat(state instanceof OpenApplication).isEqualTo(isOpen);
        if (state instanceof OpenApplication open) {
            Turn expected = open instanceof OpenApplication.Refused refused
                    ? refused.refusal().by()
                    : TURN.get(open.state());
            assertThat(open.turn()).isEqualTo(expected);
        }
    }

    @Property
    @Label("a deadline is after its event, and overdue from the day after on which no working days are left")
    void deadlines(@ForAll("courses") List<Drawn> course, @ForAll boolean isComplete) {
        AssistanceApplication state = walked(course, isComplete).state();
        StatutoryDeadline.running(state, RULES, CALENDAR).ifPresent(deadline -> {
            LocalDate due = deadline.dueOn().orElseThrow();
            assertThat(due).isAfter(state.since());
            assertThat(deadline.isOverdue(due)).isFalse();
            assertThat(deadline.isOverdue(due.plusDays(1))).isTrue();
            assertThat(deadline.daysLeft(due, CALENDAR)).contains(0);
            assertThat(deadline.daysLeft(state.since(), CALENDAR))
                    .contains(deadline.period().value().count());
            assertThat(deadline.daysLeft(due.plusDays(7), CALENDAR)).contains(-5);
            Statistics.label("running").collect(deadline.step());
        });
    }

    private static ApplicationHistory walked(List<Drawn> course, boolean isComplete) {
        ApplicationHistory history = begun(isComplete);
        for (Drawn drawn : course) {
            history = history.with(drawn.at(last(history))).getOrElse(history);
        }
        return history;
    }

    private static LocalDate last(ApplicationHistory history) {
        List<ApplicationEvent> events = new ArrayList<>(history.events());
        return events.get(events.size() - 1).on();
    }

    @Property
    @Label("no award is above what is left of the burden, nor nothing; tilted only above the line")
    void awardsKeepToTheBurden(
            @ForAll("amounts") long amount, @ForAll("amounts") long burden, @ForAll("amounts") long income) {
        Dossier dossier = SampleRules.dossier(AssistanceKind.TILTED, false)
                .addDocument("identity")
                .addDocument("statements")
                .build();
        ApplicationHistory reviewed = ApplicationHistory.replayed(
                        List.of(
                                new ApplicationEvent.Made(dossier, MONDAY),
                                new ApplicationEvent.Accepted(MONDAY),
                                new ApplicationEvent.Checked(MONDAY),
                                new ApplicationEvent.Received(MONDAY)),
                        RULES)
                .get();
        ApplicationEvent.BurdenFinding finding =
                new ApplicationEvent.BurdenFinding(Money.ofYuan(burden), List.of(Money.ofYuan(income)));
        Either<ApplicationRejection, ApplicationHistory> after =
                reviewed.with(new ApplicationEvent.Approved(Money.ofYuan(amount), finding, MONDAY));
        boolean isAllowed = 0 < amount && amount <= burden && burden * 4 > income;
        assertThat(after.isRight()).isEqualTo(isAllowed);
        Statistics.label("allowed").collect(isAllowed);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(0, 40);
    }
}
