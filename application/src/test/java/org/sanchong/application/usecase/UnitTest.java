package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

class UnitTest {
    private static final SettlementRun POLICIES =
            SettlementCalculator.of(new InMemoryCatalog()).newRun(false);

    /** Returns the claims of each unit that has some, in the order in which they are settled. */
    private static Set<String> units(Intake claims) {
        ClaimTable table = claims.table(POLICIES);
        UnitNumbers numbers = new UnitNumbers(table);
        numbers.begin(table.size());
        Map<Integer, Unit> units = new LinkedHashMap<>();
        for (int segment = 0; segment < table.segments(); segment++) {
            for (int row = 0; row < table.segment(segment).size; row++) {
                int all = ClaimTable.row(segment, row);
                if (table.segment(segment).fault(row) == null) {
                    units.computeIfAbsent(numbers.number(all), n -> unit(table)).add(all);
                }
            }
        }
        Set<String> ids = new TreeSet<>();
        for (Unit unit : units.values()) {
            unit.sort();
            List<String> of = new ArrayList<>();
            for (int i = 0; i < unit.size(); i++) {
                String id = table.text(unit.row(i), RowLayout.CLAIM);
                byte[] bytes = ("x" + id + "x").getBytes(StandardCharsets.UTF_8);
                assertThat(unit.find(bytes, 1, bytes.length - 2)).isEqualTo(unit.row(i));
                assertThat(unit.find(bytes, 0, bytes.length)).isEqualTo(-1);
                of.add(id);
            }
            ids.add(String.join(" ", of));
        }
        return ids;
    }

    private static Unit unit(ClaimTable table) {
        Unit unit = new Unit(table, table.layout().dayOf(POLICIES.lexicon().required("discharged_on")));
        unit.clear();
        return unit;
    }

    @Test
    void aPersonsClaimsAreAUnitInOrderOfDischargeAndId() {
        assertThat(units(new Intake()
                        .claim("c", "P", "discharged_on=2022-03-01")
                        .claim("x", "Q")
                        .claim("b", "P", "discharged_on=2022-03-01")
                        .claim("a", "P", "discharged_on=2022-03-02")
                        .claim("d", "P", "discharged_on=2022-02-28")))
                .containsExactly("d b c a", "x");
    }

    @Test
    void idsOfOneDayAreInOrderOfTheirCodePoints() {
        assertThat(units(new Intake()
                        .claim("😀", "P")
                        .claim("\uFF21", "P")
                        .claim("a", "P")
                        .claim("B", "P")
                        .claim("aa", "P")
                        .claim("é", "P")))
                .containsExactly("B a aa é \uFF21 😀");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 34, 500})
    void unitsOfAnySizeAreInOrder(int size) {
        record Stay(String day, String id) {}
        Random random = new Random(size);
        List<Stay> stays = new ArrayList<>();
        Intake claims = new Intake();
        for (int i = 0; i < size; i++) {
            Stay stay = new Stay("2022-0%d-1%d".formatted(1 + random.nextInt(3), random.nextInt(3)), "C" + i);
            stays.add(stay);
            claims.claim(stay.id(), "P", "discharged_on=" + stay.day());
        }
        stays.sort(Comparator.comparing(Stay::day).thenComparing(Stay::id));
        assertThat(units(claims))
                .containsExactly(String.join(" ", stays.stream().map(Stay::id).toList()));
    }

    @Test
    void rowsWithAFaultAreOfNoUnit() {
        assertThat(units(new Intake()
                        .claim("a", "P", "total=?")
                        .claim("b", "P")
                        .claim("b", "P")
                        .claim("c", "Q", "region=1")
                        .claim("d", "")))
                .containsExactly("b");
        assertThat(units(new Intake())).isEmpty();
    }

    @Test
    void householdsTiePeopleWhereAPolicyCountsThem() {
        assertThat(units(new Intake()
                        .claim("a", "P", "region=990200", "household_id=H1", "discharged_on=2022-03-04")
                        .claim("b", "Q", "region=990200", "household_id=H1", "discharged_on=2022-03-03")
                        .claim("c", "Q", "region=990200", "household_id=H2", "discharged_on=2022-03-02")
                        .claim("d", "R", "region=990200", "household_id=H2", "discharged_on=2022-03-01")
                        .claim("e", "S", "region=990200", "household_id=H3")
                        .claim("f", "P", "discharged_on=2022-02-01")))
                .containsExactly("e", "f d c b a");
    }

    @Test
    void householdsTieNobodyElse() {
        assertThat(units(new Intake()
                        .claim("a", "P", "household_id=H1")
                        .claim("b", "Q", "household_id=H1")
                        .claim("c", "R", "region=990200", "household_id=H1", "total=?")
                        .claim("d", "S", "region=990200", "household_id=H1")
                        .claim("e", "T", "region=990200")
                        .claim("f", "U", "region=990200")))
                .containsExactly("a", "b", "d", "e", "f");
        assertThat(units(new Intake()
                        .without("household_id")
                        .claim("a", "P", "region=990200")
                        .claim("b", "Q", "region=990200")))
                .containsExactly("a", "b");
    }

    /** A ring of households, each sharing a person with the next: all are tied, wherever they stand in the file. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tiesHoldOverManyHouseholds(long seed) {
        Integer[] order = new Integer[200];
        Arrays.setAll(order, i -> i);
        java.util.Collections.shuffle(Arrays.asList(order), new Random(seed));
        Intake claims = new Intake();
        for (int i : order) {
            int person = (i + 1) / 2 % 100;
            int household = i / 2;
            claims.claim("C" + i, "P" + person, "region=990200", "household_id=H" + household);
        }
        assertThat(units(claims)).hasSize(1);
    }
}
