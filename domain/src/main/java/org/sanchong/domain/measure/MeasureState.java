package org.sanchong.domain.measure;

/** How far a measure is (办理状态). */
public enum MeasureState {
    /** Nothing has happened yet (未启动). */
    NOT_STARTED,
    /** Work goes on (推进中). */
    IN_PROGRESS,
    /** Done (已完成). */
    DONE,
    /** No longer asked for, for a reason that stays (已撤销). */
    WITHDRAWN;

    /** Returns whether something is still to be done. */
    public boolean isOpen() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }
}
