package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.out.UnusableFileException;

class OutputFileTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path part = Path.of("");

    @BeforeEach
    void nameFiles() {
        file = folder.resolve("结算.csv");
        part = folder.resolve("结算.csv.part");
    }

    private static void write(OutputFile output, String text) throws IOException {
        output.stream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void appearsWhenItIsKept() throws IOException {
        try (OutputFile output = OutputFile.begin(file)) {
            write(output, "settled");
            assertThat(file).doesNotExist();
            assertThat(part).exists();
            output.keep();
            assertThat(file).hasContent("settled");
        }
        assertThat(file).hasContent("settled");
        assertThat(part).doesNotExist();
    }

    @Test
    void leavesNothingWhenItIsNotKept() throws IOException {
        try (OutputFile output = OutputFile.begin(file)) {
            write(output, "settled");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesThePlaceOfAnOlderFileWhenItIsKeptAndNotBefore() throws IOException {
        Files.writeString(file, "as it was");
        try (OutputFile output = OutputFile.begin(file)) {
            write(output, "settled");
            output.stream().flush();
            assertThat(file).hasContent("as it was");
        }
        assertThat(file).hasContent("as it was");
        try (OutputFile output = OutputFile.begin(file)) {
            write(output, "settled");
            output.keep();
        }
        assertThat(file).hasContent("settled");
    }

    @Test
    void beginsAnewWhereAnEarlierRunWasCutOff() throws IOException {
        Files.writeString(part, "what an earlier run left, and more of it");
        try (OutputFile output = OutputFile.begin(file)) {
            write(output, "settled");
            output.keep();
        }
        assertThat(file).hasContent("settled");
    }

    /** A link to the device stands for it, so that a mistake here replaces nothing but the link. */
    @Test
    void writesToADeviceWithoutPuttingAFileInItsPlace() throws IOException {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();
        Path link = Files.createSymbolicLink(folder.resolve("null"), device);
        try (OutputFile output = OutputFile.begin(link)) {
            write(output, "settled");
            output.keep();
        }
        try (OutputFile output = OutputFile.begin(link)) {
            write(output, "not kept");
        }
        assertThat(link).isSymbolicLink();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesWhatCannotBeWritten() {
        assertThatThrownBy(() -> OutputFile.begin(folder))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("folder");
        assertThatThrownBy(() -> OutputFile.begin(folder.resolve("no such").resolve("a.csv")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("a.csv");
        assertThat(folder).isEmptyDirectory();
    }
}
