package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The years told in docs/years: every command is run, in the page's order, and prints what the page says. */
class YearsOnPaperTest {
    private static final String INDEX = "README.md";

    @TempDir
    private Path folder;

    private static Path project() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("docs"))
                ? here
                : here.resolveSibling("docs").getParent();
    }

    private static Path years() {
        return project().resolve("docs/years");
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> pages = Files.list(years())) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals(INDEX))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("a page's commands print, word for word, what the page says that they print")
    void asToldOnPaper(String name) throws IOException {
        List<PaperCommand> commands = PaperCommand.of(Files.readString(years().resolve(name)));
        assertThat(commands).as("commands of " + name).isNotEmpty();
        for (PaperCommand command : commands) {
            Settling run =
                    Settling.run(command.words().stream().map(this::located).toArray(String[]::new));
            String where = name + ", line " + command.line();
            assertThat(run.status()).as(where + ", exit status; " + run.err()).isEqualTo(command.exit());
            assertThat(command.filtered(unlocated(run.out()).lines().toList()))
                    .as(where)
                    .isEqualTo(command.output());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("a page tells of nothing but commands that are run: every block of it is a console block with output")
    void nothingButCommands(String name) throws IOException {
        String page = Files.readString(years().resolve(name));
        List<PaperCommand> commands = PaperCommand.of(page);
        assertThat(page.lines().filter(line -> line.startsWith("```")))
                .as("fences of " + name)
                .hasSize(2 * commands.size());
        assertThat(commands)
                .allSatisfy(command -> assertThat(command.output())
                        .as(name + ", line " + command.line())
                        .isNotEmpty());
    }

    @Test
    @DisplayName("the index links every page, and every page's inputs lie in the folder of its policy")
    void indexed() throws IOException {
        String index = Files.readString(years().resolve(INDEX));
        assertThat(pages()).isNotEmpty().allSatisfy(name -> {
            assertThat(index).contains("(" + name + ")");
            String inputs = "examples/years/" + name.replace(".md", "") + "/";
            assertThat(Files.isDirectory(project().resolve(inputs))).isTrue();
            assertThat(PaperCommand.of(Files.readString(years().resolve(name))))
                    .flatExtracting(PaperCommand::words)
                    .filteredOn(word -> word.startsWith("examples/"))
                    .isNotEmpty()
                    .allMatch(word -> word.startsWith(inputs));
        });
    }

    /** Inputs lie in the project, what a command keeps in a folder of the test's own. */
    private String located(String word) {
        if (word.startsWith("examples/")) {
            return project().resolve(word).toString();
        }
        return word.endsWith(".csv") ? folder.resolve(word).toString() : word;
    }

    private String unlocated(String text) {
        return text.replace(project() + "/", "").replace(folder + "/", "");
    }
}
