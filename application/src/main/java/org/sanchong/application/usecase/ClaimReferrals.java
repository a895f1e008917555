package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.OutgoingAnswers;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.ReferralFault;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.referral.ReferralRegister;
import org.sanchong.domain.referral.ReferralRule;
import org.sanchong.domain.referral.Visit;
import org.sanchong.domain.settlement.Lexicon;

/** What filings and contracts say of the claims of a file: they fill what a claim leaves open, or check what it says. */
final class ClaimReferrals {
    private static final String REFERRAL = "referral";
    private static final String DESIGNATED = "designated";

    private final ReferralIntake read;
    private final ReferralRegister register;
    private final List<BenefitPolicy> policies;
    private final @Nullable OutgoingAnswers answers;
    private final Lexicon lexicon;
    /** The columns that the register may fill. */
    private final List<String> open;
    /** Those of them that the file has no column for. */
    private final List<String> absent;

    private final VisitReader visits;

    private ClaimReferrals(Given given, Ruled ruled, List<ClaimColumn> columns) {
        this.read = new ReferralIntake(ruled.vocabulary());
        this.open = new ArrayList<>();
        IncomingRecords filings = given.filings();
        if (filings != null) {
            read.filings(filings);
            open.add(REFERRAL);
        }
        IncomingRecords contracts = given.contracts();
        if (contracts != null) {
            read.contracts(contracts);
            open.add(DESIGNATED);
        }
        this.register = read.register();
        this.policies = ruled.policies();
        this.answers = given.answers();
        this.lexicon = ruled.lexicon();
        this.absent = open.stream()
                .filter(name -> columns.stream().noneMatch(c -> c.name().equals(name)))
                .toList();
        this.visits = new VisitReader(lexicon, ruled.vocabulary(), columns);
    }

    /**
     * What a run is given.
     *
     * @param filings the filings, or null
     * @param contracts the contracts, or null
     * @param answers where it goes what they say, or null
     */
    record Given(
            @Nullable IncomingRecords filings,
            @Nullable IncomingRecords contracts,
            @Nullable OutgoingAnswers answers) {
        boolean isNothing() {
            return filings == null && contracts == null;
        }
    }

    /**
     * What claims are settled by.
     *
     * @param vocabulary the words of files
     * @param policies the policies by their numbers
     * @param lexicon the words as numbers
     */
    record Ruled(Vocabulary vocabulary, List<BenefitPolicy> policies, Lexicon lexicon) {}

    /** Reads filings and contracts, or returns null if neither is given. */
    static @Nullable ClaimReferrals of(Given given, Ruled ruled, List<ClaimColumn> columns) {
        return given.isNothing() ? null : new ClaimReferrals(given, ruled, columns);
    }

    /** Returns the columns of which every row has a fact: those given, and those that the register fills. */
    List<ClaimColumn> filled(List<ClaimColumn> columns) {
        List<ClaimColumn> filled = new ArrayList<>(columns);
        for (String name : absent) {
            int attribute = lexicon.required(name);
            filled.add(new ClaimColumn(name, Role.FACT, attribute, ClaimAttribute.Kind.FLAG, true, false, 0));
        }
        return filled;
    }

    /** Returns the columns as they are to be read: what is empty stays so until the register is asked. */
    List<ClaimColumn> opened(List<ClaimColumn> columns) {
        return columns.stream()
                .map(c -> open.contains(c.name())
                        ? new ClaimColumn(
                                c.name(), c.role(), c.attribute(), c.kind(), c.core(), c.required(), Lexicon.MISSING)
                        : c)
                .toList();
    }

    /** Returns the rows that cannot be used. */
    List<ReferralFault.UnusableRow> unusable() {
        return read.unusable();
    }

    /** Returns what was read. */
    ReferralIntake intake() {
        return read;
    }

    /**
     * A row as far as it is read.
     *
     * @param texts its values as they stand in the file
     * @param policy the number of its policy, negative if there is none
     * @param held the bits of the categories that the person holds
     */
    record Row(RowTexts texts, int policy, long held) {}

