package org.sanchong.app.verify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with a derivation.
 *
 * @param line its line in the file, from 1
 * @param claim the claim's id; empty where it cannot be read
 * @param step the id of the step, or the part of the derivation outside the steps
 * @param mismatch what is wrong
 */
record Failure(long line, String claim, String step, MismatchException mismatch) {
    private static final Pattern STEP = Pattern.compile("^(if_approved[.])?steps\\[([0-9]{1,9})].*");

    /** Returns the failure of a derivation; of a line that holds none the derivation is null. */
    static Failure of(long line, Json.@Nullable Members derivation, MismatchException mismatch) {
        String claim = derivation == null ? null : derivation.text("claim_id");
        return new Failure(line, claim == null ? "" : claim, step(derivation, mismatch), mismatch);
    }

    private static String step(Json.@Nullable Members derivation, MismatchException mismatch) {
        String path = mismatch.path();
        Matcher within = STEP.matcher(path);
        String id = mismatch.step();
        boolean isApproved = path.startsWith("if_approved");
        if (id == null && within.matches() && derivation != null) {
            Json.Members holder = derivation;
            if (isApproved) {
                holder = derivation.get("if_approved") instanceof Json.Members supposed ? supposed : derivation;
            }
            List<Json.Members> steps = holder.objects("steps");
            int place = Integer.parseInt(within.group(2));
            String named = place < steps.size() ? steps.get(place).text("id") : null;
            id = named == null ? "steps[" + place + "]" : named;
        }
        if (id != null) {
            return isApproved ? "if_approved/" + id : id;
        }
        return part(path);
    }

    private static String part(String path) {
        String first = path.split("[.\\[]", 2)[0];
        return switch (first) {
            case "facts", "derived" -> "facts";
            case "total", "in_scope_before", "in_scope" -> "expense";
            case "payments", "movements", "if_approved", "catalog" -> first;
            case "policy", "region", "assistance_region" -> "catalog";
            case "fund_total", "personal", "in_scope_burden", "on_application" -> "totals";
            case "claim_id", "person_id" -> "claims";
            case "sha256" -> "seal";
            default -> "form";
        };
    }
}
