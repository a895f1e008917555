package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.law.Clause;
import org.sanchong.domain.law.ClauseKind;
import org.sanchong.domain.policy.ClauseRegister;
import org.sanchong.domain.policy.ClauseRegister.Status;
import org.sanchong.domain.policy.PolicyCatalog;

@DisplayName("How many clauses are carried out, and how many are planned, by document and kind (条款落实统计)")
class ClauseCountsSpecification {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    private static final ClauseRegister REGISTER = ClauseRegister.of(CATALOG.policies());

    @DisplayName("parts counted; a change here is a change of what the program does")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        document       | kind      | clauses | carried out | partly | planned | delegated | nothing to do
        chongqing-2018 | RULE      |       6 |           6 |      0 |       0 |         0 |             0
        chongqing-2018 | TARGET    |       3 |           3 |      0 |       0 |         0 |             0
        chongqing-2018 | PROCESS   |       4 |           4 |      0 |       0 |         0 |             0
        chongqing-2018 | MEASURE   |      31 |          31 |      0 |       0 |         0 |             0
        chongqing-2018 | DELEGATED |       1 |           0 |      0 |       0 |         1 |             0
        chongqing-2018 | CONTEXT   |      10 |           0 |      0 |       0 |         0 |            10
        heze-2022      | RULE      |      12 |          12 |      0 |       0 |         0 |             0
        heze-2022      | TARGET    |       0 |           0 |      0 |       0 |         0 |             0
        heze-2022      | PROCESS   |       2 |           2 |      0 |       0 |         0 |             0
        heze-2022      | MEASURE   |       2 |           2 |      0 |       0 |         0 |             0
        heze-2022      | DELEGATED |       2 |           0 |      0 |       0 |         2 |             0
        heze-2022      | CONTEXT   |       5 |           0 |      0 |       0 |         0 |             5
        huangshan-2022 | RULE      |       9 |           9 |      0 |       0 |         0 |             0
        huangshan-2022 | TARGET    |       7 |           7 |      0 |       0 |         0 |             0
        huangshan-2022 | PROCESS   |       7 |           7 |      0 |       0 |         0 |             0
        huangshan-2022 | MEASURE   |       5 |           5 |      0 |       0 |         0 |             0
        huangshan-2022 | DELEGATED |       3 |           0 |      0 |       0 |         3 |             0
        huangshan-2022 | CONTEXT   |       8 |           0 |      0 |       0 |         0 |             8
        hubei-2019     | RULE      |       4 |           4 |      0 |       0 |         0 |             0
        hubei-2019     | TARGET    |       3 |           3 |      0 |       0 |         0 |             0
        hubei-2019     | PROCESS   |       4 |           4 |      0 |       0 |         0 |             0
        hubei-2019     | MEASURE   |       9 |           9 |      0 |       0 |         0 |             0
        hubei-2019     | DELEGATED |       2 |           0 |      0 |       0 |         2 |             0
        hubei-2019     | CONTEXT   |       4 |           0 |      0 |       0 |         0 |             4
        shaoyang-2021  | RULE      |      13 |          13 |      0 |       0 |         0 |             0
        shaoyang-2021  | TARGET    |       4 |           4 |      0 |       0 |         0 |             0
        shaoyang-2021  | PROCESS   |       9 |           9 |      0 |       0 |         0 |             0
        shaoyang-2021  | MEASURE   |      12 |          12 |      0 |       0 |         0 |             0
        shaoyang-2021  | DELEGATED |       2 |           0 |      0 |       0 |         2 |             0
        shaoyang-2021  | CONTEXT   |       8 |           0 |      0 |       0 |         0 |             8
        """)
    void clausesAreCounted(
            String document,
            ClauseKind kind,
            int clauses,
            int carriedOut,
            int partly,
            int planned,
            int delegated,
            int nothingToDo) {
        List<Clause> all = CATALOG.documents().stream()
                .filter(d -> d.id().equals(document))
                .flatMap(d -> d.clauses().stream())
                .filter(c -> c.kind() == kind)
                .toList();

        assertThat(all).hasSize(clauses);
        assertThat(count(all, Status.CARRIED_OUT)).isEqualTo(carriedOut);
        assertThat(count(all, Status.PARTLY)).isEqualTo(partly);
        assertThat(count(all, Status.PLANNED)).isEqualTo(planned);
        assertThat(count(all, Status.DELEGATED)).isEqualTo(delegated);
        assertThat(count(all, Status.NOTHING_TO_DO)).isEqualTo(nothingToDo);
    }

    private static int count(List<Clause> clauses, Status status) {
        return (int) clauses.stream().filter(c -> REGISTER.status(c) == status).count();
    }
}
