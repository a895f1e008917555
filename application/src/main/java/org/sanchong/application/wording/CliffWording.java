package org.sanchong.application.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.cliff.Circumstances;
import org.sanchong.domain.cliff.CliffFinding;
import org.sanchong.domain.cliff.CliffKind;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;

/** Puts into words where more is less. */
public final class CliffWording {
    private final Vocabulary vocabulary;
    private final Language language;
    private final TierLabels tiers;

    /** Words for people who use the language. */
    public CliffWording(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.tiers = new TierLabels(language);
    }

    /** Returns what a kind is called. */
    public String kind(CliffKind kind) {
        return switch (kind) {
            case LOWER_PAYMENT -> either("a tier pays less for more expense", "费用增加而某一层次支付减少");
            case BURDEN_JUMP -> either("the burden rises by more than the expense", "费用增加而个人负担增加更多");
            case POORER_PAID_LESS -> either("a poorer category is paid less", "更困难的类别支付更少");
            case SPLIT_PAYS_MORE -> either("two bills are paid more than one", "拆分结算支付更多");
            case LOSS_OF_CATEGORY -> either("what losing the category costs", "失去身份的损失");
        };
    }

    /** Returns what was found: amounts in yuan, and where. */
    public String finding(CliffFinding found) {
        String where = found.isJump()
                ? either("from " + found.from() + " to " + found.to(), "费用由 " + found.from() + " 增至 " + found.to())
                : either(
                        "between " + found.from() + " and " + found.to(),
                        "费用在 " + found.from() + " 至 " + found.to() + " 之间");
        return switch (found.kind()) {
            case LOWER_PAYMENT, BURDEN_JUMP ->
                either(
                        payers(found) + " falls from " + found.better() + " to " + found.worse() + " as expense rises "
                                + (found.isJump() ? where : "from " + found.from() + " to " + found.to()),
                        where + "，" + payers(found) + "支付由 " + found.better() + " 减至 " + found.worse());
            case POORER_PAID_LESS ->
                either(
                        found.worse() + " is paid where " + against(found) + " gets " + found.better() + ", "
                                + found.cost() + " less, at " + found.at() + "; less " + where,
                        where + "少于" + against(found) + "；费用 " + found.at() + " 时支付 " + found.worse() + "，"
                                + against(found) + "为 " + found.better() + "，少 " + found.cost());
            case SPLIT_PAYS_MORE ->
                either(
                        "bills of " + found.against() + " and " + rest(found) + " are paid " + found.better()
                                + ", one of " + found.at() + " is paid " + found.worse() + ", " + found.cost()
                                + " less; more " + where,
                        where + "拆分可多得；拆为 " + found.against() + " 与 " + rest(found) + " 两笔支付 " + found.better() + "，合为 "
                                + found.at() + " 一笔支付 " + found.worse() + "，少 " + found.cost());
            case LOSS_OF_CATEGORY ->
                either(
                        "at " + found.at() + ": " + found.better() + " with it, " + found.worse() + " without, "
                                + found.cost() + " lost",
                        "费用 " + found.at() + " 时：有身份支付 " + found.better() + "，无身份支付 " + found.worse() + "，损失 "
                                + found.cost());
        };
    }

    /** Returns whose claims and what care it is about. */
    public String circumstances(Circumstances of) {
        return holders(of.categories()) + either("; ", "；") + care(of);
    }

    /** Returns who holds one of the categories; of none, who holds no category. */
    public String holders(List<EligibilityCategory> of) {
        return of.isEmpty() ? either("no category", "无困难身份") : categories(of);
    }

    /** Returns what care it is about, whoever needs it. */
    public String care(Circumstances of) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> fact : of.facts().entrySet()) {
            words.add(fact(fact.getKey(), fact.getValue()));
        }
        words.add(either("discharged from " + of.day() + " on", of.day() + " 起出院"));
        if (of.isAfterBasic()) {
            words.add(either("expense that basic insurance left", "基本医保支付后的费用"));
        }
        if (of.earlier().isMoreThan(Money.zero())) {
            words.add(either("after " + of.earlier() + " in the year", "年度内此前费用 " + of.earlier()));
        }
        return String.join(either("; ", "；"), words);
    }

    /** Returns what the categories are called. */
    public String categories(List<EligibilityCategory> categories) {
        return categories.stream().map(this::category).collect(Collectors.joining(either(" or ", "或")));
    }

    /** Returns what the categories are called, in their order. */
    public String order(List<EligibilityCategory> categories) {
        return categories.stream().map(this::category).collect(Collectors.joining(either(", ", "、")));
    }

    private String category(EligibilityCategory category) {
        return vocabulary
                .category(category.code())
                .map(known -> either(known.english(), known.chinese()))
                .orElse(category.code());
    }

    private String fact(String attribute, String values) {
        return vocabulary
                .attribute(attribute)
                .map(known -> known.codes().isEmpty()
                        ? either(known.english(), known.chinese()) + either(": ", "：") + flag(values)
                        : Arrays.stream(values.split("[|]"))
                                .map(value -> code(attribute, value))
                                .collect(Collectors.joining(either(" or ", "或"))))
                .orElse(attribute + "=" + values);
    }

    private String code(String attribute, String value) {
        return vocabulary.attribute(attribute).stream()
                .flatMap(known -> known.codes().stream())
                .filter(code -> code.code().equals(value))
                .map(code -> either(code.english(), code.chinese()))
                .findFirst()
                .orElse(value);
    }

    private String flag(String value) {
        return switch (value) {
            case "true" -> either("yes", "是");
            case "false" -> either("no", "否");
            default -> value;
        };
    }

    private String payers(CliffFinding found) {
        return found.kind() == CliffKind.BURDEN_JUMP
                ? either("what all tiers pay", "各层次合计")
                : found.tiers().stream().map(tiers::of).collect(Collectors.joining(either(", ", "、")));
    }

    private String against(CliffFinding found) {
        return found.against().isEmpty()
                ? either("who holds no category", "无困难身份者")
                : category(new EligibilityCategory(found.against()));
    }

    private static String rest(CliffFinding found) {
        return found.at().minus(Money.parse(found.against())).toString();
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
