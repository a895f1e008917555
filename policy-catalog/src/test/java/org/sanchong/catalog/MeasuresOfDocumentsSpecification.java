package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.measure.DocumentMeasures;
import org.sanchong.domain.measure.DueTerm;
import org.sanchong.domain.measure.Measure;
import org.sanchong.domain.measure.MeasureHistory;
import org.sanchong.domain.measure.Standing;

@DisplayName("What the documents ask of units, and by when (政策任务清单)")
class MeasuresOfDocumentsSpecification {
    private static final List<Measure> ALL = DocumentMeasures.of(PolicyCatalogs.builtIn());

    @DisplayName("measures counted by document and term")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        document       | measures | by a day | continuing | in words | not printed
        chongqing-2018 |       32 |        0 |          0 |        0 |          32
        heze-2022      |        2 |        0 |          0 |        0 |           2
        huangshan-2022 |        8 |        0 |          1 |        0 |           7
        hubei-2019     |        9 |        7 |          2 |        0 |           0
        shaoyang-2021  |       14 |        8 |          4 |        0 |           2
        """)
    void counted(String document, int measures, int byDay, int continuing, int inWords, int notPrinted) {
        List<Measure> of = ALL.stream()
                .filter(measure -> measure.id().document().equals(document))
                .toList();

        assertThat(of).hasSize(measures);
        assertThat(of.stream().filter(measure -> measure.due().dueOn().isPresent()))
                .hasSize(byDay);
        assertThat(of.stream().filter(measure -> measure.due().every().isPresent()))
                .hasSize(continuing);
        assertThat(of.stream().filter(measure -> measure.due() instanceof DueTerm.InWords))
                .hasSize(inWords);
        assertThat(of.stream().filter(measure -> measure.due() instanceof DueTerm.NotPrinted))
                .hasSize(notPrinted);
    }

    // Where nothing is done: the last day that is in time, and the first that is late.
    // spotless:off
    @DisplayName("last days as printed, the day after is late, and units in their parts")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        measure                  | last day   | units
        shaoyang-2021/二(三)·b   | 2021-09-30 | RESPONSIBLE medical security, RESPONSIBLE finance, RESPONSIBLE rural revitalization
        shaoyang-2021/二(一)·c   | 2022-02-28 | RESPONSIBLE medical security, RESPONSIBLE finance, RESPONSIBLE tax
        shaoyang-2021/三(七)·a   | 2021-12-31 | RESPONSIBLE medical security, RESPONSIBLE finance, RESPONSIBLE rural revitalization
        hubei-2019/二(一)        | 2019-12-31 | LEAD poverty-relief office, RESPONSIBLE city/prefecture/county bureaus, RESPONSIBLE every division and unit
        hubei-2019/二(十一)      | 2020-12-31 | LEAD poverty-relief office, LEAD rectification office, RESPONSIBLE benefits, RESPONSIBLE information centre, RESPONSIBLE service centre
        hubei-2019/三(十二)      | 2020-12-31 | LEAD poverty-relief office, LEAD rectification office, LEAD benefits, LEAD personnel, RESPONSIBLE city/prefecture/county bureaus, RESPONSIBLE every division and unit
        huangshan-2022/三(二)2·a | 2022-12-31 |
        chongqing-2018/附(一)-2  |            | RESPONSIBLE finance, SUPPORTING poverty relief, SUPPORTING medical security
        heze-2022/三             |            | RESPONSIBLE counties
        """)
    // spotless:on
    void terms(String name, LocalDate last, String units) {
        Measure measure = ALL.stream()
                .filter(each -> each.id().toString().equals(name))
                .findFirst()
                .orElseThrow();
        MeasureHistory nothing = MeasureHistory.of(measure);

        assertThat(measure.units().stream()
                        .map(unit -> unit.role() + " " + unit.name())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(units == null ? "" : units);
        if (last == null) {
            assertThat(nothing.standing(LocalDate.of(2099, 1, 1)).isOverdue()).isFalse();
        } else {
            Standing inTime = nothing.standing(last);
            assertThat(inTime.dueOn()).contains(last);
            assertThat(inTime.isOverdue()).isFalse();
            assertThat(nothing.standing(last.plusDays(1)).daysOverdue()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("every unit and level has the Chinese name that its clause gives it")
    void chineseNames() {
        assertThat(ALL).flatExtracting(Measure::units).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.nameChinese()).matches("\\p{IsHan}+");
            assertThat(unit.levelChinese()).isEqualTo(unit.level().isEmpty() ? "" : "市县两级");
        });
    }
}
