package org.sanchong.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sanchong.domain.settlement.Policies.in;
import static org.sanchong.domain.settlement.PolicyDraft.policy;

import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.settlement.PlanTests.PlanTest;

@DisplayName("The tests that the conditions of a plan are made of")
class PlanTestsTest {
    private static final int MOST = 1 << 24;

    @Test
    @DisplayName("what several conditions ask is one test; what differs in anything is another")
    void eachOnce() {
        Policies.Catalog catalog = Policies.catalog(policy("p").build());
        ConditionResolver resolver = new ConditionResolver(catalog.policies().get(0), Lexicon.of(catalog));
        Condition alternatives =
                new Condition.Any(List.of(in("premium_grade", "FIRST"), new Condition.Between("visits", 1, 2)));

        assertThat(resolver.resolve(alternatives).tests)
                .as("behind the two of which it is made")
                .containsExactly(2);
        assertThat(resolver.resolve(alternatives).tests).containsExactly(2);
        assertThat(resolver.resolve(new Condition.Between("visits", 1, 2)).tests)
                .containsExactly(1);
        assertThat(resolver.resolve(new Condition.Between("visits", 1, 3)).tests)
                .containsExactly(3);
        assertThat(resolver.resolve(in("premium_grade", "SECOND")).tests).containsExactly(4);
    }

    @Test
    @DisplayName("tests of one content have one hash, others another")
    void hashes() {
        PlanTest test = within(7, 1, 2);
        assertThat(test).hasSameHashCodeAs(within(7, 1, 2));
        for (PlanTest other : List.of(within(8, 1, 2), within(7, 0, 2), within(7, 1, 3))) {
            assertThat(test).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
        }
    }

    @Test
    @DisplayName("as many as their 24 bits number are taken, one more is refused")
    void mostTests() {
        PlanTests.checkCount(MOST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanTests.checkCount(MOST + 1))
                .withMessageContaining("at most 16777216 tests, not 16777217");
    }

    @Test
    @DisplayName("too many are refused before any of them is looked at")
    void refusedAtOnce() {
        List<PlanTest> tooMany = new AbstractList<>() {
            @Override
            public PlanTest get(int index) {
                throw new AssertionError("looked at " + index);
            }

            @Override
            public int size() {
                return MOST + 1;
            }
        };
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanTests(tooMany));
    }

    private static PlanTest within(int attribute, long least, long most) {
        return new PlanTest(PlanTests.WITHIN, attribute, least, most, List.of());
    }
}
