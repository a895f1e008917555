package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.Wording;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.TierName;
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
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

/** There is one calculation: as a file, as a developer calls it, and explained, a claim is settled alike. */
@Domain(YearOfClaims.Years.class)
class OnePathProperties {
    private static final SettlementCalculator CALCULATOR = SettlementCalculator.of(PolicyCatalogs.builtIn());

    private static final Wording WORDING = new Wording(PolicyCatalogs.builtIn(), Language.EN);

    @Property(tries = 200)
    @Label("a file, the calculator called claim by claim, and the explained settlement give the same for every claim")
    void fileFacadeAndExplanationAgree(@ForAll YearOfClaims year) {
        Map<String, NamedCsvRecord> file =
                Settling.of(Sheet.of(year.claims()).with("assistance_region"), "--threads=2").rows().stream()
                        .collect(Collectors.toMap(row -> row.getField("claim_id"), row -> row));
        assertThat(file).hasSameSizeAs(year.claims());
        Accumulators accumulators = Accumulators.none();
        for (Map<String, String> said : inOrder(year.claims())) {
            NamedCsvRecord row = file.get(said.get("claim_id"));
            if (said.containsValue("?")) {
                assertThat(row.getField("status")).isEqualTo("REJECTED");
                continue;
            }
            Claim claim = claim(said);
            Either<SettlementRejection, Settlement> settled = CALCULATOR.settle(claim, accumulators);
            assertThat(CALCULATOR.explain(claim, accumulators).map(ExplainedSettlement::settlement))
                    .isEqualTo(settled);
            assertAgreed(row, settled);
            Statistics.label("outcome").collect(settled.fold(SettlementRejection::code, s -> "SETTLED"));
            accumulators = settled.map(Settlement::accumulators).getOrElse(accumulators);
        }
    }

    private static void assertAgreed(NamedCsvRecord row, Either<SettlementRejection, Settlement> settled) {
        if (settled.isLeft()) {
            assertThat(row.getField("status")).isEqualTo("REJECTED");
            assertThat(row.getField("reason")).startsWith(settled.getLeft().code());
            return;
        }
        Settlement settlement = settled.get();
        assertThat(row.getField("status")).isEqualTo("SETTLED");
        assertThat(row.getField("policy")).isEqualTo(settlement.policy().value());
        assertThat(row.getField("in_scope")).isEqualTo(settlement.inScope().toString());
        for (TierName tier : TierName.values()) {
            assertThat(row.getField(tier.name().toLowerCase(java.util.Locale.ROOT)))
                    .as(tier + " of " + row)
                    .isEqualTo(settlement.paid(tier).toString());
        }
        assertThat(row.getField("personal")).isEqualTo(settlement.personal().toString());
        assertThat(row.getField("on_application"))
                .isEqualTo(settlement.onApplication().toString());
        assertThat(row.getField("reason")).isEqualTo(WORDING.notes(settlement.notes()));
    }

    private static List<Map<String, String>> inOrder(List<Map<String, String>> claims) {
        return claims.stream()
                .sorted(Comparator.<Map<String, String>, String>comparing(claim -> claim.get("discharged_on"))
                        .thenComparing(claim -> claim.get("claim_id")))
                .toList();
    }

    private static Claim claim(Map<String, String> row) {
        Map<String, String> said = new LinkedHashMap<>(row);
        said.values().removeIf(String::isEmpty);
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId(said.get("claim_id")))
                .person(new PersonId(said.get("person_id")))
                .region(new RegionCode(said.get("region")))
                .careType(new CareType(said.get("care_type")))
                .facility(Facility.builder()
                        .level(new FacilityLevel(said.get("facility_level")))
                        .locality(new Locality(said.get("locality")))
                        .isDesignated(!"false".equals(said.get("designated")))
                        .build())
                .admittedOn(LocalDate.parse(said.get("admitted_on")))
                .dischargedOn(LocalDate.parse(said.get("discharged_on")))
                .expense(Expense.builder()
                        .total(money(said, "total"))
                        .outOfCatalog(money(said, "out_of_catalog"))
                        .offsiteFirstSelfPay(money(said, "offsite_first_self_pay"))
                        .build())
                .isReferred("true".equals(said.get("referral")))
                .isSpecialDisease("true".equals(said.get("special_disease")))
                .isAssistanceApproved("true".equals(said.get("approved_assistance")));
        for (String code : said.getOrDefault("categories", "").split(";", -1)) {
            if (!code.isEmpty()) {
                claim.addCategory(new EligibilityCategory(code));
            }
        }
        if (said.containsKey("basic_paid")) {
            claim.basicPaid(money(said, "basic_paid"));
        }
        if (said.containsKey("assistance_region")) {
            claim.assistanceRegion(new RegionCode(said.get("assistance_region")));
        }
        if (said.containsKey("previous_claim")) {
            claim.previousClaim(new ClaimId(said.get("previous_claim")));
        }
        return claim.build();
    }

    private static Money money(Map<String, String> said, String column) {
        return Money.parse(said.getOrDefault(column, "0.00"));
    }
}
