package org.sanchong.domain.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.person.EligibilityCategory;

class ConditionTest {
    @Test
    void refusesAChoiceOfNothing() {
        assertThatThrownBy(() -> new Condition.In("care_type", Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.Holds(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Condition.Any(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesBoundsThatHoldNoValue() {
        assertThatThrownBy(() -> new Condition.Between("age", 60, 59)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Condition.Between("age", 60, 60).least()).isEqualTo(60);
    }

    @Test
    void allOfNothingIsNoCondition() {
        assertThat(new Condition.All(List.of()).conditions()).isEmpty();
    }

    @Test
    void keepsItsPartsAsTheyWereAndInTheirOrder() {
        Set<String> codes = new LinkedHashSet<>(List.of("Z", "A"));
        List<Condition> parts = new ArrayList<>(List.of(new Condition.Always()));
        EligibilityCategory orphan = new EligibilityCategory("ORPHAN");
        Set<EligibilityCategory> categories = new LinkedHashSet<>(List.of(orphan));
        Condition.In in = new Condition.In("care_type", codes);
        Condition.All all = new Condition.All(parts);
        Condition.Any any = new Condition.Any(parts);
        Condition.Holds holds = new Condition.Holds(categories);
        Suspension suspension = new Suspension(categories, in, Sample.PRINTED);
        codes.clear();
        parts.clear();
        categories.clear();
        assertThat(in.codes()).containsExactly("Z", "A");
        assertThat(all.conditions()).hasSize(1);
        assertThat(any.conditions()).hasSize(1);
        assertThat(holds.categories()).containsExactly(orphan);
        assertThat(suspension.categories()).containsExactly(orphan);
        assertThatThrownBy(() -> in.codes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
