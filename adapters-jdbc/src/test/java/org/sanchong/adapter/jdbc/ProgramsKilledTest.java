package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.adapter.jdbc.KilledProgram.Moment;

/** Programs that work with several threads are killed, on books in a folder and in PostgreSQL by turns. */
@Tag("chaos")
@Timeout(1_800)
@DisplayName("books whose programs are killed (进程终止)")
class ProgramsKilledTest {
    private static final int KILLS = 25;
    private static final int THREADS = 4;
    private static final int KILLS_OF_A_STORE = 5;

    private final Random random = new Random(20_261_126);
    private final Workload workload = new Workload("");

    @Test
    @DisplayName("lose nothing that was answered, double nothing, and come to what a settlement from scratch does")
    void killed(@TempDir Path folder) throws Exception {
        int kills = 0;
        int entries = 0;
        int answered = 0;
        for (int store = 0; kills < KILLS; store++) {
            String url = store % 2 == 0 ? folder.resolve("books" + store).toString() : Postgres.newDatabase();
            Answers answers = new Answers();
            for (int kill = 0; kill < KILLS_OF_A_STORE; kill++) {
                entries += killed(url, answers, kill);
                kills++;
            }
            answered += answers.size();
            System.out.println(kills + " programs killed, " + answered + " entries answered, " + entries
                    + " entries settled again from scratch");
        }
        assertThat(answered).isGreaterThan(KILLS * 10);
    }

    private int killed(String url, Answers answers, int kill) throws Exception {
        int reached = answers.size() == 0 ? 0 : workload.number(answers.last());
        int from = Math.max(0, reached - 2 * Workload.GROUP);
        // The first is killed as it makes the tables, or soon after.
        Moment moment =
                kill == 0 ? new Moment(5, 500 + random.nextInt(4_000)) : new Moment(1 + random.nextInt(150), 60_000);
        answers.addAll(KilledProgram.run(url, THREADS, from, moment));
        int sent = (answers.size() == 0 ? 0 : workload.number(answers.last())) + 3 * Workload.GROUP;
        return Reckoning.check(url, workload.claims(0, sent), answers);
    }
}
