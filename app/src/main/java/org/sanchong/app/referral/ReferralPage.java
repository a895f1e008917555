package org.sanchong.app.referral;

import java.util.List;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.in.CheckReferrals.ByChannel;
import org.sanchong.application.port.in.CheckReferrals.CheckedClaim;
import org.sanchong.application.port.in.CheckReferrals.CountyContracts;
import org.sanchong.application.port.in.CheckReferrals.Report;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ReferralWording;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.domain.policy.PolicyCatalog;

/** What filings and contracts say of claims, for people. */
public final class ReferralPage {
    private final ReferralWords words;
    private final ReferralWording wording;
    private final Language language;

    /** Writes in the language, with the words of the catalog. */
    public ReferralPage(PolicyCatalog catalog, Language language) {
        this.words = new ReferralWords(catalog.vocabulary());
        this.wording = new ReferralWording(catalog, language);
        this.language = language;
    }

    /** Returns the page. */
    public String text(Report report) {
        StringBuilder page = new StringBuilder();
        section(page, wording.either("CLAIMS", "结算"), claims(report.claims()));
        section(page, wording.either("FILINGS BY CHANNEL", "备案渠道"), channels(report.channels()));
        if (!report.counties().isEmpty()) {
            section(page, wording.either("CONTRACTED FACILITIES PER COUNTY", "各县签约机构"), counties(report.counties()));
        }
        if (!report.unusable().isEmpty()) {
            AlignedTable rows = new AlignedTable();
            report.unusable().forEach(row -> rows.row(wording.row(row)));
            section(page, wording.either("ROWS THAT CANNOT BE USED", "不能使用的数据行"), rows);
        }
        return page.toString();
    }

    private static void section(StringBuilder page, String title, AlignedTable table) {
        page.append(page.isEmpty() ? "" : "\n").append(title).append('\n');
        table.lines("  ").forEach(line -> page.append(line).append('\n'));
    }

    private AlignedTable claims(List<CheckedClaim> claims) {
        AlignedTable table = new AlignedTable();
        for (CheckedClaim claim : claims) {
            for (AnsweredVisit said : claim.answered()) {
                answer(table, claim.id(), wording.either("referral", "转诊或备案"), referral(said));
                answer(table, claim.id(), wording.either("contract", "签约机构"), contract(said));
                answer(table, claim.id(), wording.either("first visit", "基层首诊"), firstVisit(said));
            }
            if (!claim.reason().isEmpty()) {
                table.row(claim.id(), wording.either("fault", "问题"), claim.reason());
            }
        }
        return table;
    }

    private static void answer(AlignedTable table, String claim, String what, String answer) {
        if (!answer.isEmpty()) {
            table.row(claim, what, answer);
        }
    }

    private String referral(AnsweredVisit said) {
        return words(ReferralState.of(said.referral()), wording.evidence(said.referral()));
    }

    private String contract(AnsweredVisit said) {
        return words(ReferralState.of(said.contract()), wording.evidence(said.contract()));
    }

    private String firstVisit(AnsweredVisit said) {
        return words(ReferralState.of(said.firstVisit()), wording.evidence(said.firstVisit()));
    }

    /** Returns the answer with its evidence; nothing where nothing asks. */
    private String words(ReferralState state, String evidence) {
        return switch (state) {
            case YES -> wording.either("yes: ", "是：") + evidence;
            case NO -> wording.either("no: ", "否：") + evidence;
            case UNKNOWN -> wording.either("not told: ", "无法判断：") + evidence;
            case NOT_ASKED -> "";
        };
    }

    private AlignedTable channels(List<ByChannel> channels) {
        AlignedTable table = new AlignedTable();
        for (ByChannel by : channels) {
            String name = by.channel().isEmpty()
                    ? wording.either("not recorded", "未记录")
                    : words.label("filing_channel", by.channel(), language);
            String offered = String.join(wording.either(", ", "、"), by.offered());
            table.row(
                    name,
                    Integer.toString(by.filings()),
                    offered.isEmpty() ? "" : wording.either("offered by ", "依据 ") + offered);
        }
        return table;
    }

    private AlignedTable counties(List<CountyContracts> counties) {
        AlignedTable table = new AlignedTable();
        for (CountyContracts county : counties) {
            String range = county.rule().least()
                    + wording.either(" to ", " 至 ")
                    + county.rule().most()
                    + wording.either(" by ", "，依据 ")
                    + county.rule().source().clause();
            String standing = switch (county.standing()) {
                case BELOW -> wording.either("too few", "不足");
                case WITHIN -> wording.either("as printed", "符合");
                case ABOVE -> wording.either("too many", "超出");
            };
            table.row(county.county().name(), Integer.toString(county.contracts()), standing, range);
        }
        return table;
    }
}
