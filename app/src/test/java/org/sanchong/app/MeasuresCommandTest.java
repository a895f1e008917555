package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("measures: what documents ask of units, by when, and what was done")
class MeasuresCommandTest {
    private static final String EVENTS = Settling.example("measures.csv").toString();
    private static final String HEADER = "event_id,measure,event,event_on,unit,text,due,period\n";

    @TempDir
    private Path folder;

    private static Settling measures(String csv, String... options) {
        String[] args = Stream.concat(Stream.of("measures", "--events", "-"), Stream.of(options))
                .toArray(String[]::new);
        return Settling.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), args);
    }

    private static List<String> listed(Settling told) {
        return Settling.rows(told.out()).stream()
                .map(row -> row.getField("measure") + " " + row.getField("status"))
                .toList();
    }

    @Test
    @DisplayName("tell the examples as expected: done late, reopened, withdrawn, by quarters, and three rows of no use")
    void examples() throws IOException {
        Settling told = Settling.run(
                "measures",
                "--document",
                "heze-2022",
                "--document",
                "huangshan-2022",
                "--events",
                EVENTS,
                "--on",
                "2022-12-31",
                "--format",
                "csv");

        assertThat(told.out()).isEqualTo(Files.readString(Settling.example("expected/measures.csv")));
        assertThat(told.err())
                .contains(
                        "row 19 (the header is 1) EVENT_CONFLICT",
                        "row 20 (the header is 1) UNKNOWN_MEASURE",
                        "row 21 (the header is 1) NOT_LATER")
                .contains("15 measures, 13 open, 2 overdue, 3 rows of no use");
        assertThat(told.status()).isEqualTo(1);
    }

    // Printed: 2021-09, 4 times 2021-10 and so on; at the end of November those of September and October are late.
    @Test
    @DisplayName("what is overdue is told by its last day, of a document, a unit and a state")
    void filters() {
        Settling late = Settling.run(
                "measures", "--overdue", "--on", "2021-12-01", "--document", "shaoyang-2021", "--format", "csv");
        assertThat(listed(late))
                .containsExactly("shaoyang-2021/二(三)·b NOT_STARTED", "shaoyang-2021/二(二)·c NOT_STARTED");
        assertThat(late.status()).isEqualTo(1);

        Settling inTime = Settling.run(
                "measures", "--overdue", "--on", "2021-09-30", "--document", "shaoyang-2021", "--format", "csv");
        assertThat(listed(inTime)).isEmpty();
        assertThat(inTime.status()).isZero();

        for (String unit : List.of("health", "HEALTH", "卫生健康部门")) {
            assertThat(listed(Settling.run(
                            "measures",
                            "--overdue",
                            "--on",
                            "2021-12-01",
                            "--unit",
                            unit,
                            "--document",
                            "shaoyang-2021",
                            "--format",
                            "csv")))
                    .containsExactly("shaoyang-2021/二(二)·c NOT_STARTED");
        }
        assertThat(listed(Settling.run(
                        "measures",
                        "--events",
                        EVENTS,
                        "--on",
                        "2022-12-31",
                        "--status",
                        "DONE",
                        "--status",
                        "WITHDRAWN",
                        "--format",
                        "csv")))
                .containsExactly("heze-2022/三/2 DONE", "heze-2022/三/4 WITHDRAWN");
        assertThat(Settling.run("measures", "--on", "2018-12-31", "--document", "hubei-2019")
                        .status())
                .isZero();
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            row                                                        | says
            E,heze-2022,STARTED,2022-06-01,counties,,,                 | BAD_VALUE: measure is "heze-2022"
            E,heze-2022/五,STARTED,2022-06-01,counties,,,              | UNKNOWN_MEASURE: there is no measure heze-2022/五
            E,heze-2022/三,ADDED,2022-06-01,counties,a,2022,           | ADDED_ALREADY
            E,heze-2022/一(一),ADDED,2022-06-01,counties,a,2022,       | NO_ITEM
            E,heze-2022/五/1,ADDED,2022-06-01,counties,a,2022,         | NO_ITEM
            E,heze-2022/三/1,ADDED,2022-06-01,counties,a,soon,         | BAD_VALUE: due is "soon"
            E,heze-2022/三/1,ADDED,2022-06-01,;,a,2022,                | BAD_VALUE: unit is ";"
            E,heze-2022/三/1,ADDED,2022-06-01,counties,,2022,          | NO_TEXT
            E,heze-2022/三,EXTENDED,2022-06-01,counties,a,2022-09,     | BAD_VALUE: due is "2022-09"
            E,heze-2022/三,EXTENDED,2022-06-01,counties,a,,            | BAD_VALUE: due is ""
            E,heze-2022/三,STARTED,2022-06-01,counties,a,2022,         | BAD_VALUE: due is "2022"
            E,heze-2022/三,STARTED,2022-06-01,counties,a,,2022         | BAD_VALUE: period is "2022"
            E,heze-2022/三,EVIDENCE,2022-06-01,counties,a,,Q2          | BAD_VALUE: period is "Q2"
            E,heze-2022/三,EVIDENCE,2022-06-01,counties,a,,2022        | NOT_DUE_IN
            E,heze-2022/三,REOPENED,2022-06-01,counties,a,,            | WRONG_STATE: REOPENED cannot follow: heze-2022/三 is NOT_STARTED
            E,heze-2022/三,CLOSED,2022-06-01,counties,a,,              | UNKNOWN_CODE
            E,heze-2022/三,COMPLETED,1.6.2022,counties,a,,             | BAD_DATE
            E,heze-2022/三,COMPLETED,2022-06-01,,a,,                   | MISSING_VALUE
            E,heze-2022/三,COMPLETED,2022-06-01                        | MALFORMED_ROW
            """)
    // spotless:on
    @DisplayName("a row that is of no use is told with its number, what is wrong and how to mend it; others are taken")
    void faultyRows(String row, String says) {
        String csv = HEADER + "A,huangshan-2022/四(一),STARTED,2022-05-01,district government,,,\n" + row + "\n";
        Settling told = measures(csv, "--on", "2022-06-30", "--format", "csv", "--status", "IN_PROGRESS");

        assertThat(told.err()).contains("standard input row 3 (the header is 1) " + says);
        assertThat(listed(told)).containsExactly("huangshan-2022/四(一) IN_PROGRESS");
        assertThat(told.status()).isEqualTo(1);
        assertThat(measures(csv, "--on", "2022-06-30", "--lang", "zh").err())
                .containsPattern("第 3 行（表头为第 1 行） " + says.replaceFirst(":.*", "") + ".*\\p{IsHan}{3}");
    }

    @Test
    @DisplayName("the books keep each event once, whoever sends it again, and tell the same as the list")
    void books() {
        String store = folder.resolve("books").toString();
        Settling first = Settling.run("measures", "record", EVENTS, "--store", store);
        assertThat(first.err()).contains("16 events taken, 1 known, 3 rows of no use");
        assertThat(first.status()).isEqualTo(1);
        assertThat(Settling.run("measures", "record", EVENTS, "--store", store).err())
                .contains("0 events taken, 17 known, 3 rows of no use");
        for (String format : List.of("csv", "json", "html", "text")) {
            assertThat(Settling.run("measures", "--store", store, "--on", "2022-12-31", "--format", format)
                            .out())
                    .isEqualTo(Settling.run("measures", "--events", EVENTS, "--on", "2022-12-31", "--format", format)
                            .out());
        }
        assertThat(Settling.run("measures", "show", "heze-2022/三/1", "--store", store, "--on", "2022-12-31")
                        .out())
                .contains("on 2022-12-31: in progress; due 2022-06-30; 184 days late")
                .containsPattern("2022-11-14 +reopened +county medical security +spot check")
                .contains("M-002", "M-006", "M-007", "M-011");
    }

    @Test
    @DisplayName("what show lists can be recorded elsewhere, and tells the same there")
    void showIsRecorded() throws IOException {
        String store = folder.resolve("other").toString();
        Path list = folder.resolve("history.csv");
        Settling told = Settling.run(
                "measures",
                "show",
                "heze-2022/三/5",
                "--events",
                EVENTS,
                "--on",
                "2022-12-31",
                "--out",
                list.toString());
        assertThat(told.status()).isEqualTo(1);
        assertThat(Settling.run("measures", "record", list.toString(), "--store", store)
                        .err())
                .contains("3 events taken, 0 known, 0 rows");
        assertThat(Settling.run(
                                "measures",
                                "show",
                                "heze-2022/三/5",
                                "--store",
                                store,
                                "--on",
                                "2023-01-01",
                                "--lang",
                                "zh")
                        .out())
                .contains("截至 2023-01-01：推进中；时限 2022-12-31；逾期 1 天；缺佐证的期次：2022-Q4");
    }

    @Test
    @DisplayName("Chinese headers and events are read; pages are Chinese, every unit and state with words")
    void chinese() {
        String csv = "记录编号,任务编号,事项,办理日期,责任单位,内容,时限\n" + "一,heze-2022/三/甲,新增,2022-05-10,牵头单位甲、单位乙,清理旧账,2022-06\n"
                + "二,heze-2022/三/甲,完成,2022-06-30,单位甲,台账已清,\n";
        Settling told = measures(csv, "--on", "2022-12-31", "--lang", "zh", "--format", "html");
        assertThat(told.out())
                .contains("<html lang=\"zh-CN\">", "<td>heze-2022/三/甲</td><td>已完成</td>", "责任：牵头单位甲、单位乙")
                .doesNotContain("NOT_STARTED", "not printed");
        Set<String> english = new TreeSet<>();
        for (NamedCsvRecord row :
                Settling.rows(Settling.run("measures", "--on", "2022-12-31", "--lang", "zh", "--format", "csv")
                        .out())) {
            Stream.of("lead", "responsible", "supporting")
                    .flatMap(part -> Stream.of(row.getField(part).split("；", -1)))
                    .filter(name -> name.matches(".*[A-Za-z].*"))
                    .forEach(english::add);
        }
        assertThat(english).isEmpty();
    }

    @Test
    @DisplayName("a workbook and JSON hold what CSV holds")
    void otherForms() throws IOException {
        Path book = folder.resolve("m.xlsx");
        Settling told = Settling.run("measures", "--on", "2018-01-01", "--out", book.toString());
        assertThat(told.status()).isZero();
        assertThat(Files.size(book)).isGreaterThan(3000);
        assertThat(Settling.run("measures", "--on", "2018-01-01", "--document", "heze-2022", "--format", "json")
                        .out())
                .contains("\"measure\":\"heze-2022/三\"", "\"due_on\":null", "\"overdue\":\"false\"");
    }

    @Test
    @DisplayName("what cannot be is refused with what there is")
    void refusals() {
        assertThat(Settling.run("measures", "--document", "heze").err()).contains("--document \"heze\"", "heze-2022");
        assertThat(Settling.run("measures", "--unit", "army").err())
                .contains("--unit \"army\"", "civil affairs, counties");
        assertThat(Settling.run("measures", "--status", "LOST").err())
                .contains("DONE, IN_PROGRESS, NOT_STARTED, WITHDRAWN");
        assertThat(Settling.run("measures", "--format", "pdf").err()).contains("text, csv, json, html or xlsx");
        assertThat(Settling.run("measures", "--on", "soon").status()).isEqualTo(2);
        assertThat(Settling.run("measures", "--events", EVENTS, "--store", folder.toString())
                        .err())
                .contains("exclude each other");
        assertThat(Settling.run("measures", "record", EVENTS).err()).contains("--store URL");
        assertThat(Settling.run("measures", "show", "heze-2022/四").err())
                .contains("there is no measure \"heze-2022/四\"");
        assertThat(Settling.run("measures", "show", "heze-2022/三/1", "--events", EVENTS, "--on", "2022-05-09")
                        .status())
                .isEqualTo(2);
        assertThat(measures("event_id,measure\n").err()).contains("the column event is missing");
    }
}
