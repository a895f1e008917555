package org.sanchong.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.catalog.PolicyCatalogs;

class GeneratedClaimsTest {
    private static List<String> rows(long claims, long seed, boolean sorted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GeneratedClaims.write(claims, seed, sorted, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> column(List<String> rows, int column) {
        return rows.stream().skip(1).map(row -> row.split(",", -1)[column]).toList();
    }

    @Test
    void oneSeedMakesTheSameFileAndAnotherMakesAnother() throws IOException {
        assertThat(rows(5000, 7, false)).isEqualTo(rows(5000, 7, false)).isNotEqualTo(rows(5000, 8, false));
    }

    /** Sorted or not, the claims are the same. */
    @Test
    void sortedClaimsStandInTheOrderOfThePeople() throws IOException {
        List<String> sorted = rows(20_000, 3, true);
        List<String> unsorted = rows(20_000, 3, false);
        assertThat(unsorted).hasSize(20_001).isNotEqualTo(sorted).containsExactlyInAnyOrderElementsOf(sorted);
        assertThat(column(sorted, 1)).isSorted();
        assertThat(column(unsorted, 1)).isNotEqualTo(column(sorted, 1));
    }

    @Test
    void allPoliciesAndPeopleOfSeveralClaimsAreThere() throws IOException {
        List<String> rows = rows(50_000, 1, false);
        Set<String> prefixes = PolicyCatalogs.builtIn().policies().stream()
                .map(policy -> policy.region().value().substring(0, 4))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(column(rows, 3)).extracting(region -> region.substring(0, 4)).containsAll(prefixes);
        long people = column(rows, 1).stream().distinct().count();
        assertThat(people).isBetween(50_000L / 4, 50_000L / 2);
        long faulty = rows.stream()
                .filter(row -> row.contains(",999999,") || row.contains("LOW_INCOME"))
                .count();
        assertThat(faulty).isBetween(20L, 100L);
        assertThat(Arrays.stream(new int[] {5, 6, 7})
                        .mapToObj(i -> column(rows, i))
                        .toList())
                .allSatisfy(
                        values -> assertThat(values.stream().distinct().count()).isGreaterThan(1));
    }

    @Test
    void aClaimIdStandsTwiceWithOnePersonAlone() throws IOException {
        List<String> rows = rows(50_000, 1, true);
        List<String> ids = column(rows, 0);
        List<String> people = column(rows, 1);
        int twice = 0;
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i).equals(ids.get(i - 1))) {
                assertThat(people.get(i)).isEqualTo(people.get(i - 1));
                twice++;
            }
        }
        assertThat(twice).isBetween(5, 50);
        assertThat(ids.stream().distinct().count()).isEqualTo(ids.size() - twice);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 64, 1000, 4097})
    void aShuffleHasEveryNumberOnce(long size) {
        Shuffle shuffle = new Shuffle(size, 11);
        assertThat(LongStream.range(0, size).map(shuffle::at).sorted().toArray())
                .isEqualTo(LongStream.range(0, size).toArray());
    }

    @Test
    void moreThanAThousandMillionAreRefused() {
        assertThatThrownBy(() -> rows(1_000_000_001, 1, false)).hasMessageContaining("1000000000");
    }
}
