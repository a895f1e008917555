package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The JSON Schemas for editors take what the reader takes")
class CatalogSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<CatalogFile> builtInFiles() {
        return CatalogFolder.builtIn().files(new Defects());
    }

    @ParameterizedTest
    @MethodSource("builtInFiles")
    @DisplayName("every built-in file")
    void everyBuiltInFile(CatalogFile file) {
        assertThat(errors(file)).isEmpty();
    }

    @Test
    @DisplayName("a policy that uses all of the format")
    void aPolicyThatUsesAllOfTheFormat() {
        assertThat(errors(policy(TestFolder.POLICY))).isEmpty();
        assertThat(errors(policy(TestFolder.text("wide-policy.yaml")))).isEmpty();
    }

    // spotless:off
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            sanchong.policy/1                | sanchong.policy/2
            region: "990000"                 | region: 990000
            region: "990000"                 | regions: "990000"
            cap: "150000"                    | cap: 150000
            cap: "150000"                    | cap: "150,000"
            {"..": "70%"}                    | {"..": "0.7"}
            {"..": "70%"}                    | {"..": "101%"}
            provenance: DOCUMENT             | provenance: SEEN
            - tier: critical-illness         | - tier: critical
            over: all                        | over: []
            at-most                          | at-least
            ordinary: true                   | ordinary: "yes"
            rates: "+5 points"               | rates: "5%"
            variant-of: ordinary             | varies: ordinary
            "..200000 70%"                   | "200000 70%"
            otherwise: NO_BENEFIT            | otherwise: NOTHING
            measure: STAYS                   | measure: DAYS
            {codes: [FIRST, SECOND]}         | {codes: []}
            total: {from: "100", to: "200"}  | total: {}
            """)
    // spotless:on
    @DisplayName("and not what it refuses")
    void andNotWhatItRefuses(String part, String instead) {
        assertThat(TestFolder.POLICY).contains(part);
        assertThat(errors(policy(TestFolder.POLICY.replace(part, instead)))).isNotEmpty();
    }

    // spotless:off
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            figures: ["3000", "50%", "10000", "70%"] | figures: ["3,000"]
            figures: ["3000", "50%", "10000", "70%"] | figures: [3000]
            figures: ["3000", "50%", "10000", "70%"] | figures: ["50 %"]
            figures: ["3000", "50%", "10000", "70%"] | figures: ["50%", "50%"]
            figures: ["3000", "50%", "10000", "70%"] | figures: []
            by: {rule: heze-2022/waiver}             | by: {rule: Heze}
            by: {rule: heze-2022/waiver}             | by: {law: heze-2022/waiver}
            by: {rule: heze-2022/waiver}             | by: {planned: rule}
            by: {rule: heze-2022/waiver}             | by: []
            {delegated: NOT_NAMED}                   | {delegated: []}
            """)
    // spotless:on
    @DisplayName("and of a document not what it refuses")
    void andOfADocumentNotWhatItRefuses(String part, String instead) {
        String heze = TestFolder.text("builtin/documents/heze-2022.yaml");
        assertThat(heze).contains(part);
        ByteBuffer bytes = ByteBuffer.wrap(heze.replace(part, instead).getBytes(StandardCharsets.UTF_8));
        assertThat(errors(new CatalogFile("document.yaml", CatalogFile.Kind.DOCUMENT, bytes)))
                .isNotEmpty();
    }

    private static CatalogFile policy(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        return new CatalogFile("policy.yaml", CatalogFile.Kind.POLICY, bytes);
    }

    private static List<Error> errors(CatalogFile file) {
        String name = file.kind().format().replaceAll("sanchong[.]|/1", "");
        Schema schema = REGISTRY.getSchema(TestFolder.text("schema/" + name + ".schema.json"), InputFormat.JSON);
        Written root = new NodeReader(new Defects()).read(file).orElseThrow();
        return schema.validate(json(root), InputFormat.JSON);
    }

    private static String json(Written written) {
        if (written.isMapping()) {
            return written.entries().stream()
                    .map(entry -> quoted(entry.key().text()) + ":" + json(entry.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (written.isList()) {
            return written.items().stream().map(CatalogSchemaTest::json).collect(Collectors.joining(",", "[", "]"));
        }
        return written.isPlainText() ? quoted(written.text()) : written.text();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
