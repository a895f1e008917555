package org.sanchong.application.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.Vocabulary;

/** What columns of lists, and the states in them, are called on pages for people, in both languages. */
public final class PageWording {
    private static final Set<String> CODED = Set.of(
            "state", "standing", "status", "stage", "kind", "provenance", "method", "assistance_kind", "carried_out");
    private static final Set<String> HELD = Set.of("category", "categories");

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("policy", "政策"),
            Map.entry("county", "区县"),
            Map.entry("facility", "医疗机构"),
            Map.entry("facility_id", "医疗机构"),
            Map.entry("month", "月份"),
            Map.entry("category", "人群"),
            Map.entry("categories", "人群"),
            Map.entry("indicator", "指标"),
            Map.entry("name", "名称"),
            Map.entry("numerator", "分子"),
            Map.entry("denominator", "分母"),
            Map.entry("percent", "百分比"),
            Map.entry("target", "目标"),
            Map.entry("standing", "达标情况"),
            Map.entry("clause", "条款"),
            Map.entry("clauses", "条款"),
            Map.entry("id", "编号"),
            Map.entry("claim_id", "结算编号"),
            Map.entry("person_id", "人员编号"),
            Map.entry("claims", "结算人次"),
            Map.entry("in_county", "县内人次"),
            Map.entry("total", "总费用"),
            Map.entry("out_of_catalog", "目录外费用"),
            Map.entry("in_scope", "政策范围内费用"),
            Map.entry("basic", "基本医保"),
            Map.entry("critical_illness", "大病保险"),
            Map.entry("supplementary", "补充保险"),
            Map.entry("medical_assistance", "医疗救助"),
            Map.entry("further_assistance", "再救助"),
            Map.entry("backstop", "财政兜底"),
            Map.entry("fund_total", "各层次合计"),
            Map.entry("personal", "个人自付"),
            Map.entry("in_scope_burden", "政策范围内自付"),
            Map.entry("region", "统筹区"),
            Map.entry("plan_year", "年度"),
            Map.entry("tier", "保障层次"),
            Map.entry("on", "截至"),
            Map.entry("budget", "预算"),
            Map.entry("settled", "结算应付"),
            Map.entry("added", "增列"),
            Map.entry("recovered", "追回"),
            Map.entry("used", "已使用"),
            Map.entry("advanced", "预付"),
            Map.entry("paid", "已拨付"),
            Map.entry("returned", "退回"),
            Map.entry("committed", "应付未付"),
            Map.entry("available", "预算余额"),
            Map.entry("usage", "使用率"),
            Map.entry("forecast", "全年预计"),
            Map.entry("state", "状态"),
            Map.entry("from", "自"),
            Map.entry("to", "至"),
            Map.entry("carried", "上期结转"),
            Map.entry("cases", "人次"),
            Map.entry("payable", "应付"),
            Map.entry("balance", "期末余额"),
            Map.entry("contract", "协议"),
            Map.entry("method", "支付方式"),
            Map.entry("units", "数量"),
            Map.entry("cleared", "清算额"),
            Map.entry("difference", "差额"),
            Map.entry("point_value", "点值"),
            Map.entry("reason", "原因"),
            Map.entry("rule", "规则"),
            Map.entry("kind", "类型"),
            Map.entry("stage", "阶段"),
            Map.entry("admitted_on", "入院日期"),
            Map.entry("discharged_on", "出院日期"),
            Map.entry("beside", "关联结算"),
            Map.entry("amount", "金额"),
            Map.entry("explanation", "说明"),
            Map.entry("provenance", "依据"));

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("MET", "达标"),
            Map.entry("MISSED", "未达标"),
            Map.entry("ABOVE", "高于约数"),
            Map.entry("BELOW", "低于约数"),
            Map.entry("NO_DATA", "无数据"),
            Map.entry("NO_TARGET", "无目标值"),
            Map.entry("NO_BUDGET", "无预算"),
            Map.entry("WITHIN", "预算内"),
            Map.entry("FORECAST_OVER", "预计超支"),
            Map.entry("OVER", "已超支"),
            Map.entry("CLEARED", "已清算"),
            Map.entry("UNCLEARED", "未清算"),
            Map.entry("FEE_FOR_SERVICE", "按项目"),
            Map.entry("PER_DIEM", "按床日"),
            Map.entry("PER_DISEASE", "按病种"),
            Map.entry("TOTAL_BUDGET", "总额预算"),
            Map.entry("DIP_POINTS", "按病种分值"),
            Map.entry("AS_SETTLED", "按结算额"),
            Map.entry("BEFORE", "事前、事中"),
            Map.entry("AFTER", "事后"),
            Map.entry("REPEATED_ADMISSION", "分解住院"),
            Map.entry("OVERLAPPING_STAYS", "重叠住院"),
            Map.entry("UNTREATED_STAY", "挂床住院"),
            Map.entry("UNUSUAL_LENGTH", "超长住院"),
            Map.entry("UNUSUAL_COST", "费用异常"),
            Map.entry("MINOR_ILLNESS", "小病大治"),
            Map.entry("PRICE_ABOVE_STANDARD", "超标准收费"),
            Map.entry("FEES_AFTER_DISCHARGE", "出院后计费"),
            Map.entry("GROUP_ADMISSION", "聚集入院"),
            Map.entry("ON_APPLICATION", "依申请救助"),
            Map.entry("TILTED", "倾斜救助"),
            Map.entry("PAID", "已发放"),
            Map.entry("NOT_PAID_YET", "尚未发放"),
            Map.entry("ILLUSTRATIVE", "演示参数"));

    private final Vocabulary vocabulary;
    private final Language language;

    /** Words for people who use the language. */
    public PageWording(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** Returns the language of the words. */
    public Language language() {
        return language;
    }

    /** Returns what a column is called: in English its name, in Chinese its word; one without a word keeps its name. */
    public String column(String name) {
        return language == Language.ZH ? COLUMNS.getOrDefault(name, name) : name.replace('_', ' ');
    }

    /** Returns what stands in a column: a state, a method or a category in words, everything else as it is. */
    public String value(String column, String value) {
        if (column.equals("tier") && language == Language.ZH) {
            return COLUMNS.getOrDefault(value.replace('-', '_'), value);
        }
        if (HELD.contains(column)) {
            return Arrays.stream(value.split(";", -1))
                    .map(this::category)
                    .collect(Collectors.joining(either("; ", "；")));
        }
        boolean isCode = CODED.contains(column) && value.matches("[A-Z]+(_[A-Z]+)*");
        if (!isCode) {
            return value;
        }
        String english = value.toLowerCase(Locale.ROOT).replace('_', ' ');
        return either(english, VALUES.getOrDefault(value, value));
    }

    private String category(String code) {
        return switch (code) {
            case "ALL" -> either("everybody", "全部人员");
            case "KEY" -> either("key population", "重点人群");
            default ->
                vocabulary
                        .category(code)
                        .map(known -> either(known.english(), known.chinese()))
                        .orElse(code);
        };
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
