/**
 * The ledger of measures (整改台账): what documents ask of units, by when, and how each stands.
 *
 * <p>A {@link org.sanchong.domain.measure.Measure} is a clause's task or a rectification item under a clause, with its
 * {@link org.sanchong.domain.measure.ResponsibleUnit}s and a {@link org.sanchong.domain.measure.DueTerm};
 * {@link org.sanchong.domain.measure.DocumentMeasures} finds those of a catalog. What happened is a
 * {@link org.sanchong.domain.measure.MeasureEvent} with its {@link org.sanchong.domain.measure.MeasureStep}; a
 * {@link org.sanchong.domain.measure.MeasureHistory} holds them in order, and a
 * {@link org.sanchong.domain.measure.Standing} follows from it and a day. Nothing is taken away.
 */
@NullMarked
package org.sanchong.domain.measure;

import org.jspecify.annotations.NullMarked;
