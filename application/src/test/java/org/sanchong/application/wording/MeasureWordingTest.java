package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.measure.DuePeriod;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureRejection;
import org.sanchong.domain.measure.MeasureState;
import org.sanchong.domain.measure.MeasureStep;

@DisplayName("Why a row says nothing of a measure, in words")
class MeasureWordingTest {
    private static final MeasureId ID = new MeasureId("sample", "三", "7");
    private static final LocalDate DAY = LocalDate.of(2022, 5, 20);
    private static final MeasureStep.Kind DONE = MeasureStep.Kind.COMPLETED;

    /** Each rejection with what its words name beside code and measure. */
    private static final Map<MeasureRejection, List<String>> REJECTIONS = Map.of(
            new MeasureRejection.WrongState(DONE, MeasureState.WITHDRAWN), List.of(),
            new MeasureRejection.NoText(DONE), List.of("text"),
            new MeasureRejection.AddedAlready(), List.of(),
            new MeasureRejection.BeforeAdded(DAY, DAY.plusDays(1)), List.of("2022-05-20", "2022-05-21", "event_on"),
            new MeasureRejection.ContradictsLater("E9", new MeasureRejection.NoText(DONE)), List.of("E9", "event_on"),
            new MeasureRejection.NeverEnds(DONE), List.of(),
            new MeasureRejection.NotDueIn(new DuePeriod(DuePeriod.Every.QUARTER, 2022, 2)),
                    List.of("2022-Q2", "period"),
            new MeasureRejection.NotLater(DAY, DAY.plusDays(1)), List.of("2022-05-20", "2022-05-21", "due"));

    private static final Map<MeasureFault, List<String>> FAULTS = Map.of(
            new MeasureFault.OfRow(new EnrolmentFault.BadYear("22")), List.of("22"),
            new MeasureFault.BadValue("due", "soon"), List.of("due", "soon", "2022-06-30"),
            new MeasureFault.UnknownMeasure(ID), List.of("sample/三/7", "ADDED"),
            new MeasureFault.NoItem(ID), List.of("sample/三/7"),
            new MeasureFault.IdTaken("E1", "sample/三"), List.of("E1", "sample/三", "event_id"),
            new MeasureFault.Refused(ID, new MeasureRejection.AddedAlready()), List.of("sample/三/7"));

    @Test
    @DisplayName("each kind has a code, says where it is and what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(FAULTS.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(MeasureFault.class.getPermittedSubclasses());
        assertThat(REJECTIONS.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(MeasureRejection.class.getPermittedSubclasses());
        FAULTS.forEach(MeasureWordingTest::worded);
        REJECTIONS.forEach((why, named) -> {
            List<String> all = new ArrayList<>(named);
            if (!(why instanceof MeasureRejection.ContradictsLater)) {
                all.add("sample/三/7");
            }
            worded(new MeasureFault.Refused(ID, why), all);
        });
    }

    private static void worded(MeasureFault fault, List<String> named) {
        Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new MeasureWording(new InMemoryCatalog(), language).fault("events.csv", 7, fault);
            String where =
                    language == Language.EN ? "events.csv row 7 (the header is 1) " : "events.csv 第 7 行（表头为第 1 行） ";
            assertThat(words).startsWith(where + fault.code() + ": ").contains(named);
            assertThat(words.matches("(?s).*\\p{IsHan}{2}.*")).isEqualTo(language == Language.ZH);
        });
    }

    @Test
    @DisplayName("each column that may be wrong says its form; each kind, state and term has words in both languages")
    void forms() {
        for (String column : List.of("measure", "period", "unit", "text", "due")) {
            worded(new MeasureFault.BadValue(column, "?"), List.of(column, "?"));
        }
        MeasureWords chinese = new MeasureWords(Language.ZH);
        Stream.of(MeasureStep.Kind.values()).forEach(kind -> {
            assertThat(ListWords.wordsOf(kind.name())).contains(chinese.step(kind));
            assertThat(new MeasureWords(Language.EN).step(kind)).matches("[a-z]+");
        });
        Stream.of(MeasureState.values())
                .forEach(state -> assertThat(chinese.state(state)).matches("\\p{IsHan}+"));
    }
}
