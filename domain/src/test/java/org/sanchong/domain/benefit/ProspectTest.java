package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.domain.benefit.Prospect.Answer.NO;
import static org.sanchong.domain.benefit.Prospect.Answer.OPEN;
import static org.sanchong.domain.benefit.Prospect.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("what can be said of a rule when the person and the day are known, and nothing of a claim")
class ProspectTest {
    private static final EligibilityCategory MONITORED = new EligibilityCategory("MONITORED");
    private static final EligibilityCategory PRONE = new EligibilityCategory("PRONE");
    private static final EligibilityCategory ORPHAN = new EligibilityCategory("ORPHAN");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private static final Condition INPATIENT = new Condition.In("care_type", Set.of("INPATIENT"));
    private static final Condition ORPHANS = new Condition.Holds(Set.of(ORPHAN));
    private static final Condition MONITORED_ONES = new Condition.Holds(Set.of(MONITORED));

    private static Prospect of(EligibilityCategory... held) {
        return new Prospect(Set.of(held), DAY, Map.of(MONITORED, Set.of(PRONE)));
    }

    @Test
    void categoriesAreKnown() {
        assertThat(of(ORPHAN).of(ORPHANS)).isEqualTo(YES);
        assertThat(of().of(ORPHANS)).isEqualTo(NO);
        assertThat(of(MONITORED).of(ORPHANS)).isEqualTo(NO);
    }

    @Test
    @DisplayName("a category covers others where the policy speaks of it, one way only")
    void coveredOneWay() {
        assertThat(of(PRONE).of(MONITORED_ONES)).isEqualTo(YES);
        assertThat(of(MONITORED).of(new Condition.Holds(Set.of(PRONE)))).isEqualTo(NO);
    }

    @Test
    void theDayIsKnownAndOtherDaysAreNot() {
        EffectivePeriod march = EffectivePeriod.ofDays(DAY, LocalDate.of(2022, 3, 31));
        EffectivePeriod april = EffectivePeriod.startingOn(LocalDate.of(2022, 4, 1));
        assertThat(of().of(new Condition.Within("discharged_on", march))).isEqualTo(YES);
        assertThat(of().of(new Condition.Within("discharged_on", april))).isEqualTo(NO);
        assertThat(of().of(new Condition.Within("admitted_on", april))).isEqualTo(OPEN);
    }

    @Test
    void whatAClaimSaysIsOpen() {
        assertThat(of().of(INPATIENT)).isEqualTo(OPEN);
        assertThat(of().of(new Condition.Between("age", 60, 70))).isEqualTo(OPEN);
        assertThat(of().of(new Condition.Always())).isEqualTo(YES);
    }

    @Test
    @DisplayName("parts together are what three-valued logic has them be")
    void together() {
        assertThat(of(ORPHAN).of(new Condition.All(List.of(ORPHANS, INPATIENT))))
                .isEqualTo(OPEN);
        assertThat(of().of(new Condition.All(List.of(ORPHANS, INPATIENT)))).isEqualTo(NO);
        assertThat(of().of(new Condition.All(List.of()))).isEqualTo(YES);
        assertThat(of(ORPHAN).of(new Condition.Any(List.of(INPATIENT, ORPHANS))))
                .isEqualTo(YES);
        assertThat(of().of(new Condition.Any(List.of(INPATIENT, ORPHANS)))).isEqualTo(OPEN);
        assertThat(of().of(new Condition.Any(List.of(ORPHANS)))).isEqualTo(NO);
        assertThat(of().of(new Condition.Not(ORPHANS))).isEqualTo(YES);
        assertThat(of(ORPHAN).of(new Condition.Not(ORPHANS))).isEqualTo(NO);
        assertThat(of().of(new Condition.Not(INPATIENT))).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("where categories may be suspended, what hangs on them is open")
    void suspended() {
        Prospect held = of(PRONE, ORPHAN);
        Prospect without = held.without(Set.of(MONITORED));
        assertThat(without.held()).containsExactly(ORPHAN);
        assertThat(held.without(Set.of(ORPHAN)).held()).containsExactly(PRONE);
        assertThat(Prospect.of(List.of(held, without), MONITORED_ONES)).isEqualTo(OPEN);
        assertThat(Prospect.of(List.of(held, without), ORPHANS)).isEqualTo(YES);
        assertThat(Prospect.of(List.of(without), MONITORED_ONES)).isEqualTo(NO);
    }
}
