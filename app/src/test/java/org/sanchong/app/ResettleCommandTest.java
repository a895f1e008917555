package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims settled again after a correction: entries that correct, never an edit. */
class ResettleCommandTest {
    private static final List<String> AMOUNTS =
            List.of("basic", "critical_illness", "medical_assistance", "further_assistance", "fund_total", "personal");

    @TempDir
    private Path folder;

    private static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolveSibling("examples");
    }

    private Path write(String name, Sheet sheet) throws IOException {
        return Files.write(folder.resolve(name), sheet.bytes());
    }

    private static Sheet year(String categoriesInMarch, String totalInMarch) {
        return Sheet.of(
                stay("a", "2023-01-10", "total=20000"),
                stay("b", "2023-03-10", "total=" + totalInMarch, "categories=" + categoriesInMarch),
                stay("c", "2023-06-10", "total=50000"),
                stay("d", "2024-02-10", "total=50000"),
                stay("e", "2023-07-10", "total=50000", "person_id=somebody else"));
    }

    private static Map<String, String> stay(String id, String day, String... changes) {
        List<String> all = new ArrayList<>(
                List.of("person_id=lantern", "categories=", "admitted_on=" + day, "discharged_on=" + day));
        all.addAll(List.of(changes));
        return claim(id, all.toArray(new String[0]));
    }

    private Settling resettle(Path earlier, Path present, String... options) {
        return Settling.run(Stream.concat(
                        Stream.of("resettle", present.toString(), "--was", earlier.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    @DisplayName(
            "a back-dated certification: the claim has an entry, and so have those that follow it in the plan year")
    void certifiedLate() throws IOException {
        Settling entries = resettle(write("was.csv", year("", "30000")), write("now.csv", year("DESTITUTE", "30000")));
        assertThat(entries.status()).isZero();
        assertThat(Settling.rows(entries.out()).stream()
                        .map(row -> row.getField("claim_id") + " " + row.getField("cause")))
                .containsExactly("b CERTIFICATION", "c FOLLOWS");
        assertThat(entries.err())
                .contains("5 claims before, 5 now, 0 rejected; 2 entries", "1 certification", "1 follows");
    }

    @Test
    @DisplayName("a corrected bill: what was paid and the differences together are a settlement from scratch")
    void correctedBill() throws IOException {
        Path was = write("was.csv", year("", "30000"));
        Path now = write("now.csv", year("", "12345.67"));
        Map<String, BigDecimal> corrected = new TreeMap<>();
        for (NamedCsvRecord row :
                Settling.rows(Settling.run("settle", was.toString()).out())) {
            AMOUNTS.forEach(
                    amount -> corrected.put(row.getField("claim_id") + amount, new BigDecimal(row.getField(amount))));
        }
        List<NamedCsvRecord> entries = Settling.rows(resettle(was, now).out());
        assertThat(entries).extracting(row -> row.getField("cause")).containsExactly("CORRECTED", "FOLLOWS");
        for (NamedCsvRecord row : entries) {
            for (String amount : AMOUNTS) {
                assertThat(new BigDecimal(row.getField(amount + "_was"))
                                .add(new BigDecimal(row.getField(amount + "_difference"))))
                        .isEqualTo(new BigDecimal(row.getField(amount)));
                corrected.merge(
                        row.getField("claim_id") + amount,
                        new BigDecimal(row.getField(amount + "_difference")),
                        BigDecimal::add);
            }
        }
        for (NamedCsvRecord row :
                Settling.rows(Settling.run("settle", now.toString()).out())) {
            AMOUNTS.forEach(amount ->
                    assertThat(corrected.get(row.getField("claim_id") + amount)).isEqualTo(row.getField(amount)));
        }
    }

    @Test
    @DisplayName("a refund and a late claim: a claim that is not there any more is paid back, a new one paid")
    void withdrawnAndAdded() throws IOException {
        Path earlier = write("was.csv", year("", "30000"));
        String all = Files.readString(earlier);
        Path present = folder.resolve("now.csv");
        Files.writeString(present, all.replaceFirst("(?m)^a,", "late,"));
        List<NamedCsvRecord> entries = Settling.rows(resettle(earlier, present).out());
        assertThat(entries)
                .extracting(row -> row.getField("claim_id") + " " + row.getField("cause") + " "
                        + row.getField("status_was") + " " + row.getField("status"))
                .contains("a WITHDRAWN SETTLED ABSENT", "late ADDED ABSENT SETTLED");
        assertThat(entries)
                .filteredOn(row -> row.getField("claim_id").equals("a"))
                .allSatisfy(row -> assertThat(row.getField("fund_total_difference"))
                        .isEqualTo("-" + row.getField("fund_total_was")));
    }

    @Test
    @DisplayName("without a change there is no entry, also where claims are rejected, whatever the order of the rows")
    void nothingChanged() throws IOException {
        Path claims = examples().resolve("claims.csv");
        List<String> lines = Files.readAllLines(claims);
        Path reversed = folder.resolve("reversed.csv");
        Settling same = resettle(claims, claims);
        assertThat(Settling.rows(same.out())).isEmpty();
        assertThat(same.status()).isEqualTo(1);
        List<String> backwards = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.reverse(backwards);
        backwards.add(0, lines.get(0));
        Files.write(reversed, backwards);
        Settling settled = Settling.run("settle", reversed.toString());
        Settling moved = resettle(claims, reversed);
        // Of two rows with one id the first stands, so the duplicate in the examples changes places.
        assertThat(Settling.rows(moved.out()))
                .extracting(row -> row.getField("claim_id"))
                .allMatch(id -> Settling.rows(settled.out()).stream()
                        .anyMatch(row -> row.getField("claim_id").equals(id)
                                && row.getField("reason").startsWith("DUPLICATE_CLAIM")));
    }
}
