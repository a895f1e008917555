package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.benefit.BenefitSchedule;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.Cap;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.FigureTable;
import org.sanchong.domain.policy.PolicyId;

/**
 * The figures of every schedule of the built-in policies, each with the first letter of its provenance: D printed in the
 * document, X derived from it, C cited, I illustrative. They are those of the project's reading of the five documents.
 */
class BuiltInFiguresSpecification {
    // spotless:off
    @DisplayName("the figures of the built-in policies")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            policy         | tier               | schedule              | deductible                          | rate or bands                                                     | caps
            huangshan-2022 | basic              | inpatient             | 200 I, 200 I, 500 I, 700 I, 1000 I  | 85% I, 85% I, 80% I, 75% I, 70% I                                 | 250000 I
            huangshan-2022 | basic              | special-outpatient    | 200 I, 200 I, 500 I, 700 I, 1000 I  | 85% I, 85% I, 80% I, 75% I, 70% I                                 | 250000 I
            huangshan-2022 | basic              | ordinary-outpatient   | 0                                   | 50% D                                                             | 150 I
            huangshan-2022 | critical-illness   | preferential          | 7500 I                              | to 50000 I: 65% I; to 100000 I: 70% I; to 200000 I: 80% I; 85% I  |
            huangshan-2022 | critical-illness   | ordinary              | 15000 I                             | to 50000 I: 60% I; to 100000 I: 65% I; to 200000 I: 75% I; 80% I  | 250000 I
            huangshan-2022 | medical-assistance | destitute             | 0                                   | 90% I                                                             | 50000 I
            huangshan-2022 | medical-assistance | subsistence-allowance | 0                                   | 75% I                                                             | 50000 I
            huangshan-2022 | medical-assistance | returned-to-poverty   | 1500 I                              | 70% I                                                             | 50000 I
            huangshan-2022 | medical-assistance | monitored             | 3000 I                              | 60% I                                                             | 50000 I
            huangshan-2022 | medical-assistance | illness-impoverished  | 10000 I                             | 50% I                                                             | 50000 I
            heze-2022      | basic              | inpatient             | 100 I, 350 I, 750 I                 | 85% I, 76% I, 66% I                                               | 150000 I
            heze-2022      | critical-illness   | preferential          | 5000 D                              | to 100000 D: 65% D; to 200000 D: 70% D; to 300000 D: 75% D; 80% D |
            heze-2022      | critical-illness   | ordinary              | 14000 I                             | to 100000 I: 60% I; to 200000 I: 65% I; to 300000 I: 70% I; 75% I | 400000 I
            heze-2022      | medical-assistance | destitute             | 0                                   | 70% D                                                             |
            heze-2022      | medical-assistance | subsistence-allowance | 0                                   | 70% D                                                             | 70000 D
            heze-2022      | medical-assistance | returned-to-poverty   | 0                                   | 70% D                                                             | 10000 D
            heze-2022      | medical-assistance | edge                  | 3000 D                              | 50% D                                                             | 10000 D
            heze-2022      | further-assistance | core                  | 5000 D                              | 70% D                                                             | 20000 D
            heze-2022      | further-assistance | edge                  | 10000 D                             | 70% D                                                             | 10000 D
            hubei-2019     | basic              | inpatient             | 200 I, 400 I, 800 I                 | 70% I                                                             | 150000 I
            hubei-2019     | critical-illness   | preferential          | 5000 D                              | to 30000 I: 65% D; to 100000 I: 70% D; 80% D                      | 300000 I
            hubei-2019     | critical-illness   | ordinary              | 12000 I                             | to 30000 I: 55% I; to 100000 I: 65% I; 75% I                      | 300000 I
            hubei-2019     | medical-assistance | rural-poor            | 0                                   | 70% D                                                             | 50000 I
            shaoyang-2018  | basic              | ordinary              | 200 I, 500 I, 800 I, 1200 I, 2000 I | 85% I, 82% I, 80% I, 65% I, 60% I                                 | 150000 I
            shaoyang-2018  | basic              | registered-poor       | 200 I, 500 I, 800 I, 1200 I, 2000 I | 95% I, 92% I, 90% I, 75% I, 70% I                                 | 150000 I
            shaoyang-2018  | critical-illness   | preferential          | 5500 I                              | 65% I                                                             |
            shaoyang-2018  | critical-illness   | ordinary              | 11000 I                             | 60% I                                                             | 400000 I
            shaoyang-2018  | medical-assistance | regular               | 0                                   | 70% I                                                             | 50000 I
            shaoyang-2021  | basic              | inpatient             | 200 I, 500 I, 800 I, 1200 I, 2000 I | 85% I, 82% I, 80% I, 65% I, 60% I                                 | 150000 I
            shaoyang-2021  | critical-illness   | preferential          | 5500 X                              | 65% X                                                             |
            shaoyang-2021  | critical-illness   | ordinary              | 11000 D                             | 60% D                                                             | 400000 I
            shaoyang-2021  | medical-assistance | regular               | 0                                   | 70% I                                                             | 50000 I
            shaoyang-2021  | medical-assistance | on-application        | 6000 D                              | 50% D                                                             | 50000 D
            chongqing-2018 | basic              | ordinary              | 100 I, 300 I, 800 I                 | 80% I, 60% I, 40% I                                               | 80000 I
            chongqing-2018 | basic              | rural-poor            | 50 I, 150 I, 400 I                  | 90% I, 70% I, 50% I                                               | 80000 I
            chongqing-2018 | critical-illness   | preferential          | 6596.50 I                           | to 200000 D: 55% D; 65% D                                         |
            chongqing-2018 | critical-illness   | ordinary              | 13193 I                             | to 200000 D: 50% X; 60% X                                         | 200000 I
            chongqing-2018 | medical-assistance | rural-poor            | 0                                   | 70% D                                                             | 100000 I
            """)
    // spotless:on
    void figures(String policy, String tier, String schedule, String deductible, String bands, String caps) {
        BenefitSchedule read = schedule(policy, tier, schedule);

        assertThat(read.deductible().isNone() ? "0" : table(read.deductible().amount()))
                .isEqualTo(deductible);
        assertThat(bands(read)).isEqualTo(bands);
        assertThat(read.caps().stream()
                        .map(Cap::ceiling)
                        .map(BuiltInFiguresSpecification::table)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(caps == null ? "" : caps);
    }

    private static BenefitSchedule schedule(String policy, String tier, String schedule) {
        return PolicyCatalogs.builtIn().policy(new PolicyId(policy)).orElseThrow().steps().stream()
                .flatMap(step -> step instanceof BenefitTier t ? Stream.of(t) : Stream.empty())
                .filter(t -> t.name().code().equals(tier))
                .flatMap(t -> t.schedules().stream())
                .filter(s -> s.id().equals(schedule))
                .findFirst()
                .orElseThrow();
    }

    private static String bands(BenefitSchedule schedule) {
        List<TierBand> bands = schedule.bands().bands();
        return bands.stream()
                .map(band ->
                        band.upTo().map(edge -> "to " + figure(edge) + ": ").orElse("") + table(band.rate()))
                .collect(Collectors.joining("; "));
    }

    private static <V extends Comparable<V>> String table(FigureTable<V> table) {
        return table.cells().stream().map(cell -> figure(cell.figure())).collect(Collectors.joining(", "));
    }

    private static String figure(Figure<?> figure) {
        String value = figure.value().toString().replaceAll("[.]00$", "");
        return value.equals("0") ? value : value + " " + letter(figure);
    }

    private static String letter(Figure<?> figure) {
        return switch (figure.source().provenance()) {
            case DOCUMENT -> "D";
            case DERIVED -> "X";
            case CITED -> "C";
            case ILLUSTRATIVE -> "I";
        };
    }
}
