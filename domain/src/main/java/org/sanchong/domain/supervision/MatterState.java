package org.sanchong.domain.supervision;

/** How a matter of supervision stands; see {@link SupervisionMatter} for what leads where. */
public enum MatterState {
    /** A tip was received (已接收). */
    RECEIVED,
    /** The tip is within competence and is looked into (已受理). */
    ACCEPTED,
    /** The tip is not: the end (不予受理). */
    DECLINED,
    /** A check is planned (已计划). */
    PLANNED,
    /** The tip was investigated, or the check done, and nothing was found so far (已核查). */
    DONE,
    /** Something was found (已立项追缴). */
    FOUND,
    /** Closed, nothing having been found: the end (查无实据结案). */
    CLOSED_WITHOUT_FINDING,
    /** Closed, all that was to be recovered having been recovered (查实结案). */
    CLOSED_WITH_FINDING,
    /** The reward of a tip is set (已核定奖励). */
    REWARD_SET,
    /** The reward is paid: the end (奖励已兑现). */
    REWARD_PAID;

    /** Returns whether nothing has to be done any more. */
    public boolean isClosed() {
        return this == DECLINED || this == CLOSED_WITHOUT_FINDING || this == CLOSED_WITH_FINDING || this == REWARD_PAID;
    }

    /** Returns whether the check was done, or the tip investigated. */
    public boolean isDone() {
        return this != RECEIVED && this != ACCEPTED && this != DECLINED && this != PLANNED;
    }
}
