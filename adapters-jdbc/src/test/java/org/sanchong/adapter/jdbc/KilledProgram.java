package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that work on books and are killed (SIGKILL): {@link Acknowledging}, each in a process of its own. */
final class KilledProgram {
    private static final int SIGKILL = 128 + 9;

    private KilledProgram() {}

    /** When the program is killed: once it has answered for so many entries, or after so long, whatever is first. */
    record Moment(int entries, long millis) {}

    /** Starts a program, kills it at a moment, and returns what it had answered. */
    static List<String> run(String url, int threads, int from, Moment moment) throws Exception {
        Path errors = Files.createTempFile("program", ".err");
        Process program = start(url, threads, from, errors);
        List<String> answers = new ArrayList<>();
        Thread reading = new Thread(() -> read(program, answers));
        reading.start();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(moment.millis());
        while (program.isAlive() && System.nanoTime() < end && entries(answers) < moment.entries()) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        program.destroyForcibly();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        reading.join(60_000);
        assertThat(program.exitValue()).as("%s", Files.readString(errors)).isEqualTo(SIGKILL);
        Files.delete(errors);
        return answers;
    }

    private static Process start(String url, int threads, int from, Path errors) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + System.getProperty("user.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Acknowledging.class.getName(),
                url,
                String.valueOf(threads),
                String.valueOf(from));
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /** Returns for how many entries there is an answer: an errand sent again is answered again. */
    private static long entries(List<String> answers) {
        synchronized (answers) {
            return answers.stream().map(Answers::keyOf).distinct().count();
        }
    }

    private static void read(Process program, List<String> answers) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(Acknowledging.END)) {
                    synchronized (answers) {
                        answers.add(line.substring(0, line.length() - Acknowledging.END.length()));
                    }
                }
            }
        } catch (IOException closed) {
            // The stream of a program that is killed may break off.
        }
    }
}
