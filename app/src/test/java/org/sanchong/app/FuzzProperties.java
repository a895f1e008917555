package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever stands in a file: no value stops it or touches another person's result, and no file brings the command down. */
class FuzzProperties {
    private static final List<Map<String, String>> FIRST =
            List.of(claim("neighbour-1"), claim("neighbour-2", "region=430500", "total=90000"));
    private static final List<Map<String, String>> LAST =
            List.of(claim("neighbour-3", "region=341000"), claim("neighbour-4", "total=-1"));

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeRoom() throws IOException {
        folder = Files.createTempDirectory("fuzz");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** A value for a column. */
    record Change(String column, String value) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        List<String> columns = new ArrayList<>(Sheet.COLUMNS);
        columns.addAll(List.of("birth_date", "household_id", "x_note"));
        return Combinators.combine(Arbitraries.of(columns), values())
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
        Arbitrary<String> almostNumbers =
                Arbitraries.strings().withChars("0123456789.-+ \te,，０").ofMaxLength(14);
        Arbitrary<String> almostCodes = Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZ_;0123 \t")
                .ofMaxLength(25);
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars('"', ',', ';', '\n', '\r', '\0', '\t', ' ', '\uFEFF', '\u3000', '\u2028', '\u0085', '\\')
                .ofMaxLength(5);
        Arbitrary<String> long_ = anything.map(s -> s.repeat(200));
        Arbitrary<String> nearMisses = Arbitraries.of(
                "0000-01-01",
                "9999-12-31",
                "0000-00-00",
                "10000000000.00",
                "99999999999999999999",
                "-",
                ".",
                "000000",
                "371700",
                "430500",
                "true",
                "INPATIENT",
                "OUTPATIENT_CHRONIC",
                "DESTITUTE;REGISTERED_POOR",
                "😀".repeat(40),
                "9".repeat(39) + "😀");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, anything),
                net.jqwik.api.Tuple.of(3, almostNumbers),
                net.jqwik.api.Tuple.of(3, almostCodes),
                net.jqwik.api.Tuple.of(3, marks),
                net.jqwik.api.Tuple.of(1, long_),
                net.jqwik.api.Tuple.of(2, nearMisses));
    }

    @Property(tries = 60)
    @Label("any text in any column settles or rejects its row, and touches nobody else's")
    void anyTextInAnyColumnTouchesItsRowAlone(@ForAll("changes") List<Change> changes) {
        List<Map<String, String>> fuzzed = fuzzed(changes);
        List<Map<String, String>> all = new ArrayList<>(FIRST);
        all.addAll(fuzzed);
        all.addAll(LAST);
        Settling settling = Settling.of(sheet(all));
        Settling alone =
                Settling.of(sheet(Stream.concat(FIRST.stream(), LAST.stream()).toList()));

        assertThat(settling.status()).as(settling.err()).isEqualTo(Settling.SOME_REJECTED);
        List<NamedCsvRecord> rows = settling.rows();
        assertThat(rows).hasSize(all.size());
        assertThat(settling.out()).startsWith(linesOf(alone, 0, 3)).endsWith(linesOf(alone, 3, 5));
        for (int i = 0; i < fuzzed.size(); i++) {
            assertIsSettledOrRejected(rows.get(FIRST.size() + i), fuzzed.get(i));
        }
    }

    private static void assertIsSettledOrRejected(NamedCsvRecord row, Map<String, String> claim) {
        String reason = row.getField("reason");
        if ("SETTLED".equals(row.getField("status"))) {
            assertThat(row.getFields().subList(4, 15)).allMatch(amount -> amount.matches("[0-9]+[.][0-9]{2}"));
        } else {
            assertThat(row.getField("status")).isEqualTo("REJECTED");
            assertThat(row.getFields().subList(4, 15)).containsOnly("");
            assertThat(reason).matches("(?s)[A-Z_]+: .+");
        }
        assertThat(row.getField("x_note")).isEqualTo(utf8(claim.getOrDefault("x_note", "")));
        assertThat(row.getField("claim_id")).isEqualTo(utf8(trimmed(claim.get("claim_id"))));
        assertThat(row.getField("person_id")).isEqualTo(utf8(trimmed(claim.get("person_id"))));
    }

    @Property(tries = 25)
    @Label("and so it is with JSON, derivations and accumulators, which the next run can read")
    void anyTextPassesThroughAllOutputs(@ForAll("changes") List<Change> changes) throws IOException {
        Sheet sheet = sheet(fuzzed(changes));
        Path totals = folder.resolve("totals.csv");
        Path why = folder.resolve("why.jsonl");
        Settling settling = Settling.of(
                sheet, "--format", "jsonl", "--explain", why.toString(), "--accumulators", totals.toString());
        assertThat(settling.status()).as(settling.err()).isNotEqualTo(Settling.UNUSABLE);
        assertThat(settling.out().split("\n")).hasSize(changes.size()).allSatisfy(FuzzProperties::assertIsJson);
        for (String line : Files.readString(why).split("\n")) {
            assertIsJson(line);
        }
        Settling next = Settling.of(sheet, "--opening", totals.toString(), "--lang", "zh", "--excel");
        assertThat(next.status()).as(next.err()).isEqualTo(settling.status());
    }

    @Property(tries = 150)
    @Label("no bytes bring the command down")
    void noBytesBringTheCommandDown(@ForAll("files") byte[] file) {
        Settling settling = Settling.of(file, "--threads", "1");
        assertThat(settling.status()).isBetween(Settling.ALL_SETTLED, Settling.UNUSABLE);
        assertThat(settling.err()).doesNotContain("should not have happened").isNotEmpty();
        assertThat(settling.out().isEmpty()).isEqualTo(settling.status() == Settling.UNUSABLE);
    }

    @Property(tries = 60)
    @Label("nor do any as accumulators brought forward")
    void noBytesBroughtForwardBringTheCommandDown(@ForAll("accumulators") byte[] file) throws IOException {
        Path opening = Files.write(folder.resolve("opening.csv"), file);
        Settling settling = Settling.of(Sheet.of(FIRST), "--opening", opening.toString(), "--threads", "1");
        assertThat(settling.status()).isIn(Settling.ALL_SETTLED, Settling.UNUSABLE);
        assertThat(settling.err()).doesNotContain("should not have happened").isNotEmpty();
    }

    /** Files of any bytes, and good files of which some bytes are changed, dropped or doubled. */
    @Provide
    Arbitrary<byte[]> files() {
        byte[] good = Sheet.of(FIRST).with("x_note").bytes();
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        return Arbitraries.oneOf(
                any,
                any.map(tail -> joined(good, tail)),
                Arbitraries.strings()
                        .withChars("\",\r\n \tax_;0\uFEFF中")
                        .ofMaxLength(80)
                        .map(tail -> joined(good, tail.getBytes(StandardCharsets.UTF_8))),
                spoilt(good),
                spoilt(good));
    }

    @Provide
    Arbitrary<byte[]> accumulators() {
        byte[] header =
                "owner,owner_id,region,plan_year,policy,claim_id,account,value\n".getBytes(StandardCharsets.UTF_8);
        byte[] good = ("PERSON,person of neighbour-1,371700,2022,,,basic-paid,1.00\n"
                        + "PERSON,person of neighbour-2,430500,,shaoyang-2021,a,stay-chain,1.00\n")
                .getBytes(StandardCharsets.UTF_8);
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(tail -> joined(header, tail)),
                spoilt(good).map(tail -> joined(header, tail)),
                spoilt(good).map(tail -> joined(header, tail)),
                spoilt(joined(header, good)));
    }

    private static Arbitrary<byte[]> spoilt(byte[] good) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, good.length - 1);
        Arbitrary<Byte> bytes = Arbitraries.oneOf(
                Arbitraries.bytes(), Arbitraries.of((byte) '"', (byte) ',', (byte) '\n', (byte) '\r', (byte) '0'));
        return Combinators.combine(places, bytes, Arbitraries.integers().between(0, 2))
                .as((place, value, how) -> new int[] {place, value, how})
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(changes -> spoil(good, changes));
    }

    private static byte[] spoil(byte[] good, List<int[]> changes) {
        byte[] spoilt = good.clone();
        for (int[] change : changes) {
            int place = Math.min(change[0], spoilt.length - 1);
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(spoilt, 0, place);
            if (change[2] == 0) {
                next.write(change[1]);
            } else if (change[2] == 1) {
                next.write(change[1]);
                next.write(spoilt[place]);
            }
            next.write(spoilt, place + 1, spoilt.length - place - 1);
            spoilt = next.toByteArray();
        }
        return spoilt;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static List<Map<String, String>> fuzzed(List<Change> changes) {
        List<Map<String, String>> fuzzed = new ArrayList<>();
        for (Change change : changes) {
            String region = fuzzed.size() % 2 == 0 ? "371700" : "430500";
            fuzzed.add(claim("fuzzed-" + fuzzed.size(), "region=" + region, change.column() + "=" + change.value()));
        }
        return fuzzed;
    }

    private static Sheet sheet(List<Map<String, String>> claims) {
        return Sheet.of(claims).with("birth_date").with("household_id").with("x_note");
    }

    private static String linesOf(Settling settling, int from, int until) {
        return settling.out().lines().toList().subList(from, until).stream()
                .map(l -> l + "\n")
                .reduce("", String::concat);
    }

    /** The text as a file in UTF-8 can hold it: a lone surrogate cannot stand in one. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[ \t]+|[ \t]+\\z", "");
    }

    private static void assertIsJson(String line) {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken().isScalarValue()) {
                    assertThat(utf8(parser.getText())).isEqualTo(parser.getText());
                }
            }
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
