/**
 * Early warning (防止返贫监测预警): who has to be reported to other departments because of what illness leaves to pay.
 *
 * <p>{@link org.sanchong.domain.monitoring.MonitoringRules} are what a policy rules: lines
 * ({@link org.sanchong.domain.monitoring.WarningLine}), who is told, and whose data goes every quarter regardless.
 * {@link org.sanchong.domain.monitoring.EarlyWarning} finds from {@link org.sanchong.domain.monitoring.BurdenMovement}s
 * who crossed a line by which claim, each crossing once; {@link org.sanchong.domain.monitoring.QuarterlyPush} is what a
 * quarter's file tells, and a {@link org.sanchong.domain.monitoring.BurdenAlert} what became of a warning.
 */
@NullMarked
package org.sanchong.domain.monitoring;

import org.jspecify.annotations.NullMarked;
