package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that do not fit in the memory: the same settlements, and nothing left behind. */
@Timeout(300)
class SettleMemoryTest {
    private static final int MANY = 800_000;

    private static String claims = "";

    @TempDir
    private Path folder;

    /** Nine thousand claims of all regions, so that several rounds of 1 MB are needed. */
    @BeforeAll
    static void invent() {
        Random random = new Random(20261126);
        String[] regions = {"430523", "420106", "341002", "371702", "500101", "999999"};
        StringBuilder csv = new StringBuilder("claim_id,person_id,region,categories,care_type,facility_level,locality,"
                + "admitted_on,discharged_on,total,first_self_pay,x_note\n");
        for (int i = 0; i < 9_000; i++) {
            int person = random.nextInt(2_500);
            String year = person % 6 == 1 || person % 6 == 4 ? "2019" : "2023";
            String day = year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            csv.append('C')
                    .append(random.nextInt(300) == 0 ? i / 2 : i)
                    .append(",person-")
                    .append(person)
                    .append(',');
            csv.append(regions[person % (random.nextInt(300) == 0 ? 6 : 5)]);
            csv.append(person % 5 == 0 ? ",DESTITUTE" : ",")
                    .append(",INPATIENT,LEVEL_2,IN_COUNTY,")
                    .append(day);
            csv.append(',').append(day).append(',').append(300 + random.nextInt(60_000));
            csv.append(i % 900 == 0 ? ".5x" : ".50")
                    .append(",,\"a, \"\"b\"\" ")
                    .append(i)
                    .append("\"\n");
        }
        claims = csv.toString();
    }

    private String left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return String.join(
                    ", ",
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, 1, 1m", "csv, 3, 1m", "jsonl, 2, 1m"})
    void memoryChangesNoSettlement(String format, int threads, String memory) throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<byte[]> written = new ArrayList<>();
        for (String[] options : new String[][] {{}, {"--memory", memory, "--temp", temporary.toString()}}) {
            List<String> all = new ArrayList<>(List.of(options));
            all.addAll(List.of("--format", format, "--threads", options.length == 0 ? "2" : "" + threads));
            for (String file : List.of("out", "explain", "accumulators")) {
                all.addAll(List.of("--" + file, folder.resolve(file).toString()));
            }
            Settling settling = Settling.of(claims, all.toArray(new String[0]));
            assertThat(settling.status()).as(settling.err()).isEqualTo(Settling.SOME_REJECTED);
            assertThat(settling.err().contains("the claims did not fit in the memory: settled in "))
                    .isEqualTo(options.length > 0);
            for (String file : List.of("out", "explain", "accumulators")) {
                written.add(Files.readAllBytes(folder.resolve(file)));
            }
            written.add(settling.err()
                    .replaceAll("sanchong: the claims.*\n|[0-9.]+ seconds, [0-9]+", "")
                    .getBytes());
        }
        for (int i = 0; i < 4; i++) {
            assertThat(written.get(i + 4)).isEqualTo(written.get(i)).isNotEmpty();
        }
        assertThat(left()).isEqualTo("accumulators, explain, out, temporary");
        assertThat(temporary).isEmptyDirectory();
    }

