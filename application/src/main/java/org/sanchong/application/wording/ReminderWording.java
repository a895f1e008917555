package org.sanchong.application.wording;

import java.util.stream.Collectors;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.supervision.Finding;
import org.sanchong.domain.supervision.PeerFigures.PeerFigure;
import org.sanchong.domain.supervision.Reminder;
import org.sanchong.domain.supervision.ReminderRule;

/** Puts reminders into words: the cases and the figures. They say where to look, and blame nobody. */
public final class ReminderWording {
    private final Language language;

    /** Words for people who use the language. */
    public ReminderWording(Language language) {
        this.language = language;
    }

    /** Returns what was found, with the figures of the rule. */
    public String explanation(Reminder reminder) {
        String id = reminder.about().claim().id().value();
        Finding finding = reminder.finding();
        if (finding instanceof Finding.Repeated repeated) {
            return repeated(repeated, (ReminderRule.RepeatedAdmission) reminder.rule());
        }
        if (finding instanceof Finding.Overlapping both) {
            return either(
                    id + " and " + both.other() + " share " + Counted.of(both.nights(), "night") + " from "
                            + both.from() + " to " + both.until() + ": one person, two stays",
                    id + " 与 " + both.other() + " 自 " + both.from() + " 至 " + both.until() + " 重叠 " + both.nights()
                            + " 夜：一人同时两处住院");
        }
        if (finding instanceof Finding.Unusual unusual) {
            return unusual(unusual, (ReminderRule.UnusualStay) reminder.rule());
        }
        if (finding instanceof Finding.Minor minor) {
            return either(
                    "the stay of " + Counted.of(minor.days(), "day") + " for " + minor.cost()
                            + " is neither longer nor dearer than "
                            + ((ReminderRule.MinorIllness) reminder.rule()).quantile()
                            + " of those at " + minor.peerDays().level() + " ("
                            + minor.peerDays().value() + " days, "
                            + Money.ofFen(minor.peerFen().value()) + ", of "
                            + minor.peerDays().peers() + " stays)",
                    "住院 " + minor.days() + " 天、费用 " + minor.cost() + " 元，均不高于 "
                            + minor.peerDays().level() + " 住院的 "
                            + ((ReminderRule.MinorIllness) reminder.rule()).quantile() + " 分位（"
                            + minor.peerDays().value()
                            + " 天、" + Money.ofFen(minor.peerFen().value()) + " 元，共 "
                            + minor.peerDays().peers()
                            + " 例）");
        }
        return finding instanceof Finding.Grouped group ? grouped(group, reminder) : ofBill(finding, reminder);
    }

    private String repeated(Finding.Repeated repeated, ReminderRule.RepeatedAdmission rule) {
        return either(
                "discharged on " + repeated.discharged() + " and admitted again on " + repeated.admitted() + ", "
                        + Counted.of(repeated.days(), "day") + " apart; the rule looks at up to " + rule.withinDays()
                        + ". The other stay is " + repeated.other(),
                repeated.discharged() + " 出院，" + repeated.admitted() + " 再次入院，间隔 " + repeated.days() + " 天（规则为 "
                        + rule.withinDays() + " 天以内）。另一次住院为 " + repeated.other());
    }

    private String unusual(Finding.Unusual unusual, ReminderRule.UnusualStay rule) {
        PeerFigure peers = unusual.peers();
        boolean isDays = rule.kind() == ReminderRule.Kind.UNUSUAL_LENGTH;
        String value = isDays
                ? String.valueOf(unusual.value())
                : Money.ofFen(unusual.value()).toString();
        String figure = isDays
                ? String.valueOf(peers.value())
                : Money.ofFen(peers.value()).toString();
        return either(
                (isDays
                                ? "the stay of " + Counted.of(unusual.value(), "day") + " is longer"
                                : "the cost of " + value + " is more")
                        + " than " + rule.above().times() + " of " + figure + ", which " + rule.quantile() + " of "
                        + peers.peers() + " stays at " + peers.level() + " do not exceed",
                (isDays ? "住院 " + value + " 天" : "费用 " + value + " 元") + "，超过 " + figure + " 的 "
                        + rule.above().times() + "；" + peers.level() + " 的 " + peers.peers() + " 例住院中有 "
                        + rule.quantile() + " 不高于该值");
    }

