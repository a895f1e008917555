/**
 * How well protection works (监管指标): what settled claims come to, and what ratios follow from it.
 *
 * <p>{@link org.sanchong.domain.indicator.Sums} are what claims come to together, one claim or all of them;
 * {@link org.sanchong.domain.indicator.Tally} has them by {@link org.sanchong.domain.indicator.Tally.Key}. An
 * {@link org.sanchong.domain.indicator.Indicator} is a ratio of sums, and an
 * {@link org.sanchong.domain.indicator.IndicatorTarget} is what a document wants it to be. Nothing here knows a region.
 * All types but {@link org.sanchong.domain.indicator.Tallying} are immutable.
 */
@NullMarked
package org.sanchong.domain.indicator;

import org.jspecify.annotations.NullMarked;
