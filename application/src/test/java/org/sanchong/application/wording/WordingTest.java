package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.CombinedPolicy.Obstacle;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.referral.ContractAnswer;
import org.sanchong.domain.referral.ReferralAnswer;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.settlement.SettlementNote.BenefitSuspended;
import org.sanchong.domain.settlement.SettlementNote.IllustrativeFigure;
import org.sanchong.domain.settlement.SettlementNote.RulePending;
import org.sanchong.domain.settlement.SettlementNote.StalePolicy;
import org.sanchong.domain.settlement.SettlementRejection;
import org.sanchong.domain.time.EffectivePeriod;

class WordingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 5);
    private static final PolicyId POLICY = new PolicyId("person-2020");
    private static final Wording ENGLISH = new Wording(new InMemoryCatalog(), Language.EN);
    private static final Wording CHINESE = new Wording(new InMemoryCatalog(), Language.ZH);
    private static final IllustrativeFigure RATE = new IllustrativeFigure("basic", InMemoryCatalog.CLAUSE, "rate 50%");
    private static final IllustrativeFigure CAP =
            new IllustrativeFigure("basic", InMemoryCatalog.CLAUSE, "cap 1000.00");
    private static final RulePending PENDING =
            new RulePending(POLICY, InMemoryCatalog.CLAUSE, "one benefit; and another;");
    private static final ClaimFault NOT_COVERED = new ClaimFault.NotCovered(
            DAY,
            "990100",
            "RESIDENT",
            List.of(
                    new ClaimFault.NotCovered.Known(
                            "990100",
                            "RESIDENT",
                            "2022",
                            List.of(EffectivePeriod.ofDays(DAY.plusDays(1), DAY.plusDays(9))),
                            ""),
                    new ClaimFault.NotCovered.Known("", "EMPLOYEE", "2021", List.of(), "NOT_PAID: paid_on")));
    private static final StalePolicy STALE = new StalePolicy(POLICY, DAY);

    static Stream<SettlementRejection> rejections() {
        return Stream.of(
                new SettlementRejection.UnknownRegion("110000"),
                new SettlementRejection.NoPolicyInForce("430500", DAY),
                new SettlementRejection.NoPolicyInForce("430500", DAY, List.of(DAY)),
                elsewhere(List.of()),
                elsewhere(List.of(new Obstacle.SpanningEnvelope(POLICY, InMemoryCatalog.CLAUSE))),
                elsewhere(List.of(new Obstacle.SpanningAccount(POLICY, "all-paid"))),
                elsewhere(List.of(new Obstacle.SharedName(POLICY, "stays"))),
                new SettlementRejection.UnknownCategory("NOBODY"),
                new SettlementRejection.UnknownCode("care_type", "DAY"),
                new SettlementRejection.MissingValue("birth_date"),
                new SettlementRejection.BadDate("birth_date"),
                new SettlementRejection.BadAmount("family_income"),
                new SettlementRejection.ExpenseMismatch(Money.ofYuan(1), Money.ofYuan(2)),
                new SettlementRejection.BasicPaidOutOfRange(Money.ofYuan(2), Money.ofYuan(1)),
                new SettlementRejection.MissingParameter(POLICY, TierName.BASIC, InMemoryCatalog.CLAUSE, "schedule"),
                new SettlementRejection.IllustrativeFigures(List.of(RATE, CAP)));
    }

    private static SettlementRejection elsewhere(List<Obstacle> obstacle) {
        return new SettlementRejection.AssistanceElsewhere(POLICY, InMemoryCatalog.CLAUSE, "341000", obstacle);
    }

    static Stream<LineFault> lineFaults() {
        return Stream.concat(
                Arrays.stream(LineFault.Problem.values())
                        .map(problem -> new LineFault.BadValue(7, problem, "quantity", "?")),
                Stream.of(
                        new LineFault.MalformedLine(7, 5, 4),
                        new LineFault.LinesMismatch("total", Money.ofYuan(1), Money.ofYuan(2)),
                        new LineFault.LinesMismatch("over_limit", Money.ofYuan(1), Money.ofYuan(2)),
                        new LineFault.NegativeSum("total", Money.ofYuan(-1))));
    }

    static Stream<RefundFault> refundFaults() {
        return Stream.concat(
                Arrays.stream(RefundFault.Instead.values())
                        .map(instead -> new RefundFault.NothingToReverse("a", instead)),
                Stream.of(
                        new RefundFault.ReversalMismatch("a", "total", "-1.00", "-2.00"),
                        new RefundFault.AlreadyReversed("a", "b"),
                        new RefundFault.AlreadyReversed("a", ""),
                        new RefundFault.FollowingRejected("a", "b", "MISSING_PARAMETER"),
                        new RefundFault.NeedsResettlement("a", "b")));
    }

    static Stream<BookFault> bookFaults() {
        return Stream.of(
                new BookFault.ClaimConflict("a"),
                new BookFault.ClaimReversed("a"),
                new BookFault.PersonForgotten("a"),
                new BookFault.UnkeptIdentifier("a"));
    }

    static Stream<FilingFault> filingFaults() {
        return Stream.of(
                new FilingFault.OfRow(new ClaimFault.MissingValue("person_id")),
                new FilingFault.DuplicateFiling("F1"),
                new FilingFault.NoDestination(),
                new FilingFault.EndsBeforeItBegins(DAY, DAY.minusDays(1)));
    }

    static Stream<ReferralFault> referralFaults() {
        Source source = Source.of(InMemoryCatalog.CLAUSE, Provenance.DOCUMENT);
        return Stream.concat(
                Stream.of(
                        new ReferralFault.OtherReferral(true, new ReferralAnswer.Unregistered(List.of())),
                        new ReferralFault.OtherReferral(false, new ReferralAnswer.NotAsked()),
                        new ReferralFault.OtherContract(true, new ContractAnswer.NotContracted(List.of(), source)),
                        new ReferralFault.OtherContract(false, new ContractAnswer.NotAsked()),
                        new ReferralFault.FactMissing("facility_id", "referral")),
                filingFaults()
                        .map(fault -> new ReferralFault.OfRow(
                                new ReferralFault.UnusableRow(RowPlace.ofFile("filings.csv", 7), fault))));
    }

    static Stream<ClaimFault> faults() {
        return Stream.of(
                        ownFaults(),
                        lineFaults().map(ClaimFault.OfLines::new),
                        referralFaults().map(ClaimFault.OfReferral::new),
                        refundFaults().map(ClaimFault.OfRefund::new),
                        bookFaults().map(ClaimFault.OfBooks::new))
                .flatMap(each -> each);
    }

    private static Stream<ClaimFault> ownFaults() {
        return Stream.concat(
                Stream.of(
                        new ClaimFault.MalformedRow(9, 7),
                        new ClaimFault.DuplicateClaim("a"),
                        new ClaimFault.MissingValue("total"),
                        new ClaimFault.NegativeAmount("total", "-1"),
                        new ClaimFault.BadAmount("total", "?"),
                        new ClaimFault.BadDate("admitted_on", "?"),
                        new ClaimFault.BadIdentifier("person_id", "4.3E+17"),
                        new ClaimFault.AdmittedAfterDischarge(DAY.plusDays(1), DAY),
                        new ClaimFault.OutpatientDays(DAY.minusDays(1), DAY),
                        new ClaimFault.CategoryMismatch(DAY, List.of("DESTITUTE"), List.of()),
                        new ClaimFault.UnknownCode("care_type", "DAY", "INPATIENT, OUTPATIENT"),
                        new ClaimFault.NotCovered(DAY, "990100", "RESIDENT", List.of()),
                        NOT_COVERED),
                rejections().map(ClaimFault.Rejected::new));
    }

    private static List<Class<?>> classesOf(Stream<?> of) {
        return of.<Class<?>>map(Object::getClass).distinct().collect(Collectors.toList());
    }

    @Test
    void thereAreExamplesOfAllFaultsAndRejections() {
        Stream<ClaimFault> worded = Stream.of(new ClaimFault.Worded("BAD_AMOUNT", "in words already"));
        assertThat(classesOf(Stream.concat(faults(), worded)))
                .containsExactlyInAnyOrder(ClaimFault.class.getPermittedSubclasses());
        assertThat(classesOf(lineFaults())).containsExactlyInAnyOrder(LineFault.class.getPermittedSubclasses());
        assertThat(classesOf(referralFaults())).containsExactlyInAnyOrder(ReferralFault.class.getPermittedSubclasses());
        assertThat(classesOf(filingFaults())).containsExactlyInAnyOrder(FilingFault.class.getPermittedSubclasses());
        assertThat(classesOf(refundFaults())).containsExactlyInAnyOrder(RefundFault.class.getPermittedSubclasses());
        assertThat(classesOf(bookFaults())).containsExactlyInAnyOrder(BookFault.class.getPermittedSubclasses());
        assertThat(classesOf(rejections()))
                .containsExactlyInAnyOrder(SettlementRejection.class.getPermittedSubclasses());
        assertThat(classesOf(Stream.of(RATE, PENDING, STALE, new BenefitSuspended(InMemoryCatalog.CLAUSE))))
                .containsExactlyInAnyOrder(SettlementNote.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultHasWordsInBothLanguages(ClaimFault fault) {
        String english = ENGLISH.fault(fault);
        String chinese = CHINESE.fault(fault);
        assertThat(english)
                .startsWith(fault.code() + ": ")
                .hasSizeGreaterThan(fault.code().length() + 10);
        assertThat(chinese).startsWith(fault.code() + ": ").matches(".*\\p{IsHan}.*");
        assertThat(english.substring(0, english.indexOf(':'))).matches("[A-Z_]+");
        assertThat(english + chinese).doesNotContain("null", "@", "Optional");
        if (!(fault instanceof ClaimFault.Rejected)) {
            assertThat(english.replace(InMemoryCatalog.CLAUSE.toString(), "")).doesNotContainPattern("\\p{IsHan}");
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsThatAreInWordsAlreadySayTheSame(ClaimFault fault) {
        for (Wording wording : List.of(ENGLISH, CHINESE)) {
            ClaimFault.Worded worded = ClaimFault.Worded.of(wording.fault(fault));
            assertThat(worded.code()).isEqualTo(fault.code());
            assertThat(wording.fault(worded)).isEqualTo(wording.fault(fault));
        }
    }

    @Test
    void faultsShowWhatIsWrongAndHowToMendIt() {
        assertThat(ENGLISH.fault(new ClaimFault.BadAmount("total", "1,5")))
                .contains("total", "\"1,5\"", "two decimals");
        assertThat(CHINESE.fault(new ClaimFault.BadAmount("total", "1,5"))).contains("total", "“1,5”", "两位小数");
        assertThat(ENGLISH.fault(new ClaimFault.MalformedRow(9, 7))).contains("7 values", "9");
        assertThat(ENGLISH.fault(NOT_COVERED))
                .startsWith("NOT_COVERED: no enrolment covers 2022-06-05")
                .contains("2022-06-06 to 2022-06-14 in 990100", "2021 EMPLOYEE no cover, NOT_PAID", "Mend");
        assertThat(CHINESE.fault(NOT_COVERED)).contains("出院日 2022-06-05", "2022-06-06 至 2022-06-14（990100）", "请更正");
        SettlementRejection later =
                new SettlementRejection.NoPolicyInForce("430500", DAY, List.of(LocalDate.of(2026, 12, 1)));
        assertThat(ENGLISH.fault(new ClaimFault.Rejected(later))).contains("recorded later, on 2026-12-01");
        assertThat(CHINESE.fault(new ClaimFault.Rejected(later))).contains("其后于 2026-12-01 登记");
        assertThat(ENGLISH.notes(List.of(STALE))).contains("person-2020", "until 2022-06-05");
        assertThat(CHINESE.notes(List.of(STALE))).contains("person-2020", "核实至出院日 2022-06-05");
        assertThat(ENGLISH.fault(new ClaimFault.Rejected(new SettlementRejection.UnknownRegion("110000"))))
                .contains("110000", "990100, 990200");
        assertThat(ENGLISH.fault(new ClaimFault.Rejected(new SettlementRejection.MissingParameter(
                        POLICY, TierName.BASIC, InMemoryCatalog.CLAUSE, "schedule"))))
                .contains("person-2020 clause 一(一)", "schedule", "basic insurance");
    }

    @ParameterizedTest
    @EnumSource
    void notesStartWithTheirCodesAndAreJoinedByASemicolon(Language language) {
        Wording wording = language == Language.EN ? ENGLISH : CHINESE;
        List<SettlementNote> notes = List.of(new BenefitSuspended(InMemoryCatalog.CLAUSE), PENDING, STALE, RATE);
        String joined = wording.notes(notes);
        List<String> each = Arrays.asList(joined.split("; ", -1));
        assertThat(each).hasSize(4);
        assertThat(each.stream().map(n -> n.substring(0, n.indexOf(": "))))
                .containsExactly("BENEFIT_SUSPENDED", "RULE_PENDING", "STALE_POLICY", "ILLUSTRATIVE_FIGURE");
        for (int i = 0; i < notes.size(); i++) {
            String alone = wording.notes(List.of(notes.get(i)));
            assertThat(alone)
                    .isEqualTo(each.get(i))
                    .doesNotContain("; ")
                    .startsWith(notes.get(i).code() + ": ");
        }
    }

    @Test
    void chineseNotesAreChinese() {
        for (SettlementNote note : List.of(new BenefitSuspended(InMemoryCatalog.CLAUSE), PENDING, STALE, RATE)) {
            String words = CHINESE.notes(List.of(note)).replace(InMemoryCatalog.CLAUSE.toString(), "");
            assertThat(words).matches(".*\\p{IsHan}.*");
        }
        assertThat(CHINESE.notes(List.of(PENDING))).contains("一事， 另一事，又一事");
    }

    @Test
    void figuresOfOneTierAndClauseShareANote() {
        IllustrativeFigure ofAnotherTier =
                new IllustrativeFigure("critical-illness", InMemoryCatalog.CLAUSE, "cap 5.00");
        assertThat(ENGLISH.notes(List.of(RATE, ofAnotherTier, CAP, RATE)))
                .isEqualTo("ILLUSTRATIVE_FIGURE: basic insurance sample 一(一) rate 50%, cap 1000.00; "
                        + "ILLUSTRATIVE_FIGURE: critical illness insurance sample 一(一) cap 5.00");
    }

    @Test
    void noNotesAreNoWords() {
        assertThat(ENGLISH.notes(List.of())).isEmpty();
        assertThat(CHINESE.notes(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTierHasALabel(TierName tier) {
        assertThat(new TierLabels(Language.EN).of(tier)).matches("[a-z ]+");
        assertThat(new TierLabels(Language.ZH).of(tier)).matches("\\p{IsHan}+");
        assertThat(new TierLabels(Language.ZH).ofCode(tier.code())).isEqualTo(new TierLabels(Language.ZH).of(tier));
        assertThat(new TierLabels(Language.EN).ofCode("no tier")).isEqualTo("no tier");
    }
}
