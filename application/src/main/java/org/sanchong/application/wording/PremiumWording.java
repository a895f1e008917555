package org.sanchong.application.wording;

import java.util.stream.Collectors;
import org.sanchong.domain.law.Absence;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.premium.LocalParameter;
import org.sanchong.domain.premium.PremiumRejection;
import org.sanchong.domain.premium.SubsidyFinding;

/** Puts into words what is found about enrolments: a stable code, a colon, what it is, and how to mend it. */
public final class PremiumWording {
    private final Wording claims;
    private final PolicyCatalog catalog;
    private final Language language;

    /** Words for people who use the language. */
    public PremiumWording(PolicyCatalog catalog, Language language) {
        this.claims = new Wording(catalog, language);
        this.catalog = catalog;
        this.language = language;
    }

    /** Returns the one of two texts that is in the reader's language. */
    public String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns that nothing is paid yet. */
    public String notPaid() {
        return either("NOT_PAID: enrolled, and paid_on is empty", "NOT_PAID: 已登记，paid_on 为空");
    }

    /** Returns why a row is of no use. */
    public String fault(EnrolmentFault fault) {
        return fault instanceof EnrolmentFault.OfRow row
                ? claims.fault(row.fault())
                : fault.code() + ": " + words(fault);
    }

    private String words(EnrolmentFault fault) {
        if (fault instanceof EnrolmentFault.BadYear bad) {
            return either(
                    "plan_year is \"" + bad.value() + "\". Write four digits, such as 2022",
                    "plan_year 为“" + bad.value() + "”，请填写四位年份，如 2022");
        }
        if (fault instanceof EnrolmentFault.EndsBeforeItBegins days) {
            return either(
                    "covered_to " + days.to() + " is before covered_from " + days.from() + ". Exchange or mend them",
                    "covered_to " + days.to() + " 早于 covered_from " + days.from() + "，请更正");
        }
        if (fault instanceof EnrolmentFault.Twice twice) {
            return either(
                    "an earlier row enrols the person for " + twice.year().year()
                            + " and stands. Remove one, or give the earlier one its covered_to where it ended",
                    "前面已有该人" + twice.year().year() + "年度的参保登记，以先出现的为准。请删除其一，前一登记已终止的请填写其 covered_to");
        }
        if (fault instanceof EnrolmentFault.TwiceInRegister) {
            return either("an earlier row has the person and stands. Remove one", "前面已有该人，以先出现的为准，请删除其一");
        }
        if (fault instanceof EnrolmentFault.NoRules none) {
            return either(
                    none.policy() + " rules no premiums. Supply a policy that does, in a catalog of your own",
                    none.policy() + " 没有参保缴费规定，请在自有目录中补充");
        }
        EnrolmentFault.Untold untold = (EnrolmentFault.Untold) fault;
        return words(untold.policy().value(), untold.why());
    }

    private String words(String policy, PremiumRejection why) {
        if (why instanceof PremiumRejection.MissingParameter missing) {
            return unprinted(policy, missing.source(), missing.reason()) + supply(missing);
        }
        if (why instanceof PremiumRejection.MissingRate missing) {
            return unprinted(policy, missing.source(), missing.reason())
                    + either(": no rate on wages. Supply it in a catalog of your own", "：没有按工资缴费的费率，请在自有目录中补充");
        }
        if (why instanceof PremiumRejection.ParameterRefused refused) {
            String name = refused.parameter().name().name();
            String of = refused.parameter().category().map(this::category).orElse("");
            return either(
                    policy + " clause " + refused.clause().number() + " allows " + refused.allowed() + ", and " + name
                            + " of " + of + " is " + refused.value() + ". Mend it in the file of --parameters",
                    policy + " 第 " + refused.clause().number() + " 条允许 " + refused.allowed() + "，而" + of + "的 " + name
                            + " 为 " + refused.value() + "，请更正 --parameters 文件");
        }
        if (why instanceof PremiumRejection.NotRuled none) {
            int first = none.first().year();
            return either(
                    policy + " rules premiums from plan year " + first + " on, not for "
                            + none.year().year() + ". Supply a policy that does, in a catalog of your own",
                    policy + " 自 " + first + " 年度起规定缴费，不含 " + none.year().year() + " 年度，请在自有目录中补充");
        }
        if (why instanceof PremiumRejection.ChannelRefused refused) {
            String allowed = refused.allowed().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            return either(
                    policy + " clause " + refused.clause().number() + " has the scheme entered through " + allowed
                            + ", not " + refused.channel() + ". Mend enrolled_through or insurance",
                    policy + " 第 " + refused.clause().number() + " 条规定的参保途径为 " + allowed + "，不含 " + refused.channel()
                            + "，请更正 enrolled_through 或 insurance");
        }
        if (why instanceof PremiumRejection.MissingFact missing) {
            return either(
                    missing.column() + " is empty, and " + policy + " asks for it",
                    missing.column() + " 为空，而 " + policy + " 需要它");
        }
        PremiumRejection.PaidTooLate late = (PremiumRejection.PaidTooLate) why;
        return either(
                "paid on " + late.paidOn() + ", when no day of plan year "
                        + late.year().year() + " was left to be covered. Mend paid_on or plan_year",
                late.paidOn() + " 缴费时，" + late.year().year() + " 年度已无可享受待遇的日子，请更正 paid_on 或 plan_year");
    }

