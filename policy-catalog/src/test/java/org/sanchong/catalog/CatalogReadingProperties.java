package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a file, it is read, or its defects are told. */
class CatalogReadingProperties {
    private static final List<CatalogFile> BUILT_IN = CatalogFolder.builtIn().files(new Defects());
    private static final Pattern WORD = Pattern.compile("\"[^\"\n]*\"|[^\\s,{}\\[\\]:\"]+");
    private static final List<String> SCRAPS = List.of(
            "",
            "\n",
            " ",
            "\"",
            "'",
            ":",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a ",
            "!!int ",
            "<<: ",
            "? ",
            "| ",
            "# ",
            "%",
            "\t",
            "\u0000",
            "0",
            "-1",
            "9999999999999999999",
            "..",
            "×",
            "100%",
            "true",
            "null",
            "~",
            "by: ",
            "holds: ",
            "not: ",
            "variant-of: ordinary",
            "\\U0010FFFF\\UFFFFFFFF",
            "---\n",
            "...\n");

    @Property(tries = 300)
    @Label("a file with changed bytes is read or refused, and never an exception")
    void changedBytes(
            @ForAll("files") CatalogFile file, @ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int times) {
        byte[] bytes = bytes(file);
        for (int i = 0; i < times; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertThat(isReadOrRefused(file, bytes)).isTrue();
    }

    @Property(tries = 600)
    @Label("a file with scraps of YAML in odd places is read or refused, and never an exception")
    void scraps(@ForAll("files") CatalogFile file, @ForAll Random random, @ForAll @From("scraps") List<String> scraps) {
        StringBuilder text = new StringBuilder(new String(bytes(file), StandardCharsets.UTF_8));
        for (String scrap : scraps) {
            int from = random.nextInt(text.length());
            text.replace(from, Math.min(text.length(), from + random.nextInt(6)), scrap);
        }

        assertThat(isReadOrRefused(file, text.toString().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Property(tries = 200)
    @Label("a file that lacks a stretch is read or refused, and never an exception")
    void stretches(@ForAll("files") CatalogFile file, @ForAll Random random) {
        StringBuilder text = new StringBuilder(new String(bytes(file), StandardCharsets.UTF_8));
        int from = random.nextInt(text.length());
        text.delete(from, from + random.nextInt(200));

        assertThat(isReadOrRefused(file, text.toString().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Property(tries = 600)
    @Label("a policy with words in each other's places is read or refused, and never an exception")
    void words(@ForAll Random random, @ForAll @IntRange(min = 1, max = 5) int times) {
        List<String> policies = List.of(TestFolder.POLICY, TestFolder.text("wide-policy.yaml"));
        StringBuilder text = new StringBuilder(policies.get(random.nextInt(2)));
        for (int i = 0; i < times; i++) {
            List<MatchResult> words = WORD.matcher(text).results().toList();
            MatchResult word = words.get(random.nextInt(words.size()));
            String other = words.get(random.nextInt(words.size())).group();
            text.replace(word.start(), word.end(), other);
        }
        List<CatalogFile> files = List.of(
                BUILT_IN.get(BUILT_IN.size() - 1),
                file(CatalogFile.Kind.DOCUMENT, TestFolder.DOCUMENT),
                file(CatalogFile.Kind.POLICY, text.toString()));

        assertThat(isReadOrRefused(files)).isTrue();
    }

    @Provide
    Arbitrary<CatalogFile> files() {
        return Arbitraries.of(BUILT_IN);
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(SCRAPS).list().ofMinSize(1).ofMaxSize(4);
    }

    private static byte[] bytes(CatalogFile file) {
        byte[] bytes = new byte[file.bytes().remaining()];
        file.bytes().duplicate().get(bytes);
        return bytes;
    }

    /** Reads the changed file together with the vocabulary and with what is named as it is. */
    private static boolean isReadOrRefused(CatalogFile changed, byte[] bytes) {
        String name = Path.of(changed.name()).getFileName().toString();
        return isReadOrRefused(BUILT_IN.stream()
                .filter(file -> file.kind() == CatalogFile.Kind.VOCABULARY
                        || file.name().endsWith(name))
                .map(file ->
                        file.equals(changed) ? new CatalogFile(file.name(), file.kind(), ByteBuffer.wrap(bytes)) : file)
                .toList());
    }

    private static CatalogFile file(CatalogFile.Kind kind, String text) {
        return new CatalogFile("file.yaml", kind, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isReadOrRefused(List<CatalogFile> files) {
        Either<PolicyDefects, LoadedCatalog> read = new CatalogReader().read(List.of(defects -> files));
        return read.fold(
                refused -> refused.all().stream().allMatch(defect -> defect.line() > 0 && defect.column() > 0),
                catalog -> catalog.contentHash().length() == 64);
    }
}
