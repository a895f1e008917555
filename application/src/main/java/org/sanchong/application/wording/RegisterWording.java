package org.sanchong.application.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.Certification;
import org.sanchong.domain.register.DeliveryDuty;
import org.sanchong.domain.register.InsuranceFinding;
import org.sanchong.domain.register.PersonChange;
import org.sanchong.domain.register.TwoNames;
import org.sanchong.domain.time.PlanYear;

/** Puts into words what is found about departments' lists: a stable code, a colon, what it is, and how to mend it. */
public final class RegisterWording {
    private final PremiumWording rows;

    /** Words for people who use the language. */
    public RegisterWording(PolicyCatalog catalog, Language language) {
        this.rows = new PremiumWording(catalog, language);
    }

    /** Returns the one of two texts that is in the reader's language. */
    public String either(String english, String chinese) {
        return rows.either(english, chinese);
    }

    /** Returns why a row is of no use. */
    public String fault(RegisterFault fault) {
        return fault instanceof RegisterFault.OfRow row ? rows.fault(row.fault()) : fault.code() + ": " + words(fault);
    }

    /** Returns whether a list came in time. */
    public String timeliness(
            DeliveryDuty.Verdict verdict, ClauseId clause, LocalDate day, List<LocalDate> collectionFrom) {
        String first =
                collectionFrom.stream().map(LocalDate::toString).findFirst().orElse("");
        String by = either(" (" + clause + ")", "（" + clause + "）");
        return switch (verdict) {
            case IN_TIME ->
                either(
                        "delivered on " + day + ", before the collection that starts on " + first + by,
                        day + " 交付，早于 " + first + " 开始的集中缴费" + by);
            case LATE ->
                either(
                        "delivered on " + day + ", and due before the collection that starts on " + first + by
                                + ". Compare again before help with premiums is settled",
                        day + " 交付，应在 " + first + " 开始的集中缴费之前" + by + "，资助结算前请再次比对");
            case MISSING_PARAMETER ->
                either(
                        "due before the year's central collection starts" + by
                                + ". Its first day is the locality's: give it with --collection-from",
                        "应在当年集中缴费开始前交付" + by + "，其首日由当地确定，请用 --collection-from 提供");
            case ADDED_AT_ONCE ->
                either(
                        "people added during the year are due at once" + by + ", delivered on " + day,
                        "年内新增人员应随时提供" + by + "，交付日 " + day);
            case NO_DEADLINE -> either("lists are compared regularly, no deadline is printed" + by, "定期比对，未载明时限" + by);
        };
    }

    /** Returns what has changed for a person. */
    public String change(PersonChange change) {
        if (change instanceof PersonChange.Ended ended) {
            return either("no longer certified; was ", "不再认定；原为 ") + certifications(ended.before());
        }
        if (change instanceof PersonChange.HeldBack) {
            return either(
                    "a row of the person cannot be read: nothing is changed until it is mended", "该人有无法读取的行，更正前不作变更");
        }
        if (change instanceof PersonChange.NewlyCertified) {
            return certifications(change.after());
        }
        if (change.before().isEmpty() && change.after().isEmpty()) {
            return either("certified for past days only", "仅认定以往日期");
        }
        return certifications(change.before())
                + names(change.before(), change)
                + either(", now ", "，现为 ")
                + certifications(change.after())
                + names(change.after(), change);
    }

    /** Returns names and households where they are what differs. */
    private String names(List<Certification> held, PersonChange change) {
        if (named(change.before()).equals(named(change.after()))) {
            return "";
        }
        return either(" (", "（") + named(held) + either(")", "）");
    }

