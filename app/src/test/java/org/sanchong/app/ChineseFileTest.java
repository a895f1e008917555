package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people in a county's bureau have them: in GB18030, with Chinese columns, codes and days. */
class ChineseFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String CHINESE = """
            结算编号,人员编号,参保地,人员类别,医疗类别,医院等级,就医地,是否转诊,入院日期,出院日期,总费用
            甲,person of a,371700,特困人员,住院,二级,县域内,否,2022/6/1,2022年6月5日,1000.00
            """;
    private static final Settling CODES = Settling.of(Sheet.of(claim("甲", "person_id=person of a")));

    @TempDir
    private Path folder;

    private static String unusable(Settling settling) {
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.out()).isEmpty();
        return settling.err();
    }

    @Test
    void chineseNamesCodesAndDaysAreThoseOfTheCatalog() {
        Settling settling = Settling.of(CHINESE);
        assertThat(settling.out()).isEqualTo(CODES.out());
        assertThat(settling.err()).doesNotContain("GB18030");
    }

    @Test
    void gb18030IsReadAndSaidOnce() throws Exception {
        Path file = folder.resolve("claims.csv");
        Files.write(file, CHINESE.getBytes(GB18030));
        for (Settling settling :
                new Settling[] {Settling.run("settle", file.toString()), Settling.of(CHINESE.getBytes(GB18030))}) {
            assertThat(settling.out()).isEqualTo(CODES.out());
            assertThat(settling.err())
                    .containsOnlyOnce("is read as GB18030")
                    .contains("按 GB18030 读取")
                    .containsAnyOf(file.toString(), "standard input");
        }
    }

    @Test
    void gb18030MayBeginFarBehindAHeaderOfCodes() {
        StringBuilder csv =
                new StringBuilder(Sheet.of(claim("a")).with("x_note").csv());
        String line = csv.toString().lines().skip(1).findFirst().orElseThrow();
        for (int i = 0; i < 30_000; i++) {
            csv.append(line.replaceFirst("^a,", "b" + i + ",")).append('\n');
        }
        csv.append(line.replaceFirst("^a,", "c,")).append("\"在乡镇卫生院住院，转诊到市人民医院\"\n");
        Settling settling = Settling.of(csv.toString().getBytes(GB18030));
        assertThat(settling.out()).isEqualTo(Settling.of(csv.toString()).out()).contains("转诊到市人民医院");
    }

    @Test
    void bytesThatAreNoGb18030AreRefusedWithTheirLine() {
        String row = CHINESE.lines().skip(1).findFirst().orElseThrow() + "\n";
        byte[] text = (CHINESE + row.repeat(2000) + "丙?,c\n").getBytes(GB18030);
        for (int i = 0; i < text.length; i++) {
            text[i] = text[i] == '?' ? (byte) 0xFF : text[i];
        }
        assertThat(unusable(Settling.of(text))).contains("line 2003:").contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 31, 60, 100, 131, 200})
    void utf8ThatIsBrokenAnywhereIsNoGb18030(int at) {
        byte[] text = CHINESE.repeat(3).getBytes(StandardCharsets.UTF_8);
        int broken = at;
        while (text[broken] >= 0) {
            broken++;
        }
        byte[] cut = Arrays.copyOf(text, text.length - 1);
        System.arraycopy(text, broken + 1, cut, broken, text.length - broken - 1);
        assertThat(unusable(Settling.of(cut)))
                .containsPattern("line \\d:")
                .contains("UTF-8")
                .doesNotContain("读取");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"José Müller, Ålesund", "naïve café crème brûlée", "señor Peña y Nuñez año", "Ärzte über Öl"})
    void latin1IsNoGb18030(String name) {
        String csv = Sheet.of(claim("a", "person_id=" + name), claim("b", "person_id=" + name))
                .csv();
        assertThat(unusable(Settling.of(csv.getBytes(StandardCharsets.ISO_8859_1))))
                .contains("line 2:");
    }

    @Test
    void aWordOrTwoAreTooLittleToTell() {
        String csv = Sheet.of(claim("理赔")).csv();
        assertThat(unusable(Settling.of(csv.getBytes(GB18030))))
                .contains("line 2:")
                .contains("Save as");
    }

    @ParameterizedTest
    @CsvSource({"';', ;", "'\t', tabs"})
    void otherSeparatorsAreNamed(char separator, String named) {
        assertThat(unusable(Settling.of(Sheet.of(claim("a")).csv().replace(',', separator))))
                .contains(named)
                .contains("by commas");
    }

    @Test
    void aColumnUnderTwoNamesIsRepeated() {
        assertThat(unusable(Settling.of(CHINESE.replace("是否转诊", "claim_id"))))
                .contains("\"claim_id\" twice")
                .contains("结算编号");
    }

    @Test
    void explainKnowsTheWordsToo() throws Exception {
        Path file = folder.resolve("claims.csv");
        Files.write(file, CHINESE.getBytes(GB18030));
        Settling settling = Settling.run("explain", file.toString(), "--claim", "甲");
        assertThat(settling.out())
                .contains("destitute person")
                .contains("inpatient care")
                .contains("level 2");
    }

    @Test
    void columnsListsWhatAFileMaySay() {
        Settling text = Settling.run("columns", "--lang", "zh");
        assertThat(text.out())
                .contains("结算编号")
                .contains("特困人员、特困")
                .contains("必填")
                .contains("heze-2022");
        assertThat(Settling.run("columns", "--format", "csv").out())
                .startsWith("column,code,en,zh,also,required,empty,type,policies\n")
                .contains("\ncare_type,INPATIENT,inpatient care,住院,普通住院,,,,\n");
        assertThat(Settling.run("columns", "--format", "json").out()).contains("\"zh\" : [ \"住院\", \"普通住院\" ]");
        assertThat(Settling.run("columns", "--catalog", "../docs/examples/yunling", "--format", "csv")
                        .out())
                .contains("yunling-2026");
    }

    @ParameterizedTest
    @CsvSource({"claims.xlsx, zh", "claims.xlsx, en", "claims.csv, zh", "claims.csv, en"})
    void aTemplateHasAllColumnsAndNoClaims(String name, String language) {
        Path file = folder.resolve(name);
        assertThat(Settling.run("columns", "--template", file.toString(), "--lang", language)
                        .status())
                .isZero();
        Settling settling = Settling.run("settle", file.toString());
        assertThat(settling.err()).startsWith("0 claims");
        assertThat(settling.status()).isZero();
    }
}
