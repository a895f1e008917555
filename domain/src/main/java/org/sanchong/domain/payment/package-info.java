/**
 * Provider payment (医保支付方式): what a fund pays a facility for the care that was settled, beside what was settled.
 *
 * <p>A {@link org.sanchong.domain.payment.PaymentContract} says for which care of a region and year a
 * {@link org.sanchong.domain.payment.PaymentMethod} holds: by service, by day of stay, by disease, under a total budget with
 * {@link org.sanchong.domain.payment.RiskShares}, or by points. {@link org.sanchong.domain.payment.ProviderPayment} clears
 * settled cases by it; a {@link org.sanchong.domain.payment.ProviderClearing} tells each facility's share and which cases no
 * figure was given for. All figures are the locality's. What the patient pays is settled before and is not touched.
 */
@NullMarked
package org.sanchong.domain.payment;

import org.jspecify.annotations.NullMarked;
