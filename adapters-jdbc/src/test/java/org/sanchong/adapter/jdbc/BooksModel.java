package org.sanchong.adapter.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.Books.Kind;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Books as simple as can be, for the claims of a {@link Workload}: plain maps, and the domain's calculator. */
final class BooksModel {
    /** The order in which a file is settled. */
    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::dischargedOn)
            .thenComparing(claim -> claim.id().value());

    private final SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    /** What each claim came to the last time that it was settled. */
    private final Map<ClaimId, ExplainedSettlement> settled = new LinkedHashMap<>();
    /** What the entries of each claim say. */
    private final Map<ClaimId, List<String>> lines = new LinkedHashMap<>();

    private final Map<OwnerYear, List<String>> orders = new LinkedHashMap<>();
    private final Set<ClaimId> takenBack = new LinkedHashSet<>();
    private final Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
    private final Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();

    /** What is to come of a command. */
    enum Answer {
        SETTLED,
        ALREADY_SETTLED,
        SETTLED_AND_TAKEN_BACK,
        CONFLICT,
        REVERSED,
        CORRECTED,
        ALREADY_REVERSED,
        NOT_THE_LAST,
        UNKNOWN
    }

    /** Settles a claim. */
    Answer settle(Claim claim) {
        Claim known = claims.get(claim.id());
        if (known != null && !known.equals(claim)) {
            return Answer.CONFLICT;
        }
        if (known != null) {
            return takenBack.contains(claim.id()) ? Answer.SETTLED_AND_TAKEN_BACK : Answer.ALREADY_SETTLED;
        }
        ExplainedSettlement now = calculator.explain(claim, before(claim)).get();
        claims.put(claim.id(), claim);
        settled.put(claim.id(), now);
        totals.putAll(now.settlement().accumulators().totals());
        carried.putAll(now.settlement().accumulators().carried());
        add(claim, Answers.line(Kind.SETTLED, now.settlement()));
        return Answer.SETTLED;
    }

    /** Returns what stands, without what a stay carries that the claim names and that comes after it. */
    private Accumulators before(Claim claim) {
        Map<Accumulators.Carried, Long> stays = new LinkedHashMap<>(carried);
        claim.previousClaim()
                .map(claims::get)
                .filter(named -> IN_ORDER.compare(named, claim) >= 0)
                .ifPresent(later -> stays.keySet().removeIf(stay -> stay.claim().equals(later.id())));
        return Accumulators.of(totals, stays);
    }

    private void add(Claim claim, String line) {
        lines.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(line);
        accounts(claim).forEach(of -> entries(of).add(line));
    }

    /** Settles the claims of a file: in order of discharge, then of their ids. */
    Map<ClaimId, Answer> settle(List<Claim> file) {
        Map<ClaimId, Answer> answers = new LinkedHashMap<>();
        file.stream().sorted(IN_ORDER).forEach(claim -> answers.put(claim.id(), settle(claim)));
        return answers;
    }

    /** Takes a claim back. */
    Answer reverse(ClaimId claim) {
        if (!claims.containsKey(claim)) {
            return Answer.UNKNOWN;
        }
        if (takenBack.contains(claim)) {
            return Answer.ALREADY_REVERSED;
        }
        if (!standingAfter(claim).isEmpty()) {
            return Answer.NOT_THE_LAST;
        }
        takeBack(claim);
        return Answer.REVERSED;
    }

    private void takeBack(ClaimId claim) {
        takenBack.add(claim);
        add(claims.get(claim), Answers.line(Kind.REVERSED, settled.get(claim).settlement()));
        settleAll();
    }

    /** Takes a claim back, whatever followed, and settles all that stands from scratch. */
    Answer correct(ClaimId claim) {
        if (!claims.containsKey(claim)) {
            return Answer.UNKNOWN;
        }
        if (takenBack.contains(claim)) {
            return Answer.ALREADY_REVERSED;
        }
        int before = size();
        takeBack(claim);
        return size() == before + 1 ? Answer.REVERSED : Answer.CORRECTED;
    }

    private void settleAll() {
        totals.clear();
        carried.clear();
        for (Claim claim : claims.values()) {
            if (!takenBack.contains(claim.id())) {
                ExplainedSettlement was = settled.get(claim.id());
                ExplainedSettlement now =
                        calculator.explain(claim, before(claim)).get();
                totals.putAll(now.settlement().accumulators().totals());
                carried.putAll(now.settlement().accumulators().carried());
                if (!was.derivation().equals(now.derivation())) {
                    add(claim, Answers.correction(was.settlement(), now.settlement()));
                }
                settled.put(claim.id(), now);
            }
        }
    }

    /** Returns the claims that stand and share accounts with one that was settled before them. */
    Set<ClaimId> standingAfter(ClaimId claim) {
        Set<OwnerYear> accounts = accounts(claims.get(claim));
        Set<ClaimId> later = new LinkedHashSet<>();
        boolean isLater = false;
        for (Claim each : claims.values()) {
            boolean isOfTheSame = accounts(each).stream().anyMatch(accounts::contains);
            if (isLater && isOfTheSame && !takenBack.contains(each.id())) {
                later.add(each.id());
            }
            isLater |= each.id().equals(claim);
        }
        return later;
    }

    /** Returns the accounts that a claim concerns: a year's; where stays are chained or a life counts, those over all. */
    static Set<OwnerYear> accounts(Claim claim) {
        int year = claim.dischargedOn().getYear();
        String person = claim.person().value();
        Set<OwnerYear> accounts = new LinkedHashSet<>();
        accounts.add(new OwnerYear(Account.Owner.PERSON, person, year));
        if (!claim.region().value().equals("371700")) {
            accounts.add(new OwnerYear(Account.Owner.PERSON, person, 0));
        }
        if (claim.furtherFacts().containsKey("household_id")) {
            accounts.add(
                    new OwnerYear(Account.Owner.HOUSEHOLD, claim.furtherFacts().get("household_id"), year));
        }
        return accounts;
    }

    /** Returns what the entries of a claim say; none if it was never settled. */
    List<String> entries(ClaimId claim) {
        return lines.getOrDefault(claim, List.of());
    }

    /** Returns what stands of a claim, or stood until it was taken back, as its settlement would say it. */
    String standing(ClaimId claim) {
        return Answers.line(Kind.SETTLED, settled.get(claim).settlement());
    }

    /** Returns what the entries of an owner's year say, in order. */
    List<String> entries(OwnerYear of) {
        return orders.computeIfAbsent(of, owner -> new ArrayList<>());
    }

    /** Returns what has accumulated for a person in a year and over all. */
    Accumulators accumulators(String person, int year) {
        Map<Accumulators.Total, Long> held = new LinkedHashMap<>(totals);
        held.keySet()
                .removeIf(total -> total.owner() != Account.Owner.PERSON
                        || !total.ownerId().equals(person)
                        || (total.planYear() != year && total.planYear() != 0));
        Map<Accumulators.Carried, Long> chains = new LinkedHashMap<>(carried);
        chains.keySet().removeIf(stay -> !stay.person().value().equals(person));
        return Accumulators.of(held, chains);
    }

    /** Returns the claims that were settled, in order. */
    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** Returns how many entries there are. */
    int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }
}
