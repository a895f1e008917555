/**
 * Money and proportions: exact, and rounded in one place.
 *
 * <p>Read {@link org.sanchong.domain.money.Money} (an exact number of fen), then
 * {@link org.sanchong.domain.money.Rate} (an exact proportion), then
 * {@link org.sanchong.domain.money.Rounding}, the only place where a part of a fen is given up. The package is the
 * border to the JSR 354 world as well; nothing outside it sees Moneta.
 *
 * <p>It knows nothing of policies. All types are immutable and safe for use by several threads at once.
 */
@NullMarked
package org.sanchong.domain.money;

import org.jspecify.annotations.NullMarked;
