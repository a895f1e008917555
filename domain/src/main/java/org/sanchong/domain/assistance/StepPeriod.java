package org.sanchong.domain.assistance;

import org.sanchong.domain.law.Figure;
import org.sanchong.domain.time.WorkingDays;

/**
 * How long a step may take.
 *
 * @param step the step
 * @param period the working days, with their clause
 */
public record StepPeriod(AssistanceStep step, Figure<WorkingDays> period) {}
