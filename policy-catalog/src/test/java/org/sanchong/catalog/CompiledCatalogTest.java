package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A compiled catalog")
class CompiledCatalogTest {
    private static final Path INVENTED_REGION = Path.of("..", "docs", "examples", "yunling");

    @TempDir
    Path path;

    @Test
    @DisplayName("of the built-in files is what these files say now, to the byte")
    void isWhatTheFilesSay() throws IOException {
        assertThat(resource())
                .as("the compiled catalog is older than the YAML files: run mvn process-classes")
                .isEqualTo(CatalogCompiler.compiled(CatalogFolder.builtIn()));
    }

    @Test
    @DisplayName("of the built-in files holds the values that reading them gives, in their order")
    void holdsTheSameValues() {
        LoadedCatalog read = read(CatalogFolder.builtIn());
        LoadedCatalog compiled = CompiledCatalog.builtIn();

        assertThat(compiled).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
        assertThat(compiled.policies()).isEqualTo(read.policies());
        assertThat(compiled.documents()).isEqualTo(read.documents());
        assertThat(compiled.interpretations()).isEqualTo(read.interpretations());
        assertThat(PolicyCatalogs.builtIn()).isEqualTo(compiled);
    }

    @Test
    @DisplayName("keeps the content hash, and it is the one that the content has")
    void keepsTheContentHash() {
        LoadedCatalog compiled = CompiledCatalog.builtIn();

        assertThat(compiled.contentHash())
                .isEqualTo(ContentHash.of(compiled))
                .isEqualTo(read(CatalogFolder.builtIn()).contentHash());
    }

    @ParameterizedTest
    @ValueSource(strings = {"test-policy.yaml", "wide-policy.yaml"})
    @DisplayName("gives back a catalog that uses all of the format")
    void givesBackAllOfTheFormat(String policy) {
        TestFolder.at(path).with("policies/test.yaml", TestFolder.text(policy));

        assertIsGivenBack(PolicyCatalogs.read(path).get());
    }

    @Test
    @DisplayName("gives back an invented region's catalog")
    void givesBackAnInventedRegion() {
        assertIsGivenBack(PolicyCatalogs.read(INVENTED_REGION).get());
    }

    @Test
    @DisplayName("gives back its warnings")
    void givesBackWarnings() {
        LoadedCatalog read = read(CatalogFolder.builtIn());
        PolicyDefect.Builder plain = PolicyDefect.builder().place(new Place("policies/a.yaml", 3, 14));
        PolicyDefect.Builder cited = PolicyDefect.builder().place(new Place("policies/b.yaml", 1, 1));
        LoadedCatalog warned = LoadedCatalog.builder()
                .vocabulary(read.vocabulary())
                .addWarning(warning(plain, "they cross").build())
                .addWarning(warning(cited, "这里也是")
                        .clause(read.documents().get(0).clauses().get(0).id())
                        .build())
                .build();

        assertIsGivenBack(warned);
    }

    private static PolicyDefect.Builder warning(PolicyDefect.Builder warning, String message) {
        warning.severity(PolicyDefect.Severity.WARNING)
                .code(DefectCode.SCHEDULES_CROSS)
                .message(message);
        return warning;
    }

    @Test
    @DisplayName("that is cut off anywhere is refused")
    void isRefusedCutOff() throws IOException {
        byte[] whole = resource();
        for (int length = 0; length < whole.length; length += length < 100 ? 1 : 997) {
            byte[] part = Arrays.copyOf(whole, length);

            assertThatIllegalArgumentException().as("%d bytes", length).isThrownBy(() -> CompiledCatalog.of(part));
        }
    }

