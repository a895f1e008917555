package org.sanchong.architecture.violating.domain_reaches_nothing_outside.domain.claim;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Logger;

/** A claim that reads, shares, logs and runs. */
final class Claim {
    void read(Path file) {}

    void share(ConcurrentMap<String, Claim> claims) {}

    void log(Logger logger) {}

    void run(Thread thread) {}
}
