package org.sanchong.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule's reason ends in a decision record that can be opened. */
class DecisionsTest {
    private static final Path RECORDS = ThisProject.directory().resolve("docs").resolve("adr");

    @ParameterizedTest
    @EnumSource(Decision.class)
    void isWrittenDown(Decision decision) {
        assumeThat(RECORDS).as("decision records").isDirectory();

        String reason = decision.so("because");
        String file = reason.substring(reason.indexOf("docs/adr/"), reason.length() - 1);
        assertThat(ThisProject.directory().resolve(file)).isRegularFile();
    }
}
