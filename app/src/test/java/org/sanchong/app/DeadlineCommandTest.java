package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("deadline")
class DeadlineCommandTest {
    @Test
    @DisplayName("prints the last day alone")
    void printsTheLastDay() {
        Settling ran = Settling.run("deadline", "--from", "2026-02-10", "--working-days", "10");

        assertThat(ran.out()).isEqualTo("2026-03-02\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
    }

    @Test
    @DisplayName("prints JSON for programs")
    void printsJson() {
        Settling ran = Settling.run("deadline", "--from", "2021-09-17", "--working-days", "10", "--format", "json");

        assertThat(ran.out().replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"from\":\"2021-09-17\",\"working_days\":10,\"last_day\":\"2021-10-08\",\"unsettled\":false}");
        assertThat(ran.status()).isZero();
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from       | days  | lang | says
            2026-12-30 | 2     | en   | the working days of 2027 are not known
            2026-12-30 | 2     | zh   | 没有2027年的工作日历
            2017-12-31 | 1     | en   | the working days of 2017 are not known
            2027-01-01 | 1     | en   | the working days of 2027 are not known
            2026-02-30 | 1     | en   | --from is a day as YYYY-MM-DD
            2026-2-3   | 1     | zh   | --from 应为日期
            2026-02-10 | 0     | en   | --working-days is a whole number from 1
            2026-02-10 | -1    | zh   | --working-days 应为
            2026-02-10 | ten   | en   | not "ten"
            2026-02-10 | 1     | fr   | --lang is en or zh
            """)
    // spotless:on
    @DisplayName("cannot run, and says what to mend")
    void cannotRun(String from, String days, String language, String says) {
        Settling ran = Settling.run("deadline", "--from", from, "--working-days=" + days, "--lang", language);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(says);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            lang | says
            en   | the notice for 2027 is not known yet
            zh   | 2027年放假安排尚未收录
            """)
    // spotless:on
    @DisplayName("warns of the end of December while the next notice is out of sight")
    void warnsOfDecember(String language, String says) {
        Settling ran = Settling.run("deadline", "--from", "2026-12-30", "--working-days", "1", "--lang", language);

        assertThat(ran.out()).isEqualTo("2026-12-31\n");
        assertThat(ran.err()).contains(says);
        assertThat(ran.status()).isZero();
    }
}
