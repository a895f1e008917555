package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.adapter.jdbc.KilledProgram.Moment;

/** A program that is killed loses nothing of what it said. */
@Timeout(300)
class BooksKilledTest {
    @Test
    void what_was_acknowledged_is_there(@TempDir Path folder) throws Exception {
        String store = folder.resolve("books").toString();
        Answers answers = new Answers();
        for (int kill = 1; kill <= 2; kill++) {
            answers.addAll(KilledProgram.run(store, 2, 0, new Moment(kill * 15, 60_000)));
        }
        assertThat(answers.size()).isGreaterThanOrEqualTo(30);
        Workload workload = new Workload("");
        int sent = workload.number(answers.last()) + 3 * Workload.GROUP;
        assertThat(Reckoning.check(store, workload.claims(0, sent), answers)).isGreaterThanOrEqualTo(answers.size());
    }
}
