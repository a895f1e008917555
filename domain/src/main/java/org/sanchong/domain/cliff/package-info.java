/**
 * Cliffs (待遇悬崖): where more expense, or a poorer category, is worse off.
 *
 * <p>A {@link org.sanchong.domain.cliff.CliffSearch} settles the claims of a policy's {@link
 * org.sanchong.domain.cliff.Circumstances} by the same calculation as any claim, and finds the expenses, to the fen, at
 * which another way through the policy begins; between them what is paid follows a line, so that nothing is sampled. A
 * {@link org.sanchong.domain.cliff.CliffReport} holds what it found, {@link org.sanchong.domain.cliff.CliffFinding} by
 * finding.
 */
@NullMarked
package org.sanchong.domain.cliff;

import org.jspecify.annotations.NullMarked;
