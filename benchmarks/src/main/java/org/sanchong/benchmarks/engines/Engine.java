package org.sanchong.benchmarks.engines;

import java.util.List;

/** An engine that settles by the policy. For one thread. */
interface Engine {
    /** Returns what basic, critical illness insurance, medical and further assistance pay, in fen. */
    List<Long> settle(EngineCase claim);
}
