package org.sanchong.application.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.person.EligibilityCategory;

/**
 * The words by which lists of enrolments, of people and of local figures may say columns and values: their own names, the
 * Chinese words of the catalog's vocabulary, and those that only lists have.
 */
public final class ListWords {
    private static final Map<String, List<String>> COLUMNS = columns();
    private static final Map<String, List<String>> VALUES = values();

    private final Vocabulary vocabulary;
    private final FileWords claims;
    private final Map<String, Integer> categories;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();

    /** Takes the words of a catalog. */
    public ListWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.claims = new FileWords(vocabulary);
        this.categories = claims.categories();
        COLUMNS.forEach((name, chinese) -> chinese.forEach(word -> names.put(word, name)));
        VALUES.forEach((name, chinese) -> chinese.forEach(word -> constants.put(word, name)));
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("plan_year", List.of("保险年度", "参保年度", "年度"));
        words.put("recognised_on", List.of("认定日期", "身份认定日期"));
        words.put("enrolled_through", List.of("参保途径", "参保渠道"));
        words.put("enrolled_at", List.of("参保单位", "参保单位编号"));
        words.put("paid_on", List.of("缴费日期", "缴费时间"));
        words.put("late_because", List.of("中途参保原因", "补缴原因"));
        words.put("wages", List.of("缴费工资", "工资"));
        words.put("covered_from", List.of("待遇开始日期", "待遇享受开始日期"));
        words.put("covered_to", List.of("待遇结束日期", "待遇享受结束日期"));
        words.put("parameter", List.of("参数", "参数名称"));
        words.put("category", List.of("资助类别", "资助对象类别"));
        words.put("value", List.of("数值", "参数值"));
        words.put("document", List.of("文件", "文件依据", "依据文件"));
        words.put("alert_id", List.of("预警编号"));
        words.put("department", List.of("反馈部门"));
        words.put("application_id", List.of("申请编号", "救助申请编号"));
        words.put("event", List.of("办理事项", "事项"));
        words.put("event_on", List.of("办理日期"));
        words.put("township", List.of("乡镇", "乡镇街道", "户籍所在乡镇"));
        words.put("assistance_kind", List.of("救助种类", "申请种类"));
        words.put("documents", List.of("申请材料"));
        words.put("urgent", List.of("突发重病", "从快特办"));
        words.put("amount", List.of("救助金额"));
        words.put("burden", List.of("剩余政策范围内负担", "剩余负担"));
        words.put("local_income", List.of("上年人均可支配收入", "人均可支配收入"));
        words.put("reasons", List.of("不予救助原因"));
        words.put("event_id", List.of("记录编号"));
        words.put("measure", List.of("任务编号", "整改事项编号"));
        words.put("unit", List.of("责任单位", "单位名称"));
        words.put("text", List.of("内容", "说明"));
        words.put("due", List.of("完成时限", "时限"));
        words.put("period", List.of("所属期"));
        words.put("rule", List.of("规则", "规则编号"));
        words.put("kind", List.of("规则类别", "监管事项类别"));
        words.put("parameters", List.of("规则参数"));
        words.put("clauses", List.of("条款依据"));
        words.put("item_code", List.of("项目编码", "项目代码"));
        words.put("item_name", List.of("项目名称"));
        words.put("price_standard", List.of("价格标准", "最高限价"));
        words.put("matter_id", List.of("监管事项编号", "线索编号", "检查编号"));
        words.put("reference", List.of("文书编号", "凭证编号"));
        words.put("reward_rate", List.of("奖励比例"));
        words.put("reward_cap", List.of("奖励上限", "奖励最高限额"));
        words.put("row_id", List.of("台账编号", "行编号"));
        words.put("kind", List.of("收支类别", "台账类别"));
        words.put("on", List.of("发生日期", "记账日期"));
        words.put("tier", List.of("保障层次", "基金"));
        words.put("party", List.of("往来单位", "对方单位"));
        words.put("yuan", List.of("金额", "收支金额"));
        words.put("offsets", List.of("冲销编号", "冲销"));
        words.put("contract", List.of("付费协议", "协议"));
        words.put("key", List.of("适用对象", "键"));
        words.put("report", List.of("报表编号"));
        words.put("person", List.of("报表负责人"));
        words.put("hash", List.of("数据摘要"));
        return words;
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("FAMILY", List.of("家庭", "以家庭为单位"));
        words.put("SCHOOL", List.of("学校"));
        words.put("EMPLOYER", List.of("用人单位", "单位"));
        words.put("RESIDENCE", List.of("常住地", "居住地"));
        words.put("SELF", List.of("个人", "灵活就业"));
        words.put("TRANSFER", List.of("跨区域转移接续", "转移接续"));
        words.put("NO_FAULT_LAPSE", List.of("非因个人原因停保断保", "非个人原因断保"));
        words.put("PERSONAL_PREMIUM", List.of("个人缴费", "个人缴费标准"));
        words.put("FISCAL_PART", List.of("财政补助", "财政补助标准"));
        words.put("SUBSIDY_SHARE", List.of("资助比例"));
        words.put("SUBSIDY_AMOUNT", List.of("资助定额"));
        words.put("COLLECTION_TO", List.of("集中缴费截止日", "集中缴费截止日期"));
        words.put("WAITING_DAYS", List.of("等待期天数", "待遇等待期天数"));
        words.put("MADE", List.of("提出申请", "申请"));
        words.put("SUPPLEMENTED", List.of("补正材料", "补正"));
        words.put("ACCEPTED", List.of("受理"));
        words.put("CHECKED", List.of("调查核对完成", "核查完成"));
        words.put("RECEIVED", List.of("县级收到材料", "县级收件"));
        words.put("APPROVED", List.of("审核批准", "批准"));
        words.put("REFUSED", List.of("不予救助"));
        words.put("TOLD", List.of("告知申请人", "告知"));
        words.put("PAID", List.of("发放", "已发放"));
        words.put("WITHDRAWN", List.of("撤回申请", "撤回", "撤销"));
        words.put("ADDED", List.of("新增", "新增整改事项"));
        words.put("STARTED", List.of("启动", "已启动"));
        words.put("EVIDENCE", List.of("佐证材料", "佐证"));
        words.put("COMPLETED", List.of("完成", "已完成"));
        words.put("REOPENED", List.of("重新启动"));
        words.put("EXTENDED", List.of("延期"));
        words.put("PUSHED", List.of("已推送", "推送"));
        words.put("HELP_GIVEN", List.of("已帮扶"));
        words.put("TAKEN_INTO_MONITORING", List.of("已纳入监测", "纳入监测"));
        words.put("NO_NEED", List.of("无需帮扶"));
        words.put("FOLLOWED_UP", List.of("已回访", "跟踪完毕"));
        words.put("ON_APPLICATION", List.of("依申请救助"));
        words.put("TILTED", List.of("倾斜救助"));
        words.put("REPEATED_ADMISSION", List.of("分解住院"));
        words.put("OVERLAPPING_STAYS", List.of("重叠住院"));
        words.put("UNTREATED_STAY", List.of("挂床住院"));
        words.put("UNUSUAL_LENGTH", List.of("超长住院"));
        words.put("UNUSUAL_COST", List.of("费用异常"));
        words.put("MINOR_ILLNESS", List.of("小病大治"));
        words.put("PRICE_ABOVE_STANDARD", List.of("超标准收费"));
        words.put("FEES_AFTER_DISCHARGE", List.of("出院后计费"));
        words.put("GROUP_ADMISSION", List.of("聚集入院"));
        words.put("TIP", List.of("举报", "举报线索"));
        words.put("SELF_CHECK", List.of("自查"));
        words.put("AUDIT", List.of("日常稽核", "检查"));
        words.put("RE_CHECK", List.of("抽查复查", "复查"));
        words.put("DECLINED", List.of("不予受理"));
        words.put("INVESTIGATED", List.of("核查完毕"));
        words.put("PLANNED", List.of("列入计划"));
        words.put("DONE", List.of("检查完毕"));
        words.put("FOUND", List.of("查出应追回"));
        words.put("RECOVERED", List.of("追回"));
        words.put("CLOSED", List.of("结案"));
        words.put("REWARD_SET", List.of("核定奖励"));
        words.put("REWARD_PAID", List.of("兑现奖励"));
        words.put("BUDGET", List.of("预算"));
        words.put("ADVANCE", List.of("预付"));
        words.put("PAYMENT", List.of("拨付"));
        words.put("RETURN", List.of("退回"));
        words.put("RECOVERY", List.of("追回", "扣减"));
        words.put("ADDITION", List.of("清算补付"));
        words.put("OWED", List.of("部门欠款"));
        words.put("COLLECTED", List.of("追缴到账"));
        words.put("SURPLUS", List.of("预付结余"));
        words.put("SURPLUS_RETURNED", List.of("退还结余"));
        words.put("ADVANCED_BY_FACILITY", List.of("医院垫款", "垫付款"));
        words.put("ADVANCED_APPROVED", List.of("审核认可"));
        words.put("ADVANCED_DISALLOWED", List.of("审核核减"));
        words.put("ADVANCED_PAID", List.of("付清垫款"));
        words.put("ASSIGNED", List.of("指定负责人"));
        words.put("SIGNED", List.of("签发"));
        words.put("DELIVERED", List.of("报送", "已报送"));
        words.put("SPECIAL_HARDSHIP", List.of("特殊困难加大救助", "特殊困难救助"));
        return words;
    }

    /** Returns the name of the column that a header calls so; what no column is called is returned as it is. */
    public String column(String header) {
        return names.getOrDefault(header, claims.column(header));
    }

    /** Returns the Chinese words by which a header may call the column, the usual one first. */
    public List<String> words(String column) {
        List<String> known = COLUMNS.getOrDefault(column, List.of());
        return known.isEmpty()
                ? claims.words(column).stream()
                        .filter(word -> column(word).equals(column))
                        .toList()
                : known;
    }

    /** Returns the Chinese words by which a value may say the code, such as a channel, the usual one first. */
    public static List<String> wordsOf(String code) {
        return VALUES.getOrDefault(code, List.of());
    }

    /** Returns whether a header calls a column so, in Chinese. */
    public boolean isChineseColumn(String header) {
        return !column(header).equals(header);
    }

    /** Returns the code that a value of a list says, such as a channel; what says none is returned as it is. */
    public String constant(String value) {
        return constants.getOrDefault(value, value);
    }

    /** Returns the code that a value of the claims' attribute says; what says none is returned as it is. */
    public String code(String attribute, String value) {
        return vocabulary
                .attribute(attribute)
                .flatMap(known -> Optional.ofNullable(FileWords.codes(known).get(value))
                        .map(position -> known.codes().get(position).code()))
                .orElse(value);
    }

    /** Returns the category that a value says, if any does. */
    public Optional<EligibilityCategory> category(String value) {
        return Optional.ofNullable(categories.get(value))
                .map(position -> vocabulary.categories().get(position).category());
    }
}
