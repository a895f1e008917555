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

    private static final String REGISTER = """
            recorded_on,person_id,name,category,department,region,household_id,certified_on,valid_to,state
            2022-12-01,lantern,,ORPHAN,CIVIL_AFFAIRS,371721,,2022-12-01,2023-02-28,
            2023-07-10,lantern,,DESTITUTE,CIVIL_AFFAIRS,371721,,2023-03-01,,
            """;

    private Path register(String... lines) throws IOException {
        return Files.writeString(folder.resolve("register" + lines.length + ".csv"), String.join("\n", lines));
    }

    private Path register() throws IOException {
        return register(REGISTER.split("\n", -1));
    }

    /** Claims as they are with categories written out, by what the register knew. */
    private static Sheet certified(String january, String march, String june) {
        return Sheet.of(
                stay("a", "2023-01-10", "total=20000", "categories=" + january),
                stay("b", "2023-03-10", "total=30000", "categories=" + march),
                stay("c", "2023-06-10", "total=50000", "categories=" + june),
                stay("e", "2023-07-10", "total=50000", "person_id=somebody else"));
    }

    @Test
    @DisplayName(
            "a back-dated certification in the register: its own claims and no others, as if they were written out")
    void certifiedLateInTheRegister() throws IOException {
        Path open = write("open.csv", certified("", "", ""));
        Settling entries = Settling.run(
                "resettle",
                open.toString(),
                "--register",
                register().toString(),
                "--register-was-known-on",
                "2023-07-09");
        Settling written = resettle(
                write("was.csv", certified("ORPHAN", "", "")),
                write("now.csv", certified("ORPHAN", "DESTITUTE", "DESTITUTE")));
        assertThat(entries.out()).isEqualTo(written.out());
        assertThat(Settling.rows(entries.out()).stream()
                        .map(row -> row.getField("claim_id") + " " + row.getField("cause")))
                .containsExactly("b CERTIFICATION", "c CERTIFICATION");
        assertThat(entries.status()).isZero();
    }

    @Test
    @DisplayName(
            "on the day on which it was recorded a certification was known; two registers say the same as two days")
    void knownOnTheDay() throws IOException {
        Path open = write("open.csv", certified("", "", ""));
        Path now = register();
        Path then = register(Files.readAllLines(now).subList(0, 2).toArray(String[]::new));
        assertThat(Settling.rows(Settling.run(
                                "resettle",
                                open.toString(),
                                "--register",
                                now.toString(),
                                "--register-was-known-on",
                                "2023-07-10")
                        .out()))
                .isEmpty();
        Settling two = Settling.run(
                "resettle", open.toString(), "--register", now.toString(), "--register-was", then.toString());
        assertThat(two.out())
                .isEqualTo(Settling.run(
                                "resettle",
                                open.toString(),
                                "--register",
                                now.toString(),
                                "--register-was-known-on",
                                "2023-07-09")
                        .out());
    }

    @Test
    @DisplayName("an enrolment, a filing or a fee line that was otherwise is told with the reasons of settle")
    void otherFilesThatWereOtherwise() throws IOException {
        Path claims = write("now.csv", certified("", "", ""));
        String header = "person_id,region,plan_year,paid_on,covered_from,covered_to\n";
        Path paid = Files.writeString(
                folder.resolve("paid.csv"),
                header + "lantern,371721,2023,2022-10-01,,\nsomebody else,371721,2023,2022-10-01,,\n");
        Path ended = Files.writeString(
                folder.resolve("ended.csv"),
                header + "lantern,371721,2023,2022-10-01,2023-01-01,2023-05-31\n"
                        + "somebody else,371721,2023,2022-10-01,,\n");
        Settling entries = Settling.run(
                "resettle", claims.toString(), "--enrolment", ended.toString(), "--enrolment-was", paid.toString());
        assertThat(entries.status()).isEqualTo(1);
        assertThat(Settling.rows(entries.out()))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("claim_id")
                                + row.getField("status_was")
                                + row.getField("status")
                                + row.getField("reason"))
                        .startsWith("cSETTLEDREJECTEDNOT_COVERED: "));
        String lines = "claim_id,line_no,catalog_class,unit_price,quantity\n";
        Path bill = Files.writeString(folder.resolve("bill.csv"), lines + "a,1,A,20000,1\nz,1,A,1,1\n");
        Path billWas = Files.writeString(folder.resolve("bill-was.csv"), lines + "a,1,A,15000,1\na,2,OUTSIDE,5000,1\n");
        Settling mended = Settling.run(
                "resettle", claims.toString(), "--lines", bill.toString(), "--lines-was", billWas.toString());
        assertThat(Settling.rows(mended.out()))
                .extracting(row -> row.getField("claim_id") + " " + row.getField("cause"))
                .containsExactly("a CORRECTED", "b FOLLOWS", "c FOLLOWS");
        assertThat(mended.status()).isEqualTo(1);
        assertThat(mended.err()).contains("\"z\" (line 3)");
    }

    @Test
    @DisplayName("nothing that was otherwise, two accounts of it, a file that was and is not: refused, with what to do")
    void whatWasOtherwise() throws IOException {
        String claims = write("now.csv", certified("", "", "")).toString();
        String register = register().toString();
        assertThat(Settling.run("resettle", claims, "--register", register))
                .matches(run -> run.status() == Settling.UNUSABLE)
                .satisfies(run -> assertThat(run.err()).contains("--register-was-known-on DATE", "请以"));
        assertThat(Settling.run("resettle", claims, "--register-was-known-on", "2023-07-09")
                        .err())
                .contains("--register is not given", "请同时给出");
        assertThat(Settling.run("resettle", claims, "--register-was", register).err())
                .contains("--register-was says what --register was", "请同时给出现在的");
        assertThat(Settling.run(
                                "resettle",
                                claims,
                                "--register",
                                register,
                                "--register-was",
                                claims,
                                "--register-was-known-on",
                                "2023-07-09")
                        .err())
                .contains("Give one of them", "请只给其一");
        assertThat(Settling.run("resettle", claims, "--register", register, "--register-was-known-on", "9 July")
                        .err())
                .contains("--register-was-known-on is a day as YYYY-MM-DD", "日期请写作");
        assertThat(Settling.run("resettle", "-", "--register", register, "--register-was-known-on", "2023-07-09")
                        .err())
                .contains("standard input can be read once", "标准输入");
    }

    @Test
    @DisplayName("explain and trace take the register and the enrolments as settle does")
    void explainedAndTraced() throws IOException {
        String claims = write("open.csv", certified("", "", "")).toString();
        String register = register().toString();
        Settling told = Settling.run("explain", claims, "--claim", "b", "--register", register);
        assertThat(told.status()).isZero();
        assertThat(told.out()).contains("categories by the register").contains("destitute");
        assertThat(Settling.run("explain", claims, "--claim", "b", "--register", register, "--lang", "zh")
                        .out())
                .contains("人员类别（按名册）", "特困");
        assertThat(Settling.run("explain", claims, "--claim", "e", "--register", register)
                        .out())
                .doesNotContain("by the register");
        String written =
                write("now.csv", certified("ORPHAN", "DESTITUTE", "DESTITUTE")).toString();
        assertThat(Settling.run("trace", claims, "--register", register).out())
                .isEqualTo(Settling.run("trace", written).out())
                .isNotEqualTo(Settling.run("trace", claims).out());
        Path nobody = Files.writeString(folder.resolve("nobody.csv"), "person_id,region,plan_year,paid_on\n");
        assertThat(Settling.run("explain", claims, "--claim", "b", "--enrolment", nobody.toString()))
                .matches(run -> run.status() == 1)
                .satisfies(run -> assertThat(run.out()).contains("NOT_COVERED"));
        assertThat(Settling.run("trace", claims, "--enrolment", nobody.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "fee lines given back in a later month: refused as a refund with what to do, and that corrects what followed")
    void partialRefund() throws IOException {
        String header = "claim_id,line_no,catalog_class,unit_price,quantity\n";
        String bill = "b,1,A,20000,1\nb,2,A,10000,1\n";
        Path linesWas = Files.writeString(folder.resolve("was-lines.csv"), header + bill);
        Path lines = Files.writeString(folder.resolve("now-lines.csv"), header + bill + "b,3,A,10000,-1\n");
        Path was = write("was.csv", year("", "30000"));
        Path now = write("now.csv", year("", "20000"));
        Settling refund = Settling.of(Sheet.of(
                        stay("b", "2023-03-10", "total=30000", "reverses="),
                        stay("r", "2023-03-10", "total=-10000", "reverses=b"),
                        stay("s", "2023-04-10", "total=-10000", "reverses=z"))
                .with("reverses"));
        assertThat(refund.row("r").getField("reason"))
                .startsWith("REVERSAL_MISMATCH: ")
                .contains("resettle --lines NOW --lines-was EARLIER");
        assertThat(refund.row("s").getField("reason"))
                .startsWith("NOTHING_TO_REVERSE: ")
                .contains("resettle NOW.csv --was EARLIER.csv");
        Settling entries = resettle(was, now, "--lines", lines.toString(), "--lines-was", linesWas.toString());
        assertThat(entries.status()).isZero();
        assertThat(entries.out()).isEqualTo(resettle(was, now).out());
        assertThat(Settling.rows(entries.out()))
                .extracting(row -> row.getField("claim_id") + " " + row.getField("cause"))
                .containsExactly("b CORRECTED", "c FOLLOWS");
    }
}
