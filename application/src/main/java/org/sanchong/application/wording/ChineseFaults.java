package org.sanchong.application.wording;

import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.SettlementRejection;

/** Faults in Chinese: what, where, and how to mend it. */
final class ChineseFaults {
    private final Wording wording;

    ChineseFaults(Wording wording) {
        this.wording = wording;
    }

    String words(ClaimFault fault) {
        if (fault instanceof ClaimFault.MalformedRow row) {
            return "本行有 " + row.found() + " 个值，表头有 " + row.expected() + " 列，请检查缺少或未加引号的逗号";
        }
        if (fault instanceof ClaimFault.DuplicateClaim duplicate) {
            return "前面已有结算号 " + duplicate.claim() + "，以先出现的为准";
        }
        if (fault instanceof ClaimFault.MissingValue missing) {
            return missing.column() + " 为空，必须填写";
        }
        if (fault instanceof ClaimFault.NegativeAmount negative) {
            return negative.column() + " 为 " + negative.value() + "，不得为负数";
        }
        if (fault instanceof ClaimFault.BadAmount bad) {
            return bad.column() + " 为“" + bad.value() + "”，请填写至多两位小数的元，如 1234.50，最大 10000000000.00";
        }
        if (fault instanceof ClaimFault.BadDate bad) {
            return bad.column() + " 为“" + bad.value() + "”，请按 YYYY-MM-DD 填写日期，如 2022-05-01"
                    + DayForm.of(bad.value()).chinese();
        }
        if (fault instanceof ClaimFault.BadIdentifier bad) {
            return bad.column() + " 为“" + bad.value() + "”，是被表格软件当作数字而丢失了位数的编号，" + "请在原始数据中把该列设为文本格式后重新导出";
        }
        if (fault instanceof ClaimFault.AdmittedAfterDischarge days) {
            return "入院日期 " + days.admittedOn() + " 晚于出院日期 " + days.dischargedOn();
        }
        if (fault instanceof ClaimFault.OutpatientDays days) {
            return "门诊应为同一天，admitted_on 为 " + days.admittedOn() + "，discharged_on 为 " + days.dischargedOn();
        }
        if (fault instanceof ClaimFault.UnknownCode unknown) {
            return unknown.column() + " 为“" + unknown.value() + "”，应为其中之一：" + unknown.codes();
        }
        if (fault instanceof ClaimFault.NotCovered uncovered) {
            return UncoveredWords.inChinese(uncovered);
        }
        if (fault instanceof ClaimFault.CategoryMismatch mismatch) {
            return "categories 为 " + String.join(";", mismatch.given()) + "，而名册在出院日 " + mismatch.dischargedOn() + " 为 "
                    + (mismatch.registered().isEmpty() ? "无" : String.join(";", mismatch.registered()))
                    + "。请更正或留空 categories，或导入认定部门的名单";
        }
        return words(((ClaimFault.Rejected) fault).rejection());
    }

    private String words(SettlementRejection rejection) {
        if (rejection instanceof SettlementRejection.UnknownRegion unknown) {
            if (wording.policies().isEmpty()) {
                return "region 为“" + unknown.region() + "”，所用目录没有任何政策";
            }
            return "region 为“" + unknown.region() + "”，应为六位行政区划代码，其本级或上级有政策：" + String.join("、", wording.policies());
        }
        if (rejection instanceof SettlementRejection.NoPolicyInForce none) {
            return none.where() + " 在 " + none.dischargedOn() + " 没有生效的政策"
                    + none.firstRecordedLater()
                            .map(day -> "（以指定知悉日为准；有关政策其后于 " + day + " 登记）")
                            .orElse("");
        }
        if (rejection instanceof SettlementRejection.AssistanceElsewhere elsewhere) {
            return AssistanceWords.chinese(elsewhere);
        }
        if (rejection instanceof SettlementRejection.UnknownCategory unknown) {
            return "categories 中的“" + unknown.category() + "”不在所用目录之内，请填写大写代码或中文名称，多个用半角分号“;”连接";
        }
        if (rejection instanceof SettlementRejection.UnknownCode unknown) {
            return unknown.attribute() + " 的值不在代码之内，而政策需要它";
        }
        if (rejection instanceof SettlementRejection.MissingValue missing) {
            return missing.attribute() + " 未提供，而政策需要它";
        }
        if (rejection instanceof SettlementRejection.BadDate bad) {
            return bad.attribute() + " 不是可能的日期，而政策需要它";
        }
        if (rejection instanceof SettlementRejection.BadAmount bad) {
            return bad.attribute() + " 无法读取，而政策需要它";
        }
        if (rejection instanceof SettlementRejection.ExpenseMismatch mismatch) {
            return "各项费用合计 " + mismatch.parts() + "，超过总额 " + mismatch.total();
        }
        if (rejection instanceof SettlementRejection.BasicPaidOutOfRange range) {
            return "basic_paid 为 " + range.basicPaid() + "，而政策范围内费用只有 " + range.inScope();
        }
        if (rejection instanceof SettlementRejection.MissingParameter missing) {
            return missing.policy() + " 第 " + missing.clause().number() + " 条没有本次结算所需的"
                    + wording.tier(missing.tier()) + "参数（" + wording.parameter(missing) + "），请在自有目录中补充"
                    + (missing.tier() == TierName.BASIC ? "，已在别处结算的请填写 basic_paid" : "");
        }
        return "严格模式不接受示例参数：" + wording.illustrative((SettlementRejection.IllustrativeFigures) rejection);
    }
}
