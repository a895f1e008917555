package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("verify: works derivations out again")
class VerifyCommandTest {
    @TempDir
    private Path folder;

    private Path claims = Path.of("");
    private List<String> lines = List.of();

    @BeforeEach
    void settle() throws IOException {
        claims = folder.resolve("claims.csv");
        Path why = folder.resolve("why.jsonl");
        Files.writeString(
                claims,
                Sheet.of(
                                claim("A", "person_id=P", "total=9000.00", "discharged_on=2022-07-01"),
                                claim("B", "person_id=P", "total=90000.00", "discharged_on=2022-08-01"),
                                claim("no", "total=-1"),
                                claim("C", "person_id=Q"))
                        .csv());
        Settling.run(
                "settle", claims.toString(), "--out", folder.resolve("out").toString(), "--explain", why.toString());
        lines = Files.readAllLines(why);
    }

    private Settling verify(List<String> derivations, String... options) {
        List<String> args = new ArrayList<>(List.of("verify", "-"));
        args.addAll(List.of(options));
        byte[] file = String.join("\n", derivations).getBytes(StandardCharsets.UTF_8);
        return Settling.run(new ByteArrayInputStream(file), args.toArray(String[]::new));
    }

    private List<String> changed(int line, String from, String to) {
        List<String> changed = new ArrayList<>(lines);
        assertThat(changed.get(line)).contains(from);
        changed.set(line, changed.get(line).replace(from, to));
        return changed;
    }

    @Test
    @DisplayName("what settle wrote is right: exit status 0, nothing on standard output")
    void whatSettleWroteIsRight() {
        Settling verified = verify(lines, "--claims", claims.toString());

        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(verified.out()).isEmpty();
        assertThat(verified.err())
                .contains("1 claim has no derivation: no.")
                .contains("3 derivations, 3 right, 0 wrong, ");
    }

