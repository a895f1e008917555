package org.sanchong.application.usecase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.claim.ClaimId;

/** The claims of some accounts in an order in which they can have been settled: that of each account. */
final class BookedOrder {
    private final Map<ClaimId, List<Entry>> entries = new LinkedHashMap<>();
    /** The claims of each account that are not yet taken, in order. */
    private final List<Deque<ClaimId>> left = new ArrayList<>();
    /** How many accounts have a claim that is not yet taken. */
    private final Map<ClaimId, Integer> accounts = new LinkedHashMap<>();

    /**
     * Takes the entries of accounts.
     *
     * @param ofAccounts those that concern each account, in order
     */
    BookedOrder(Map<OwnerYear, List<Entry>> ofAccounts) {
        for (List<Entry> ofAccount : ofAccounts.values()) {
            Map<ClaimId, List<Entry>> here = new LinkedHashMap<>();
            Deque<ClaimId> settled = new ArrayDeque<>();
            for (Entry entry : ofAccount) {
                here.computeIfAbsent(entry.claim(), claim -> new ArrayList<>()).add(entry);
                if (entry.kind() == Books.Kind.SETTLED) {
                    settled.add(entry.claim());
                    accounts.merge(entry.claim(), 1, Integer::sum);
                }
            }
            here.forEach(entries::putIfAbsent);
            left.add(settled);
        }
    }

    /** Returns the claims; once. */
    List<BookedClaim> claims() {
        List<BookedClaim> ordered = new ArrayList<>();
        boolean hasTaken = true;
        while (hasTaken) {
            hasTaken = false;
            for (Deque<ClaimId> ofAccount : left) {
                while (isNext(ofAccount.peek())) {
                    ClaimId claim = ofAccount.element();
                    left.forEach(each -> each.removeIf(claim::equals));
                    ordered.add(new BookedClaim(entries.getOrDefault(claim, List.of())));
                    hasTaken = true;
                }
            }
        }
        if (ordered.size() != entries.size()) {
            throw new IllegalStateException("the orders of accounts contradict each other: sanchong journal verify");
        }
        return ordered;
    }

    /** Returns whether a claim is the next of all accounts that have it. */
    private boolean isNext(@Nullable ClaimId claim) {
        if (claim == null) {
            return false;
        }
        long first = left.stream().filter(each -> claim.equals(each.peek())).count();
        return first == accounts.getOrDefault(claim, 0);
    }
}
