package org.sanchong.architecture.violating.nobody_logs_by_the_jdk.domain.claim;

import java.util.logging.Logger;

/** A claim that logs. */
final class Claim {
    void log() {
        Logger.getLogger("claim").info("here");
    }
}
