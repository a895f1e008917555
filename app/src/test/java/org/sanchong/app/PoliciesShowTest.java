package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code policies show}, {@code clauses} and {@code interpretations} say of a policy. */
class PoliciesShowTest {
    private static final String YUNLING =
            Path.of("..", "docs", "examples", "yunling").toString();

    private static String said(String args) {
        Settling run = Settling.run(("policies " + args.replace("YUNLING", YUNLING)).split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void aPolicyBeginsWithItsDaysAndItsDocument() {
        assertThat(said("show heze-2022")).startsWith("""
                        heze-2022  Heze: medical protection after the poverty campaign
                        region              371700
                        in force            discharged from 2022-05-01 (heze-2022 四, DOCUMENT)
                        recorded            2026-11-22
                        verified until      2026-12-31
                        transition          2022-05-01 to 2025-12-31
                        """);
    }

    @Test
    void aClauseOfPremiumsHasItsRules() {
        assertThat(said("clauses huangshan-2022"))
                .contains("carried out by      huangshan-2022/cover/newborn\n")
                .containsPattern("premium +cover starts, NEWBORN +BIRTH, paid within 90 days +DOCUMENT\n")
                .containsPattern("premium +contribution, EMPLOYEE EMPLOYER +6[.]5% of the wages +DOCUMENT\n");
        assertThat(said("clauses huangshan-2022 --lang zh"))
                .containsPattern("参保缴费 +待遇起始 NEWBORN +BIRTH，90 日内缴费 +DOCUMENT");
        assertThat(said("clauses huangshan-2022 --format json"))
                .containsPattern("\"field\" ?: ?\"cover\"")
                .contains("huangshan-2022/target/participation");
    }

    @Test
    void aScheduleIsShownWithItsFigures() {
        assertThat(said("show heze-2022")).contains("""
                          schedule subsistence-allowance
                            for                 person is: subsistence allowance recipient
                            accrues             the burden of the plan year
                            deductible          none
                            figure                          value     clause            provenance
                            rate                            70%       heze-2022 一(四)  DOCUMENT
                            cap on medical-assistance-paid  70000.00  heze-2022 一(四)  DOCUMENT
                        """);
    }

    @Test
    void preferentialTermsNameWhatTheyVaryAndWhatTheFiguresAreMadeFrom() {
        assertThat(said("show shaoyang-2021"))
                .contains("preferential terms  varies ordinary: deductible × 50% (shaoyang-2021 三(六)·a, DOCUMENT); "
                        + "rates raised by 5 points (shaoyang-2021 三(六)·a, DOCUMENT); caps removed (")
                .containsPattern("deductible +5500.00 +shaoyang-2021 三\\(六\\)·a +DERIVED +=\\ 11000.00 × 50%\n");
    }

    @Test
    void stepsCategoriesAndAccountsOfAnInventedRegionAreShownInChinese() {
        assertThat(said("show yunling-2026 --catalog YUNLING --lang zh"))
                .contains("""
                        3. 保底：各层次合计支付不低于
                          步骤编号            envelope-1
                          条款                yunling-2026 第十条，DOCUMENT 文件载明
                          适用                医疗类别为住院；且（医疗机构等级为乡镇中心或县医院；或（医疗机构等级为市医院；且已办理转诊或异地备案为是））；且非（就医地为省外）
                          比例的基数          医疗总费用
                          合计层次            基本医保
                          由其补足            基本医保
                          参数  数值  条款                 出处
                          比例  45%   yunling-2026 第十条  DOCUMENT 文件载明
                        """)
                .contains("""
                            适用                人员类别为支出型困难户
                            依申请              申请获批准后方支付
                            累计方式            按次
                        """)
                .containsPattern("起付线 \\[县医院，stay_number 3\\.\\.] +0\\.00 +yunling-2026 第四条 +DOCUMENT 文件载明\n")
                .contains("  age                 自出生日期至出院日期的周岁数\n")
                .containsPattern("\n  household-assistance +医疗救助已支付；按家庭户；按保险年度\n");
    }

    @Test
    void anIllustrativeFigureCarriesItsNote() {
        assertThat(said("show yunling-2026 --catalog YUNLING")).contains("""
                            figure             value     clause                 provenance
                            rate               70%       yunling-2026 第八条·a  ILLUSTRATIVE  [1]
                            cap on basic-paid  60000.00  yunling-2026 第六条    DOCUMENT
                            [1] left to a notice that is not out yet
                        """);
    }

    @Test
    void programsGetStepsSchedulesAndFigures() {
        assertThat(said("show yunling-2026 --catalog YUNLING --format json"))
                .contains("\"step\" : \"waiver\"")
                .contains("\"variant_of\" : \"ordinary\"")
                .contains("\"deductible_times\" : \"50%\"")
                .contains("\"derived_from\" : \"60% + 5%\"")
                .contains("\"stay_number\" : \"3..\"")
                .contains("\"owner\" : \"HOUSEHOLD\"")
                .contains("\"attribute\" : \"locality\",");
    }

    @Test
    void aClauseIsShownWithTheFiguresThatCiteIt() {
        String clauses = said("clauses shaoyang-2021");
        assertThat(clauses)
                .startsWith("shaoyang-2021  Shaoyang: ")
                .contains("\n二(三)  RULE\n  Ended: ")
                .contains("  responsible units   medical security, finance, rural revitalization (city + county)\n"
                        + "  due                 2021-09\n")
                .containsPattern(
                        "figure +[0-9]+\\. critical illness insurance +ordinary +deductible +11000.00 +DOCUMENT\n");
        assertThat(clauses.substring(clauses.indexOf("\n三(六)·a  "), clauses.indexOf("\n三(六)·a  ") + 1200))
                .containsPattern("preferential +deductible +5500.00 +DERIVED");
    }

    @Test
    void aClauseSaysWhatItPrintsAndWhatCarriesItOut() {
        assertThat(said("clauses shaoyang-2021"))
                .contains("  figures printed     11000, 60%\n  carried out by      shaoyang-2021/critical-illness; ")
                .contains(
                        "  figures printed     10 working days\n  carried out by      shaoyang-2021/assistance/township-check; ")
                .contains("domain.settlement.SettlementRun; org.sanchong.app.statement.Statement; ")
                .contains("  figures printed     100%\n  carried out by      shaoyang-2021/indicators/two-diseases; ")
                .contains("  carried out by      left to 湖南省医疗救助办法\n")
                .contains("  carried out by      left to a document that is not named\n")
                .contains("  carried out by      shaoyang-2021/stay-chain\n")
                .contains("  figures printed     about 70%\n")
                .contains("\nCOUNTS, parts counted\n  RULE       13  13 carried out\n");
        assertThat(said("clauses huangshan-2022 --lang zh"))
                .contains("  载明数值            100%、80%至90%、50%\n  落实                huangshan-2022/premium；")
                .contains("PremiumStandard；org.sanchong.domain.measure.MeasureHistory\n")
                .contains("  载明数值            不低于60%、×50%、+5个百分点\n")
                .contains("  载明数值            90日\n")
                .contains("  TARGET 目标         7  7 已落实\n");
        assertThat(said("clauses shaoyang-2021 --format json"))
                .contains(
                        "\"prints\" : [\n        \"×50%\",\n        \"+5 points\"\n      ],\n      \"status\" : \"CARRIED_OUT\"")
                .contains("shaoyang-2021/indicators/two-diseases")
                .contains("\"delegated\" : \"NOT_NAMED\"")
                .contains(
                        "\"kind\" : \"RULE\",\n      \"carried_out\" : 13,\n      \"partly\" : 0,\n      \"planned\" : 0,");
    }

    @Test
    void clausesOfAnInventedRegionAreShownInChineseAndAsJson() {
        assertThat(said("clauses yunling-2026 --catalog YUNLING --lang zh"))
                .contains("\n第六条  RULE 待遇规则\n  基本医保每人每年最多支付6万元，各类医疗合并计算\n")
                .containsPattern("参数 +2\\. 基本医保 +inpatient +封顶线，累计于 basic-paid +60000.00 +DOCUMENT 文件载明");
        assertThat(said("clauses yunling-2026 --catalog YUNLING --format json"))
                .contains("\"clause\" : \"第八条·a\",\n      \"kind\" : \"DELEGATED\"")
                .contains("\"schedule\" : \"home-bed\"");
        assertThat(said("clauses shaoyang-2021 --format json")).contains("\"due\" : \"2021-09\"");
    }

    @Test
    void readingsOfThePolicyAndThoseForAllAreShown() {
        assertThat(said("interpretations yunling-2026 --catalog YUNLING"))
                .contains("\nyunling-stays\n  question            Which care counts as a stay of the year?\n")
                .contains("  reading 2           Home beds and day surgery as well.\n")
                .contains(
                        "\n  stake               A county hospital stay after one home bed: a deductible of 800, or of 400.\n")
                .contains("\nrounding\n")
                .doesNotContain("\nshaoyang-critical-illness-terms\n", "\nchongqing-area-hospitals\n");
        assertThat(said("interpretations shaoyang-2021 --lang zh"))
                .contains("\nshaoyang-critical-illness-terms\n")
                .contains("  问题                以哪个日期确定适用政策、人员身份和年度？\n")
                .contains("  读法 1              出院日。\n")
                .contains("  影响                在邵阳2021年8月30日入院、2021年9月2日出院的，没有财政兜底；按入院日则有。\n")
                .doesNotContain("（英文）")
                .doesNotContain("\nyunling-stays\n");
        assertThat(said("interpretations shaoyang-2021 --format json"))
                .contains("\"id\" : \"rounding\"")
                .contains("\"readings\" : [")
                .contains("\"The date of admission.\"");
        assertThat(said("interpretations shaoyang-2021 --lang zh --format json"))
                .contains("\"入院日。\"", "\"stake\" : \"在邵阳2021年8月30日入院")
                .doesNotContain("\"The ");
    }

    @Test
    void whatARegisterHoldsInEnglishAloneIsMarked(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("interpretations.yaml"), """
                format: sanchong.interpretations/1
                interpretations:
                - id: of-our-own
                  question: {en: "What?", zh: "什么？"}
                  readings: ["This.", {en: "That.", zh: "那个。"}]
                  choice: {en: "This.", zh: "这个。"}
                  reason: {en: "It says so.", zh: "写明了。"}
                  stake: "Nothing."
                """);
        String args = "interpretations heze-2022 --catalog " + folder;

        assertThat(said(args + " --lang zh")).contains("""
                of-our-own
                  问题                什么？
                  读法 1              （英文）This.
                  读法 2              那个。
                  选择                这个。
                  理由                写明了。
                  影响                （英文）Nothing.
                """);
        assertThat(said(args)).contains("  reading 2           That.\n", "  stake               Nothing.\n");
        assertThat(said(args + " --lang zh --format json")).contains("\"那个。\"", "\"stake\" : \"Nothing.\"");
    }

    /** (1,200 − 500) × 80 % = 560.00, with a deductible at each visit twice (600 − 500) × 80 % = 160.00. */
    @Test
    void whatIsAtStakeIsComputed() {
        assertThat(said("interpretations huangshan-2022"))
                .contains("  case                Two outpatient visits of one year for a special disease\n")
                .contains("    reading 1, taken    paid 560.00, basic insurance 560.00; personal 640.00\n")
                .contains(
                        "    reading 2           paid 160.00, basic insurance 160.00; personal 1040.00; difference -400.00\n")
                .contains("  not computed 2, 3   ");
        assertThat(said("interpretations huangshan-2022 --lang zh"))
                .contains("支付 960.00，基本医保 960.00；个人 240.00；差额 +400.00\n");
        assertThat(said("interpretations huangshan-2022 --format json"))
                .contains("\"at_stake\" : {", "\"more\" : \"-400.00\"", "\"not_computed\" : [");
    }

    /** The cases are written for the texts that are known now; on a day before no policy was known. */
    @Test
    void nothingIsComputedWhereOtherTextsWereKnown() {
        assertThat(said("interpretations yunling-2026 --catalog YUNLING --as-known-on 2026-11-21"))
                .doesNotContain("not computed", "reading 1, taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "clauses", "interpretations"})
    void anUnknownPolicyIsRefusedWithThoseThereAre(String verb) {
        for (String id : new String[] {"heze-2021", "HEZE-2022", "?"}) {
            Settling run = Settling.run("policies", verb, id);
            assertThat(run.status()).isEqualTo(Settling.UNUSABLE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("sanchong: ").contains(id).contains("chongqing-2018, heze-2022, huang");
        }
        assertThat(Settling.run("policies", verb).status()).isEqualTo(Settling.UNUSABLE);
        assertThat(Settling.run("policies", verb, "--help").out())
                .contains("Example")
                .contains("policies " + verb);
    }
}
