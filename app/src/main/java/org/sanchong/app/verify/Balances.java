package org.sanchong.app.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanchong.app.verify.MismatchException.Code;

/**
 * What the accounts held before the claim, as the derivation itself shows it: first by its movements, then, of an account
 * that did not move, where a step shows it first. Whatever else shows the account must agree.
 */
final class Balances {
    private final Map<String, Shown> known = new LinkedHashMap<>();

    /**
     * What an account held before the claim.
     *
     * @param before fen, or a number of stays
     * @param where the step that shows it, or {@code movements}
     */
    record Shown(long before, String where) {}

    /** Reads the movements, each of which must come out by itself. */
    static Balances of(Json.Members derivation) {
        Balances balances = new Balances();
        int place = 0;
        for (Json.Members movement : derivation.objects("movements")) {
            String path = "movements[" + place++ + "]";
            boolean stays = "STAYS".equals(movement.text("measure"));
            long before = number(movement.text("before"), stays);
            long after = Math.addExact(before, number(movement.text("moved"), stays));
            if (after != number(movement.text("after"), stays)) {
                String expected = stays ? Long.toString(after) : Fen.text(after);
                throw MismatchException.of(Code.SUM, path + ".after", movement.text("after"), expected);
            }
            balances.known.putIfAbsent(String.valueOf(movement.text("account")), new Shown(before, "movements"));
        }
        return balances;
    }

    private static long number(@Nullable String text, boolean stays) {
        Long number = text == null ? null : stays ? Long.valueOf(text) : Fen.read(text);
        return number == null ? 0 : number;
    }

    /**
     * Returns what the account held before the claim.
     *
     * @param account its name
     * @param where the step that asks
     * @param shown what the step shows of it, less what the claim added so far; null if it shows nothing
     */
    long before(String account, String where, Supplier<@Nullable Long> shown) {
        Shown here = known.get(account);
        if (here != null) {
            return here.before();
        }
        Long first = shown.get();
        long before = first == null ? 0 : Math.max(0, first);
        known.put(account, new Shown(before, where));
        return before;
    }

    /** Returns everything that the derivation shows. */
    Map<String, Shown> known() {
        return known;
    }
}
