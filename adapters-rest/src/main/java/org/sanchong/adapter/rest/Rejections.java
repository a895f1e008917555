package org.sanchong.adapter.rest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Why claims are not settled, as problems; codes and words are those of a file's reasons. */
final class Rejections {
    /** What is there stands in the way, and not what the claim says. */
    private static final Set<String> CONFLICTS = Set.of("CLAIM_CONFLICT", "CLAIM_REVERSED", "PERSON_FORGOTTEN");

    /** A reason: its code, and its first word, which names the field where one field is wrong. */
    private static final Pattern REASON = Pattern.compile("([A-Z_]+)[:：] ?(([a-z_]+).*)", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("([A-Z_]+)[:：] ?(.*)", Pattern.DOTALL);

    private final ClaimForm form;

    Rejections(ClaimForm form) {
        this.form = form;
    }

    /** Returns the problem of a rejected claim. */
    Problem of(SettlementView rejected) {
        return of(rejected.reason());
    }

    /** Returns the problem of a reason. */
    Problem of(String reason) {
        Matcher coded = CODE.matcher(reason);
        if (!coded.matches()) {
            return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "REJECTED", reason);
        }
        String code = coded.group(1);
        HttpStatus status = CONFLICTS.contains(code) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return Problem.of(status, code, coded.group(2), field(reason));
    }

    private @Nullable String field(String reason) {
        Matcher named = REASON.matcher(reason);
        return named.matches() && form.knows(named.group(3)) ? named.group(3) : null;
    }
}
