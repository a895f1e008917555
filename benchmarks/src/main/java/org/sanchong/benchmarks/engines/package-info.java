/**
 * One policy in several engines (引擎对比): ours, methods written by hand, and the rule engines that others use for it, each
 * given the same claims with what had accumulated before.
 */
@NullMarked
package org.sanchong.benchmarks.engines;

import org.jspecify.annotations.NullMarked;