    /**
     * Fills or checks the facts of a claim.
     *
     * @param facts the facts, each at its attribute's position
     * @return what is wrong, or null
     */
    @Nullable
    ClaimFault fill(long[] facts, Row row) {
        for (String name : absent) {
            // No column sets it: it still holds what the row before came to.
            facts[lexicon.required(name)] = Lexicon.MISSING;
        }
        Optional<Visit> visit = row.policy() < 0 ? Optional.empty() : visits.visit(row.texts(), facts, row.held());
        Optional<AnsweredVisit> answered = visit.map(known -> answered(known, policies.get(row.policy())));
        OutgoingAnswers to = answers;
        if (to != null) {
            to.add(visits.claim(row.texts()), answered.stream().toList());
        }
        ReferralFault fault = null;
        if (answered.isPresent()) {
            ReferralFault referral = open.contains(REFERRAL) ? referral(facts, answered.get()) : null;
            ReferralFault contract = open.contains(DESIGNATED) ? contract(facts, answered.get()) : null;
            fault = referral != null ? referral : contract;
        }
        setIfOpen(facts, REFERRAL, false);
        setIfOpen(facts, DESIGNATED, true);
        return fault == null ? null : new ClaimFault.OfReferral(fault);
    }

    private AnsweredVisit answered(Visit visit, BenefitPolicy policy) {
        List<ReferralRule> rules = policy.referralRules();
        boolean filed = open.contains(REFERRAL);
        return new AnsweredVisit(
                policy.id(),
                visit,
                filed ? register.referralFor(visit) : new ReferralAnswer.NotAsked(),
                register.designatedFor(visit, open.contains(DESIGNATED) ? rules : List.of()),
                register.firstVisitFor(visit, filed ? rules : List.of()));
    }

    private @Nullable ReferralFault referral(long[] facts, AnsweredVisit answered) {
        ReferralAnswer answer = answered.referral();
        long given = facts[lexicon.required(REFERRAL)];
        if (answer instanceof ReferralAnswer.FacilityUnknown) {
            return given == Lexicon.MISSING ? new ReferralFault.FactMissing("facility_id", REFERRAL) : null;
        }
        boolean registered = answer instanceof ReferralAnswer.Registered;
        Optional<ReferralFault.UnusableRow> bad =
                registered ? Optional.empty() : read.unusableOf(answered.visit().person());
        if (bad.isPresent()) {
            return new ReferralFault.OfRow(bad.get());
        }
        setIfOpen(facts, REFERRAL, registered);
        return given == encoded(REFERRAL, !registered) ? new ReferralFault.OtherReferral(!registered, answer) : null;
    }

    private @Nullable ReferralFault contract(long[] facts, AnsweredVisit answered) {
        ContractAnswer answer = answered.contract();
        long given = facts[lexicon.required(DESIGNATED)];
        if (answer instanceof ContractAnswer.NotAsked) {
            return null;
        }
        if (answer instanceof ContractAnswer.Unknown unknown) {
            return given == Lexicon.MISSING ? new ReferralFault.FactMissing(unknown.column(), DESIGNATED) : null;
        }
        boolean contracted = answer instanceof ContractAnswer.Contracted;
        Optional<ReferralFault.UnusableRow> bad =
                contracted ? Optional.empty() : answered.visit().county().flatMap(read::unusableOf);
        if (bad.isPresent()) {
            return new ReferralFault.OfRow(bad.get());
        }
        setIfOpen(facts, DESIGNATED, contracted);
        return given == encoded(DESIGNATED, !contracted) ? new ReferralFault.OtherContract(!contracted, answer) : null;
    }

    private void setIfOpen(long[] facts, String column, boolean value) {
        int attribute = lexicon.required(column);
        if (open.contains(column) && facts[attribute] == Lexicon.MISSING) {
            facts[attribute] = encoded(column, value);
        }
    }

    private long encoded(String column, boolean value) {
        return lexicon.encode(lexicon.required(column), Boolean.toString(value));
    }
}
