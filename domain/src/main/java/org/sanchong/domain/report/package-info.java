/**
 * Reports to those above (报表): what settled claims come to, by county or category, each period, and what happened to them.
 *
 * <p>A {@link org.sanchong.domain.report.ReportForm} says of whom, by what and by when; a
 * {@link org.sanchong.domain.report.ReportFigure} is a column, a function of the sums of the one tally that indicators are
 * ratios of. {@link org.sanchong.domain.report.Drawing} puts a {@link org.sanchong.domain.report.Report} together in one
 * pass; every cell is the sum of those of single claims. {@link org.sanchong.domain.report.ReportHistory} follows it from the
 * person in charge to its delivery, version by version. Nothing here knows a region. All types but
 * {@link org.sanchong.domain.report.Drawing} are immutable.
 */
@NullMarked
package org.sanchong.domain.report;

import org.jspecify.annotations.NullMarked;
