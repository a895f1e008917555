/** Shows what filings and contracts say of claims: the pages of the verb {@code referrals}. */
@NullMarked
package org.sanchong.app.referral;

import org.jspecify.annotations.NullMarked;
