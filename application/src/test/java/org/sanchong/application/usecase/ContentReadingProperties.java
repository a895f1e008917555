package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.StatedClaim;

/** What a claim said is read back from its canonical text. */
class ContentReadingProperties {
    private static final SettlementCalculator CALCULATOR = SettlementCalculator.of(new InMemoryCatalog());
    private static final ClaimContent CONTENTS = new ClaimContent(CALCULATOR.lexicon());

    private static String text(Claim claim) {
        StatedClaim stated = CALCULATOR.state(claim).get();
        ClaimContent.Whose whose = new ClaimContent.Whose(claim.person().value(), "", List.of(claim.region()));
        return CONTENTS.of(whose, stated.facts(), stated.categories()).text();
    }

    @Provide
    Arbitrary<Claim> claims() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("ab=\\\n\r;,\"名 ")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> "i" + text + "i");
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 2_000_000_000L);
        Arbitrary<Boolean> truth = Arbitraries.of(true, false);
        Arbitrary<Expense> expense = Combinators.combine(fen, fen, fen, fen, fen)
                .as((total, out, over, first, offsite) -> Expense.builder()
                        .total(Money.ofFen(total))
                        .outOfCatalog(Money.ofFen(out))
                        .overLimit(Money.ofFen(over))
                        .firstSelfPay(Money.ofFen(first))
                        .offsiteFirstSelfPay(Money.ofFen(offsite))
                        .build());
        Arbitrary<Claim.Builder> begun = Combinators.combine(odd, odd, odd, expense, truth, truth)
                .as((person, previous, household, cost, one, other) -> {
                    Claim.Builder claim = claim(person, cost, other)
                            .isReferred(one)
                            .isSpecialDisease(other)
                            .isAssistanceApproved(!one)
                            .putFurtherFact("household_id", household);
                    return one ? claim.previousClaim(new ClaimId(previous)) : claim;
                });
        return Combinators.combine(begun, fen, truth)
                .as((claim, paid, isPaid) ->
                        isPaid ? claim.basicPaid(Money.ofFen(paid)).build() : claim.build());
    }

    private static Claim.Builder claim(String person, Expense expense, boolean designated) {
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId("C"))
                .person(new PersonId(person))
                .region(new RegionCode("990100"))
                .careType(CareType.INPATIENT)
                .facility(Facility.builder()
                        .level(FacilityLevel.LEVEL_2)
                        .locality(Locality.IN_COUNTY)
                        .isDesignated(designated)
                        .build())
                .admittedOn(LocalDate.of(2022, 6, 1))
                .dischargedOn(LocalDate.of(2022, 6, 8))
                .expense(expense);
        return designated ? claim.addCategory(new EligibilityCategory("DESTITUTE")) : claim;
    }

    @Property
    @Label("reading what was written gives the same claim")
    void roundTrip(@ForAll("claims") Claim claim) {
        Claim read = ContentReading.claim(claim.id(), text(claim));
        assertThat(read).isEqualTo(claim);
        assertThat(text(read)).isEqualTo(text(claim));
    }

    @Example
    @Label("a text that was not written is refused, without quoting it")
    void refused() {
        for (String text : List.of("", "person_id=p\n", "secret", "total=x\nperson_id=secret\n")) {
            assertThatThrownBy(() -> ContentReading.claim(new ClaimId("C"), text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("what the books keep of claim C cannot be read");
        }
    }

    @Example
    @Label("a statement does not tell what need not be said")
    void stated() {
        Claim claim = claim("p", Expense.allInScope(Money.ofYuan(10)), true).build();
        assertThat(ContentReading.stated(text(claim)).keySet())
                .startsWith("person_id", "region", "categories")
                .endsWith("total")
                .doesNotContain("insurance", "out_of_catalog", "designated", "referral");
    }
}
