package org.sanchong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes down the architecture as it is, for the page that architects read: nothing of it is drawn by hand. */
@DisplayName("The picture of the architecture is made from poms, classes and rules")
class ArchitecturePictureTest {
    private static final Path FILE = ThisProject.directory().resolve("architecture-tests/target/architecture.json");

    private static final List<String> DRAWN =
            List.of("domain", "policy-catalog", "application", "adapters-jdbc", "adapters-rest", "app");

    @Test
    @DisplayName("every use between modules is one that the poms allow, and every rule says why, with both samples")
    void theArchitectureIsWrittenDown() throws IOException {
        ModuleUses uses = ModuleUses.of(DRAWN);
        List<RuleText> rules = NamedRule.all().stream().map(RuleText::of).toList();

        assertThat(uses.used())
                .isNotEmpty()
                .allSatisfy(
                        (arrow, count) -> assertThat(uses.allowed()).as(arrow).contains(arrow));
        assertThat(rules).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.says()).as(rule.name()).isNotBlank();
            assertThat(rule.why()).as(rule.name()).isNotBlank();
            assertThat(rule.valid()).as(rule.name()).isNotBlank();
            assertThat(rule.invalid()).as(rule.name()).isNotBlank();
            assertThat(rule.found()).as(rule.name()).isNotBlank();
        });

        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, json(uses, rules));
    }

    private static String json(ModuleUses uses, List<RuleText> rules) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart("modules");
            for (String module : DRAWN) {
                json.writeStartObject();
                json.writeStringField("name", module);
                json.writeArrayFieldStart("packages");
                for (Map.Entry<String, Long> each : packages(module).entrySet()) {
                    Map<String, String> said = new LinkedHashMap<>();
                    said.put("name", each.getKey());
                    said.put("classes", each.getValue().toString());
                    write(json, said);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("arrows");
            for (String from : DRAWN) {
                for (String to : DRAWN) {
                    if (!from.equals(to)) {
                        String arrow = from + " → " + to;
                        Map<String, String> said = new LinkedHashMap<>();
                        said.put("from", from);
                        said.put("to", to);
                        said.put("allowed", uses.allowed().contains(arrow) ? "yes" : "");
                        said.put("uses", uses.used().getOrDefault(arrow, 0L).toString());
                        write(json, said);
                    }
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (RuleText rule : rules) {
                write(json, rule.said());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Map<String, String> texts) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> each : texts.entrySet()) {
            json.writeStringField(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    private static Map<String, Long> packages(String module) {
        return new ClassFileImporter()
                .importPath(ThisProject.directory().resolve(module).resolve("target/classes")).stream()
                        .filter(Code::isTopLevel)
                        .filter(type -> !Code.isGenerated(type))
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    }
}
