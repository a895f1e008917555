package org.sanchong.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("Measures: due when, how they stand, what may follow (整改台账)")
class MeasureSpecification {
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            printed     | last day   | in time    | late       | every
            2022-06-30  | 2022-06-30 | 2022-06-30 | 2022-07-01 |
            2021-09     | 2021-09-30 | 2021-09-30 | 2021-10-01 |
            2020-02     | 2020-02-29 | 2020-02-29 | 2020-03-01 |
            2022-02     | 2022-02-28 | 2022-02-28 | 2022-03-01 |
            2020        | 2020-12-31 | 2020-12-31 | 2021-01-01 |
            2019-2020   | 2020-12-31 | 2020-12-31 | 2021-01-01 |
            continuing  |            | 2099-12-31 |            | YEAR
            yearly      |            | 2099-12-31 |            | YEAR
            quarterly   |            | 2099-12-31 |            | QUARTER
            regularly   |            | 2099-12-31 |            |
            2022-13     |            | 2099-12-31 |            |
            2022-02-30  |            | 2099-12-31 |            |
            2020-2019   |            | 2099-12-31 |            |
            ''          |            | 2099-12-31 |            |
            """)
    // spotless:on
    @DisplayName("a term ends with its last day, which is in time; words that name no day stay words")
    void terms(String printed, LocalDate last, LocalDate inTime, LocalDate late, DuePeriod.Every every) {
        DueTerm term = DueTerm.parse(printed);

        assertThat(term.toString()).isEqualTo(printed);
        assertThat(term.dueOn().orElse(null)).isEqualTo(last);
        assertThat(term.every().orElse(null)).isEqualTo(every);
        assertThat(term.isOverdue(inTime)).isFalse();
        assertThat(late != null && term.isOverdue(late)).isEqualTo(late != null);
    }

    // The measure runs from 2021-09-01. EVIDENCE(2021) is for the period 2021.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            due        | what happened                                                       | on         | state       | due on     | days late | missing
            2022-02    |                                                                     | 2022-02-28 | NOT_STARTED | 2022-02-28 | 0         |
            2022-02    |                                                                     | 2022-03-01 | NOT_STARTED | 2022-02-28 | 1         |
            2022-02    | 2022-01-10 STARTED                                                  | 2022-01-09 | NOT_STARTED | 2022-02-28 | 0         |
            2022-02    | 2022-01-10 STARTED                                                  | 2022-03-02 | IN_PROGRESS | 2022-02-28 | 2         |
            2022-02    | 2022-02-28 COMPLETED                                                | 2022-02-27 | NOT_STARTED | 2022-02-28 | 0         |
            2022-02    | 2022-03-05 COMPLETED                                                | 2022-03-04 | NOT_STARTED | 2022-02-28 | 4         |
            2022-02    | 2022-03-05 COMPLETED                                                | 2022-03-05 | DONE        | 2022-02-28 | 0         |
            2022-02    | 2022-02-20 COMPLETED; 2022-03-10 REOPENED                           | 2022-03-10 | IN_PROGRESS | 2022-02-28 | 10        |
            2022-02    | 2022-02-01 EXTENDED(2022-06-30)                                     | 2022-06-30 | NOT_STARTED | 2022-06-30 | 0         |
            2022-02    | 2022-02-01 EXTENDED(2022-06-30)                                     | 2022-07-31 | NOT_STARTED | 2022-06-30 | 31        |
            2022-02    | 2022-03-03 EXTENDED(2022-06-30)                                     | 2022-03-02 | NOT_STARTED | 2022-02-28 | 2         |
            2022-02    | 2022-02-01 WITHDRAWN                                                | 2023-01-01 | WITHDRAWN   |            | 0         |
            2022-02    | 2022-02-01 WITHDRAWN; 2022-03-01 REOPENED                           | 2022-03-01 | IN_PROGRESS | 2022-02-28 | 1         |
            2022-02    | 2022-02-28 COMPLETED; 2022-02-28 REOPENED                           | 2022-02-28 | IN_PROGRESS | 2022-02-28 | 0         |
            ''         | 2022-02-28 STARTED                                                  | 2099-01-01 | IN_PROGRESS |            | 0         |
            ''         | 2022-02-28 EXTENDED(2022-03-31)                                     | 2022-04-01 | NOT_STARTED | 2022-03-31 | 1         |
            regularly  | 2022-02-28 EVIDENCE                                                 | 2099-01-01 | IN_PROGRESS |            | 0         |
            continuing |                                                                     | 2021-12-31 | NOT_STARTED | 2021-12-31 | 0         |
            continuing |                                                                     | 2022-01-01 | NOT_STARTED | 2021-12-31 | 1         | 2021
            continuing | 2021-10-01 EVIDENCE                                                 | 2021-10-01 | IN_PROGRESS | 2022-12-31 | 0         |
            continuing | 2021-10-01 EVIDENCE                                                 | 2023-01-01 | IN_PROGRESS | 2022-12-31 | 1         | 2022
            continuing | 2022-10-01 EVIDENCE                                                 | 2022-10-01 | IN_PROGRESS | 2021-12-31 | 274       | 2021
            continuing | 2022-10-01 EVIDENCE; 2022-10-02 EVIDENCE(2021)                      | 2022-10-02 | IN_PROGRESS | 2023-12-31 | 0         |
            quarterly  |                                                                     | 2021-10-01 | NOT_STARTED | 2021-09-30 | 1         | 2021-Q3
            quarterly  | 2021-10-05 EVIDENCE(2021-Q3)                                        | 2022-01-01 | IN_PROGRESS | 2021-12-31 | 1         | 2021-Q4
            quarterly  | 2021-09-30 EVIDENCE; 2021-12-31 EVIDENCE                            | 2022-03-31 | IN_PROGRESS | 2022-03-31 | 0         |
            continuing | 2022-01-05 WITHDRAWN                                                | 2022-01-05 | WITHDRAWN   |            | 0         |
            """)
    // spotless:on
    @DisplayName("how a measure stands follows from its term, the events up to the day, and the day")
    void standings(
            String due, String happened, LocalDate on, MeasureState state, LocalDate dueOn, long late, String missing) {
        Standing standing = SampleMeasures.told(SampleMeasures.due(due), happened == null ? "" : happened)
                .get()
                .standing(on);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.dueOn().orElse(null)).isEqualTo(dueOn);
        assertThat(standing.daysOverdue()).isEqualTo(late);
        assertThat(standing.isOverdue()).isEqualTo(late > 0);
        assertThat(standing.missing().stream().map(DuePeriod::toString).collect(Collectors.joining(" ")))
                .isEqualTo(missing == null ? "" : missing);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            due        | what happened, the last is rejected                     | code
            2022-02    | 2022-01-01 STARTED; 2022-01-02 STARTED                  | WRONG_STATE
            2022-02    | 2022-01-01 EVIDENCE; 2022-01-02 STARTED                 | WRONG_STATE
            2022-02    | 2022-01-01 REOPENED                                     | WRONG_STATE
            2022-02    | 2022-01-01 COMPLETED; 2022-01-02 COMPLETED              | WRONG_STATE
            2022-02    | 2022-01-01 COMPLETED; 2022-01-02 EVIDENCE               | WRONG_STATE
            2022-02    | 2022-01-01 COMPLETED; 2022-01-02 EXTENDED(2022-09-30)   | WRONG_STATE
            2022-02    | 2022-01-01 COMPLETED; 2022-01-02 WITHDRAWN              | WRONG_STATE
            2022-02    | 2022-01-01 WITHDRAWN; 2022-01-02 WITHDRAWN              | WRONG_STATE
            2022-02    | 2022-01-01 WITHDRAWN; 2022-01-02 COMPLETED              | WRONG_STATE
            2022-02    | 2022-01-01 ADDED(2022)                                  | ADDED_ALREADY
            2022-02    | 2022-01-01 COMPLETED!                                   | NO_TEXT
            2022-02    | 2022-01-01 EVIDENCE!                                    | NO_TEXT
            2022-02    | 2022-01-01 WITHDRAWN!                                   | NO_TEXT
            2022-02    | 2022-01-01 EXTENDED(2022-09-30)!                        | NO_TEXT
            2022-02    | 2022-01-01 COMPLETED; 2022-01-02 REOPENED!              | NO_TEXT
            2022-02    | 2022-01-01 EXTENDED(2022-02-28)                         | NOT_LATER
            2022-02    | 2022-01-01 EXTENDED(2022-06-30); 2022-01-02 EXTENDED(2022-03-31) | NOT_LATER
            2022-02    | 2022-01-01 EVIDENCE(2022)                               | NOT_DUE_IN
            2022-02    | 2022-01-05 COMPLETED; 2022-01-04 COMPLETED              | CONTRADICTS_LATER
            2022-02    | 2022-01-05 STARTED; 2022-01-04 EVIDENCE                 | CONTRADICTS_LATER
            continuing | 2022-01-01 COMPLETED                                    | NEVER_ENDS
            continuing | 2022-01-01 EXTENDED(2030-01-01)                         | NEVER_ENDS
            continuing | 2022-01-01 EVIDENCE(2020)                               | NOT_DUE_IN
            continuing | 2022-01-01 EVIDENCE(2023)                               | NOT_DUE_IN
            continuing | 2022-01-01 EVIDENCE(2021-Q4)                            | NOT_DUE_IN
            continuing | 2021-08-31 EVIDENCE(2021); 2021-08-31 EVIDENCE(2020)    | NOT_DUE_IN
            quarterly  | 2021-10-01 EVIDENCE(2021-Q2)                            | NOT_DUE_IN
            quarterly  | 2021-10-01 EVIDENCE(2022-Q1)                            | NOT_DUE_IN
            """)
    // spotless:on
    @DisplayName("what cannot follow is rejected with its code")
    void rejections(String due, String happened, String code) {
        assertThat(SampleMeasures.told(SampleMeasures.due(due), happened)
                        .getLeft()
                        .code())
                .isEqualTo(code);
    }

    @Test
    @DisplayName("an item is from the day on which it is added, with its own term and units; before it nothing happens")
    void items() {
        MeasureEvent added = SampleMeasures.event("a", SampleMeasures.ITEM, "2022-03-01 ADDED(2022-06)");
        MeasureHistory item = MeasureHistory.added(added).get();

        assertThat(item.measure().due().dueOn()).contains(LocalDate.of(2022, 6, 30));
        assertThat(item.isKnownOn(LocalDate.of(2022, 2, 28))).isFalse();
        assertThat(item.isKnownOn(LocalDate.of(2022, 3, 1))).isTrue();
        Either<MeasureRejection, MeasureHistory> early =
                item.with(SampleMeasures.event("b", SampleMeasures.ITEM, "2022-02-28 STARTED"));
        assertThat(early.getLeft().code()).isEqualTo("BEFORE_ADDED");
        MeasureEvent nameless = SampleMeasures.event("c", SampleMeasures.ITEM, "2022-03-01 ADDED(2022-06)!");
        assertThat(MeasureHistory.added(nameless).getLeft().code()).isEqualTo("NO_TEXT");
        MeasureHistory withdrawn = item.with(SampleMeasures.event("d", SampleMeasures.ITEM, "2022-04-01 WITHDRAWN"))
                .get();
        assertThat(withdrawn.standing(LocalDate.of(2023, 1, 1)).reason()).isEqualTo("text of d");
        assertThat(withdrawn.events()).extracting(MeasureEvent::id).containsExactly("a", "d");
    }

    @Test
    @DisplayName("a continuing measure ends with its policy, and what was missing by then stays missing")
    void endsWithItsPolicy() {
        Measure measure = SampleMeasures.due(
                "continuing", List.of(EffectivePeriod.ofDays(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 6, 30))));
        MeasureHistory none = MeasureHistory.of(measure);
        MeasureHistory both = SampleMeasures.told(measure, "2019-05-01 EVIDENCE; 2020-05-01 EVIDENCE")
                .get();

        assertThat(none.standing(LocalDate.of(2030, 1, 1)).missing()).hasSize(2);
        assertThat(both.standing(LocalDate.of(2030, 1, 1)).dueOn()).isEmpty();
        assertThat(SampleMeasures.told(measure, "2019-05-01 EVIDENCE")
                        .get()
                        .standing(LocalDate.of(2020, 7, 1))
                        .dueOn())
                .contains(LocalDate.of(2020, 6, 30));
        assertThat(both.with(SampleMeasures.event("x", SampleMeasures.ID, "2021-02-01 EVIDENCE"))
                        .getLeft()
                        .code())
                .isEqualTo("NOT_DUE_IN");
    }

    @Test
    @DisplayName("one that is known to run from no day is due from its first event on")
    void fromTheFirstEvent() {
        Measure measure = SampleMeasures.due("continuing", List.of());
        assertThat(MeasureHistory.of(measure).standing(LocalDate.of(2030, 1, 1)).dueOn())
                .isEmpty();
        assertThat(SampleMeasures.told(measure, "2022-05-01 STARTED")
                        .get()
                        .standing(LocalDate.of(2023, 1, 1))
                        .dueOn())
                .contains(LocalDate.of(2022, 12, 31));
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text                                                    | units
            finance                                                 | RESPONSIBLE finance
            lead: a office, b; responsible: c/d bureaus, e          | LEAD a office, LEAD b, RESPONSIBLE c/d bureaus, RESPONSIBLE e
            responsible: finance; supporting: tax, health           | RESPONSIBLE finance, SUPPORTING tax, SUPPORTING health
            finance, tax (city + county)                            | RESPONSIBLE finance @city + county, RESPONSIBLE tax @city + county
            财政局、税务局                                          | RESPONSIBLE 财政局, RESPONSIBLE 税务局
            牵头单位：甲办、乙办；责任单位：丙局；配合单位：丁局    | LEAD 甲办, LEAD 乙办, RESPONSIBLE 丙局, SUPPORTING 丁局
            财政、税务（市县两级）                                  | RESPONSIBLE 财政 @市县两级, RESPONSIBLE 税务 @市县两级
            ' , ; '                                                 |
            """)
    // spotless:on
    @DisplayName("units are read with their parts and levels")
    void units(String text, String expected) {
        assertThat(ResponsibleUnit.parse(text).stream()
                        .map(unit ->
                                unit.role() + " " + unit.name() + (unit.level().isEmpty() ? "" : " @" + unit.level()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            text               | is one | is an item
            heze-2022/三       | true   | false
            heze-2022/三/7     | true   | true
            heze-2022          | false  | false
            heze-2022/         | false  | false
            heze-2022/三/      | false  | false
            /三                | false  | false
            a/b/c/d            | false  | false
            a/ b               | false  | false
            """)
    // spotless:on
    @DisplayName("a measure is named by document and clause, an item by one more part")
    void ids(String text, boolean isOne, boolean isItem) {
        assertThat(MeasureId.parse(text).isPresent()).isEqualTo(isOne);
        MeasureId.parse(text).ifPresent(id -> {
            assertThat(id.isItem()).isEqualTo(isItem);
            assertThat(id).hasToString(text);
        });
    }

    @Test
    @DisplayName("what is no period, unit, id or term is refused at once")
    void misuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DuePeriod(DuePeriod.Every.QUARTER, 2022, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new DuePeriod(DuePeriod.Every.YEAR, 2022, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponsibleUnit(ResponsibleUnit.Role.LEAD, " ", "", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeasureId("a", "b/c", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new DueTerm.ByYear(2020, 2019));
        MeasureHistory history = MeasureHistory.of(SampleMeasures.due("2022"));
        MeasureEvent other = SampleMeasures.event("e", SampleMeasures.ITEM, "2022-01-01 STARTED");
        assertThatIllegalArgumentException().isThrownBy(() -> history.with(other));
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureHistory.added(other));
    }
}
