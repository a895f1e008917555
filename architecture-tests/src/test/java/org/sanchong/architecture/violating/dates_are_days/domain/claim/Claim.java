package org.sanchong.architecture.violating.dates_are_days.domain.claim;

import java.util.Date;

/** A claim of an instant. */
final class Claim {
    void discharge(Date on) {}
}
