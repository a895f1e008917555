package org.sanchong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.domain.money.Money;

@DisplayName("The example of the READMEs")
class ReadmeSnippetTest {
    /** The line above an example; its code block and the block of what it prints follow. */
    private static final String MARK = "<!-- snippet: settle-one-claim -->";

    private static final String NAME = "SettleOneClaim";

    /** One type of each jar that an embedder has: the domain, the catalog and what they need at run time. */
    private static final List<Class<?>> EMBEDDED = List.of(
            Money.class,
            PolicyCatalogs.class,
            io.vavr.control.Either.class,
            io.vavr.match.annotation.Patterns.class,
            javax.money.MonetaryAmount.class,
            org.javamoney.moneta.Money.class,
            jakarta.annotation.Priority.class,
            org.jspecify.annotations.NullMarked.class,
            org.snakeyaml.engine.v2.api.Load.class);

    @Test
    @DisplayName("compiles without a warning of its own and prints what stands beneath it")
    void printsWhatStandsBeneathIt(@TempDir Path folder) throws IOException, InterruptedException {
        Example example = Example.of("README.md");
        Path source = Files.write(folder.resolve(NAME + ".java"), example.code());
        compile(source, folder);
        assertThat(run(folder)).isEqualTo(example.output());
    }

    @Test
    @DisplayName("is the same in both languages")
    void isTheSameInBothLanguages() {
        assertThat(Example.of("README.zh-CN.md")).isEqualTo(Example.of("README.md"));
    }

    /** An embedder may switch all warnings on: only the category of Immutables' optional annotations is left out. */
    private static void compile(Path source, Path folder) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-proc:none",
                        "-Xlint:all,-classfile",
                        "-Werror",
                        "-encoding",
                        "UTF-8",
                        "-classpath",
                        classPath(),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** Runs the example in a Java of its own, which sees nothing else. */
    private static List<String> run(Path folder) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        Process running = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-classpath",
                        folder + File.pathSeparator + classPath(),
                        NAME)
                .redirectError(errors.toFile())
                .start();
        List<String> lines = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(running.waitFor()).as(Files.readString(errors)).isZero();
        return lines;
    }

    private static String classPath() {
        return EMBEDDED.stream().map(ReadmeSnippetTest::home).collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError("a class path entry is a place", e);
        }
    }

    /**
     * An example of a README.
     *
     * @param code the lines of its code block
     * @param output the lines of the block beneath, which it prints
     */
    private record Example(List<String> code, List<String> output) {
        static Example of(String readme) {
            List<String> lines = lines(Path.of(System.getProperty("basedir", "."), "..", readme));
            int mark = lines.indexOf(MARK);
            assertThat(mark).as(MARK + " in " + readme).isNotNegative();
            List<String> rest = lines.subList(mark, lines.size());
            List<String> code = block(rest, "```java");
            return new Example(code, block(rest.subList(code.size(), rest.size()), "```text"));
        }

        private static List<String> lines(Path file) {
            try {
                return Files.readAllLines(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> block(List<String> lines, String fence) {
            List<String> after = lines.subList(lines.indexOf(fence) + 1, lines.size());
            return after.subList(0, after.indexOf("```"));
        }
    }
}
