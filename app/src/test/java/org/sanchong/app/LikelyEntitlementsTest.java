package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.memory.InMemoryCertifications;
import org.sanchong.application.port.in.ReadEntitlements;
import org.sanchong.application.port.in.ReadEntitlements.Outcome.Told;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.RegisterEntry;
import org.sanchong.domain.time.EffectivePeriod;
import tools.jackson.databind.JsonNode;

@DisplayName("what a claim is settled by was among what its person was told before (待遇预判)")
class LikelyEntitlementsTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    private static final CertifyingDepartment SOMEBODY = new CertifyingDepartment("CIVIL_AFFAIRS");

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "of every claim of the examples, each schedule that was reckoned is told for its person, region and day")
    void everyScheduleIsTold() throws IOException {
        Path derivations = folder.resolve("derivations.jsonl");
        Settling.run(
                "settle",
                examples().resolve("claims.csv").toString(),
                "--explain",
                derivations.toString(),
                "--out",
                folder.resolve("out.csv").toString());
        Map<String, Map<String, String>> claims = claims();
        int compared = 0;
        for (String line : Files.readAllLines(derivations)) {
            JsonNode derivation = ServedProcess.JSON.readTree(line);
            Map<String, String> claim = claims.get(derivation.path("claim_id").asString());
            Told told = told(claim);
            for (JsonNode step : derivation.path("steps")) {
                for (JsonNode schedule : step.path("schedules")) {
                    assertThat(schedules(told, step.path("tier").asString()))
                            .as("%s of %s", step.path("id"), claim)
                            .contains(schedule.path("id").asString());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    @DisplayName("what is certainly out is not told: of another category, of another day")
    void whatIsOutIsNotTold() {
        Told nobody = told(claim("430523", "2022-03-01", ""));
        Told destitute = told(claim("430523", "2022-03-01", "DESTITUTE"));
        assertThat(schedules(nobody, "medical_assistance")).isEmpty();
        assertThat(schedules(destitute, "medical_assistance")).isNotEmpty();
        assertThat(destitute.counted()).containsExactly(new EligibilityCategory("DESTITUTE"));
        assertThat(told(claim("430523", "2020-03-01", "DESTITUTE")).policies())
                .extracting(policy -> policy.id().value())
                .containsExactly("shaoyang-2018");
        assertThat(schedules(nobody, "critical_illness")).isNotEqualTo(schedules(destitute, "critical_illness"));
    }

    private static Map<String, String> claim(String region, String day, String categories) {
        return Map.of("person_id", "P", "region", region, "discharged_on", day, "categories", categories);
    }

    private static Told told(Map<String, String> claim) {
        PersonId person = new PersonId(claim.get("person_id"));
        RegionCode region = new RegionCode(claim.get("region"));
        Certifications books = InMemoryCertifications.empty();
        List<RegisterEntry> entries = new ArrayList<>();
        for (String category : claim.get("categories").split(";", -1)) {
            if (!category.isBlank()) {
                entries.add(new RegisterEntry(
                        LocalDate.of(2015, 1, 1),
                        Certification.builder()
                                .person(person)
                                .category(new EligibilityCategory(category.strip()))
                                .department(SOMEBODY)
                                .region(region)
                                .period(EffectivePeriod.startingOn(LocalDate.of(2015, 1, 1)))
                                .build(),
                        RegisterEntry.State.VALID));
            }
        }
        DeliveredList list =
                new DeliveredList(SOMEBODY, region, LocalDate.of(2015, 1, 1), Delivery.Extent.FULL, List.of(), "00");
        books.take(list, InstantSource.fixed(Instant.EPOCH), known -> new Certifications.Change<>(entries, true));
        LocalDate day = LocalDate.parse(claim.get("discharged_on"));
        return (Told) UseCases.readEntitlements(CATALOG, books)
                .read(new ReadEntitlements.Question(person, day, LocalDate.MAX, region));
    }

    private static List<String> schedules(Told told, String tier) {
        return told.steps().stream()
                .filter(step -> step.step() instanceof BenefitTier one
                        && one.name().column().equals(tier))
                .flatMap(step -> step.schedules().keySet().stream())
                .toList();
    }

    private static Map<String, Map<String, String>> claims() throws IOException {
        Map<String, Map<String, String>> claims = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(examples().resolve("claims.csv"), StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> all = rows.stream()) {
            all.forEach(row -> claims.putIfAbsent(row.getField("claim_id"), row.getFieldsAsMap()));
        }
        return claims;
    }

    private static Path examples() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("examples/claims.csv"))) {
                return at.resolve("examples");
            }
        }
        throw new IllegalStateException("no examples");
    }
}
