package org.sanchong.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Events of all kinds, told in any order of days, of measures with each kind of term. */
class MeasureHistoryProperties {
    private static final LocalDate FIRST = SampleMeasures.FIRST;

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of("2022-02", "2021-09-15", "2022", "continuing", "quarterly", "", "regularly")
                .map(SampleMeasures::due);
    }

    @Provide
    Arbitrary<List<MeasureEvent>> courses() {
        Arbitrary<String> kinds = Arbitraries.of(
                "STARTED", "EVIDENCE", "EVIDENCE", "COMPLETED", "REOPENED", "REOPENED", "EXTENDED", "WITHDRAWN");
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(1, 400))
                .as((kind, day, more) -> {
                    LocalDate on = FIRST.plusDays(day);
                    return on + " " + kind + (kind.equals("EXTENDED") ? "(" + on.plusDays(more) + ")" : "");
                })
                .list()
                .ofMaxSize(12)
                .map(all -> SampleMeasures.events(SampleMeasures.ID, String.join(";", all)));
    }

    private static MeasureHistory told(Measure measure, List<MeasureEvent> course) {
        MeasureHistory history = MeasureHistory.of(measure);
        for (MeasureEvent event : course) {
            history = history.with(event).getOrElse(history);
        }
        return history;
    }

    @Property
    @Label("nothing is lost: what was taken stays, an event more or none, by days and on one day as told")
    void nothingIsLost(@ForAll("measures") Measure measure, @ForAll("courses") List<MeasureEvent> course) {
        MeasureHistory history = MeasureHistory.of(measure);
        List<MeasureEvent> taken = new ArrayList<>();
        for (MeasureEvent event : course) {
            Either<MeasureRejection, MeasureHistory> after = history.with(event);
            if (after.isRight()) {
                taken.add(event);
                history = after.get();
            } else {
                assertThat(after.getLeft().code()).matches("[A-Z_]+");
            }
            List<MeasureEvent> byDay = taken.stream()
                    .sorted(Comparator.comparing(MeasureEvent::on))
                    .toList();
            assertThat(history.events()).isEqualTo(byDay);
        }
        Statistics.label("taken").collect(Math.min(3, taken.size()));
        Statistics.label("state")
                .collect(history.standing(LocalDate.of(2030, 1, 1)).state());
    }

    @Property
    @Label("a standing depends on the events up to its day alone")
    void standsByWhatHappened(
            @ForAll("measures") Measure measure,
            @ForAll("courses") List<MeasureEvent> course,
            @ForAll("days") LocalDate day) {
        MeasureHistory whole = told(measure, course);
        MeasureHistory part = MeasureHistory.of(measure);
        for (MeasureEvent event : whole.events()) {
            if (!event.on().isAfter(day)) {
                part = part.with(event).get();
            }
        }
        assertThat(said(whole.standing(day))).isEqualTo(said(part.standing(day)));
        Statistics.label("later events")
                .collect(part.events().size() < whole.events().size());
    }

    @Property
    @Label("what is late stays late until something happens, by one day more each day")
    void lateStaysLate(
            @ForAll("measures") Measure measure,
            @ForAll("courses") List<MeasureEvent> course,
            @ForAll("days") LocalDate day) {
        MeasureHistory history = told(measure, course);
        LocalDate next = day.plusDays(1);
        boolean isQuiet =
                history.events().stream().noneMatch(event -> event.on().equals(next));
        Standing before = history.standing(day);
        Statistics.label("late and quiet").collect(before.isOverdue() && isQuiet);
        if (before.isOverdue() && isQuiet) {
            assertThat(history.standing(next).daysOverdue()).isEqualTo(before.daysOverdue() + 1);
            assertThat(history.standing(next).missing()).containsAll(before.missing());
        }
    }

    @Property
    @Label("completed and reopened on one day it is as open as before, and as late; then it can be completed again")
    void reopened(
            @ForAll("measures") Measure measure,
            @ForAll("courses") List<MeasureEvent> course,
            @ForAll("days") LocalDate day) {
        MeasureHistory history = told(measure, course);
        LocalDate late = LocalDate.of(2031, 1, 1);
        Either<MeasureRejection, MeasureHistory> done =
                history.with(SampleMeasures.event("done", SampleMeasures.ID, late + " COMPLETED"));
        Statistics.label("can be completed").collect(done.isRight());
        if (done.isRight()) {
            MeasureHistory again = done.get()
                    .with(SampleMeasures.event("again", SampleMeasures.ID, late + " REOPENED"))
                    .get();
            assertThat(done.get().standing(late).isOverdue()).isFalse();
            assertThat(again.standing(late).daysOverdue())
                    .isEqualTo(history.standing(late).daysOverdue());
            assertThat(again.with(SampleMeasures.event("anew", SampleMeasures.ID, late + " COMPLETED"))
                            .isRight())
                    .isTrue();
            assertThat(said(again.standing(day))).isEqualTo(said(history.standing(day)));
        }
    }

    @Property
    @Label("a continuing measure is late exactly where a period is over that has no evidence")
    void eachPeriodHasEvidence(
            @ForAll DuePeriod.Every every,
            @ForAll("courses") List<MeasureEvent> course,
            @ForAll("days") LocalDate day) {
        Measure measure = SampleMeasures.due(every == DuePeriod.Every.YEAR ? "continuing" : "quarterly");
        MeasureHistory history = told(measure, course);
        Optional<DuePeriod> unmet = Optional.empty();
        for (DuePeriod p = DuePeriod.of(every, FIRST); p.last().isBefore(day) && unmet.isEmpty(); p = p.next()) {
            DuePeriod at = p;
            boolean isMet = history.events().stream()
                    .filter(event -> event.step() instanceof MeasureStep.Evidence
                            && !event.on().isAfter(day))
                    .anyMatch(event ->
                            !event.on().isBefore(at.first()) && !event.on().isAfter(at.last()));
            unmet = isMet ? Optional.empty() : Optional.of(at);
        }
        Standing standing = history.standing(day);
        boolean isLate = unmet.isPresent() && standing.state().isOpen();
        assertThat(standing.isOverdue()).isEqualTo(isLate);
        if (isLate) {
            assertThat(standing.dueOn()).contains(unmet.get().last());
        }
        Statistics.label("late").collect(isLate);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1200).map(FIRST::plusDays);
    }

    private static String said(Standing standing) {
        return standing.state() + " " + standing.since() + " " + standing.dueOn() + " " + standing.daysOverdue() + " "
                + standing.missing() + " " + standing.evidence() + " " + standing.lastEvidence() + " "
                + standing.reason();
    }
}
