package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Incomparable;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Outcome;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;

/** Takes the settlements under B and compares each with that of the same claim under A, which were kept. */
final class ComparedSettlements implements OutgoingSettlements {
    private final List<EligibilityCategory> categories;
    private final KeptAmounts kept;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<Incomparable> incomparable = new ArrayList<>();
    private final People people = new People();
    private final GroupImpact all = new GroupImpact();
    /** By category, and at last those who hold none. */
    private final List<GroupImpact> groups = new ArrayList<>();

    private final LargestCases gains;
    private final LargestCases losses;

    /**
     * Begins.
     *
     * @param kept what became of the claims under A
     * @param largest how many of the largest differences are told one by one
     */
    ComparedSettlements(Vocabulary vocabulary, KeptAmounts kept, int largest) {
        this.categories = vocabulary.categories().stream()
                .map(Vocabulary.Category::category)
                .toList();
        this.kept = kept;
        this.gains = new LargestCases(largest);
        this.losses = new LargestCases(largest);
        for (int i = 0; i <= categories.size(); i++) {
            groups.add(new GroupImpact());
        }
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
    }

    @Override
    public void begin(List<String> carriedColumns) {
        // Columns of the sender's own are not looked at.
    }

    @Override
    public Part newPart() {
        return new NamedRows();
    }

    @Override
    public void append(Part part) {
        NamedRows rows = (NamedRows) part;
        for (int i = 0; i < rows.size(); i++) {
            if (!kept.next() || kept.rows().idHash(kept.row()) != rows.idHash(i)) {
                throw changed();
            }
            compare(rows, i);
        }
    }

    private static UnusableFileException changed() {
        return new UnusableFileException(
                "the claims changed while they were settled under both policies. Leave the file alone, and begin anew");
    }

    private void compare(NamedRows rows, int at) {
        boolean isBefore = kept.rows().isSettled(kept.row());
        boolean isAfter = rows.isSettled(at);
        Outcome outcome = isBefore
                ? isAfter ? Outcome.BOTH : Outcome.ONLY_BEFORE
                : isAfter ? Outcome.ONLY_AFTER : Outcome.NEITHER;
        counts.merge(outcome, 1, Integer::sum);
        if (outcome != Outcome.BOTH) {
            String before = kept.rows().fault(kept.row());
            incomparable.add(new Incomparable(rows.claims.get(at), outcome, before, rows.fault(at)));
            return;
        }
        ComparedClaim claim = new ComparedClaim(kept.rows(), kept.row(), rows, at);
        int person = people.number(rows.people.get(at));
        all.add(claim, person);
        long held = rows.categories.get(at);
        for (int i = 0; i < categories.size(); i++) {
            if ((held >>> i & 1) != 0) {
                groups.get(i).add(claim, person);
            }
        }
        if (held == 0) {
            groups.get(categories.size()).add(claim, person);
        }
        LargestCases to = claim.difference() > 0 ? gains : losses;
        to.offer(Math.abs(claim.difference()), () -> claim.told(rows.claims.get(at), rows.people.get(at), held(held)));
    }

    private List<EligibilityCategory> held(long bits) {
        List<EligibilityCategory> held = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            if ((bits >>> i & 1) != 0) {
                held.add(categories.get(i));
            }
        }
        return held;
    }

    /** Returns what came of it, once all claims were settled under both. */
    PolicyImpact impact() {
        if (kept.next()) {
            throw changed();
        }
        List<PolicyImpact.Group> of = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).isEmpty()) {
                List<EligibilityCategory> category = i < categories.size() ? List.of(categories.get(i)) : List.of();
                of.add(new PolicyImpact.Group(category, groups.get(i).change()));
            }
        }
        PolicyImpact.Counts claims = new PolicyImpact.Counts(Map.copyOf(counts));
        return new PolicyImpact(claims, all.change(), of, gains.told(), losses.told(), incomparable);
    }

    /** Claims with what they are told by. */
    private static final class NamedRows extends KeptAmounts.Rows {
        private final List<String> claims = new ArrayList<>();
        private final List<String> people = new ArrayList<>();
        private final List<Long> categories = new ArrayList<>();

        @Override
        public void add(SettledRow row) {
            super.add(row);
            claims.add(row.claimId().toString());
            people.add(row.personId().toString());
            categories.add(row.categories());
        }
    }
}
