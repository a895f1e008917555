package org.sanchong.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("docs/derivation.schema.json says what a derivation looks like")
class DerivationSchemaTest {
    @TempDir
    private Path folder;

    private static Schema schema() throws IOException {
        String text = Files.readString(SettledClaims.folder("docs/derivation.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    private SettledClaims examples(boolean yunling) throws IOException {
        Path claims =
                yunling ? SettledClaims.YUNLING.resolve("claims.csv") : SettledClaims.folder("examples/claims.csv");
        return SettledClaims.of(folder, Files.readString(claims), yunling);
    }

    @Test
    @DisplayName("every derivation of the examples and of Yunling")
    void everyDerivationOfTheExamples() throws IOException {
        Schema schema = schema();
        for (boolean yunling : new boolean[] {false, true}) {
            assertThat(examples(yunling).derivations())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                            .as(line)
                            .isEmpty());
        }
    }

    @Test
    @DisplayName("it refuses what the checker refuses for its form")
    void itRefusesWhatTheCheckerRefusesForItsForm() throws IOException {
        Schema schema = schema();
        List<Json.Members> derivations = examples(true).trees();
        Map<String, Boolean> differing = new TreeMap<>();
        for (int i = 0; i < derivations.size(); i += 9) {
            for (Forgery forgery : Forgery.of(derivations.get(i))) {
                boolean refused = isRefused(forgery.derivation());
                boolean bySchema = !schema.validate(CanonicalForm.of(forgery.derivation()), InputFormat.JSON)
                        .isEmpty();
                if (refused && !bySchema) {
                    differing.put(forgery.what(), true);
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static boolean isRefused(Json.Members derivation) {
        try {
            DerivationForm.check(derivation);
            return false;
        } catch (MismatchException mismatch) {
            return true;
        }
    }
}
