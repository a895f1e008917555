package org.sanchong.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.time.WorkingCalendar;

@DisplayName("What may happen to a report, and where it then stands")
class ReportHistorySpecification {
    private static ReportStep step(String word) {
        String[] parts = word.split(":", -1);
        return switch (parts[0]) {
            case "draw" -> new ReportStep.Drawn(parts[1], "", "", parts.length > 2 ? parts[2] : "");
            case "sign" -> new ReportStep.Signed(parts[1], parts[2]);
            case "assign" -> new ReportStep.Assigned(parts[1]);
            default -> new ReportStep.Delivered("");
        };
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        in charge | what happens, a day after the other from 2022-04-01        | outcome
        ann       |                                                          | NOT_DRAWN 0
        ann       | draw:h1                                                  | DRAWN 1
        ann       | draw:h1 sign:ann:h1                                      | SIGNED 1
        ann       | draw:h1 sign:ann:h1 deliver                              | DELIVERED 1
        ann       | draw:h1 draw:h2                                          | DRAWN 2
        ann       | draw:h1 sign:ann:h1 draw:h2:late                         | DRAWN 2
        ann       | draw:h1 sign:ann:h1 deliver draw:h2:late sign:ann:h2     | SIGNED 2
        ann       | assign:bob draw:h1                                       | DRAWN 1
        ann       | assign:                                                  | NO_PERSON
        ann       | sign:ann:h1                                              | WRONG_STATE
        ann       | deliver                                                  | WRONG_STATE
        ann       | draw:h1 deliver                                          | WRONG_STATE
        ann       | draw:h1 sign:ann:h1 sign:ann:h1                          | WRONG_STATE
        ann       | draw:h1 sign:ann:h1 deliver deliver                      | WRONG_STATE
        ann       | draw:h1 sign:ann:h2                                      | WRONG_VERSION
        ann       | draw:h1 draw:h2 sign:ann:h1                              | WRONG_VERSION
        ann       | draw:h1 sign:bob:h1                                      | NOT_IN_CHARGE
        ''        | draw:h1 sign:ann:h1                                      | NO_PERSON
        ann       | draw:h1 sign::h1                                         | NO_PERSON
        ann       | draw:h1 draw:h1                                          | SAME_FIGURES
        ann       | draw:h1 sign:ann:h1 draw:h2                              | NO_REASON
        """)
    // spotless:on
    @DisplayName("a version is drawn up, signed by who is in charge, delivered; a correction is a further one")
    void steps(String inCharge, String happens, String outcome) {
        ReportHistory history = ReportHistory.of(ReportSamples.id("2022-Q1"));
        LocalDate day = LocalDate.of(2022, 4, 1);
        String told = "";
        for (String word : happens == null ? new String[0] : happens.split(" ")) {
            ReportEvent event = new ReportEvent("e" + day, history.id(), day, "county", step(word));
            told = history.refusal(event, inCharge).map(Enum::name).orElse("");
            history = told.isEmpty() ? history.with(event, inCharge) : history;
            day = day.plusDays(1);
        }
        String stands = history.state() + " " + history.versions().size();
        assertThat(told.isEmpty() ? stands : told).isEqualTo(outcome);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        period  | drawn on   | outcome
        2022-Q1 | 2022-03-31 | PERIOD_NOT_OVER
        2022-Q1 | 2022-04-01 | ''
        2022    | 2022-12-31 | PERIOD_NOT_OVER
        2022-02 | 2022-03-01 | ''
        """)
    // spotless:on
    @DisplayName("it is drawn up once its period is over")
    void over(String period, LocalDate on, String outcome) {
        ReportHistory history = ReportHistory.of(ReportSamples.id(period));
        String told = history.refusal(new ReportEvent("e", history.id(), on, "county", step("draw:h1")), "")
                .map(Enum::name)
                .orElse("");
        assertThat(told).isEqualTo(outcome);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        delivered on | on         | is overdue
        ''           | 2022-04-10 | false
        ''           | 2022-04-11 | true
        2022-04-09   | 2022-04-11 | false
        2022-04-12   | 2022-04-11 | true
        2022-04-12   | 2022-04-12 | false
        """)
    // spotless:on
    @DisplayName("is late when the last day, 2022-04-10, is over and nothing is delivered; a delivery ends that")
    void overdue(String deliveredOn, LocalDate on, boolean isOverdue) {
        ReportHistory history = ReportHistory.of(ReportSamples.id("2022-Q1"));
        LocalDate day = LocalDate.of(2022, 4, 1);
        for (String word : deliveredOn.isEmpty() ? new String[0] : new String[] {"draw:h1", "sign:ann:h1", "deliver"}) {
            LocalDate when = word.equals("deliver") ? LocalDate.parse(deliveredOn) : day;
            history = history.with(new ReportEvent(word, history.id(), when, "county", step(word)), "ann");
        }
        LocalDate due = new DeliveryTerm(10, false, true)
                .dueOn(history.id().period(), WorkingCalendar.ofNoYear())
                .orElseThrow();
        assertThat(due).isEqualTo("2022-04-10");
        assertThat(history.isOverdue(due, on)).isEqualTo(isOverdue);
    }

    // spotless:off
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        text    | period  | first      | last       | next
        2025Q3  | 2025-Q3 | 2025-07-01 | 2025-09-30 | 2025-Q4
        2025-Q4 | 2025-Q4 | 2025-10-01 | 2025-12-31 | 2026-Q1
        2024-02 | 2024-02 | 2024-02-01 | 2024-02-29 | 2024-03
        2025-12 | 2025-12 | 2025-12-01 | 2025-12-31 | 2026-01
        2025    | 2025    | 2025-01-01 | 2025-12-31 | 2026
        2025Q5  | ''      |            |            |
        2025-13 | ''      |            |            |
        25-01   | ''      |            |            |
        2025-1  | ''      |            |            |
        """)
    // spotless:on
    @DisplayName("periods are read and reckoned by the calendar")
    void periods(String text, String period, LocalDate first, LocalDate last, String next) {
        String read = ReportPeriod.parse(text).map(Object::toString).orElse("");
        assertThat(read).isEqualTo(period);
        ReportPeriod.parse(text).ifPresent(found -> {
            assertThat(found.first()).isEqualTo(first);
            assertThat(found.last()).isEqualTo(last);
            assertThat(found.next()).hasToString(next);
        });
    }
}
