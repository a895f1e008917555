package org.sanchong.domain.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of the register, whatever is filed and agreed. */
class ReferralRegisterProperties {
    @Provide
    Arbitrary<List<Filing>> filings() {
        return RandomRegisters.filings().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Filing> filing() {
        return RandomRegisters.filings();
    }

    @Provide
    Arbitrary<List<ContractedFacility>> contracts() {
        return RandomRegisters.contracts().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Visit> visits() {
        return RandomRegisters.visits();
    }

    private static ReferralAnswer referral(List<Filing> filings, Visit visit) {
        return ReferralRegister.of(filings, List.of()).referralFor(visit);
    }

    private static void count(ReferralAnswer answer) {
        Statistics.label("answer").collect(answer.getClass().getSimpleName()).coverage(coverage -> {
            coverage.check("Registered").percentage(p -> p > 3);
            coverage.check("Unregistered").percentage(p -> p > 20);
        });
    }

    @Property
    @Label("an unrelated person's filing changes nothing")
    void anUnrelatedFilingChangesNothing(
            @ForAll("filings") List<Filing> filings, @ForAll("filing") Filing more, @ForAll("visits") Visit visit) {
        List<Filing> all = new ArrayList<>(filings);
        all.add(more);
        ReferralAnswer answer = referral(filings, visit);
        count(answer);
        if (!more.person().equals(visit.person())) {
            assertThat(referral(all, visit)).isEqualTo(answer);
            assertThat(ReferralRegister.of(all, List.of()).firstVisitFor(visit, RandomRegisters.RULES))
                    .isEqualTo(ReferralRegister.of(filings, List.of()).firstVisitFor(visit, RandomRegisters.RULES));
        }
    }

    @Property
    @Label("a further filing never turns a referral off, nor a first visit")
    void aFurtherFilingNeverTurnsAReferralOff(
            @ForAll("filings") List<Filing> filings, @ForAll("filing") Filing more, @ForAll("visits") Visit visit) {
        List<Filing> all = new ArrayList<>(filings);
        all.add(more);
        ReferralAnswer answer = referral(filings, visit);
        count(answer);
        if (answer instanceof ReferralAnswer.Registered) {
            assertThat(referral(all, visit)).isInstanceOf(ReferralAnswer.Registered.class);
        }
        FirstVisitAnswer first = ReferralRegister.of(filings, List.of()).firstVisitFor(visit, RandomRegisters.RULES);
        if (first instanceof FirstVisitAnswer.Seen) {
            assertThat(ReferralRegister.of(all, List.of()).firstVisitFor(visit, RandomRegisters.RULES))
                    .isInstanceOf(FirstVisitAnswer.Seen.class);
        }
    }

    @Property
    @Label("a further contract never takes a facility's contract away")
    void aFurtherContractTakesNoneAway(
            @ForAll("contracts") List<ContractedFacility> contracts,
            @ForAll("contracts") List<ContractedFacility> more,
            @ForAll("visits") Visit visit) {
        List<ContractedFacility> all = new ArrayList<>(contracts);
        all.addAll(more);
        ContractAnswer answer = ReferralRegister.of(List.of(), contracts).designatedFor(visit, RandomRegisters.RULES);
        Statistics.label("contract").collect(answer.getClass().getSimpleName()).coverage(coverage -> {
            coverage.check("Contracted").percentage(p -> p > 2);
            coverage.check("NotContracted").percentage(p -> p > 10);
        });
        if (answer instanceof ContractAnswer.Contracted) {
            assertThat(ReferralRegister.of(List.of(), all).designatedFor(visit, RandomRegisters.RULES))
                    .isInstanceOf(ContractAnswer.Contracted.class);
        }
    }

    @Property
    @Label("the order of filings and contracts does not count")
    void orderDoesNotCount(
            @ForAll("filings") List<Filing> filings,
            @ForAll("contracts") List<ContractedFacility> contracts,
            @ForAll("visits") Visit visit,
            @ForAll long seed) {
        List<Filing> shuffled = new ArrayList<>(filings);
        List<ContractedFacility> agreed = new ArrayList<>(contracts);
        Collections.shuffle(shuffled, new Random(seed));
        Collections.shuffle(agreed, new Random(seed));
        ReferralRegister one = ReferralRegister.of(filings, contracts);
        ReferralRegister other = ReferralRegister.of(shuffled, agreed);
        count(one.referralFor(visit));

        boolean unique = filings.stream().map(Filing::id).distinct().count() == filings.size();
        if (unique) {
            assertThat(other.referralFor(visit)).isEqualTo(one.referralFor(visit));
        }
        assertThat(other.designatedFor(visit, RandomRegisters.RULES))
                .isEqualTo(one.designatedFor(visit, RandomRegisters.RULES));
        assertThat(other.counties()).isEqualTo(one.counties());
        one.counties().forEach(county -> assertThat(other.contractsOf(county)).isEqualTo(one.contractsOf(county)));
    }

    @Property
    @Label("a filing whose days do not hold the admission, or that was filed after discharge, counts as none")
    void aFilingOutsideItsPeriodCountsAsNone(
            @ForAll("filings") List<Filing> filings, @ForAll("filing") Filing more, @ForAll("visits") Visit visit) {
        boolean isOutside =
                !more.period().contains(visit.admittedOn()) || more.filedOn().isAfter(visit.dischargedOn());
        List<Filing> all = new ArrayList<>(filings);
        all.add(more);
        Statistics.label("outside").collect(isOutside).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 20);
            coverage.check(false).percentage(p -> p > 5);
        });
        if (isOutside) {
            ReferralAnswer without = referral(filings, visit);
            ReferralAnswer with = referral(all, visit);
            assertThat(with.getClass()).isEqualTo(without.getClass());
            if (without instanceof ReferralAnswer.Registered registered) {
                assertThat(with).isEqualTo(registered);
            }
        }
    }

    @Property
    @Label(
            "what says that a referral is registered is the person's own, of its days, filed in time, and no first visit")
    void evidenceIsTheVisitsOwn(@ForAll("filings") List<Filing> filings, @ForAll("visits") Visit visit) {
        ReferralAnswer answer = referral(filings, visit);
        count(answer);
        if (answer instanceof ReferralAnswer.Registered registered) {
            Filing filing = registered.filing();
            assertThat(filing.person()).isEqualTo(visit.person());
            assertThat(filing.kind()).isNotEqualTo(FilingKind.FIRST_VISIT);
            assertThat(filing.period().contains(visit.admittedOn())).isTrue();
            assertThat(filing.filedOn()).isBeforeOrEqualTo(visit.dischargedOn());
            filing.toFacility().ifPresent(to -> assertThat(visit.facility()).contains(to));
            filing.toLocality().ifPresent(to -> assertThat(visit.locality()).isEqualTo(to));
        }
    }
}
