package org.sanchong.benchmarks.engines;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.benchmarks.engines.EngineCase.Group;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.Lexicon;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** Sanchong itself as files are settled with it: facts as numbers go in, the tape of all steps is kept, no object is made. */
final class OurTape implements Engine {
    private final SettlementRun run;
    private final int policy;
    private final String region;
    private final int insurance;
    private final long resident;
    private final int careType;
    private final int level;
    private final int locality;
    private final int designated;
    private final int day;
    private final int total;
    private final int selfPay;
    private final int basicPaid;
    private final int[] otherParts;
    private final long[] cares = new long[EngineCase.Care.values().length];
    private final long[] places = new long[EngineCase.Place.values().length];
    private final long[] levels = new long[4];
    private final long[] groups = new long[1 << Group.values().length];

    OurTape(SettlementCalculator calculator) {
        run = calculator.newRun(false);
        policy = calculator.number(new PolicyId(EngineText.property("policy"))).orElseThrow();
        region = EngineText.property("region");
        Lexicon lexicon = run.lexicon();
        insurance = lexicon.required("insurance");
        resident = lexicon.code(insurance, "RESIDENT");
        careType = lexicon.required("care_type");
        level = lexicon.required("facility_level");
        locality = lexicon.required("locality");
        designated = lexicon.required("designated");
        day = lexicon.required("discharged_on");
        total = lexicon.required("total");
        selfPay = lexicon.required("offsite_first_self_pay");
        basicPaid = lexicon.required("basic_paid");
        otherParts = new int[] {
            lexicon.required("out_of_catalog"), lexicon.required("over_limit"), lexicon.required("first_self_pay")
        };
        for (EngineCase.Care each : EngineCase.Care.values()) {
            cares[each.ordinal()] = lexicon.code(careType, each.name());
        }
        for (EngineCase.Place each : EngineCase.Place.values()) {
            places[each.ordinal()] = lexicon.code(locality, each.name());
        }
        for (int each = 1; each < levels.length; each++) {
            levels[each] = lexicon.code(level, "LEVEL_" + each);
        }
        for (int held = 0; held < groups.length; held++) {
            for (Group group : Group.values()) {
                groups[held] |= (held & group.bit()) == 0 ? 0 : lexicon.categoryBit(group.name());
            }
        }
    }

    @Override
    public List<Long> settle(EngineCase claim) {
        reckon(claim, opened(claim));
        return List.of(
                run.paid(TierName.BASIC),
                run.paid(TierName.CRITICAL_ILLNESS),
                run.paid(TierName.MEDICAL_ASSISTANCE),
                run.paid(TierName.FURTHER_ASSISTANCE));
    }

    /** Returns the state of a person for whom had accumulated what the claim says. */
    SettlementRun.Mark opened(EngineCase claim) {
        run.beginUnit();
        int year = LocalDate.ofEpochDay(claim.day()).getYear();
        OurEngine.accounts(claim.before()).forEach((account, held) -> {
            if (held != 0) {
                run.open(new SettlementRun.RunningTotal(Account.Owner.PERSON, 0, region, year, account, held));
            }
        });
        return run.mark();
    }

    /** Settles the claim of a person of that state; returns what all tiers pay. */
    long reckon(EngineCase claim, SettlementRun.Mark before) {
        run.restore(before);
        state(claim);
        return settled(policy);
    }

    /** Returns what all tiers pay for the claim that was stated. */
    long settled(int number) {
        if (!run.settle(number)) {
            throw new IllegalStateException(run.rejection().toString());
        }
        return run.paidInAll();
    }

    SettlementRun run() {
        return run;
    }

    int policy() {
        return policy;
    }

    /** Sets the facts of the claim, of person 0. */
    void state(EngineCase claim) {
        run.facts().clear();
        run.facts().owner(0, -1);
        run.facts().set(insurance, resident);
        run.facts().set(careType, cares[claim.care().ordinal()]);
        run.facts().set(level, levels[claim.level()]);
        run.facts().set(locality, places[claim.place().ordinal()]);
        run.facts().set(designated, claim.isDesignated() ? 1 : 0);
        run.facts().set(day, claim.day());
        run.facts().set(total, claim.total());
        run.facts().set(selfPay, claim.firstSelfPay());
        for (int part : otherParts) {
            run.facts().set(part, 0);
        }
        if (claim.isBasicSupplied()) {
            run.facts().set(basicPaid, claim.basicPaid());
        }
        run.facts().categories(groups[claim.groups()]);
    }
}
