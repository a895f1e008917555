package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.AlertFault;
import org.sanchong.application.wording.FileWords;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.monitoring.BurdenMovement;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.FollowingClaims;
import org.sanchong.domain.time.PlanYear;

/** Reads settlements beside their claims: what each settled one added to whose burden, and when. */
final class SettledBurdens {
    private final Vocabulary vocabulary;
    private final Predicate<PolicyId> isKnown;
    private final Map<String, Integer> categories;
    private final List<Settled> settled = new ArrayList<>();
    private final List<RaiseAlerts.Unused> unused = new ArrayList<>();
    private int number = 1;

    /**
     * Reads with the words of a catalog.
     *
     * @param isKnown whether the catalog has a policy
     */
    SettledBurdens(Vocabulary vocabulary, Predicate<PolicyId> isKnown) {
        this.vocabulary = vocabulary;
        this.isKnown = isKnown;
        this.categories = new FileWords(vocabulary).categories();
    }

    /**
     * A settled claim.
     *
     * @param policy the policy that settled it
     * @param movement what it added
     * @param categories the categories that the claim says are held
     * @param undoes the claim of the same day that it takes back, as if that had never been; one or none
     */
    record Settled(
            PolicyId policy, BurdenMovement movement, Set<EligibilityCategory> categories, List<ClaimId> undoes) {
        private FollowingClaims.Place place() {
            ClaimId claim = undoes.isEmpty() ? movement.claim() : undoes.get(0);
            return new FollowingClaims.Place(movement.person(), "", movement.on(), claim);
        }
    }

    /** Returns the settled claims in the order in which they are settled, whatever that of the file. */
    List<Settled> settled() {
        return settled.stream()
                .sorted(Comparator.comparing(Settled::place)
                        .thenComparing(each -> each.undoes().size()))
                .toList();
    }

    /** Returns those of settled claims that were not undone on their own day, and undo none of theirs. */
    static List<Settled> lasting(List<Settled> settled) {
        Set<ClaimId> undone = settled.stream()
                .flatMap(each -> each.undoes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return settled.stream()
                .filter(each -> each.undoes().isEmpty()
                        && !undone.contains(each.movement().claim()))
                .toList();
    }

    /** Returns the rows that say nothing of a burden: of claims that were not settled, are not there, or cannot be read. */
    List<RaiseAlerts.Unused> unused() {
        return unused;
    }

    /** Reads both lists. */
    void read(IncomingRecords settlements, IncomingRecords claims) {
        FileWords words = new FileWords(vocabulary);
        Map<String, Claimed> byId = new LinkedHashMap<>();
        Places of = new Places(claims, words::column, List.of("claim_id", "discharged_on"));
        claims.each(row -> byId.put(
                of.value(row, "claim_id"),
                new Claimed(
                        of.value(row, "discharged_on"),
                        held(of.value(row, "categories")),
                        of.value(row, "reverses").strip())));
        Places at = new Places(
                settlements,
                header -> header,
                List.of("claim_id", "person_id", "policy", "status", "personal", "in_scope_burden"));
        settlements.each(row -> {
            number++;
            String id = at.value(row, "claim_id");
            Claimed claim = byId.get(id);
            if (claim == null) {
                leaveOut(settlements, new AlertFault.NoClaim(id));
            } else if (!at.value(row, "status").equals("SETTLED")) {
                leaveOut(settlements, new AlertFault.NotSettled(id));
            } else {
                settled(at, row, claim, claim.of(byId))
                        .ifPresentOrElse(
                                read -> take(settlements, read),
                                () -> leaveOut(settlements, new AlertFault.Unreadable(id)));
            }
        });
    }

    private void take(IncomingRecords settlements, Settled read) {
        settled.add(read);
        if (!isKnown.test(read.policy())) {
            leaveOut(
                    settlements,
                    new AlertFault.UnknownPolicy(
                            read.movement().claim().value(), read.policy().value()));
        }
    }

    private void leaveOut(IncomingRecords settlements, AlertFault fault) {
        unused.add(new RaiseAlerts.Unused(settlements.name(), number, fault));
    }

    private static Optional<Settled> settled(Places at, List<String> row, Claimed claim, Claimed of) {
        try {
            LocalDate on = LocalDate.parse(claim.dischargedOn());
            BurdenMovement movement = new BurdenMovement(
                    new ClaimId(at.value(row, "claim_id")),
                    new PersonId(at.value(row, "person_id")),
                    PlanYear.of(LocalDate.parse(of.dischargedOn())),
                    on,
                    new BurdenMovement.Burden(
                            Money.parse(at.value(row, "personal")), Money.parse(at.value(row, "in_scope_burden"))));
            return Optional.of(
                    new Settled(new PolicyId(at.value(row, "policy")), movement, claim.categories(), claim.undoes(of)));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Set<EligibilityCategory> held(String text) {
        Set<EligibilityCategory> held = new LinkedHashSet<>();
        for (String word : text.split(";", -1)) {
            Integer position = categories.get(word.strip());
            if (position != null) {
                held.add(vocabulary.categories().get(position).category());
            }
        }
        return held;
    }

    /**
     * What is needed of a claim.
     *
     * @param dischargedOn the day as given
     * @param categories the categories that are known among those given
     * @param reverses the claim that it takes back; empty where it takes none back
     */
    private record Claimed(String dischargedOn, Set<EligibilityCategory> categories, String reverses) {
        /** Returns the claim that a refund takes back, if it is there, and others themselves: the year is that one's. */
        Claimed of(Map<String, Claimed> claims) {
            return reverses.isEmpty() ? this : claims.getOrDefault(reverses, this);
        }

        /** Returns the claim that a refund undoes on that one's own day; one or none. */
        List<ClaimId> undoes(Claimed of) {
            return reverses.isEmpty() || equals(of) || !dischargedOn.equals(of.dischargedOn)
                    ? List.of()
                    : List.of(new ClaimId(reverses));
        }
    }

    /** Where columns stand in a list of which only some are needed. */
    private static final class Places {
        private final Map<String, Integer> places = new LinkedHashMap<>();

        Places(IncomingRecords list, UnaryOperator<String> naming, List<String> needed) {
            list.columns().forEach(header -> places.putIfAbsent(naming.apply(header), places.size()));
            for (String column : needed) {
                if (!places.containsKey(column)) {
                    throw new UnusableFileException(list.name() + ": the column " + column
                            + " is missing. Give settlements as \"settle\" writes them, and beside them the file of claims / 缺少列 "
                            + column + "，请给出 settle 的结果及其结算文件");
                }
            }
        }

        String value(List<String> row, String column) {
            Integer place = places.get(column);
            return place == null || place >= row.size() ? "" : row.get(place);
        }
    }
}
