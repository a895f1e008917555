package org.sanchong.app.statement;

import org.sanchong.application.wording.Language;

/** What a statement says beside the catalog's own words. */
enum Phrase {
    STATEMENT("One-stop settlement statement", "一单式结算单"),
    CLAIM("Claim", "结算"),
    CLAIM_ID("claim", "结算编号"),
    PERSON("person", "人员编号"),
    STATUS("status", "状态"),
    SETTLED("settled", "已结算"),
    REJECTED("rejected", "未结算"),
    POLICY("policy", "适用政策"),
    ASSISTANCE_POLICY("assistance by the policy of the other region", "救助适用政策（另一统筹区）"),
    IN_FORCE("in force", "有效期"),
    CATEGORIES("categories", "人员类别"),
    REGISTERED("categories by the register", "人员类别（按名册）"),
    REGION("region", "参保地"),
    ASSISTANCE_REGION("region of assistance", "救助地"),
    PREVIOUS_CLAIM("stay before", "前次住院"),
    REFERRAL_BY("referral by the filings", "转诊备案依据"),
    CONTRACT_BY("facility by the contracts", "签约机构依据"),
    FIRST_VISIT_BY("first visit by the filings", "基层首诊依据"),
    REVERSES("takes back the claim", "冲正的结算"),
    YES("yes", "是"),
    NO("no", "否"),
    EXPENSE("Expense", "费用"),
    LESS("less", "减"),
    IN_SCOPE("in scope", "政策范围内费用"),
    TAKEN_INTO_SCOPE("taken into scope", "不予扣除，计入政策范围内"),
    BURDEN("in-scope burden that reaches the tier", "进入本层的政策范围内个人自付"),
    SCHEDULE("schedule", "待遇标准"),
    TAKEN("taken", "采用"),
    NOT_TAKEN("not taken: another pays more, or as much and stands first", "未采用：另一标准支付较多，或相同而在先"),
    WAITS("waits for an approved application", "须依申请，尚未批准"),
    PER_CLAIM("per claim", "按次"),
    OVER_THE_YEAR("on the burden of the plan year", "按年度累计"),
    BURDEN_BEFORE("burden of the year before this claim", "本次之前的年度累计自付"),
    DEDUCTIBLE("deductible", "起付线"),
    CHARGED_BEFORE("of it charged before", "此前已计起付线"),
    DEDUCTIBLE_LEFT("deductible that is left", "剩余起付线"),
    BAND("band", "第"),
    BAND_END("", "段"),
    UP_TO("up to", "至"),
    PAID_ON_AFTER("on the whole, rounded half up to the fen", "累计应付（四舍五入到分）"),
    PAID_ON_BEFORE("of it on the burden before", "其中此前累计应付"),
    CEILING("cap", "封顶线"),
    COUNTED("counted toward it before", "此前已计入"),
    CUT("cut by the cap", "封顶扣减"),
    PAYS("pays", "支付"),
    ON_APPLICATION("would pay if the application were approved", "如申请获批可支付"),
    SUPPLIED("paid elsewhere, as the claim says", "已在他处结算"),
    WITHOUT_BENEFIT("no schedule is for this claim", "无适用于本次结算的标准"),
    SUSPENDED("Suspended", "暂停待遇"),
    PENDING("Named without a rule", "有规定而无细则"),
    BOUND("Bound over several tiers", "总额约束"),
    SHARE_OF_TOTAL("share of the total expense", "占医疗总费用比例"),
    SHARE_OF_IN_SCOPE("share of what is in scope", "占政策范围内费用比例"),
    BOUND_AMOUNT("bound", "约束额"),
    PAID_TOGETHER("paid together before", "此前合计支付"),
    TOTALS("Totals", "合计"),
    TOTAL("total expense", "医疗总费用"),
    FUND_TOTAL("paid by all tiers", "各层合计支付"),
    PERSONAL("left to the person", "个人负担"),
    IN_SCOPE_BURDEN("of it in scope", "其中政策范围内"),
    MOVEMENTS("Running totals that the claim moved", "年度累计变动"),
    NOTES("Notes", "说明"),
    REASON("Why it is not settled", "未结算原因"),
    ILLUSTRATIVE("illustrative", "示例值"),
    DERIVED("derived", "推算"),
    CITED("cited", "引用"),
    FROM("from", "自"),
    CLAUSES("Clauses in our own words", "所引条款（转述）"),
    CATALOG("Catalog", "政策目录"),
    CONTENT_HASH("content hash (SHA-256)", "内容哈希（SHA-256）");

    private final String english;
    private final String chinese;

    Phrase(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
