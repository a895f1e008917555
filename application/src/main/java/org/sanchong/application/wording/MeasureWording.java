package org.sanchong.application.wording;

import java.time.LocalDate;
import org.sanchong.domain.measure.MeasureId;
import org.sanchong.domain.measure.MeasureRejection;
import org.sanchong.domain.policy.PolicyCatalog;

/** Puts into words why rows say nothing of a measure: a stable code, a colon, what it is, and how to mend it. */
public final class MeasureWording {
    private final PremiumWording lists;
    private final MeasureWords words;

    /** Words for people who use the language. */
    public MeasureWording(PolicyCatalog catalog, Language language) {
        this.lists = new PremiumWording(catalog, language);
        this.words = new MeasureWords(language);
    }

    /**
     * Returns why a row is of no use.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     */
    public String fault(String list, int row, MeasureFault fault) {
        RowPlace place = RowPlace.ofFile(list, row);
        return words.either(place.words(Language.EN), place.words(Language.ZH)) + " " + fault(fault);
    }

    /** Returns why an event is not taken. */
    public String fault(MeasureFault fault) {
        return fault instanceof MeasureFault.OfRow of ? lists.fault(of.fault()) : fault.code() + ": " + said(fault);
    }

    private String said(MeasureFault fault) {
        if (fault instanceof MeasureFault.BadValue bad) {
            return words.either(
                    bad.column() + " is \"" + bad.value() + "\". " + form(bad.column()),
                    bad.column() + " 为“" + bad.value() + "”。" + form(bad.column()));
        }
        if (fault instanceof MeasureFault.UnknownMeasure unknown) {
            return words.either(
                    "there is no measure " + unknown.measure()
                            + ". Take its name from what \"measures\" lists, or add the item by an earlier row ADDED",
                    "没有任务 " + unknown.measure() + "，请使用 measures 列出的编号，或先以 ADDED 新增该事项");
        }
        if (fault instanceof MeasureFault.NoItem no) {
            return words.either(
                    no.measure() + " is no item under a clause of the catalog. Name it document/clause/item",
                    no.measure() + " 不是目录中条款下的整改事项，编号应为 文件/条款/事项");
        }
        if (fault instanceof MeasureFault.IdTaken taken) {
            return words.either(
                    "another event of " + taken.measure() + " has the id \"" + taken.event()
                            + "\". Give this one its own event_id, or send it as it was",
                    "记录编号“" + taken.event() + "”已用于 " + taken.measure() + " 的另一条记录，请另编 event_id，或按原内容报送");
        }
        MeasureFault.Refused refused = (MeasureFault.Refused) fault;
        return why(refused.measure(), refused.why());
    }

    private String form(String column) {
        return switch (column) {
            case "measure" -> words.either("Write document/clause, or document/clause/item", "请写为 文件/条款，或 文件/条款/事项");
            case "period" ->
                words.either("Write a year or quarter, such as 2022 or 2022-Q2", "请写年份或季度，如 2022 或 2022-Q2");
            case "unit" -> words.either("Name at least one unit", "请写明至少一个责任单位");
            case "text" -> words.either("Write at most 4,000 characters", "请不超过 4000 字");
            default ->
                words.either(
                        "Write a day, month, year, quarterly or continuing, such as 2022-06-30; of EXTENDED a day",
                        "请写日期、月份、年份、quarterly 或 continuing，如 2022-06-30；延期须写日期");
        };
    }

    private String why(MeasureId id, MeasureRejection why) {
        if (why instanceof MeasureRejection.WrongState wrong) {
            return words.either(
                    wrong.step() + " cannot follow: " + id + " is " + wrong.state()
                            + " by then. Add the steps between, or remove this row",
                    id + " 当时处于“" + words.state(wrong.state()) + "”，不能办理“" + words.step(wrong.step())
                            + "”，请补上中间步骤或删除此行");
        }
        if (why instanceof MeasureRejection.NoText no) {
            return words.either(
                    no.step() + " of " + id + " says nothing. Fill in text: a title, evidence or a reason",
                    id + " 的“" + words.step(no.step()) + "”没有内容，请在 text 中填写名称、佐证或原因");
        }
        if (why instanceof MeasureRejection.AddedAlready) {
            return words.either(
                    id + " is on the ledger already. Name another item, or remove this row", id + " 已在台账中，请另编事项或删除此行");
        }
        if (why instanceof MeasureRejection.BeforeAdded before) {
            return words.either(
                    before.on() + " is before " + before.added() + ", when " + id + " was added. Mend event_on",
                    before.on() + " 早于 " + id + " 的新增日期 " + before.added() + "，请更正 event_on");
        }
        return late(id, why);
    }

    private String late(MeasureId id, MeasureRejection why) {
        if (why instanceof MeasureRejection.ContradictsLater later) {
            return words.either(
                    "after it the event " + later.later() + " could not have happened (" + why(id, later.why())
                            + "). Mend event_on",
                    "有了它，之后的记录 " + later.later() + " 便不能成立（" + why(id, later.why()) + "），请更正 event_on");
        }
        if (why instanceof MeasureRejection.NeverEnds never) {
            return words.either(
                    id + " has no end, so there is no " + never.step() + " of it. Send EVIDENCE for each period",
                    id + " 为长期任务，不能办理“" + words.step(never.step()) + "”，请每期报送佐证材料");
        }
        if (why instanceof MeasureRejection.NotDueIn not) {
            return words.either(
                    id + " is not due in " + not.period() + ", or not yet. Mend period, or leave it empty",
                    id + " 在 " + not.period() + " 没有时限，或该期尚未开始，请更正 period 或留空");
        }
        MeasureRejection.NotLater not = (MeasureRejection.NotLater) why;
        LocalDate holds = not.holds();
        return words.either(
                not.to() + " is not after " + holds + ", the last day of " + id + " that holds. Mend due",
                not.to() + " 不晚于 " + id + " 现行时限 " + holds + "，请更正 due");
    }
}
