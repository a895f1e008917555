/**
 * Fund accounts (基金账户): what each fund of a region, year and tier may spend, has spent and will have spent, and how it
 * stands with each facility.
 *
 * <p>{@link org.sanchong.domain.fund.FundRow}s say what settled cases do not: budgets, advances, payments, recoveries. No row
 * is changed or taken away; a wrong one is offset by a counter-row, and {@link org.sanchong.domain.fund.FundRows} are rows
 * that agree with each other. From them and the settled cases follow a year's
 * {@link org.sanchong.domain.fund.FundAccount}s, facilities' {@link org.sanchong.domain.fund.ClearingStatement}s, and the
 * {@link org.sanchong.domain.fund.OneStopClosing} of the old one-stop accounts.
 */
@NullMarked
package org.sanchong.domain.fund;

import org.jspecify.annotations.NullMarked;
