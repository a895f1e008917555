package org.sanchong.app.verify;

/**
 * Whose running total it is, and which.
 *
 * @param owner {@code PERSON} or {@code HOUSEHOLD}, and the id
 * @param place the region; of a chain of stays the policy
 * @param time the plan year, empty over all years; of a chain of stays the claim that carries it
 * @param account the account's name
 */
record TotalKey(String owner, String place, String time, String account) {}
