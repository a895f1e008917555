package org.sanchong.domain.assistance;

/** What is applied for. */
public enum AssistanceKind {
    /** Medical assistance by a schedule that pays once an application for the claim is approved (依申请救助). */
    ON_APPLICATION,
    /** Tilted assistance for what is left of a heavy burden; the amount is decided in review (倾斜救助). */
    TILTED,
    /** More assistance for special hardship; the amount is decided in review (特殊困难加大救助). */
    SPECIAL_HARDSHIP
}