    private String grouped(Finding.Grouped group, Reminder reminder) {
        String others = group.beside().stream().map(ClaimId::value).collect(Collectors.joining(", "));
        return either(
                Counted.of(group.people(), "person", "people") + " of " + group.place() + " were admitted to "
                        + reminder.about().facility() + " from " + group.from() + " to "
                        + reminder.about().claim().admittedOn() + ": with " + others,
                group.place() + " 有 " + group.people() + " 人自 " + group.from() + " 至 "
                        + reminder.about().claim().admittedOn() + " 先后入住 "
                        + reminder.about().facility() + "：另有 "
                        + others);
    }

    private String ofBill(Finding finding, Reminder reminder) {
        if (finding instanceof Finding.Untreated untreated) {
            ReminderRule.UntreatedStay rule = (ReminderRule.UntreatedStay) reminder.rule();
            return either(
                    "a stay of " + Counted.of(untreated.days(), "day") + " whose bill has "
                            + Counted.of(untreated.lines(), "line") + " and " + Counted.of(untreated.items(), "item")
                            + " of treatment; the rule asks for " + rule.leastItems() + " from " + rule.fromDays()
                            + " days on",
                    "住院 " + untreated.days() + " 天，账单 " + untreated.lines() + " 条明细，其中诊疗项目 " + untreated.items()
                            + " 项（规则为住院 " + rule.fromDays() + " 天起至少 " + rule.leastItems() + " 项）");
        }
        if (finding instanceof Finding.Late late) {
            return either(
                    "lines dated after the discharge of "
                            + reminder.about().claim().dischargedOn() + ": " + late.lines() + ", the last on "
                            + late.last() + ", together " + late.charged(),
                    reminder.about().claim().dischargedOn() + " 出院后仍有 " + late.lines() + " 条计费，最晚为 " + late.last()
                            + "，合计 " + late.charged() + " 元");
        }
        Finding.Overpriced overpriced = (Finding.Overpriced) finding;
        return overpriced.items().stream()
                .map(item -> either(
                        item.item() + " at " + item.price() + ", standard "
                                + item.standard().most() + " ("
                                + item.standard().document() + "), " + item.quantity() + " units: " + item.excess()
                                + " above",
                        item.item() + " 单价 " + item.price() + "，标准 "
                                + item.standard().most() + "（"
                                + item.standard().document() + "），数量 " + item.quantity() + "，超出 " + item.excess()
                                + " 元"))
                .collect(Collectors.joining("; "));
    }

    /** Returns that a rule could not be applied, since there are no lines. */
    public String noLines(ReminderRule rule) {
        return either(
                "NOT_APPLIED: " + rule.terms().id() + " looks at fee lines. Give them with --lines",
                "NOT_APPLIED: 规则 " + rule.terms().id() + " 需要收费明细，请以 --lines 给出");
    }

    /** Returns that a rule could not be applied, since there are no price standards. */
    public String noPrices(ReminderRule rule) {
        return either(
                "NOT_APPLIED: " + rule.terms().id() + " looks at price standards. Give them with --prices",
                "NOT_APPLIED: 规则 " + rule.terms().id() + " 需要价格标准，请以 --prices 给出");
    }

    /** Returns that a rule could not be applied to stays that say no facility. */
    public String noFacility(ReminderRule rule, long stays) {
        return either(
                "NOT_APPLIED: " + rule.terms().id() + " looks at facilities, and " + Counted.of(stays, "stay")
                        + " say none. Fill in facility_id",
                "NOT_APPLIED: 规则 " + rule.terms().id() + " 需要医疗机构编码，有 " + stays + " 例住院未填，请补上 facility_id");
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
