package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims from a workbook, and settlements as one. */
class WorkbookTest {
    @TempDir
    private Path folder;

    @SafeVarargs
    private static List<List<Object>> table(Map<String, ?>... claims) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(Sheet.COLUMNS));
        for (Map<String, ?> claim : claims) {
            rows.add(new ArrayList<>(Sheet.COLUMNS.stream()
                    .<Object>map(column -> claim.containsKey(column) ? claim.get(column) : "")
                    .toList()));
        }
        return rows;
    }

    private static void set(List<List<Object>> table, int row, String column, Object value) {
        table.get(row).set(Sheet.COLUMNS.indexOf(column), value);
    }

    private static String unusable(Settling settling) {
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.out()).isEmpty();
        assertThat(settling.err()).startsWith("sanchong: ").doesNotContain("should not have happened");
        return settling.err();
    }

    @Test
    void cellsAreReadAsTheCsvOfTheSameTable() {
        List<List<Object>> table = table(claim("a"), claim("b", "total=0.30"), claim("c", "total=4503.27"));
        set(table, 1, "total", new BigDecimal("1E+3"));
        set(table, 1, "region", new BigDecimal("371700"));
        set(table, 1, "referral", true);
        set(table, 1, "discharged_on", LocalDate.of(2022, 6, 5));
        set(table, 2, "total", new BigDecimal("0.30000000000000004"));
        set(table, 3, "total", new BigDecimal("4503.2700000000004"));
        Sheet csv = Sheet.of(claim("a", "referral=true"), claim("b", "total=0.30"), claim("c", "total=4503.27"));

        Settling settling = Settling.of(Books.of(table));

        assertThat(settling.status()).isEqualTo(Settling.ALL_SETTLED);
        assertThat(settling.out()).isEqualTo(Settling.of(csv).out());
    }

    @Test
    void threeDecimalsAreNotRounded() {
        List<List<Object>> table = table(claim("a"));
        set(table, 1, "total", new BigDecimal("1000.005"));
        assertThat(Settling.of(Books.of(table)).row("a").getField("reason")).startsWith("BAD_AMOUNT: ");
    }

    @ParameterizedTest
    @CsvSource({"430523198001011234, BAD_IDENTIFIER", "1000000000000000, BAD_IDENTIFIER", "999999999999999, ''"})
    void aNumberThatLostDigitsIdentifiesNobody(BigDecimal person, String code) {
        List<List<Object>> table = table(claim("a"));
        set(table, 1, "person_id", person);
        String reason = Settling.of(Books.of(table)).row("a").getField("reason");
        assertThat(reason.startsWith("BAD_IDENTIFIER")).isEqualTo(!code.isEmpty());
    }

    @Test
    void aSheetMayBeNamedAndItsTableBeginLower() {
        byte[] book = Books.of("六月", 3, table(claim("a"), claim("b")));
        String expected = Settling.of(Sheet.of(claim("a"), claim("b"))).out();
        assertThat(Settling.of(book).out()).isEqualTo(expected);
        assertThat(Settling.of(book, "--sheet", "六月").out()).isEqualTo(expected);
        assertThat(unusable(Settling.of(book, "--sheet", "五月"))).contains("五月").contains("六月, other");
        assertThat(unusable(Settling.of(Sheet.of(claim("a")), "--sheet", "六月"))).contains("--sheet");
    }

    @Test
    void aRowThatIsLongerThanTheHeaderIsRejectedAndAShorterOneIsFilledUp() {
        List<List<Object>> table = table(claim("a"), claim("b"));
        table.get(1).add("more");
        while (table.get(2).get(table.get(2).size() - 1).toString().isEmpty()) {
            table.get(2).remove(table.get(2).size() - 1);
        }
        Settling settling = Settling.of(Books.of(table));
        assertThat(settling.row("a").getField("reason")).startsWith("MALFORMED_ROW: ");
        assertThat(settling.row("b").getField("status")).isEqualTo("SETTLED");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        byte[] whole = Books.of(table(claim("a")));
        assertThat(unusable(Settling.of(java.util.Arrays.copyOf(whole, whole.length / 2))))
                .contains("cut off");
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(unusable(Settling.of(zip.toByteArray()))).contains("as an Excel workbook");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThat(unusable(Settling.of(old))).contains(".xls)").contains(".xlsx");
    }

    @Test
    void aPartThatIsPackedAsOnlyATrapIsRefused() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 40; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        assertThat(unusable(Settling.of(zip.toByteArray()))).contains("xl/sharedStrings.xml grows");
    }

    @Test
    void settlementsAreWrittenAsAWorkbookThatReadsAsTheCsv() throws IOException {
        Sheet sheet = Sheet.of(claim("007", "x_n==1+1"), claim("b", "total=?"), claim("430523198001011234"))
                .with("x_n");
        Path book = folder.resolve("settled.xlsx");
        Settling settling = Settling.of(sheet, "--out", book.toString());
        assertThat(settling.status()).isEqualTo(Settling.SOME_REJECTED);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(book);
        }
        List<List<String>> written = Cells.of(book);
        List<List<String>> expected = new ArrayList<>();
        String csv = Settling.of(sheet).out();
        expected.add(List.of(csv.lines().findFirst().orElseThrow().split(",")));
        Settling.rows(csv).forEach(row -> expected.add(row.getFields()));
        assertThat(written).isEqualTo(expected);
    }

    @Test
    void explainAndOpeningReadWorkbooksToo() throws IOException {
        Path claims = folder.resolve("claims.xlsx");
        Files.write(claims, Books.of(table(claim("a"))));
        assertThat(Settling.run("explain", claims.toString(), "--claim", "a").status())
                .isZero();
        Path totals = folder.resolve("totals.csv");
        Settling.of(Sheet.of(claim("a")), "--accumulators", totals.toString());
        List<List<Object>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(totals)) {
            rows.add(List.of((Object[]) line.split(",", -1)));
        }
        Path opening = folder.resolve("opening.xlsx");
        Files.write(opening, Books.of(rows));
        Sheet next = Sheet.of(claim("b", "person_id=person of a", "total=90000", "discharged_on=2022-06-09"));
        assertThat(Settling.of(next, "--opening", opening.toString()).out())
                .isEqualTo(Settling.of(next, "--opening", totals.toString()).out())
                .isNotEqualTo(Settling.of(next).out());
    }
}
