package org.sanchong.app.journal;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.application.port.in.ExamineBooks.Report;
import org.sanchong.application.port.in.ExamineBooks.Resettled;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.StoreExamination.ObjectFault;
import org.sanchong.application.wording.Counted;
import org.sanchong.application.wording.JournalWording;
import org.sanchong.application.wording.Language;

/** Puts into words what an examination of books found: a line for each check, and below it what is wrong and what to do. */
public final class ExaminationWording {
    private static final String INDENT = "  ";

    private final boolean chinese;
    private final JournalWording journal;
    private final RemadeWording remade;

    /** Words for people who use the language. */
    public ExaminationWording(Language language) {
        this.chinese = language == Language.ZH;
        this.journal = new JournalWording(language);
        this.remade = new RemadeWording(language);
    }

    /** Returns the lines. */
    public List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(line(in("schema", "表结构"), report.schema()));
        faults(report.schema(), lines);
        lines.add(line(in("constraints", "约束"), report.guards()));
        faults(report.guards(), lines);
        journal(report.journal(), lines);
        settlements(report.settlements(), !report.journal().isEmpty(), lines);
        return lines;
    }

    private String in(String english, String han) {
        return chinese ? han : english;
    }

    private String line(String check, boolean isWell, String what) {
        String state = isWell ? in("well", "正常") : in("NOT WELL", "异常");
        return check + in(": ", "：") + state + in(", ", "，") + what;
    }

    private String line(String check, List<ObjectFault> faults) {
        return faults.isEmpty()
                ? line(check, true, in("all as this program makes it", "均与本程序所建一致"))
                : line(
                        check,
                        false,
                        chinese
                                ? faults.size() + " 处与本程序所建不同"
                                : Counted.of(faults.size(), "thing is", "things are")
                                        + " not as this program makes them");
    }

    private void faults(List<ObjectFault> faults, List<String> lines) {
        for (ObjectFault fault : faults) {
            lines.add(INDENT + fault.flaw() + in(": ", "：") + kind(fault) + " " + fault.name() + in(". ", "。")
                    + remedy(fault));
        }
    }

    private String kind(ObjectFault fault) {
        return chinese
                ? switch (fault.kind()) {
                    case "version" -> "版本";
                    case "table" -> "表";
                    case "column" -> "列";
                    case "index" -> "索引";
                    case "partition" -> "分区";
                    case "sequence" -> "序列";
                    case "constraint" -> "约束";
                    case "trigger" -> "触发器";
                    case "function" -> "函数";
                    default -> "规则";
                }
                : fault.kind();
    }

    private String remedy(ObjectFault fault) {
        return switch (fault.flaw()) {
            case MISSING ->
                chinese
                        ? "不存在，应为：" + fault.expected() + "。请由数据库管理员重建，或恢复备份"
                        : "It is not there; it should be: " + fault.expected()
                                + ". Have the database's owner make it again, or go back to a backup";
            case DIFFERENT ->
                chinese
                        ? "应为：" + fault.expected() + "；现为：" + fault.found() + "。请由数据库管理员改回，或恢复备份"
                        : "It should be: " + fault.expected() + "; it is: " + fault.found()
                                + ". Have the database's owner change it back, or go back to a backup";
            case STRANGE ->
                chinese
                        ? "非本程序所建：" + fault.found() + "。请查明何人所加，由数据库管理员删除"
                        : "This program makes none such: " + fault.found()
                                + ". Find out who added it, and have the database's owner remove it";
        };
    }

    private String notLookedAt(String check) {
        return check + in(": not looked at, since tables or columns are missing", "：未查，因缺少表或列");
    }

    private void journal(List<Journal.Check> checks, List<String> lines) {
        String name = in("journal", "日志");
        if (checks.isEmpty()) {
            lines.add(notLookedAt(name));
            return;
        }
        Journal.Check check = checks.get(0);
        if (check.first().isEmpty()) {
            lines.add(line(name, true, journal.whole(check.entries(), check.chains())));
        } else {
            lines.add(line(name, false, journal.of(check.first().get(0))));
            lines.add(INDENT + journal.rest());
        }
    }

    private void settlements(List<Resettled> checks, boolean isJournalSeen, List<String> lines) {
        String name = in("settlements", "结算重算");
        if (checks.isEmpty()) {
            lines.add(
                    isJournalSeen
                            ? name
                                    + in(
                                            ": not settled again, since an altered row cannot be read any more; the"
                                                    + " journal says which is the first",
                                            "：未重算，因有被改动的行已无法读出；首处见日志")
                            : notLookedAt(name));
            return;
        }
        Resettled checked = checks.get(0);
        lines.add(line(name, checked.different() == 0, chinese ? inChinese(checked) : inEnglish(checked)));
        if (checked.every() > 1) {
            lines.add(INDENT
                    + (chinese
                            ? "抽样：按结算号顺序每 " + checked.every() + " 笔取 1 笔，自第 1 笔起；--all 则重算全部"
                            : "sample: one of every " + checked.every()
                                    + " claims in the order of their ids, from the first on; --all takes all"));
        }
        for (Outcome.Different different : checked.first()) {
            lines.add(INDENT + remade.of(different));
        }
        if (checked.different() > checked.first().size()) {
            long more = checked.different() - checked.first().size();
            lines.add(INDENT + (chinese ? "另有 " + more + " 笔" : "and " + more + " more"));
        }
    }

    private static String inEnglish(Resettled checked) {
        StringBuilder text = new StringBuilder(checked.looked() + " of " + Counted.of(checked.claims(), "claim")
                + " settled again from scratch: " + checked.same() + " the same to the seal");
        add(text, checked.different(), " otherwise than kept");
        add(text, checked.alike(), " of another catalog with the same amounts");
        add(text, checked.otherCatalog(), " of another catalog and not comparable (name it with --catalog)");
        add(text, checked.forgotten(), " of forgotten people and not comparable");
        return text.toString();
    }

    private static String inChinese(Resettled checked) {
        StringBuilder text = new StringBuilder("共 " + checked.claims() + " 笔，从头重算 " + checked.looked() + " 笔：");
        text.append(checked.same()).append(" 笔连同封印一致");
        addChinese(text, checked.different(), " 笔与账簿不同");
        addChinese(text, checked.alike(), " 笔由其他政策目录结算，金额一致");
        addChinese(text, checked.otherCatalog(), " 笔由其他政策目录结算，无法比对（请用 --catalog 给出）");
        addChinese(text, checked.forgotten(), " 笔个人信息已删除，无法比对");
        return text.toString();
    }

    private static void add(StringBuilder text, long count, String what) {
        text.append(count == 0 ? "" : ", " + count + what);
    }

    private static void addChinese(StringBuilder text, long count, String what) {
        text.append(count == 0 ? "" : "，" + count + what);
    }
}
