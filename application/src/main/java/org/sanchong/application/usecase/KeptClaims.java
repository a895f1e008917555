package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sanchong.application.port.in.ResettleClaims.State;
import org.sanchong.application.port.in.ResettleClaims.Status;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.ClaimFact;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.FollowingClaims;
import org.sanchong.domain.settlement.SettlementCalculator;

/** Keeps of each claim what became of it, and what tells whether it is the same claim as another of its id. */
final class KeptClaims implements OutgoingSettlements, OutgoingDerivations {
    /**
     * A claim.
     *
     * @param person the person's id
     * @param state what became of it
     */
    record Kept(String person, State state) {}

    /**
     * What a settled claim says.
     *
     * @param facts a hash of its facts
     * @param categories the categories held
     * @param outcome what else it comes out at: what is in scope or waits for an application, what it moved
     * @param place where it stands among the claims
     */
    record Content(String facts, String categories, String outcome, FollowingClaims.Place place) {}

    private final SettlementCalculator calculator;
    private final Map<String, Kept> claims = new LinkedHashMap<>();
    private final Map<String, Content> contents = new ConcurrentHashMap<>();

    /** Begins with none; the calculator knows which policies count households. */
    KeptClaims(SettlementCalculator calculator) {
        this.calculator = calculator;
    }

    @Override
    public void begin(List<String> carriedColumns) {
        // Columns of the sender's own say nothing of the claim.
    }

    @Override
    public Part newPart() {
        return new Rows();
    }

    @Override
    public void append(Part part) {
        Rows rows = (Rows) part;
        for (int i = 0; i < rows.ids.size(); i++) {
            // The first of two rows with one id stands for it.
            claims.putIfAbsent(rows.ids.get(i), rows.kept.get(i));
        }
    }

    @Override
    public void begin(int workers, int all) {
        // What a claim says is kept by its id, whoever brings it.
    }

    @Override
    public void add(int worker, int position, SettledRow row, Derivation derivation) {
        contents.put(row.claimId().toString(), content(row, derivation));
    }

    private Content content(SettledRow row, Derivation derivation) {
        StringBuilder facts = new StringBuilder();
        String dischargedOn = "";
        String household = "";
        for (ClaimFact fact : derivation.facts()) {
            String value = fact.value();
            facts.append(fact.attribute())
                    .append('=')
                    .append(value.length())
                    .append(':')
                    .append(value);
            dischargedOn = "discharged_on".equals(fact.attribute()) ? value : dischargedOn;
            household = "household_id".equals(fact.attribute()) ? value : household;
        }
        FollowingClaims.Place place = new FollowingClaims.Place(
                new PersonId(row.personId().toString()),
                calculator.countsHouseholds(derivation.policy()) ? household : "",
                LocalDate.parse(dischargedOn),
                new ClaimId(row.claimId().toString()));
        return new Content(hash(facts.toString()), derivation.categories().toString(), outcome(row, derivation), place);
    }

    private static String outcome(SettledRow row, Derivation derivation) {
        String moved = derivation.movements().stream()
                .map(movement -> movement.account().name() + movement.planYear() + ":" + movement.moved())
                .collect(Collectors.joining(","));
        return row.inScope() + "," + row.onApplication() + "," + moved;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void end() {
        // It is kept already.
    }

    /** Returns the claims by id, in the order of the file. */
    Map<String, Kept> claims() {
        return claims;
    }

    /** Returns what the settled claims say, by id. */
    Map<String, Content> contents() {
        return contents;
    }

    private static final class Rows implements Part {
        private final List<String> ids = new ArrayList<>();
        private final List<Kept> kept = new ArrayList<>();

        @Override
        public void add(SettledRow row) {
            ids.add(row.claimId().toString());
            kept.add(new Kept(row.personId().toString(), state(row)));
        }

        private static State state(SettledRow row) {
            Map<TierName, Money> payments = new EnumMap<>(TierName.class);
            for (TierName tier : TierName.values()) {
                payments.put(tier, row.isSettled() ? Money.ofFen(row.paid(tier)) : Money.zero());
            }
            Money personal = row.isSettled() ? Money.ofFen(row.total() - row.fundTotal()) : Money.zero();
            Status status = row.isSettled() ? Status.SETTLED : Status.REJECTED;
            return new State(status, row.policy(), payments, personal, row.reason());
        }
    }
}