    private String supply(PremiumRejection.MissingParameter missing) {
        String what = missing.parameter() == LocalParameter.Name.SUBSIDY_SHARE
                ? either("SUBSIDY_SHARE (or SUBSIDY_AMOUNT)", "SUBSIDY_SHARE（或 SUBSIDY_AMOUNT）")
                : missing.parameter().name();
        boolean start = missing.parameter() == LocalParameter.Name.WAITING_DAYS;
        String of = missing.category().map(this::category).orElse("");
        return either(
                ". Supply " + what + (of.isEmpty() ? "" : " of " + of) + " in the file of --parameters"
                        + (start ? ", or fill in covered_from" : ""),
                "，请在 --parameters 文件中提供" + (of.isEmpty() ? "" : of + "的") + " " + what
                        + (start ? "，或填写 covered_from" : ""));
    }

    /** Says that a clause leaves something open; its note says to whom. */
    private String unprinted(String policy, Source source, Absence.Reason reason) {
        String note = source.note()
                .map(text ->
                        either(" (" + text + ")", "（" + source.noteChinese().orElse("英文说明：" + text) + "）"))
                .orElse("");
        return reason == Absence.Reason.DELEGATED
                ? either(
                        policy + " clause " + source.clause().number() + " leaves it to others" + note,
                        policy + " 第 " + source.clause().number() + " 条交由其他规定" + note)
                : either(
                        policy + " clause " + source.clause().number() + " prints no figure" + note,
                        policy + " 第 " + source.clause().number() + " 条未载明" + note);
    }

    /** Returns what a category means for a premium. */
    public String finding(SubsidyFinding finding) {
        String by = finding.source()
                .map(source -> either(" by ", "，依据 ") + source.clause())
                .orElse("");
        String who = category(finding.category());
        return finding.outcome()
                + ": "
                + who
                + switch (finding.outcome()) {
                    case GRANTED -> " " + finding.terms() + by;
                    case NOT_ADDED ->
                        " " + finding.terms() + by
                                + either(", and another category gives as much or more", "，另一类别资助不低于此，不重复资助");
                    case NOTHING -> either(" has no premium help", " 不享受资助") + by;
                    case TOO_LATE -> either(" was recognised too late for this year's premium" + by, " 认定晚于本年度缴费" + by);
                    case NOT_NEEDED ->
                        either(
                                " has no printed figure" + by + ", and another category gives the whole premium",
                                " 未载明数额" + by + "，另一类别已全额资助");
                    case NOT_RULED -> either(" is not named by the policy", "，政策未提及");
                };
    }

    private String category(EligibilityCategory category) {
        return language == Language.EN
                ? category.code()
                : catalog.vocabulary().categories().stream()
                        .filter(known -> known.category().equals(category))
                        .map(known -> category.code() + " " + known.chinese())
                        .findFirst()
                        .orElse(category.code());
    }
}
