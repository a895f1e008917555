/**
 * Supervision of the fund (基金监管): reminders that cases should be looked at, and the register of tips, self-checks,
 * audits and re-checks.
 *
 * <p>A {@link org.sanchong.domain.supervision.ReminderRule} says which pattern of {@link
 * org.sanchong.domain.supervision.WatchedCase}s is worth a look, with its parameters and the clauses it serves;
 * {@link org.sanchong.domain.supervision.Reminders} finds them, before a claim is settled as well as afterwards, against
 * {@link org.sanchong.domain.supervision.PeerFigures} and
 * {@link org.sanchong.domain.supervision.PriceStandards} where a rule needs them. A
 * {@link org.sanchong.domain.supervision.Reminder} tells people where to look: it finds nobody guilty, and no payment
 * waits for it or is changed by it.
 *
 * <p>A {@link org.sanchong.domain.supervision.SupervisionMatter} is a tip or a check and what became of it, from
 * {@link org.sanchong.domain.supervision.SupervisionEvent}s; {@link org.sanchong.domain.supervision.YearCoverage} tells
 * which facilities a year's checks left out.
 */
@NullMarked
package org.sanchong.domain.supervision;

import org.jspecify.annotations.NullMarked;