    private static String named(List<Certification> held) {
        return held.stream()
                .flatMap(one -> Stream.concat(one.name().stream(), one.household().stream()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String certifications(List<Certification> held) {
        return held.isEmpty()
                ? either("none", "无")
                : held.stream().map(this::certification).collect(Collectors.joining(", "));
    }

    private String certification(Certification one) {
        String until = one.period()
                .until()
                .map(end -> either(" to ", " 至 ") + end.minusDays(1))
                .orElse("");
        return one.category().code()
                + either(" since ", " 自 ")
                + one.period().from()
                + until
                + either(" in ", " 于 ")
                + one.region();
    }

    /** Returns under which names a number is. */
    public String names(TwoNames two) {
        String names = String.join(either(", ", "、"), two.names());
        return either(
                "register and list have this number under " + names + ". Ask the department who it is",
                "名册与名单中该号码的姓名不同：" + names + "，请向认定部门核实");
    }

    /** Returns what is wrong with somebody's insurance. */
    public String insurance(InsuranceFinding finding, PlanYear year) {
        if (finding instanceof InsuranceFinding.InsuredTwice twice) {
            String where = twice.insurances().stream()
                    .map(one -> one.insurance() + either(" in ", " 于 ") + one.region())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining(either(", ", "、")));
            return either(
                    "paid for more than once for " + year.year() + ": " + where
                            + ". End one, or give the first its covered_to",
                    year.year() + " 年度重复参保：" + where + "，请终止其一，或填写前一登记的 covered_to");
        }
        boolean isEnrolled = ((InsuranceFinding.NotInsured) finding).isEnrolled();
        return isEnrolled
                ? either(
                        "enrolled for " + year.year() + " and not paid. Mobilise the person",
                        year.year() + " 年度已登记未缴费，请动员缴费")
                : either("no enrolment for " + year.year() + ". Mobilise the person", year.year() + " 年度没有参保登记，请动员参保");
    }

    /** Returns how many enrolments cannot be read. */
    public String unread(int rows, String file) {
        return either(
                Counted.of(rows, "row") + " of " + file + " cannot be read and "
                        + (rows == 1
                                ? "counts as no enrolment; \"coverage\" names it"
                                : "count as no enrolment; \"coverage\" names them"),
                file + " 有 " + rows + " 行无法读取，视为未参保；coverage 会逐行指明");
    }

    private String words(RegisterFault fault) {
        if (fault instanceof RegisterFault.InvalidIdentityNumber number) {
            return either(
                    number.masked() + " is no identity number by GB 11643: 18 characters, a day of birth, and the check"
                            + " character, X as a capital. Mend person_id",
                    number.masked() + " 不是有效的公民身份号码（GB 11643：18 位、出生日期、校验码，X 须大写），请更正 person_id");
        }
        if (fault instanceof RegisterFault.OutsideArea outside) {
            return either(
                    "region " + outside.region() + " is not in " + outside.area()
                            + ", whose list this is. Mend the region, or deliver it with its own area's list",
                    "region " + outside.region() + " 不在名单所属地区 " + outside.area() + " 内，请更正，或列入其所属地区的名单");
        }
        if (fault instanceof RegisterFault.NotCertifiedBy not) {
            String theirs = String.join(", ", not.certifies());
            return either(
                    not.department() + " does not certify " + not.category() + ". It certifies " + theirs
                            + ". Mend category or --department",
                    not.department() + " 不认定 " + not.category() + "；其认定的类别为 " + theirs
                            + "。请更正 category 或 --department");
        }
        if (fault instanceof RegisterFault.CertifiedLater later) {
            return either(
                    "certified_on " + later.from() + " is after the delivery on " + later.deliveredOn()
                            + ". Mend it, or deliver it then",
                    "certified_on " + later.from() + " 晚于交付日 " + later.deliveredOn() + "，请更正，或届时再交付");
        }
        if (fault instanceof RegisterFault.EndsBeforeItBegins days) {
            return either(
                    "valid_to " + days.to() + " is before certified_on " + days.from() + ". Exchange or mend them",
                    "valid_to " + days.to() + " 早于 certified_on " + days.from() + "，请更正");
        }
        if (fault instanceof RegisterFault.TwoNames two) {
            return either(
                    "the list has this number under the names " + String.join(", ", two.names())
                            + ". Nothing is changed for it. Mend person_id or name",
                    "名单中同一号码有多个姓名：" + String.join("、", two.names()) + "。未作变更，请更正 person_id 或 name");
        }
        if (fault instanceof RegisterFault.Forgotten) {
            return either(
                    "the books have forgotten the person, and record nothing about them any more. Take the row out, or"
                            + " give the person another person_id",
                    "账簿已遗忘该人，不再登记。请删除此行，或为该人另编 person_id");
        }
        RegisterFault.Twice twice = (RegisterFault.Twice) fault;
        return either(
                "another row has the person as " + twice.category()
                        + " for some of the same days, and says something else. Nothing is changed for the person."
                        + " Remove one, or mend the days",
                "另一行已有该人 " + twice.category() + " 且日期重叠、内容不同。未作变更，请删除其一或更正日期");
    }
}
