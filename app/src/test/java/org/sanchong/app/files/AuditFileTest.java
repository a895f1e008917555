package org.sanchong.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.out.UnusableFileException;

/** The file of an audit trail. */
class AuditFileTest {
    @TempDir
    private Path folder;

    @Test
    void linesAreAddedAndNoneIsChanged() throws IOException {
        Path file = folder.resolve("audit.jsonl");
        String before;
        try (AuditFile trail = AuditFile.open(file)) {
            trail.add("one");
            before = trail.pseudonym("lantern-01");
        }
        try (AuditFile trail = AuditFile.open(file)) {
            trail.add("二");
            assertThat(trail.pseudonym("lantern-01")).isEqualTo(before).hasSize(64);
            assertThat(trail.pseudonym("lantern-02")).isNotEqualTo(before);
        }
        assertThat(Files.readAllLines(file)).containsExactly("one", "二");
    }

    @Test
    void otherTrailsHaveOtherPseudonyms() throws IOException {
        try (AuditFile one = AuditFile.open(folder.resolve("one"));
                AuditFile another = AuditFile.open(folder.resolve("another"))) {
            assertThat(one.pseudonym("lantern-01")).isNotEqualTo(another.pseudonym("lantern-01"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatCannotBeWrittenAndAKeyThatIsNoneAreRefused() throws IOException {
        assertThatThrownBy(() -> AuditFile.open(folder.resolve("none/audit.jsonl")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("Is its folder there");
        Files.writeString(folder.resolve("audit.key"), "00");
        assertThatThrownBy(() -> AuditFile.open(folder.resolve("audit")))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("64 hexadecimal digits");
    }
}
