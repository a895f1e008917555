package org.sanchong.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanchong.domain.supervision.WatchedCases.TERMS;
import static org.sanchong.domain.supervision.WatchedCases.claim;
import static org.sanchong.domain.supervision.WatchedCases.line;
import static org.sanchong.domain.supervision.WatchedCases.rules;
import static org.sanchong.domain.supervision.WatchedCases.stay;
import static org.sanchong.domain.supervision.WatchedCases.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.UnitPrice;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.time.EffectivePeriod;

@DisplayName("Reminders: what each rule finds just below, at and just above its edge")
class RemindersSpecification {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final List<Set<String>> GROUPS = List.of(Set.of("F-1", "F-2"));

    private static LocalDate march(int day) {
        return MARCH.plusDays(day - 1L);
    }

    @DisplayName("a stay from 1 to 5 March at F-1; then another of the same person, and a rule of 7 days")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    reach   | second at | admitted on | referred on | days between
                    SAME    | F-1       |           5 | false       | 0
                    SAME    | F-1       |          12 | false       | 7
                    SAME    | F-1       |          13 | false       | none
                    SAME    | F-1       |           4 | false       | none
                    SAME    | F-2       |          12 | false       | none
                    SAME    | ''        |          12 | false       | none
                    RELATED | F-2       |          12 | false       | 7
                    RELATED | F-3       |          12 | false       | none
                    RELATED | ''        |          12 | false       | none
                    ANY     | F-3       |          12 | false       | 7
                    ANY     | ''        |          12 | false       | 7
                    ANY     | F-3       |          13 | false       | none
                    RELATED | F-2       |           5 | true        | none
                    """)
    void repeatedAdmission(FacilityTie.Reach reach, String facility, int admitted, boolean isReferred, String days) {
        ReminderRule rule = new ReminderRule.RepeatedAdmission(TERMS, 7, new FacilityTie(reach, GROUPS));
        WatchedCase first = stay("A", "lantern-01", "F-1", march(1), march(5));
        var second = claim("B", "lantern-01", march(admitted), march(20));
        if (isReferred) {
            second.previousClaim(new ClaimId("A"));
        }
        List<Reminder> found = Reminders.of(List.of(WatchedCase.of(second.build(), facility), first), rules(rule));
        if (days.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(told(found)).containsExactly("rule B [A]");
            assertThat(found.get(0).finding())
                    .isEqualTo(
                            new Finding.Repeated(new ClaimId("A"), march(5), march(admitted), Integer.parseInt(days)));
        }
    }

    @DisplayName("a stay from 1 to 5 March, and another of the same person anywhere")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    from | to | nights of the rule | nights shared
                       5 |  9 |                  1 | none
                       4 |  9 |                  1 | 1
                       4 |  9 |                  2 | none
                       3 |  9 |                  2 | 2
                       2 |  3 |                  1 | 1
                       1 |  5 |                  4 | 4
                       1 |  5 |                  5 | none
                       3 |  3 |                  1 | none
                    """)
    void overlappingStays(int from, int to, int nights, String shared) {
        ReminderRule rule = new ReminderRule.OverlappingStays(TERMS, nights);
        WatchedCase first = stay("A", "lantern-01", "F-1", march(1), march(5));
        WatchedCase second = stay("B", "lantern-01", "F-9", march(from), march(to));
        WatchedCase neighbour = stay("C", "lantern-02", "F-1", march(1), march(5));
        List<Reminder> found = Reminders.of(List.of(first, second, neighbour), rules(rule));
        assertThat(found.stream().map(each -> ((Finding.Overlapping) each.finding()).nights() + ""))
                .isEqualTo(shared.equals("none") ? List.of() : List.of(shared));
    }

    @Test
    @DisplayName("outpatient care within a stay overlaps no stay")
    void outpatientCare() {
        WatchedCase stay = stay("A", "lantern-01", "F-1", march(1), march(9));
        WatchedCase visit = WatchedCase.of(
                org.sanchong.domain.claim.Claim.builder()
                        .id(new ClaimId("B"))
                        .person(stay.claim().person())
                        .region(stay.claim().region())
                        .careType(CareType.OUTPATIENT_CHRONIC)
                        .facility(stay.claim().facility())
                        .admittedOn(march(3))
                        .dischargedOn(march(3))
                        .expense(stay.claim().expense())
                        .build(),
                "F-1");
        assertThat(Reminders.of(
                        List.of(stay, visit),
                        rules(
                                new ReminderRule.OverlappingStays(WatchedCases.terms("one"), 1),
                                new ReminderRule.RepeatedAdmission(
                                        WatchedCases.terms("two"),
                                        30,
                                        new FacilityTie(FacilityTie.Reach.ANY, List.of())))))
                .isEmpty();
    }

    @DisplayName("a stay of so many days with lines; the rule asks for 2 items from 3 days on, and CW are beds")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    days | bill                        | items
                       3 | CW01×3                      | 0
                       2 | CW01×3                      | none
                       3 | ''                          | 0
                       3 | unknown                     | none
                       3 | CW01×3, XJ01×1              | 1
                       3 | CW01×3, XJ01×1, XJ01×2      | 1
                       3 | CW01×3, XJ01×1, XJ02×1      | none
                       3 | XJ01×1, XJ02×1, XJ02×-1     | 1
                       3 | XJ01×1, XJ02×2, XJ02×-1     | none
                    """)
    void untreatedStay(int days, String bill, String items) {
        ReminderRule rule = new ReminderRule.UntreatedStay(TERMS, 3, 2, List.of("CW"));
        WatchedCase stay = stay("A", "lantern-01", "F-1", march(1), march(1 + days));
        List<ChargedLine> lines = new ArrayList<>();
        for (String line : bill.split(", ")) {
            if (line.contains("×")) {
                lines.add(line(line.split("×")[0], "10", line.split("×")[1], ""));
            }
        }
        List<Reminder> found = Reminders.of(List.of(bill.equals("unknown") ? stay : stay.withBill(lines)), rules(rule));
        assertThat(found.stream().map(each -> ((Finding.Untreated) each.finding()).items() + ""))
                .isEqualTo(items.equals("none") ? List.of() : List.of(items));
    }

    /** Ten stays at level 2 of 1 to 10 days, each of 100.00 a day: 80 % of them are at most 8 days and 800.00. */
    private static List<WatchedCase> peers() {
        List<WatchedCase> peers = new ArrayList<>();
        for (int days = 1; days <= 10; days++) {
            peers.add(WatchedCase.of(
                    claim("P" + days, "peer-" + days, march(1), march(1 + days), FacilityLevel.LEVEL_2, days * 100L)
                            .build(),
                    "F-1"));
        }
        return peers;
    }

    @DisplayName("a new stay beside ten of 1 to 10 days and 100.00 a day; the quantile is 80 %")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    measure | days | yuan | times | least | peers' figure
                    DAYS    |   12 |    1 |  150% |    10 | none
                    DAYS    |   13 |    1 |  150% |    10 | 8
                    DAYS    |   13 |    1 |  150% |    11 | none
                    DAYS    |    8 |    1 |  100% |    10 | none
                    DAYS    |    9 |    1 |  100% |    10 | 8
                    DAYS    |    9 |    1 |  112% |    10 | 8
                    DAYS    |    9 |    1 |  113% |    10 | none
                    FEN     |    1 | 1200 |  150% |    10 | none
                    FEN     |    1 | 1201 |  150% |    10 | 80000
                    """)
    void unusualStay(PeerFigures.Measure measure, int days, long yuan, String times, int least, String figure) {
        ReminderRule rule = new ReminderRule.UnusualStay(
                TERMS,
                measure,
                new ReminderRule.UnusualStay.Above(
                        Rate.ofPercent("80"), Rate.ofPercent(times.replace("%", "")), least));
        WatchedCase next = WatchedCase.of(
                claim("N", "next", march(1), march(1 + days), FacilityLevel.LEVEL_2, yuan)
                        .build(),
                "F-1");
        List<Reminder> found = Reminders.before(next, peers(), rules(rule));
        assertThat(found.stream()
                        .map(each -> ((Finding.Unusual) each.finding()).peers().value() + ""))
                .isEqualTo(figure.equals("none") ? List.of() : List.of(figure));
        WatchedCase elsewhere = WatchedCase.of(
                claim("N", "next", march(1), march(99), FacilityLevel.LEVEL_3, 99_999)
                        .build(),
                "F-1");
        assertThat(Reminders.before(elsewhere, peers(), rules(rule)))
                .as("no peers at its level")
                .isEmpty();
    }

    @DisplayName("a stay at level 3 beside ten at level 2, of which half are at most 5 days and 500.00")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    level   | days | yuan | told
                    LEVEL_3 |    5 |  500 | true
                    LEVEL_3 |    6 |  500 | false
                    LEVEL_3 |    5 |  501 | false
                    LEVEL_1 |    5 |  500 | false
                    """)
    void minorIllness(String level, int days, long yuan, boolean isTold) {
        ReminderRule rule = new ReminderRule.MinorIllness(
                TERMS,
                Set.of(FacilityLevel.LEVEL_3),
                new ReminderRule.MinorIllness.Slight(FacilityLevel.LEVEL_2, Rate.ofPercent("50"), 10));
        WatchedCase next = WatchedCase.of(
                claim("N", "next", march(1), march(1 + days), new FacilityLevel(level), yuan)
                        .build(),
                "F-1");
        assertThat(Reminders.before(next, peers(), rules(rule)).size()).isEqualTo(isTold ? 1 : 0);
    }

    @DisplayName("an item whose standard is 10.00 until 9 March and 12.00 since, discharge on 10 March")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    item | price   | quantity | day        | tolerance | given back | excess
                    XJ01 | 10.00   | 3        | 2022-03-09 | 0%        | 0          | none
                    XJ01 | 10.0001 | 3        | 2022-03-09 | 0%        | 0          | 0.00
                    XJ01 | 10.01   | 3        | 2022-03-09 | 0%        | 0          | 0.03
                    XJ01 | 12.00   | 3        | 2022-03-09 | 0%        | 0          | 6.00
                    XJ01 | 12.00   | 3        | 2022-03-10 | 0%        | 0          | none
                    XJ01 | 12.50   | 3        | ''         | 0%        | 0          | 1.50
                    XJ01 | 11.00   | 3        | 2022-03-09 | 10%       | 0          | none
                    XJ01 | 11.0001 | 3        | 2022-03-09 | 10%       | 0          | 3.00
                    XJ01 | 12.00   | 3        | 2022-03-09 | 0%        | -2         | 2.00
                    XJ01 | 12.00   | 3        | 2022-03-09 | 0%        | -3         | none
                    XJ02 | 99.00   | 3        | 2022-03-09 | 0%        | 0          | none
                    """)
    void priceAboveStandard(
            String item, String price, String quantity, String day, String tolerance, String back, String excess) {
        PriceStandards standards = PriceStandards.of(List.of(
                new PriceStandards.PriceStandard(
                        "XJ01", UnitPrice.parse("10"), EffectivePeriod.ofDays(march(1), march(9)), "sample"),
                new PriceStandards.PriceStandard(
                        "XJ01", UnitPrice.parse("12"), EffectivePeriod.startingOn(march(10)), "sample")));
        ReminderRule rule = new ReminderRule.PriceAboveStandard(TERMS, Rate.ofPercent(tolerance.replace("%", "")));
        List<ChargedLine> bill = new ArrayList<>(List.of(line(item, price, quantity, day)));
        if (!back.equals("0")) {
            bill.add(line(item, price, back, day));
        }
        WatchedCase stay = stay("A", "lantern-01", "F-1", march(1), march(10)).withBill(bill);
        List<Reminder> found = Reminders.of(List.of(stay), new ReminderRules(List.of(rule), standards));
        assertThat(found.stream().map(each -> each.finding().amount().get(0).toString()))
                .isEqualTo(excess.equals("none") ? List.of() : List.of(excess));
    }

    @DisplayName("discharge on 5 March; lines of 10.00 each")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    grace | dated      | quantities | charged
                        0 | 2022-03-05 | 1          | none
                        0 | 2022-03-06 | 1          | 10.00
                        1 | 2022-03-06 | 1          | none
                        1 | 2022-03-07 | 2          | 20.00
                        0 | 2022-03-06 | 3;-1       | 20.00
                        0 | 2022-03-06 | 1;-1       | none
                        0 | 2022-03-06 | -1         | none
                        0 | ''         | 1          | none
                    """)
    void feesAfterDischarge(int grace, String dated, String quantities, String charged) {
        ReminderRule rule = new ReminderRule.FeesAfterDischarge(TERMS, grace);
        List<ChargedLine> bill = new ArrayList<>();
        for (String quantity : quantities.split(";")) {
            bill.add(line("XJ01", "10", quantity, dated));
        }
        WatchedCase stay = stay("A", "lantern-01", "F-1", march(1), march(5)).withBill(bill);
        List<Reminder> found = Reminders.of(List.of(stay), rules(rule));
        assertThat(found.stream().map(each -> each.finding().amount().get(0).toString()))
                .isEqualTo(charged.equals("none") ? List.of() : List.of(charged));
    }

    private static WatchedCase villager(String id, String person, String facility, int day, String village) {
        return WatchedCase.of(
                claim(id, person, march(day), march(day + 3))
                        .putFurtherFact("household_id", village)
                        .build(),
                facility);
    }

    @Test
    @DisplayName("three people of one place within two days: from the third on, and only where they are three people")
    void groupAdmission() {
        ReminderRule.GroupAdmission rule = new ReminderRule.GroupAdmission(TERMS, "household_id", 3, 2);
        List<WatchedCase> cases = List.of(
                villager("A", "p-1", "F-1", 1, "willow"),
                villager("B", "p-2", "F-1", 2, "willow"),
                villager("C", "p-2", "F-1", 3, "willow"),
                villager("D", "p-3", "F-1", 3, "willow"),
                villager("E", "p-4", "F-1", 5, "willow"),
                villager("F", "p-5", "F-1", 6, "willow"),
                villager("G", "p-6", "F-2", 3, "willow"),
                villager("H", "p-7", "F-1", 3, "maple"),
                villager("I", "p-8", "F-1", 3, ""),
                villager("J", "p-9", "", 3, "willow"));
        List<Reminder> found = Reminders.of(cases, rules(rule));
        assertThat(told(found)).containsExactly("rule D [A, B, C]", "rule E [C, D]");
        assertThat(found.get(0).finding())
                .isEqualTo(new Finding.Grouped(
                        "willow", 3, march(1), List.of(new ClaimId("A"), new ClaimId("B"), new ClaimId("C"))));
    }

    @Test
    @DisplayName("before a claim is settled it is held against those that came before and those that came after")
    void beforehand() {
        ReminderRule again = new ReminderRule.RepeatedAdmission(
                WatchedCases.terms("again"), 7, new FacilityTie(FacilityTie.Reach.SAME, List.of()));
        ReminderRule twice = new ReminderRule.OverlappingStays(WatchedCases.terms("twice"), 1);
        List<WatchedCase> known = List.of(
                stay("A", "lantern-01", "F-1", march(1), march(5)),
                stay("B", "lantern-01", "F-1", march(14), march(20)),
                stay("C", "lantern-01", "F-2", march(8), march(9)),
                stay("D", "lantern-02", "F-1", march(8), march(9)));
        WatchedCase next = stay("N", "lantern-01", "F-1", march(7), march(11));
        assertThat(told(Reminders.before(next, known, rules(again, twice))))
                .containsExactly("again N [A]", "again N [B]", "twice N [C]");
    }

    @DisplayName("a quantile is the least value that so many do not exceed")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    yuan of the stays           | quantile | yuan
                    1, 2, 3, 4                  | 75%      | 3.00
                    1, 2, 3, 4                  | 75.0001% | 4.00
                    1, 2, 3, 4                  | 0.0001%  | 1.00
                    1, 2, 3, 4                  | 100%     | 4.00
                    7                           | 50%      | 7.00
                    5, 5, 5, 9                  | 75%      | 5.00
                    12340                       | 50%      | 12400.00
                    12300                       | 50%      | 12300.00
                    99999                       | 50%      | 100000.00
                    """)
    void quantiles(String yuan, String quantile, String figure) {
        List<WatchedCase> peers = new ArrayList<>();
        for (String each : yuan.split(", ")) {
            peers.add(WatchedCase.of(
                    claim("P" + peers.size(), "p", march(1), march(2), FacilityLevel.LEVEL_2, Long.parseLong(each))
                            .build(),
                    ""));
        }
        ReminderRule.OfPeers rule = new ReminderRule.UnusualStay(
                TERMS,
                PeerFigures.Measure.FEN,
                new ReminderRule.UnusualStay.Above(
                        Rate.ofPercent(quantile.replace("%", "")), Rate.ofPercent("100"), 1));
        assertThat(Reminders.peers(peers)
                        .quantile(FacilityLevel.LEVEL_2, PeerFigures.Measure.FEN, rule)
                        .map(found -> Money.ofFen(found.value()).toString()))
                .contains(figure);
    }

    @Test
    @DisplayName("a watch refuses cases out of their order")
    void outOfOrder() {
        PersonWatch watch = PersonWatch.by(rules(), PeerFigures.none(), told -> {});
        watch.take(stay("B", "lantern-01", "F-1", march(2), march(5)));
        assertThatThrownBy(() -> watch.take(stay("A", "lantern-01", "F-1", march(1), march(5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A after B");
    }
}