    @Test
    @DisplayName("a payment that was changed is named with claim and step: exit status 1")
    void aPaymentThatWasChangedIsNamed() {
        Settling verified = verify(changed(2, "\"payment\":\"494.00\"", "\"payment\":\"494.01\""));

        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out())
                .isEqualTo("line 3, claim C, step tier-basic: steps[0].schedules[0].payment is 494.01, should be 494.00"
                        + " (the sum does not come out)\n");
        assertThat(verified.err()).contains("3 derivations, 2 right, 1 wrong, ");
    }

    @Test
    @DisplayName("in Chinese, and as JSON")
    void inChineseAndAsJson() {
        List<String> wrong = changed(2, "\"payment\":\"494.00\"", "\"payment\":\"494.01\"");

        assertThat(verify(wrong, "--lang", "zh").out())
                .isEqualTo("第 3 行，结算号 C，步骤 tier-basic：steps[0].schedules[0].payment 为 494.01，应为 494.00（金额核算不符）\n");
        assertThat(verify(wrong, "--format", "json").out())
                .isEqualTo("{\"derivations\":3,\"right\":2,\"wrong\":1,\"failures\":[{\"claim_id\":\"C\",\"line\":3,"
                        + "\"step\":\"tier-basic\",\"path\":\"steps[0].schedules[0].payment\",\"code\":\"SUM\","
                        + "\"found\":\"494.01\",\"expected\":\"494.00\"}],\"claims_without_derivation\":[]}\n");
    }

    @Test
    @DisplayName("a damaged line, and one derivation twice, are failures of their own")
    void aDamagedLineIsAFailure() {
        List<String> damaged = new ArrayList<>(lines);
        damaged.set(2, damaged.get(2).substring(0, 100));
        damaged.add(lines.get(1));

        Settling verified = verify(damaged, "--claims", claims.toString());

        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out())
                .startsWith("line 3, claim ?, step form: ")
                .contains("\nline 4, claim B, step claims: ");
        assertThat(verified.err()).contains("4 derivations, 2 right, 2 wrong, ");
    }

    @Test
    @DisplayName("a derivation that was left out is found where the next one of the person begins")
    void aDerivationThatWasLeftOutIsFound() {
        Settling verified = verify(lines.subList(1, 3), "--claims", claims.toString());

        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out()).startsWith("line 1, claim B, step movements: basic-paid is 6574.00, should be 0.00");
        assertThat(verify(lines.subList(1, 3)).status())
                .as("without the claims")
                .isZero();
    }

    @Test
    @DisplayName("neither white space nor the order of lines and members matters")
    void neitherWhiteSpaceNorOrderMatters() {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.reverse(shuffled);
        shuffled.replaceAll(line -> "  " + line.replace(":{\"", " : { \"").replace("\":\"", "\" : \"") + "\r");
        shuffled.replaceAll(
                line -> line.replaceFirst("\\{\"catalog\" : (\"[0-9a-f]+\"),(.*)}", "{$2, \"catalog\" : $1}"));

        assertThat(verify(shuffled, "--claims", claims.toString()).out()).isEmpty();
    }

    @Test
    @DisplayName("what cannot be read, or makes no sense, is exit status 2 with a way out")
    void whatCannotBeReadIsStatus2() {
        assertThat(verify(List.of()))
                .satisfies(v -> assertThat(v.status()).isEqualTo(2))
                .satisfies(
                        v -> assertThat(v.err()).contains("holds no derivation").contains("--explain"));
        assertThat(verify(lines, "--opening", "x").err()).contains("--claims");
        assertThat(verify(lines, "--claims", "nowhere.csv").status()).isEqualTo(2);
        assertThat(verify(lines, "--format", "csv").err()).contains("text or json");
        assertThat(verify(lines, "--most", "-1").err()).contains("--most");
    }

    @Test
    @DisplayName("--most bounds what is listed, not what is checked")
    void mostBoundsWhatIsListed() {
        List<String> wrong = lines.stream()
                .map(line -> line.replace("\"lang\":\"en\"", "\"lang\":\"zh\""))
                .toList();

        Settling verified = verify(wrong, "--most", "1");

        assertThat(verified.out().lines()).hasSize(2).last().isEqualTo("and 2 more (see --most)");
        assertThat(verified.err()).contains("0 right, 3 wrong");
    }

    @Test
    @DisplayName("claims that fee lines split are compared with what the lines come to, summed anew")
    void feeLines() throws IOException {
        Path sheet = folder.resolve("split.csv");
        Path bill = folder.resolve("lines.csv");
        Path why = folder.resolve("split.jsonl");
        Files.writeString(
                sheet,
                Sheet.of(claim("L", "total=4105.52"), claim("M", "total=1.00"), claim("N"))
                        .csv());
        String rows = "claim_id,line_no,catalog_class,unit_price,quantity,payment_standard,first_self_pay_share\n"
                + "L,1,B,4.52,1,,5%\nL,2,A,80,5,50,\nL,3,OUTSIDE,20,5,,\nL,4,B,3600,1,3000,0.10\n"
                + "M,1,A,1.505,2,,\nM,2,A,0.67,-3,,\nL,5,A,1,1,,\n";
        Files.writeString(bill, rows);
        Settling settled =
                Settling.run("settle", sheet.toString(), "--lines", bill.toString(), "--explain", why.toString());
        assertThat(settled.status()).as(settled.out() + settled.err()).isZero();
        List<String> split = Files.readAllLines(why);

        assertThat(verify(split, "--claims", sheet.toString(), "--lines", bill.toString())
                        .out())
                .isEmpty();
        assertThat(verify(split, "--claims", sheet.toString()).out()).contains("claim L", "facts.out_of_catalog");
        Files.writeString(bill, rows.replace("0.10", "0.11"));
        assertThat(verify(split, "--claims", sheet.toString(), "--lines", bill.toString())
                        .out())
                .contains("claim L", "facts.first_self_pay is 300.23, should be 330.23");
        Files.writeString(bill, rows.replace("M,2,A,0.67,-3", "M,2,A,0.67,-2"));
        assertThat(verify(split, "--claims", sheet.toString(), "--lines", bill.toString())
                        .out())
                .contains("claim M", "facts.total is 1.00, should be 1.67");
        assertThat(verify(split, "--lines", bill.toString()).err()).contains("give --claims too");

        Files.writeString(
                bill, rows.replace(",B,", ",乙类,").replace(",A,", ",甲类,").replace(",OUTSIDE,", ",目录外,"));
        assertThat(verify(split, "--claims", sheet.toString(), "--lines", bill.toString())
                        .out())
                .isEmpty();
        Files.writeString(bill, rows.replace("unit_price", "单价"));
        assertThat(verify(split, "--claims", sheet.toString(), "--lines", bill.toString())
                        .status())
                .isZero();
        Files.writeString(bill, rows.replace("unit_price", "price"));
        Settling unread = verify(split, "--claims", sheet.toString(), "--lines", bill.toString());
        assertThat(unread.status()).isEqualTo(2);
        assertThat(unread.err()).contains("no column unit_price", "It has: claim_id, line_no, catalog_class, price");
    }
}
