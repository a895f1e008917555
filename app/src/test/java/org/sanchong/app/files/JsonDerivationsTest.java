package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.application.wording.Language;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.PolicyCatalog;

@DisplayName("Derivations of a file")
class JsonDerivationsTest {
    private static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();
    private static final int CLAIMS = 6000;
    private static final long CHUNK = 1 << 20;

    @TempDir
    private Path folder;

    private static byte[] claims() {
        StringBuilder csv = new StringBuilder("claim_id,person_id,region,categories,care_type,facility_level,locality,"
                + "admitted_on,discharged_on,total\n");
        for (int i = 0; i < CLAIMS; i++) {
            csv.append("c%05d,p%04d,371700,%s,INPATIENT,LEVEL_%d,IN_COUNTY,2022-%02d-01,2022-%02d-03,%d.%02d\n"
                    .formatted(
                            i,
                            i * 7 % 1009,
                            i % 3 == 0 ? "DESTITUTE" : "",
                            1 + i % 3,
                            5 + i % 8,
                            5 + i % 8,
                            1000 + i * 37L % 90_000,
                            i % 100));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Settles the claims, and returns what is written. */
    private String written(long memory, int threads) throws IOException {
        Path file = folder.resolve("why.jsonl");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonDerivations.DerivationTerms terms = new JsonDerivations.DerivationTerms(CATALOG, Language.EN, memory);
        try (JsonDerivations derivations = new JsonDerivations(out, file, terms)) {
            SettleClaims.Result result = UseCases.settleClaims(CATALOG)
                    .settle(SettleClaims.Command.builder()
                            .claims(new CsvClaims(new ByteArrayInputStream(claims()), "claims", read -> {}))
                            .settlements(new CsvSettlements(OutputStream.nullOutputStream(), false))
                            .derivations(derivations)
                            .threads(threads)
                            .build());
            assertThat(result.settled()).isEqualTo(CLAIMS);
            assertThat(spooled() > 0).isEqualTo(memory < 4 * CHUNK);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private long spooled() throws IOException {
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
        }
        return size;
    }

    @Test
    @DisplayName("are the same, in the order of the claims, whether they wait in memory, in a file, or in both")
    void whereTheyWait() throws IOException {
        String inMemory = written(1 << 30, 1);

        assertThat(inMemory.lines()
                        .map(line -> line.substring(line.indexOf("\"claim_id\":\"") + 12)
                                .substring(0, 6)))
                .hasSize(CLAIMS)
                .isSorted();
        assertThat(written(0, 1)).isEqualTo(inMemory);
        assertThat(written(CHUNK, 1)).isEqualTo(inMemory);
        assertThat(written(2 * CHUNK, 2)).isEqualTo(inMemory);
        assertThat(written(1 << 30, 3)).isEqualTo(inMemory);
    }
}
