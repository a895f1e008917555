/**
 * The register of certified people (认定人员名册) and its comparison with what departments deliver (信息比对).
 *
 * <p>A {@link org.sanchong.domain.register.Certification} says who holds which category from when until when, and where
 * the person is registered. The {@link org.sanchong.domain.register.CertificationRegister} keeps
 * {@link org.sanchong.domain.register.RegisterEntry}s, of which none is ever taken away, so that it knows two times: on
 * which days a certification is valid, and since when that is known. A
 * {@link org.sanchong.domain.register.Delivery} is a department's list of a day;
 * {@link org.sanchong.domain.register.Reconciliation} finds what it changes, person by person
 * ({@link org.sanchong.domain.register.PersonChange}), and
 * {@link org.sanchong.domain.register.InsuranceComparison} who of the people is not insured, or twice. When lists are due
 * is in a policy's {@link org.sanchong.domain.register.DeliveryDuty}.
 */
@NullMarked
package org.sanchong.domain.register;

import org.jspecify.annotations.NullMarked;
