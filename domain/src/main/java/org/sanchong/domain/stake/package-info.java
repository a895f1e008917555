/**
 * What is at stake (解释影响) in a reading of what a document leaves open, told by example claims.
 *
 * <p>A {@link org.sanchong.domain.stake.StakeCase} has the claims of one year and {@link
 * org.sanchong.domain.stake.StakeReading}s: a catalog as it would be written under a reading, and the claims as they would
 * be told. Each settles its claims by the same calculation as any claim; a {@link
 * org.sanchong.domain.stake.StakeOutcome} holds what they are paid. {@link org.sanchong.domain.stake.AtStake} holds the
 * cases of an interpretation, and why some readings cannot be told so.
 */
@NullMarked
package org.sanchong.domain.stake;

import org.jspecify.annotations.NullMarked;
