package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.claim.Claim;

/**
 * Claims by number. Twelve share two people and a household: five of Heze in two plan years, four of Shaoyang of which three
 * are a chain over the year's end, three of Yunling on the household's accounts. Whoever settles neighbouring numbers
 * at once wants the same accounts.
 *
 * @param prefix what all ids begin with, so that one store holds several of them
 */
record Workload(String prefix) {
    /** So many claims share people. */
    static final int GROUP = 12;

    /** Returns the claim of the number. */
    Claim claim(int number) {
        return claim(number, 0);
    }

    /** Returns the claims of numbers from one on, before another. */
    List<Claim> claims(int from, int until) {
        List<Claim> claims = new ArrayList<>();
        for (int number = from; number < until; number++) {
            claims.add(claim(number));
        }
        return claims;
    }

    /**
     * Returns the claim of the number, saying something else.
     *
     * @param more so many yuan more, or for Shaoyang's so many years later
     */
    Claim claim(int number, int more) {
        int group = number / GROUP;
        int place = number % GROUP;
        String person = prefix + "P" + group + (place % 2 == 0 ? "A" : "B");
        long yuan = 500 + (number * 7_919L) % 70_000 + more;
        if (place < 5) {
            String day = (place < 3 ? "2023-0" : "2024-0") + (1 + (number * 5) % 9) + "-15";
            return Care.heze(id(number), person, day, yuan);
        }
        if (place < 9) {
            String day =
                    (place == 5 ? 2022 + more : 2023 + more) + (place == 5 ? "-12-30" : "-0" + (place - 4) + "-05");
            boolean goesOn = place == 6 || place == 7;
            return Care.shaoyang(id(number), prefix + "P" + group + "A", day, goesOn ? id(number - 1) : "");
        }
        return Care.yunling(id(number), person, prefix + "H" + group, yuan);
    }

    /** Returns the claim's id. */
    String id(int number) {
        return prefix + "C" + number;
    }

    /** Returns the number of the claim with the id. */
    int number(String id) {
        return Integer.parseInt(id.substring(prefix.length() + 1));
    }
}
