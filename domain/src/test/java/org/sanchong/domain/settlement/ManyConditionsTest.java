package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.TierName.BASIC;
import static org.sanchong.domain.settlement.ClaimDraft.stay;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;
import static org.sanchong.domain.settlement.ScheduleDraft.schedule;
import static org.sanchong.domain.settlement.TierDraft.tier;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.domain.benefit.Condition;

@DisplayName("A policy with more conditions than a number has bits")
class ManyConditionsTest {
    private static final int MANY = 200;
    private static final Condition FIRST = in("premium_grade", "FIRST");

    /** One schedule for each number of visits, which pays as many fen, and for that number in the first grade double. */
    private final Office office = Office.under(schedules());

    private static PolicyDraft schedules() {
        TierDraft tier = tier(BASIC);
        for (int i = 0; i < MANY; i++) {
            Condition visits = new Condition.Between("visits", i, i);
            String cap = String.format(java.util.Locale.ROOT, "%d.%02d", i / 100, i % 100);
            String twice = String.format(java.util.Locale.ROOT, "%d.%02d", 2 * i / 100, 2 * i % 100);
            tier.schedule(schedule("s" + i).when(visits).rate("100%").cap(cap, "single"));
            tier.schedule(schedule("t" + i)
                    .when(new Condition.Not(
                            new Condition.Any(List.of(new Condition.Not(visits), new Condition.Not(FIRST)))))
                    .rate("100%")
                    .cap(twice, "twice"));
        }
        return policy("p")
                .account(Policies.paid("single", BASIC).build())
                .account(Policies.paid("twice", BASIC).build())
                .tier(tier);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 62, 63, 64, 65, 126, 127, 128, 129, 191, 192, 199})
    void tellsEachFromTheOthers(int visits) {
        ClaimDraft claim = stay("c1", "1000").fact("visits", Integer.toString(visits));
        assertThat(fen(claim.fact("premium_grade", "SECOND"))).isEqualTo(visits);
        assertThat(fen(claim.of("bob").fact("premium_grade", "FIRST"))).isEqualTo(2 * visits);
    }

    @Test
    @DisplayName("names the fact that is missing, wherever the condition stands")
    void namesTheMissingFact() {
        assertThat(office.reject(stay("c1", "1").fact("premium_grade", "FIRST")))
                .isEqualTo(new SettlementRejection.MissingValue("visits"));
        assertThat(office.reject(stay("c2", "1").fact("visits", "199")))
                .isEqualTo(new SettlementRejection.MissingValue("premium_grade"));
    }

    @Test
    @DisplayName("alternatives of alternatives among them are as true of one claim as of the next")
    void alternativesAmongMany() {
        TierDraft tier = tier(BASIC);
        for (int i = 0; i < MANY; i++) {
            Condition visits = new Condition.Between("visits", i, i);
            tier.schedule(schedule("s" + i)
                    .when(new Condition.Not(new Condition.All(List.of(
                            new Condition.Not(visits),
                            new Condition.Not(new Condition.All(
                                    List.of(FIRST, new Condition.Between("visits", MANY + i, MANY + i))))))))
                    .rate("50%"));
        }
        Office each = Office.under(policy("p").tier(tier));
        ClaimDraft claim = stay("c1", "100");
        assertThat(each.pays(BASIC, claim.fact("visits", "199").fact("premium_grade", "SECOND")))
                .isEqualTo("50.00");
        assertThat(each.pays(BASIC, claim.fact("visits", "299").fact("premium_grade", "FIRST")))
                .isEqualTo("50.00");
        assertThat(each.pays(BASIC, claim.fact("visits", "299").fact("premium_grade", "SECOND")))
                .isEqualTo("0.00");
        assertThat(each.reject(stay("c2", "1").fact("visits", "299")))
                .isEqualTo(new SettlementRejection.MissingValue("premium_grade"));
    }

    // spotless:off
    @DisplayName("categories are asked for behind all those visits: destitute 20 %, low-income 30 %, whoever holds neither 10 %, both the more")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        holds                           | pays
                                        | 10.00
        REGISTERED_POOR                 | 10.00
        DESTITUTE                       | 20.00
        SUBSISTENCE_ALLOWANCE           | 30.00
        DESTITUTE;SUBSISTENCE_ALLOWANCE | 30.00
        DESTITUTE;REGISTERED_POOR       | 20.00
        """)
    void categoriesBehindMany(String holds, String pays) {
        TierDraft tier = tier(BASIC);
        for (int i = 0; i < MANY; i++) {
            tier.schedule(schedule("s" + i).when(new Condition.Between("visits", i, i)).rate("1%"));
        }
        tier.schedule(schedule("none").when(new Condition.Not(new Condition.Holds(
                ScheduleDraft.categories("DESTITUTE", "SUBSISTENCE_ALLOWANCE")))).rate("10%"));
        tier.schedule(schedule("destitute").holding("DESTITUTE").rate("20%"));
        tier.schedule(schedule("low").holding("SUBSISTENCE_ALLOWANCE").rate("30%"));
        Office each = Office.under(policy("p").tier(tier));
        String[] held = holds == null ? new String[0] : holds.split(";");
        assertThat(each.pays(BASIC, stay("c1", "100").fact("visits", "7").holding(ScheduleDraft.categories(held))))
                .isEqualTo(pays);
    }
    // spotless:on

    @DisplayName("one of many alternatives is enough, wherever it stands; one that is not known holds the claim up")
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 129, 199})
    void oneOfManyAlternatives(int place) {
        List<Condition> alternatives = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            alternatives.add(i == place ? FIRST : new Condition.Between("visits", i, i));
        }
        Office each = Office.under(
                policy("p").tier(tier(BASIC).schedule(schedule("s").when(new Condition.Any(alternatives)))));
        ClaimDraft none = stay("c1", "1").fact("visits", Integer.toString(MANY));
        assertThat(each.reject(none)).isEqualTo(new SettlementRejection.MissingValue("premium_grade"));
        assertThat(each.pays(BASIC, none.fact("premium_grade", "SECOND"))).isEqualTo("0.00");
        assertThat(each.pays(BASIC, none.fact("premium_grade", "FIRST"))).isEqualTo("1.00");
    }

    private long fen(ClaimDraft claim) {
        return office.from(Accumulators.none()).settle(claim).paid(BASIC).fen();
    }
}
