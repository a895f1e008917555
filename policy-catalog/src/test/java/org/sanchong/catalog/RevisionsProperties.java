package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRejection;

/** What was known on a day is what the files said that had been added by then. */
class RevisionsProperties {
    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 40;
    private static final List<CatalogFile> BUILT_IN = CatalogFolder.builtIn().files(new Defects());

    /** Files of a catalog by the day on which each was added; those of the first day without a day count as always there. */
    private record History(Map<String, LocalDate> files) {
        /** Corrections of policies of several regions: a figure, an attribute, a title. */
        static History of(Random random, int size) {
            Map<String, LocalDate> files = new LinkedHashMap<>();
            TreeSet<String> taken = new TreeSet<>();
            for (int i = 0; i < size; i++) {
                int region = random.nextInt(3);
                int offset = random.nextInt(DAYS);
                if (taken.add(region + "@" + offset)) {
                    LocalDate day = START.plusDays(offset);
                    files.put(policy(region, offset == 0 ? "" : day.toString(), random), day);
                }
            }
            return new History(files);
        }

        private static String policy(int region, String recorded, Random random) {
            String declared = random.nextBoolean() ? "" : "  ward: {codes: [W" + random.nextInt(3) + "]}\n";
            return TestFolder.POLICY
                    .replace("policy: test-2024", "policy: test-" + region)
                    .replace(
                            "region: \"990000\"\n",
                            "region: \"99" + region + "100\"\n"
                                    + (recorded.isEmpty() ? "" : "recorded: \"" + recorded + "\"\n"))
                    .replace("attributes:\n", "attributes:\n" + declared)
                    .replace("LEVEL_1: {\"1\": \"200\"", "LEVEL_1: {\"1\": \"" + (200 + random.nextInt(3)) + "\"")
                    .replace("\"60%\", \"60..\"", "\"" + (58 + random.nextInt(3)) + "%\", \"60..\"");
        }

        PolicyCatalog addedBy(LocalDate day) {
            List<CatalogFile> all = new ArrayList<>(BUILT_IN.stream()
                    .filter(file -> file.kind() == CatalogFile.Kind.VOCABULARY)
                    .toList());
            all.add(file("documents/test.yaml", CatalogFile.Kind.DOCUMENT, TestFolder.DOCUMENT));
            files.forEach((text, added) -> {
                if (!added.isAfter(day)) {
                    all.add(file("policies/" + all.size() + ".yaml", CatalogFile.Kind.POLICY, text));
                }
            });
            return new CatalogReader()
                    .read(List.of(defects -> all))
                    .getOrElseThrow(defects -> new AssertionError(defects.toString()));
        }

        private static CatalogFile file(String name, CatalogFile.Kind kind, String text) {
            return new CatalogFile(name, kind, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Claim claim(int region) {
        return Claim.builder()
                .id(new ClaimId("a"))
                .person(new PersonId("b"))
                .region(new RegionCode("99" + region + "100"))
                .addCategory(new EligibilityCategory("DESTITUTE"))
                .careType(CareType.INPATIENT)
                .facility(Facility.of(FacilityLevel.LEVEL_1, Locality.IN_COUNTY))
                .admittedOn(LocalDate.of(2024, 6, 1))
                .dischargedOn(LocalDate.of(2024, 6, 5))
                .putFurtherFact("premium_grade", "FIRST")
                .putFurtherFact("birth_date", "1990-01-01")
                .putFurtherFact("household_id", "H")
                .expense(Expense.allInScope(Money.parse("40000.00")))
                .build();
    }

    @Property(tries = 60)
    @Label("a catalog as known on a day says, hashes and settles as the files did that had been added by the day")
    void asTheFilesSaid(
            @ForAll Random random, @ForAll @IntRange(max = 8) int size, @ForAll @IntRange(max = 41) int day) {
        History history = History.of(random, size);
        LocalDate on = START.plusDays(day);
        PolicyCatalog now = history.addedBy(LocalDate.MAX);

        PolicyCatalog known = now.asKnownOn(on);
        PolicyCatalog then = history.addedBy(on);

        assertThat(known.policies()).isEqualTo(then.policies());
        assertThat(known.superseded()).isEqualTo(then.superseded());
        assertThat(known.vocabulary()).isEqualTo(then.vocabulary());
        assertThat(known.contentHash()).isEqualTo(then.contentHash());
        for (int region = 0; region < 3; region++) {
            Claim claim = claim(region);
            var bySettled = SettlementCalculator.of(known)
                    .settle(claim, Accumulators.none())
                    .mapLeft(SettlementRejection::code);
            var byFiles = SettlementCalculator.of(then)
                    .settle(claim, Accumulators.none())
                    .mapLeft(SettlementRejection::code);
            assertThat(byFiles.isRight())
                    .isEqualTo(then.policies().stream().anyMatch(p -> p.region().equals(claim.region())));
            boolean isOnlyKnownLater = byFiles.isLeft() && bySettled.isLeft();
            assertThat(isOnlyKnownLater || bySettled.equals(byFiles))
                    .as("%s, then %s", bySettled, byFiles)
                    .isTrue();
        }
    }

    @Property(tries = 60)
    @Label("knowledge only grows: of two days the earlier one is seen the same from the later one, and the last is all")
    void knowledgeGrows(
            @ForAll Random random,
            @ForAll @IntRange(max = 8) int size,
            @ForAll @IntRange(max = 41) int day,
            @ForAll @IntRange(max = 20) int further) {
        PolicyCatalog now = History.of(random, size).addedBy(LocalDate.MAX);
        LocalDate earlier = START.plusDays(day);
        PolicyCatalog known = now.asKnownOn(earlier);

        assertThat(now.asKnownOn(earlier.plusDays(further)).asKnownOn(earlier)).isEqualTo(known);
        assertThat(known.asKnownOn(earlier.plusDays(further))).isEqualTo(known);
        assertThat(now.asKnownOn(START.plusDays(DAYS))).isEqualTo(now);
        assertThat(known.policies().size()
                        + known.superseded().size()
                        + known.recordedLater().size())
                .isEqualTo(now.policies().size() + now.superseded().size());
    }
}
