package org.sanchong.app.spec;

import java.util.List;
import java.util.Map;
import org.sanchong.application.wording.Language;

/** Codes in words, each with a sentence that says what it means, in the language of the page. */
record Words(Language language) {
    private static final Map<String, List<String>> ALL = Map.ofEntries(
            word("DOCUMENT", "printed", "文件载明", "printed in the clause that is cited", "所引条款中载明"),
            word("DERIVED", "derived", "推算", "follows from the document by arithmetic", "由文件推算得出"),
            word("CITED", "cited", "引自他文", "printed in another public document, which the note names", "载于其他公开文件，见说明"),
            word(
                    "ILLUSTRATIVE",
                    "illustrative",
                    "示例",
                    "chosen for demonstration: replace it before use",
                    "仅供演示：使用前应替换"),
            word("RULE", "rule", "待遇规则", "fixes who gets what", "规定谁享受什么"),
            word("TARGET", "target", "目标", "a level to be reached or kept", "应达到或保持的水平"),
            word("PROCESS", "process", "程序", "steps, deadlines, responsibilities", "步骤、时限、职责"),
            word("MEASURE", "task", "任务", "something that authorities have to do", "主管部门要做的事"),
            word("DELEGATED", "delegated", "另行规定", "left to another document", "由另外的文件规定"),
            word("CONTEXT", "context", "背景", "aims and reasons; nothing is to be carried out", "目的和背景，无须落实"),
            word("CARRIED_OUT", "carried out", "已落实", "the program does it", "程序已实现"),
            word("PARTLY", "partly", "部分落实", "a part is planned", "部分待建"),
            word("PLANNED", "planned", "待建", "not in the program yet", "程序尚未实现"),
            word("NOTHING_TO_DO", "nothing to do", "无须落实", "there is nothing to carry out", "没有要落实的内容"),
            word("OPEN", "open", "未落实", "nothing carries it out", "没有落实"),
            word("PASSED", "passed", "通过", "as expected", "与预期一致"),
            word("FAILED", "failed", "未通过", "not as expected", "与预期不一致"),
            word("NOT_RUN", "not run", "未运行", "no result of the last run is known", "没有最近一次运行的结果"),
            word(
                    "MISSING_PARAMETER",
                    "rejected: a figure is missing",
                    "不予结算：缺少参数",
                    "no schedule is for the claim",
                    "没有适用的待遇标准"),
            word("NO_BENEFIT", "nothing is due: 0.00", "无待遇：0.00", "no schedule is for the claim", "没有适用的待遇标准"),
            word("suspension", "suspension of benefits", "待遇暂停", "categories count as not held", "视为不具有有关类别"),
            word("waiver", "scope rule", "范围规则", "a part of the expense is taken into scope", "部分费用计入政策范围"),
            word("tier", "tier", "保障层次", "pays by the best of its schedules", "按最优的待遇标准支付"),
            word("envelope", "bound on several tiers", "总额约束", "bounds what tiers pay together", "约束各层次合计支付"),
            word("pending", "pending rule", "待定规则", "named and not ruled: 0.00 and a note", "条款提及而无细则，支付0.00并注明"));

    private static Map.Entry<String, List<String>> word(String code, String... words) {
        return Map.entry(code, List.of(words));
    }

    /** Returns the word of the code; the code where there is none. */
    String of(String code) {
        return of(code, 0);
    }

    /** Returns what the code means; empty where nothing says. */
    String meaning(String code) {
        return ALL.containsKey(code) ? of(code, 2) : "";
    }

    private String of(String code, int at) {
        return ALL.getOrDefault(code, List.of(code, code)).get(language == Language.ZH ? at + 1 : at);
    }
}
