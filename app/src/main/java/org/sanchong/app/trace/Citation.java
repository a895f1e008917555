package org.sanchong.app.trace;

import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.money.Money;

/**
 * That a step of a claim rested on a clause.
 *
 * @param clause the clause
 * @param step the step's id in its policy
 * @param amount what the step paid or, negative, cut; of a waiver what it took into scope; 0.00 of one that moves no
 *     money
 */
record Citation(ClauseId clause, String step, Money amount) {}
