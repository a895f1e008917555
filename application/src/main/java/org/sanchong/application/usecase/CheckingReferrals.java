package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.application.port.in.CheckReferrals;
import org.sanchong.application.port.out.OutgoingAnswers.AnsweredVisit;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.referral.County;
import org.sanchong.domain.referral.FilingChannel;
import org.sanchong.domain.referral.ReferralRule;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** Reads the claims as they are read for settling, on one thread, and keeps what filings and contracts say of them. */
final class CheckingReferrals implements CheckReferrals {
    private final PolicyCatalog catalog;
    private final ReadyCatalog ready;

    CheckingReferrals(PolicyCatalog catalog) {
        this.catalog = catalog;
        this.ready = ReadyCatalog.of(catalog);
    }

    @Override
    public Report check(Question question) {
        SettlementCalculator calculator = ready.calculator();
        SettlementRun policies = calculator.newRun(false);
        int forced = question.policy()
                .map(id -> calculator
                        .number(id)
                        .orElseThrow(() -> new UnusableFileException("the catalog has no policy \"" + id + "\"")))
                .orElse(-1);
        List<String> given = question.claims().columns();
        List<ClaimColumns.ClaimColumn> columns =
                ready.columns(forced < 0).read(ready.words().columns(given), given);
        List<Answer> answers = new ArrayList<>();
        ClaimReferrals referrals = ClaimReferrals.of(
                given(question, answers),
                new ClaimReferrals.Ruled(catalog.vocabulary(), calculator.policies(), policies.lexicon()),
                columns);
        if (referrals == null) {
            throw new UnusableFileException(
                    "neither filings nor contracts are given. Give --referrals, --contracts or both");
        }
        IntakeTerms terms = new IntakeTerms(
                policies, forced, ready.words(), new IntakeTerms.Columns(columns, null, referrals, null));
        List<ClaimSegment> segments;
        try (Crew one = new Crew(1)) {
            segments = new ReadingClaims(question.claims(), terms).read(one);
        }
        return new Report(
                claims(segments, answers, new Wording(catalog, question.language())),
                channels(referrals.intake()),
                counties(answers, referrals.intake()),
                referrals.unusable());
    }

    /** What is said of one claim. */
    private record Answer(String claim, List<AnsweredVisit> said) {}

    private static ClaimReferrals.Given given(Question question, List<Answer> answers) {
        return new ClaimReferrals.Given(
                question.filings().orElse(null),
                question.contracts().orElse(null),
                (claim, said) -> answers.add(new Answer(claim, said)));
    }

    /** One thread has read the rows in order, so answers and rows go together one by one. */
    private static List<CheckedClaim> claims(List<ClaimSegment> segments, List<Answer> answers, Wording wording) {
        List<CheckedClaim> claims = new ArrayList<>();
        for (ClaimSegment segment : segments) {
            for (int place = 0; place < segment.size; place++) {
                ClaimFault fault = segment.fault(segment.rowAt(place));
                Answer answer = answers.get(claims.size());
                claims.add(new CheckedClaim(answer.claim(), answer.said(), fault == null ? "" : wording.fault(fault)));
            }
        }
        return claims;
    }

    private List<ByChannel> channels(ReferralIntake intake) {
        Map<String, Integer> filed = new LinkedHashMap<>();
        Set<String> codes = new LinkedHashSet<>(
                new ReferralWords(catalog.vocabulary()).codes("filing_channel").values());
        codes.forEach(code -> filed.put(code, 0));
        filed.put("", 0);
        intake.filings()
                .forEach(filing ->
                        filed.merge(filing.channel().map(FilingChannel::code).orElse(""), 1, Integer::sum));
        List<ByChannel> channels = new ArrayList<>();
        filed.forEach((code, count) -> channels.add(new ByChannel(code, count, offered(code))));
        return channels;
    }

    private List<String> offered(String channel) {
        return catalog.policies().stream()
                .flatMap(policy -> policy.referralRules().stream())
                .filter(rule -> rule instanceof ReferralRule.OfferedChannels offered
                        && offered.channels().stream().anyMatch(c -> c.code().equals(channel)))
                .map(rule -> rule.source().clause().toString())
                .distinct()
                .toList();
    }

    private List<CountyContracts> counties(List<Answer> answers, ReferralIntake intake) {
        List<CountyContracts> counties = new ArrayList<>();
        for (BenefitPolicy policy : catalog.policies()) {
            for (ReferralRule rule : policy.referralRules()) {
                if (rule instanceof ReferralRule.ContractsPerCounty perCounty) {
                    for (County county : counties(policy, answers, intake)) {
                        int contracts = intake.register().contractsOf(county);
                        counties.add(new CountyContracts(county, policy.id(), contracts, perCounty));
                    }
                }
            }
        }
        return counties;
    }

    /** Returns the counties of the policy's claims, and those with contracts whose code lies in its region. */
    private static Set<County> counties(BenefitPolicy policy, List<Answer> answers, ReferralIntake intake) {
        Set<County> counties = new TreeSet<>();
        answers.stream()
                .flatMap(answer -> answer.said().stream())
                .filter(said -> said.policy().equals(policy.id()))
                .flatMap(said -> said.visit().county().stream())
                .forEach(counties::add);
        intake.register().counties().stream()
                .filter(county -> RegionCode.isWellFormed(county.name()))
                .filter(county -> {
                    RegionCode code = new RegionCode(county.name());
                    return List.of(code, code.city(), code.province()).contains(policy.region());
                })
                .forEach(counties::add);
        return counties;
    }
}
