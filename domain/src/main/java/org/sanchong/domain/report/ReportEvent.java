package org.sanchong.domain.report;

import java.time.LocalDate;

/**
 * Something that happened to a report (报表记录).
 *
 * @param id what tells the event apart
 * @param report the report
 * @param on the day
 * @param by the unit that did it or says so
 * @param step what happened
 */
public record ReportEvent(String id, ReportId report, LocalDate on, String by, ReportStep step) {}
