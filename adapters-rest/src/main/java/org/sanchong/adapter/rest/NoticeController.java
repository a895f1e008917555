package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.PostNotices;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.time.Quarter;
import org.sanchong.domain.time.WorkingCalendar;
import org.sanchong.domain.time.WorkingDays;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What anybody may read: notices as they are posted, names masked, and last days of periods. */
@RestController
@RequestMapping("/v1")
class NoticeController {
    private static final int MOST_DAYS = 366;

    private final RestService.Means means;

    NoticeController(RestService.Means means) {
        this.means = means;
    }

    /**
     * What is posted.
     *
     * @param quarter the quarter
     * @param notices a row for each recipient, by the names of the columns
     */
    record Notices(String quarter, List<Map<String, String>> notices) {
        /** Keeps the list as it is now. */
        Notices {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The last day of a period.
     *
     * @param from the day of the event, which is not counted
     * @param workingDays how many working days
     * @param dueOn the last day
     * @param unsettled whether a notice that is still to come may move it
     */
    record Due(String from, int workingDays, String dueOn, boolean unsettled) {}

    /** Rows as they are written, by the names of the columns. */
    private static final class Rows implements OutgoingRecords {
        private final List<String> columns = new ArrayList<>();
        private final List<Map<String, String>> rows = new ArrayList<>();

        @Override
        public void begin(List<String> names) {
            columns.addAll(names);
        }

        @Override
        public void add(List<String> values) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                // An id that cannot be masked is told to nobody.
                boolean isBare =
                        columns.get(i).equals("person_id") && !values.get(i).contains("*");
                row.put(columns.get(i), isBare ? "" : values.get(i));
            }
            rows.add(row);
        }
    }

    @GetMapping(path = "/notices", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    Notices notices(Language lang, @RequestParam String quarter, @RequestParam(defaultValue = "") String township) {
        Quarter of = Parameters.quarter(quarter);
        Rows rows = new Rows();
        PostNotices.Posting.Builder posting = PostNotices.Posting.builder();
        posting.quarter(of).language(lang).notices(rows);
        posting.books(means.cases().matters().kept());
        if (!township.isEmpty()) {
            posting.township(township);
        }
        means.cases().matters().notices().post(posting.build());
        return new Notices(of.toString(), rows.rows);
    }

    @GetMapping(path = "/deadlines", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.INSTITUTION, Role.AUDITOR, Role.PUBLIC})
    Due deadline(@RequestParam String from, @RequestParam("working_days") String workingDays) {
        LocalDate event = Parameters.day("from", from);
        if (!workingDays.matches("[1-9][0-9]{0,2}") || Integer.parseInt(workingDays) > MOST_DAYS) {
            throw Parameters.bad("working_days", "must be a number from 1 to " + MOST_DAYS);
        }
        int days = Integer.parseInt(workingDays);
        WorkingCalendar calendar = means.catalog().workingCalendar();
        WorkingCalendar.LastDay last = calendar.lastDay(event, new WorkingDays(days));
        LocalDate due = last.known()
                .orElseThrow(() -> Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "UNKNOWN_YEAR",
                                "the working days of a year in this period are not known yet / 尚无该期间的工作日历",
                                "from")
                        .refusal());
        return new Due(event.toString(), days, due.toString(), calendar.isUnsettled(due));
    }
}
