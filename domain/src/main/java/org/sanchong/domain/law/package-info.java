/**
 * Where a figure comes from: {@link org.sanchong.domain.law.ClauseId} (a printed clause of a policy document),
 * {@link org.sanchong.domain.law.Provenance} (printed, derived, cited or illustrative),
 * {@link org.sanchong.domain.law.Figure} (a value with both), {@link org.sanchong.domain.law.FigureTable} (a figure
 * chosen by attributes of the claim), {@link org.sanchong.domain.law.Absence} (why there is no figure), and
 * {@link org.sanchong.domain.law.Interpretation} (what a document leaves open, and how it is read here), and
 * {@link org.sanchong.domain.law.Carrier} (what carries a clause out), {@link org.sanchong.domain.law.PrintedFigure}
 * (a figure as the clause prints it).
 */
@NullMarked
package org.sanchong.domain.law;

import org.jspecify.annotations.NullMarked;
