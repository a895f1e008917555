package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.sanchong.app.files.CsvClaims;
import org.sanchong.application.port.in.CompareSettlements;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Outcome;
import org.sanchong.application.port.in.CompareSettlements.PolicyImpact.Shift;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyId;

/** Laws of settling the same claims under two policies, on random years of claims. */
class PoliciesDiffProperties {
    private static final int TRIES = 40;
    private static final CompareSettlements COMPARE = UseCases.compareSettlements(PolicyCatalogs.builtIn());

    private static PolicyImpact impact(Sheet claims, String before, String after) {
        return COMPARE.compare(CompareSettlements.Request.builder()
                .before(new PolicyId(before))
                .after(new PolicyId(after))
                .claims(() -> new CsvClaims(new ByteArrayInputStream(claims.bytes()), "claims", read -> {}))
                .largest(3)
                .threads(2)
                .build());
    }

    @Property(tries = TRIES)
    @Domain(YearOfClaims.Years.class)
    void aPolicyChangesNothingAgainstItself(@ForAll YearOfClaims year) {
        PolicyImpact impact = impact(Sheet.of(year.claims()), "shaoyang-2021", "shaoyang-2021");
        assertThat(impact.claims().of(Outcome.ONLY_BEFORE)).isZero();
        assertThat(impact.claims().of(Outcome.ONLY_AFTER)).isZero();
        assertThat(impact.all().claims().same()).isEqualTo(impact.claims().of(Outcome.BOTH));
        assertThat(impact.all().redistributed()).isZero();
        assertThat(impact.all().fund().difference()).isEqualTo(Money.zero());
        assertThat(impact.gains()).isEmpty();
        assertThat(impact.losses()).isEmpty();
    }

    @Property(tries = TRIES)
    @Domain(YearOfClaims.Years.class)
    void tiersAndPeopleTogetherShareTheDifference(@ForAll YearOfClaims year) {
        PolicyImpact impact = impact(Sheet.of(year.claims()), "shaoyang-2018", "shaoyang-2021");
        List<PolicyImpact.Change> all = new ArrayList<>(List.of(impact.all()));
        impact.groups().forEach(group -> all.add(group.change()));
        for (PolicyImpact.Change change : all) {
            assertThat(Money.sum(change.tiers().values().stream()
                            .map(Shift::difference)
                            .toList()))
                    .isEqualTo(change.fund().difference())
                    .isEqualTo(change.personal().difference().negated());
        }
        assertThat(impact.claims().all()).isEqualTo(year.claims().size());
        assertThat(impact.incomparable())
                .hasSize(year.claims().size() - impact.claims().of(Outcome.BOTH));
        assertThat(impact.gains()).allMatch(c -> c.fund().difference().isMoreThan(Money.zero()));
        assertThat(impact.losses()).allMatch(c -> c.fund().difference().isNegative());
    }

    /** Both policies are in force on all days of 2022, so that {@code settle --policy} can tell the same. */
    @Property(tries = TRIES)
    void settlingUnderEachPolicySaysTheSame(@ForAll long seed) {
        List<Map<String, String>> claims = YearOfClaims.of(2022, 60, seed).claims();
        Sheet sheet = Sheet.of(claims);
        PolicyImpact impact = impact(sheet, "shaoyang-2021", "huangshan-2022");
        List<NamedCsvRecord> before =
                Settling.of(sheet, "--policy", "shaoyang-2021").rows();
        List<NamedCsvRecord> after =
                Settling.of(sheet, "--policy", "huangshan-2022").rows();
        int gaining = 0;
        int compared = 0;
        Money gained = Money.zero();
        Money poor = Money.zero();
        Money basic = Money.zero();
        for (int i = 0; i < before.size(); i++) {
            if (isSettled(before.get(i)) && isSettled(after.get(i))) {
                Money difference = difference(before.get(i), after.get(i), "fund_total");
                compared++;
                gaining += difference.isMoreThan(Money.zero()) ? 1 : 0;
                gained = gained.plus(difference);
                basic = basic.plus(difference(before.get(i), after.get(i), "basic"));
                boolean isPoor = claims.get(i).get("categories").equals("REGISTERED_POOR");
                poor = isPoor ? poor.plus(difference) : poor;
            }
        }
        assertThat(impact.claims().of(Outcome.BOTH)).isEqualTo(compared);
        assertThat(impact.all().claims().gaining()).isEqualTo(gaining);
        assertThat(impact.all().fund().difference()).isEqualTo(gained);
        assertThat(impact.all()
                        .tiers()
                        .getOrDefault(TierName.BASIC, impact.all().fund())
                        .difference())
                .isEqualTo(basic);
        assertThat(Money.sum(impact.groups().stream()
                        .filter(g -> g.category()
                                .filter(c -> c.code().equals("REGISTERED_POOR"))
                                .isPresent())
                        .map(g -> g.change().fund().difference())
                        .toList()))
                .isEqualTo(poor);
    }

    private static boolean isSettled(NamedCsvRecord row) {
        return row.getField("status").equals("SETTLED");
    }

    private static Money difference(NamedCsvRecord before, NamedCsvRecord after, String column) {
        return Money.parse(after.getField(column)).minus(Money.parse(before.getField(column)));
    }
}
