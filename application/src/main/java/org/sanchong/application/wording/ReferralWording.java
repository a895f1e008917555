package org.sanchong.application.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.ContractedFacility;
import org.sanchong.domain.referral.Filing;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.FirstVisitAnswer;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.time.EffectivePeriod;

/** Puts into words what filings and contracts say of a claim, what is wrong with them, and how to mend it. */
public final class ReferralWording {
    private static final int MOST_SHOWN = 3;

    private final ReferralWords words;
    private final Wording wording;
    private final Language language;

    /** Words for people who use the language. */
    public ReferralWording(PolicyCatalog catalog, Language language) {
        this.words = new ReferralWords(catalog.vocabulary());
        this.wording = new Wording(catalog, language);
        this.language = language;
    }

    /** Returns the text of the language. */
    public String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }

    /** Returns what says whether a referral is registered. */
    public String evidence(ReferralAnswer answer) {
        if (answer instanceof ReferralAnswer.Registered registered) {
            return filing(registered.filing());
        }
        if (answer instanceof ReferralAnswer.FacilityUnknown unknown) {
            return filing(unknown.filing())
                    + either(" holds for one facility, and facility_id is empty", "限定了医疗机构，而 facility_id 为空");
        }
        if (!(answer instanceof ReferralAnswer.Unregistered none)) {
            return either("no filings are given", "未提供备案");
        }
        List<ReferralAnswer.Miss> misses = none.misses();
        if (misses.isEmpty()) {
            return either("the person has no referral and no filing for off-site care", "该人没有转诊或异地就医备案");
        }
        return misses.stream().limit(MOST_SHOWN).map(this::miss).collect(Collectors.joining(either(", ", "、")))
                + (misses.size() > MOST_SHOWN ? "…" : "");
    }

    private String miss(ReferralAnswer.Miss miss) {
        Filing filing = miss.filing();
        return filing.id() + " "
                + switch (miss.reason()) {
                    case OTHER_FACILITY ->
                        either("holds for facility ", "限定转入机构 ")
                                + filing.toFacility().map(Object::toString).orElse("");
                    case OTHER_LOCALITY ->
                        either("holds ", "限定就医地 ")
                                + filing.toLocality()
                                        .map(to -> words.label("locality", to.code(), language))
                                        .orElse("");
                    case NOT_VALID -> either("holds for admission ", "限定入院日 ") + days(filing.period());
                    case FILED_LATER ->
                        either("was filed after discharge, on ", "于出院后 ") + filing.filedOn() + either("", " 备案");
                };
    }

    private String filing(Filing filing) {
        String channel = filing.channel()
                .map(FilingChannel::code)
                .map(code -> words.label("filing_channel", code, language) + either(", ", "，"))
                .orElse("");
        return filing.id()
                + either(" (", "（")
                + words.label("filing_kind", filing.kind().name(), language)
                + either(", ", "，")
                + channel
                + either("filed on ", "备案日期 ")
                + filing.filedOn()
                + either(")", "）");
    }

    private String days(EffectivePeriod period) {
        String until = period.until().map(day -> day.minusDays(1).toString()).orElse("");
        return until.isEmpty()
                ? either("from " + period.from(), period.from() + " 起")
                : period.from() + either(" to ", " 至 ") + until;
    }

    /** Returns what says whether the facility is contracted. */
    public String evidence(ContractAnswer answer) {
        if (answer instanceof ContractAnswer.Contracted contracted) {
            ContractedFacility contract = contracted.contract();
            String level = contract.levels().stream()
                    .findFirst()
                    .map(FacilityLevel::code)
                    .map(code -> words.label("facility_level", code, language) + either(", ", "，"))
                    .orElse("");
            return either("contract of " + contract.county() + " with ", contract.county() + " 与 ")
                    + contract.facility()
                    + either(" (", " 的协议（")
                    + level
                    + days(contract.period())
                    + either(")", "）")
                    + by(contracted.source());
        }
        if (answer instanceof ContractAnswer.NotContracted not) {
            String others = not.others().isEmpty()
                    ? either("none", "无")
                    : not.others().stream().map(Object::toString).collect(Collectors.joining(either(", ", "、")));
            return either("contracted facilities of the county that day: ", "当日该县签约机构：") + others + by(not.source());
        }
        if (answer instanceof ContractAnswer.Unknown unknown) {
            return unknown.column() + either(" is empty", " 为空") + by(unknown.source());
        }
        return either("no rule asks for a contract there", "没有规定要求签约");
    }

    /** Returns what filings and contracts say of a claim, by what they say it of; nothing where they are not asked. */
    public Map<String, String> evidence(ReferralAnswer referral, ContractAnswer contract, FirstVisitAnswer firstVisit) {
        Map<String, String> evidence = new LinkedHashMap<>();
        if (!(referral instanceof ReferralAnswer.NotAsked)) {
            evidence.put("referral", evidence(referral));
        }
        if (!(contract instanceof ContractAnswer.NotAsked)) {
            evidence.put("designated", evidence(contract));
        }
        if (!(firstVisit instanceof FirstVisitAnswer.NotAsked)) {
            evidence.put("first_visit", evidence(firstVisit));
        }
        return evidence;
    }

    /** Returns what says whether primary care saw the person first. */
    public String evidence(FirstVisitAnswer answer) {
        if (answer instanceof FirstVisitAnswer.Seen seen) {
            return filing(seen.filing()) + by(seen.source());
        }
        if (answer instanceof FirstVisitAnswer.NotSeen not) {
            return either("no first visit is registered", "没有基层首诊登记") + by(not.source());
        }
        return either("no rule asks for it", "没有规定要求");
    }

    private String by(Source source) {
        return either(" (asked for by " + source.clause() + ")", "（依据 " + source.clause() + "）");
    }

    /** Returns why a row of filings or contracts cannot be used, with its code. */
    public String row(ReferralFault.UnusableRow row) {
        return row.fault().code() + ": " + place(row) + words(row.fault());
    }

    private String place(ReferralFault.UnusableRow row) {
        return row.place().words(language) + either(": ", "：");
    }

    private String words(FilingFault fault) {
        if (fault instanceof FilingFault.OfRow row) {
            return wording.words(row.fault());
        }
        if (fault instanceof FilingFault.DuplicateFiling twice) {
            return either(
                    "an earlier row has the filing_id " + twice.filing() + " and stands. Give each its own",
                    "前面已有备案编号 " + twice.filing() + "，以先出现的为准，请更正 filing_id");
        }
        if (fault instanceof FilingFault.NoDestination) {
            return either(
                    "to_facility and locality are both empty. Say to which facility, or where it leads",
                    "to_facility 与 locality 均为空，请填写转入机构或就医地");
        }
        FilingFault.EndsBeforeItBegins ends = (FilingFault.EndsBeforeItBegins) fault;
        return either(
                "valid_to " + ends.to() + " is before valid_from " + ends.from(),
                "valid_to " + ends.to() + " 早于 valid_from " + ends.from());
    }

    /** Returns why a claim does not go together with filings and contracts, without the code. */
    String words(ReferralFault fault) {
        if (fault instanceof ReferralFault.OtherReferral other) {
            String what = other.given()
                    ? either("referral is true, and no filing fits: ", "referral 为 true，而没有相符的备案：")
                    : either("referral is false, and a filing fits: ", "referral 为 false，而有相符的备案：");
            return what + evidence(other.answer()) + mend("referral");
        }
        if (fault instanceof ReferralFault.OtherContract other) {
            String what = other.given()
                    ? either("designated is true, and the facility is not contracted, ", "designated 为 true，而该机构未签约，")
                    : either("designated is false, and there is a contract, ", "designated 为 false，而该机构已签约，");
            return what + evidence(other.answer()) + mend("designated");
        }
        if (fault instanceof ReferralFault.FactMissing missing) {
            return either(
                    missing.column() + " is empty, and " + missing.asked()
                            + " cannot be told without it. Fill in either",
                    missing.column() + " 为空，无法判断 " + missing.asked() + "，请填写其一");
        }
        ReferralFault.OfRow row = (ReferralFault.OfRow) fault;
        return place(row.row()) + words(row.row().fault());
    }

    private String mend(String column) {
        return either(". Correct one of them, or leave " + column + " empty", "。请更正其一，或将 " + column + " 留空");
    }
}