    @Test
    @DisplayName("with a byte changed or something after its end is refused")
    void isRefusedChanged() throws IOException {
        byte[] whole = resource();
        for (int place = 0; place < whole.length; place += place < 100 ? 1 : 499) {
            byte[] changed = whole.clone();
            changed[place] ^= 4;

            assertThatIllegalArgumentException().as("byte %d", place).isThrownBy(() -> CompiledCatalog.of(changed));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledCatalog.of(Arrays.copyOf(whole, whole.length + 1)))
                .withMessageContaining("changed");
    }

    @Test
    @DisplayName("that another version of the program wrote is refused, whether it says less or more")
    void isRefusedOfAnotherVersion() {
        CompiledOutput less = new CompiledOutput();
        less.text("a hash");
        less.number(-1);
        less.number(2);
        CompiledOutput more = new CompiledOutput();
        more.text("a hash");
        for (int parts = 0; parts < 13; parts++) {
            more.number(0);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledCatalog.of(CompiledCatalog.checked(less.toBytes())))
                .withMessageContaining("another version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompiledCatalog.of(CompiledCatalog.checked(more.toBytes())))
                .withMessageContaining("another version")
                .withStackTraceContaining("after the catalog's end");
    }

    @Test
    @DisplayName("that is not there, or is broken, says how to mend it")
    void saysHowToMendIt() {
        assertThatThrownBy(() -> CompiledCatalog.builtIn(null))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not on the class path")
                .hasMessageContaining("mvn -pl policy-catalog -am process-classes");
        assertThatThrownBy(() -> CompiledCatalog.builtIn(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is broken")
                .hasMessageContaining("mvn -pl policy-catalog -am process-classes");
    }

    @Test
    @DisplayName("is written where the class path finds it, and left alone where it says the same already")
    void isWrittenWhereItIsFound() throws IOException {
        Path file = path.resolve("org/sanchong/catalog/" + CompiledCatalog.BUILT_IN);
        CatalogCompiler.main(new String[] {path.toString()});
        assertThat(file).hasBinaryContent(resource());
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));

        CatalogCompiler.main(new String[] {path.toString()});

        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    }

    @Test
    @DisplayName("is not made of files with defects: all of them are named")
    void isNotMadeOfDefects() {
        TestFolder.at(path)
                .with("vocabulary.yaml", TestFolder.text("builtin/vocabulary.yaml"))
                .with("documents/test.yaml", TestFolder.DOCUMENT.replace("kind: RULE", "kind: RULES"))
                .changed("cap: \"150000\"", "cap: 150000");

        assertThatThrownBy(() -> CatalogCompiler.compiled(CatalogFolder.at(path)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the built-in catalog has defects")
                .hasMessageContaining("documents" + File.separator + "test.yaml:5")
                .hasMessageContaining("policies" + File.separator + "test.yaml")
                .hasMessageContaining("BAD_SCALAR");
    }

    @Test
    @DisplayName("is read without the YAML library")
    void isReadWithoutYaml() throws Exception {
        List<URL> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("snakeyaml")) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader bare =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Object catalog = bare.loadClass(PolicyCatalogs.class.getName())
                    .getMethod("builtIn")
                    .invoke(null);

            assertThat(catalog).hasToString(PolicyCatalogs.builtIn().toString());
        }
    }

    private static void assertIsGivenBack(Object catalog) {
        byte[] compiled = CompiledCatalog.toBytes((LoadedCatalog) catalog);
        LoadedCatalog back = CompiledCatalog.of(compiled);

        assertThat(back).isEqualTo(catalog).hasToString(catalog.toString());
        assertThat(back.contentHash()).isEqualTo(ContentHash.of(back));
        assertThat(CompiledCatalog.toBytes(back)).isEqualTo(compiled);
    }

    private static LoadedCatalog read(CatalogFolder folder) {
        return new CatalogReader().read(List.of(folder)).get();
    }

    private static byte[] resource() throws IOException {
        try (InputStream resource = CompiledCatalog.class.getResourceAsStream(CompiledCatalog.BUILT_IN)) {
            return resource.readAllBytes();
        }
    }
}
