/**
 * Assistance on application (依申请救助): what a policy rules of it, and the way of an application.
 *
 * <p>{@link org.sanchong.domain.assistance.AssistanceRules} say what can be applied for
 * ({@link org.sanchong.domain.assistance.AssistanceGrant}), with which
 * {@link org.sanchong.domain.assistance.RequiredDocument}s, and how many working days steps may take. An
 * {@link org.sanchong.domain.assistance.AssistanceApplication} is in a state that is a type of its own; its
 * {@link org.sanchong.domain.assistance.ApplicationHistory} is made of
 * {@link org.sanchong.domain.assistance.ApplicationEvent}s of which none is taken away, and an event that cannot follow
 * is an {@link org.sanchong.domain.assistance.ApplicationRejection}. By when who has to act is a
 * {@link org.sanchong.domain.assistance.StatutoryDeadline}; what is posted at a quarter's end is a
 * {@link org.sanchong.domain.assistance.PublicNotice}.
 */
@NullMarked
package org.sanchong.domain.assistance;

import org.jspecify.annotations.NullMarked;