    /** A program of its own: more than half of its memory is for the claims of a round, so no two rounds fit in it. */
    @Test
    void aRoundIsForgottenBeforeTheNext() throws IOException, InterruptedException {
        Path file = folder.resolve("many.csv");
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total\n");
            for (int i = 0; i < MANY; i++) {
                csv.write("C" + i + ",person-" + i % (MANY / 2) + ",371702,INPATIENT,LEVEL_2,IN_COUNTY,2023-01-01,"
                        + "2023-01-05," + (900 + i % 5_000) + "\n");
            }
        }
        Path said = folder.resolve("said.txt");
        Process settling = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseParallelGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sanchong.app.Sanchong",
                        "settle",
                        file.toString(),
                        "--threads=2",
                        "--memory=70m",
                        "--out=" + folder.resolve("many.out"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            int status = settling.waitFor();
            assertThat(status).as(Files.readString(said)).isZero();
        } finally {
            settling.destroyForcibly();
        }
        assertThat(said).content().containsPattern("settled in [2-9] rounds").contains(MANY + " settled, 0 rejected");
    }

    @Test
    void theSameGoesIntoBooks() {
        String plain = Settling.of(claims, "--threads", "2").out();
        String books = folder.resolve("books").toString();
        Settling into = Settling.of(claims, "--store", books, "--memory", "1m", "--threads", "2");
        assertThat(into.out()).isEqualTo(plain);
        assertThat(into.err()).contains("settled in ").contains(" rounds from ");
        assertThat(Settling.of(claims, "--store", books).out()).isEqualTo(plain);
    }

    private static String sorted(String csv) {
        List<String> rows = new ArrayList<>(csv.lines().toList());
        String header = rows.remove(0);
        rows.sort(Comparator.comparing(row -> row.split(",")[1]));
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    /** Ids that other people's claims have are told at the end: here there are none. */
    private static String withOwnIds(String csv) {
        Set<String> known = new LinkedHashSet<>();
        return csv.lines().filter(row -> known.add(row.split(",")[0])).collect(Collectors.joining("\n", "", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"csv, 1", "jsonl, 3"})
    void sortedClaimsComeOutTheSame(String format, int threads) throws IOException {
        String sorted = sorted(withOwnIds(claims));
        Path out = folder.resolve("sorted.out");
        Path left = folder.resolve("left");
        String[] options = {"--format", format, "--out", out.toString(), "--accumulators", left.toString()};
        Settling plain = Settling.of(sorted, options);
        byte[] expected = Files.readAllBytes(out);
        byte[] expectedLeft = Files.readAllBytes(left);
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--sorted", "--threads", "" + threads));
        Settling streamed = Settling.of(sorted, all.toArray(new String[0]));
        assertThat(streamed.status()).as(streamed.err()).isEqualTo(plain.status());
        assertThat(Files.readAllBytes(out)).isEqualTo(expected);
        assertThat(Files.readAllBytes(left)).isEqualTo(expectedLeft);
        assertThat(streamed.err().replaceAll("[0-9.]+ seconds, [0-9]+", ""))
                .isEqualTo(plain.err().replaceAll("[0-9.]+ seconds, [0-9]+", ""));
    }

    @Test
    void claimsThatAreNotSortedAreRefused() throws IOException {
        String rows = "claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total\n";
        String rest = ",371702,INPATIENT,LEVEL_2,IN_COUNTY,2023-01-01,2023-01-05,900\n";
        String out = folder.resolve("out.csv").toString();
        Settling back = Settling.of(rows + "A,p" + rest + "B,q" + rest + "C,p" + rest, "--sorted", "--out", out);
        assertThat(back.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(back.err())
                .startsWith("sanchong: the claims are not sorted by person: row 4, of person p, stands behind row 3, of"
                        + " person q (the header is 1). Nothing was written");
        Settling doubled = Settling.of(rows + "A,p" + rest + "A,q" + rest, "--sorted", "--out", out);
        // Both fit in one window, which sees the double as the whole file does.
        assertThat(doubled.status()).isEqualTo(Settling.SOME_REJECTED);
        Files.delete(Path.of(out));
        Settling far = Settling.of(sorted(claims), "--sorted", "--threads", "1", "--out", out);
        assertThat(left()).isEqualTo(far.status() == Settling.UNUSABLE ? "" : "out.csv");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sorted                          | --sorted writes before it has seen all claims, so it needs --out FILE",
                "--sorted --out=o --explain=e      | --sorted and --explain exclude each other",
                "--sorted --out=o --store=nowhere  | --sorted and --store exclude each other"
            })
    void whatDoesNotGoWithSortedIsSaid(String options, String why) {
        Settling settling = Settling.of(claims, options.split(" "));
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err()).startsWith("sanchong: " + why);
    }

    @Test
    void whatItSaysIsChineseToo() {
        assertThat(Settling.of(claims, "--memory", "1m", "--lang", "zh").err())
                .containsPattern("内存放不下全部结算记录：经 .* 中 [0-9]+ MB 临时文件分 [0-9]+ 批结算");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "much | --memory is a size such as 512m or 2g (k, m, g), not \"much\"",
                "512  | --memory is a size such as 512m or 2g (k, m, g), not \"512\"",
                "-1g  | --memory is a size such as 512m or 2g (k, m, g), not \"-1g\"",
                "900k | --memory 900k is too little: 1m is the least",
                "0g   | --memory 0g is too little: 1m is the least",
                "900g | --memory 900g is more than claims can have of Java's "
            })
    void aSizeThatCannotBeIsRefused(String size, String why) {
        Settling settling = Settling.of(claims, "--memory=" + size);
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err()).startsWith("sanchong: " + why);
        assertThat(settling.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "file"})
    void aFolderThatIsNoneIsRefused(String name) throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Settling settling = Settling.of(claims, "--temp", folder.resolve(name).toString());
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err()).startsWith("sanchong: --temp: " + folder.resolve(name) + " is no folder");
    }

    /** The system's folder is looked at no sooner than it is needed. */
    @Test
    void withoutAFolderToWriteToNothingIsWritten() throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        Path out = folder.resolve("out.csv");
        System.setProperty("java.io.tmpdir", folder.resolve("gone").toString());
        try {
            assertThat(Settling.of(claims, "--out", out.toString()).status()).isEqualTo(Settling.SOME_REJECTED);
            Files.delete(out);
            Settling settling = Settling.of(claims, "--memory", "1m", "--out", out.toString());
            assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
            assertThat(settling.err())
                    .startsWith("sanchong: cannot keep claims in the temporary folder " + folder.resolve("gone"))
                    .contains("--temp DIR");
            assertThat(left()).isEmpty();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }
}
