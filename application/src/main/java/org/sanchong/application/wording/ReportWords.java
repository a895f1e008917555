package org.sanchong.application.wording;

import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.report.DeliveryTerm;
import org.sanchong.domain.report.ReportFigure;
import org.sanchong.domain.report.ReportForm;
import org.sanchong.domain.report.ReportPeriod;
import org.sanchong.domain.report.ReportState;

/** What forms, rows and columns of reports are called. */
public final class ReportWords {
    private final Vocabulary vocabulary;
    private final Language language;

    /** Words in the language. */
    public ReportWords(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** Returns the one of two texts that is in the reader's language. */
    public String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns what the form is called. */
    public String title(ReportForm form) {
        return either(form.title().english(), form.title().chinese());
    }

    /** Returns the unit that answers for reports of the form. */
    public String unit(ReportForm form) {
        return either(form.title().unit(), form.title().chineseUnit());
    }

    /** Returns whose claims are in it. */
    public String scope(ReportForm form) {
        return switch (form.population()) {
            case ALL -> either("everybody insured", "全部参保人员");
            case KEY_POPULATION -> either("the key population: whoever holds a category", "重点人群：持有任一困难身份的人员");
        };
    }

    /** Returns how often it is made. */
    public String every(ReportPeriod.Every every) {
        return switch (every) {
            case MONTH -> either("each month", "每月");
            case QUARTER -> either("each quarter", "每季度");
            case YEAR -> either("each year", "每年");
        };
    }

    /** Returns by when it is due, and whether that is printed anywhere. */
    public String delivery(DeliveryTerm term) {
        String days = term.isOfWorkingDays()
                ? either(term.days() + " working days after the period", "期末后 " + term.days() + " 个工作日内")
                : either(term.days() + " days after the period", "期末后 " + term.days() + " 日内");
        return days
                + (term.isIllustrative() ? either(" (ILLUSTRATIVE: no document prints a day)", "（示例：文件未写明日期）") : "");
    }

    /** Returns what the rows are of. */
    public String rows(ReportForm form) {
        return switch (form.rows()) {
            case COUNTY -> either("county", "县区");
            case PREFECTURE -> either("prefecture", "市州");
            case CATEGORY -> either("category", "人群类别");
            case MONTH -> either("month", "月份");
            case CARE_TYPE -> either("care", "就医类型");
        };
    }

    /** Returns what a row is called; a county stays its code. */
    public String row(ReportForm form, String row) {
        if (row.equals(ReportForm.TOTAL)) {
            return either("Total", "合计");
        }
        return switch (form.rows()) {
            case CATEGORY -> category(row);
            case CARE_TYPE ->
                vocabulary.attribute("care_type").stream()
                        .flatMap(attribute -> attribute.codes().stream())
                        .filter(code -> code.code().equals(row))
                        .findFirst()
                        .map(this::code)
                        .orElse(row);
            case COUNTY, PREFECTURE, MONTH -> row;
        };
    }

    private String category(String code) {
        return code.equals(ReportForm.NO_CATEGORY)
                ? either("no category", "无困难身份")
                : vocabulary
                        .category(code)
                        .map(one -> either(one.english(), one.chinese()))
                        .orElse(code);
    }

    private String code(ClaimAttribute.Code code) {
        return either(code.english(), code.chinese());
    }

    /** Returns what a column is called. */
    public String figure(ReportFigure figure) {
        return switch (figure) {
            case PEOPLE -> either("people", "人数");
            case CLAIMS -> either("claims", "结算人次");
            case ADMISSIONS -> either("admissions", "住院人次");
            case TOTAL -> either("total expense", "总费用");
            case OUT_OF_CATALOG -> either("out of catalog", "目录外费用");
            case IN_SCOPE -> either("in scope", "政策范围内费用");
            case BASIC -> either("basic insurance", "基本医保");
            case CRITICAL_ILLNESS -> either("critical illness", "大病保险");
            case SUPPLEMENTARY -> either("supplementary", "补充保险");
            case MEDICAL_ASSISTANCE -> either("medical assistance", "医疗救助");
            case FURTHER_ASSISTANCE -> either("further assistance", "再救助");
            case BACKSTOP -> either("fiscal backstop", "财政兜底");
            case FUND_TOTAL -> either("all tiers", "各层次合计");
            case PERSONAL -> either("personal", "个人自付");
            case IN_SCOPE_BURDEN -> either("in-scope burden", "政策范围内自付");
            case IN_SCOPE_RATIO -> either("in-scope ratio, inpatient", "住院政策范围内支付比例");
            case ACTUAL_RATIO -> either("actual ratio, inpatient", "住院实际支付比例");
            case IN_COUNTY_RATE -> either("in-county rate, inpatient", "住院县内就诊率");
            case OUT_OF_CATALOG_SHARE -> either("out-of-catalog share", "目录外费用占比");
        };
    }

    /** Returns how far a report is. */
    public String state(ReportState state) {
        return switch (state) {
            case NOT_DRAWN -> either("not drawn up", "未生成");
            case DRAWN -> either("drawn up", "已生成");
            case SIGNED -> either("signed off", "已签发");
            case DELIVERED -> either("delivered", "已报送");
        };
    }
}
