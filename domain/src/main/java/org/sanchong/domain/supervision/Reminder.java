package org.sanchong.domain.supervision;

/**
 * That a case should be looked at (提醒): which, by which rule, and what was found. It blocks nothing and changes no
 * payment.
 *
 * @param rule the rule
 * @param about the case
 * @param finding what was found
 */
public record Reminder(ReminderRule rule, WatchedCase about, Finding finding) {}
