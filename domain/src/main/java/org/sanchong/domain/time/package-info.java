/**
 * Time as the policies count it: {@link org.sanchong.domain.time.EffectivePeriod} (half-open),
 * {@link org.sanchong.domain.time.PlanYear} (the calendar year of discharge), and China's working days, which
 * {@link org.sanchong.domain.time.WorkingCalendar} holds year by year and periods of
 * {@link org.sanchong.domain.time.WorkingDays} are counted in. There is no clock here.
 */
@NullMarked
package org.sanchong.domain.time;

import org.jspecify.annotations.NullMarked;
