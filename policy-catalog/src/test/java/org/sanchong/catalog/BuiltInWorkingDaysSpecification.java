package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.time.CalendarYear;
import org.sanchong.domain.time.WorkingCalendar;
import org.sanchong.domain.time.WorkingDays;

@DisplayName("China's working days, as they are built in")
class BuiltInWorkingDaysSpecification {
    private static final WorkingCalendar CALENDAR = PolicyCatalogs.builtIn().workingCalendar();

    @TempDir
    private Path path;

    // The table was counted from the published notices, not from our file.
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "working-days-per-month.csv", numLinesToSkip = 1, delimiter = ';')
    @DisplayName("have in each month of nine years as many as the notices leave")
    void countsOfEachMonth(String row) {
        List<Integer> counted = new ArrayList<>();
        String[] cells = row.split(",", -1);
        int year = Integer.parseInt(cells[0]);
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(year, month);
            counted.add((int) of.atDay(1)
                    .datesUntil(of.plusMonths(1).atDay(1))
                    .filter(CALENDAR::isWorked)
                    .count());
        }
        counted.add(counted.stream().mapToInt(Integer::intValue).sum());
        assertThat(counted)
                .isEqualTo(List.of(cells).subList(1, cells.length).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @Test
    @DisplayName("are known of 2018 to 2026, each year by a notice, and of no other")
    void yearsThatAreKnown() {
        assertThat(CALENDAR.years())
                .extracting(CalendarYear::year)
                .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(CALENDAR.years())
                .allSatisfy(year -> assertThat(year.notices()).isNotEmpty().allMatch(n -> n.contains("gov.cn/")));
    }

    // Reckoned by hand from the notices.
    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            event      | working days | last day   | why
            2026-02-10 |           10 | 2026-03-02 | Spring Festival 15 to 23 February, Saturdays 14 and 28 worked
            2026-02-13 |            1 | 2026-02-14 | Saturday, a make-up day
            2026-02-14 |            1 | 2026-02-24 | the whole festival lies between
            2022-01-28 |            2 | 2022-01-30 | Saturday and Sunday, both made up
            2022-01-30 |            5 | 2022-02-11 | Spring Festival 31 January to 6 February
            2020-01-22 |           10 | 2020-02-13 | the festival was prolonged to 2 February
            2020-01-22 |            2 | 2020-02-03 | Thursday 23, then Monday 3 February
            2021-09-17 |           10 | 2021-10-08 | made up on Saturday 18 and Sunday 26; festival 19 to 21
            2021-09-28 |           10 | 2021-10-18 | National Day 1 to 7, Saturday 9 October worked
            2018-12-28 |            1 | 2018-12-29 | Saturday, by the notice for 2019
            2018-12-29 |            1 | 2019-01-02 | New Year from 30 December
            2022-12-30 |            1 | 2023-01-03 | 31 December is free, by the notice for 2023
            2019-04-30 |            5 | 2019-05-09 | four days of May by the amended notice, Sunday 5 worked
            2025-01-26 |            5 | 2025-02-08 | a make-up Sunday is the event; festival 28 January to 4 February, Saturday 8 worked
            2023-10-06 |            5 | 2023-10-11 | Saturday 7 and Sunday 8 worked
            2024-09-13 |            5 | 2024-09-23 | Saturday 14 worked, festival 15 to 17
            """)
    // spotless:on
    @DisplayName("end periods as they do over festivals and make-up days")
    void endsOfPeriods(LocalDate event, int days, LocalDate last, String why) {
        assertThat(CALENDAR.lastDay(event, new WorkingDays(days)))
                .as(why)
                .isEqualTo(new WorkingCalendar.LastDay.On(last));
    }

    @Test
    @DisplayName("are compiled, and a folder's year is added or takes the place of the built-in one")
    void yearsOfAFolder() {
        TestFolder.empty(path).with("working-days.yaml", """
                format: sanchong.working-days/1
                years:
                - {year: "2027", notices: "https://example.org/2027", off: ["2027-01-01"], worked: ["2027-01-03"]}
                - {year: "2026", notices: ["https://example.org/2026"], off: [], worked: []}
                """);
        LoadedCatalog read = (LoadedCatalog) PolicyCatalogs.read(path).get();

        assertThat(read.workingCalendar().isWorked(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(read.workingCalendar().isWorked(LocalDate.of(2026, 2, 16))).isTrue();
        assertThat(read.workingCalendar().isWorked(LocalDate.of(2025, 1, 28))).isFalse();
        assertThat(read.contentHash()).isEqualTo(PolicyCatalogs.builtIn().contentHash());
        assertThat(CompiledCatalog.of(CompiledCatalog.toBytes(read))).isEqualTo(read);
        assertThat(read.asKnownOn(LocalDate.of(2026, 1, 1)).workingCalendar()).isEqualTo(read.workingCalendar());
    }

    // spotless:off
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            off: ["2027-01-01"]                 | off: [2027-01-01]                 | 3 | BAD_SCALAR    | put it in quotes
            off: ["2027-01-01"]                 | off: ["2027-13-01"]               | 3 | BAD_SCALAR    | calendar does not have
            off: ["2027-01-01"]                 | off: ["2027-01-01..x"]            | 3 | BAD_SCALAR    | no range of days
            off: ["2027-01-01"]                 | off: ["2027-01-03..2027-01-01"]   | 3 | EMPTY_RANGE   | -1 days
            off: ["2027-01-01"]                 | off: ["2027-01-01..2027-03-01"]   | 3 | EMPTY_RANGE   | 60 days
            off: ["2027-01-01"]                 | off: ["2026-12-31"]               | 3 | INCONSISTENT  | no day of 2027
            worked: []                          | worked: ["2027-01-04"]            | 3 | INCONSISTENT  | no day of a weekend
            worked: []                          | made-up: []                       | 3 | MISSING_KEY   | 'worked' must be given
            notices: n                          | notices: []                       | 3 | WRONG_SHAPE   | the list is empty
            year: "2027"                        | year: 2027                        | 3 | BAD_SCALAR    | put it in quotes
            - {year: "2026"                     | - {year: "2027"                   | 4 | DUPLICATE_NAME | stands twice
            """)
    // spotless:on
    @DisplayName("are refused where they are written wrong")
    void refused(String part, String instead, int line, DefectCode code, String says) {
        String file = """
                format: sanchong.working-days/1
                years:
                - {year: "2027", notices: n, off: ["2027-01-01"], worked: []}
                - {year: "2026", notices: n, off: [], worked: [] }
                """;
        assertThat(file).contains(part);
        TestFolder.at(path).with("working-days.yaml", file.replace(part, instead));

        assertThat(PolicyCatalogs.read(path).getLeft().all()).anySatisfy(defect -> {
            assertThat(defect.code()).isEqualTo(code);
            assertThat(defect.line()).isEqualTo(line);
            assertThat(defect.message()).contains(says);
        });
    }
}
