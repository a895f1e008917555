/** A sample that breaks {@link org.sanchong.architecture.PurityRules#applicationAsksAClockForTheTime}. */
@Violates({
    "Constructor <application.usecase.Settling.<init>()> calls method "
            + "<java.lang.System.currentTimeMillis()> in (Settling.java:10)",
    "Constructor <application.usecase.Settling.<init>()> calls method <java.time.Clock.systemUTC()> in "
            + "(Settling.java:9)",
    "Method <application.usecase.Settling.today()> calls method <java.time.LocalDate.now()> in " + "(Settling.java:13)",
    "Method <application.usecase.Settling.today(java.time.ZoneId)> calls method "
            + "<java.time.LocalDate.now(java.time.ZoneId)> in (Settling.java:17)"
})
package org.sanchong.architecture.violating.application_asks_a_clock_for_the_time;

import org.sanchong.architecture.Violates;
