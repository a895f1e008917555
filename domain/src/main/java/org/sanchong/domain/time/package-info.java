/**
 * Time as the policies count it: {@link org.sanchong.domain.time.EffectivePeriod} (half-open) and
 * {@link org.sanchong.domain.time.PlanYear} (the calendar year of discharge). There is no clock here.
 */
@NullMarked
package org.sanchong.domain.time;

import org.jspecify.annotations.NullMarked;
