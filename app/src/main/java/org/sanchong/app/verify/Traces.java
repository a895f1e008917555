package org.sanchong.app.verify;

import java.util.Map;
import java.util.Set;

/**
 * What a derivation says of accounts, for the comparison with the derivations before it.
 *
 * @param claim the claim's id
 * @param rules the policy
 * @param shown what accounts held before the claim, as far as it is shown
 * @param moved what the claim adds to each account that counts it
 * @param continuing the accounts that go on with what the previous stay carried
 */
record Traces(
        String claim,
        PolicyRules rules,
        Map<String, Balances.Shown> shown,
        Map<String, Long> moved,
        Set<String> continuing) {}
