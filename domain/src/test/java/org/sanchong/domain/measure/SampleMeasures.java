package org.sanchong.domain.measure;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sanchong.domain.time.EffectivePeriod;

/** Measures that do not exist, and what happens to them in short: {@code 2022-03-01 EVIDENCE(2021); 2022-04-01 STARTED}. */
final class SampleMeasures {
    static final MeasureId ID = new MeasureId("sample", "三", "");
    static final MeasureId ITEM = new MeasureId("sample", "三", "7");
    static final LocalDate FIRST = LocalDate.of(2021, 9, 1);

    private SampleMeasures() {}

    /** Returns the measure that runs from 2021-09-01 on. */
    static Measure due(String due) {
        return due(due, List.of(EffectivePeriod.startingOn(FIRST)));
    }

    static Measure due(String due, List<EffectivePeriod> runs) {
        return new Measure(
                ID,
                new Measure.Title("clear old debts", "清理旧账"),
                ResponsibleUnit.parse("lead: finance; supporting: tax"),
                DueTerm.parse(due),
                runs);
    }

    /** Returns the events in their order, numbered from 1. */
    static List<MeasureEvent> events(MeasureId of, String written) {
        List<String> parts = Stream.of(written.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return Stream.iterate(0, i -> i + 1)
                .limit(parts.size())
                .map(i -> event("e" + (i + 1), of, parts.get(i)))
                .toList();
    }

    static MeasureEvent event(String id, MeasureId of, String written) {
        LocalDate on = LocalDate.parse(written.substring(0, 10));
        String said = written.substring(11);
        String kind = said.replaceFirst("\\(.*", "");
        String in = said.contains("(") ? said.substring(said.indexOf('(') + 1, said.indexOf(')')) : "";
        String text = said.endsWith("!") ? "" : "text of " + id;
        return new MeasureEvent(id, of, on, "finance", step(MeasureStep.Kind.valueOf(kind.replace("!", "")), in, text));
    }

    private static MeasureStep step(MeasureStep.Kind kind, String in, String text) {
        return switch (kind) {
            case ADDED -> new MeasureStep.Added(text, ResponsibleUnit.parse("finance"), DueTerm.parse(in));
            case STARTED -> new MeasureStep.Started(text);
            case EVIDENCE ->
                new MeasureStep.Evidence(text, DuePeriod.parse(in).stream().toList());
            case COMPLETED -> new MeasureStep.Completed(text);
            case REOPENED -> new MeasureStep.Reopened(text);
            case EXTENDED -> new MeasureStep.Extended(text, LocalDate.parse(in));
            case WITHDRAWN -> new MeasureStep.Withdrawn(text);
        };
    }

    /** Returns the history of the measure with the events, of which the last may be rejected. */
    static Either<MeasureRejection, MeasureHistory> told(Measure measure, String written) {
        Either<MeasureRejection, MeasureHistory> history = Either.right(MeasureHistory.of(measure));
        for (MeasureEvent event : events(measure.id(), written)) {
            history = history.flatMap(so -> so.with(event));
        }
        return history;
    }
}
