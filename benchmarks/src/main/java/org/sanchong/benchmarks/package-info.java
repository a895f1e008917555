/** Measurements of this project's own, against yardsticks in the same run. */
@NullMarked
package org.sanchong.benchmarks;

import org.jspecify.annotations.NullMarked;
