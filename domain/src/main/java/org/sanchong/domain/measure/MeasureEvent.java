package org.sanchong.domain.measure;

import java.time.LocalDate;

/**
 * Something that happened to a measure; none is ever taken away.
 *
 * @param id what tells it apart, not blank
 * @param measure the measure
 * @param on the day
 * @param by the unit that did it or says so
 * @param step what happened
 */
public record MeasureEvent(String id, MeasureId measure, LocalDate on, String by, MeasureStep step) {}
