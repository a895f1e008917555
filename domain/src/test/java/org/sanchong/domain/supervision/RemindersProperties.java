package org.sanchong.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.money.Rate;

/** Stays of five people at three facilities in forty days. */
class RemindersProperties {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final List<String> FACILITIES = List.of("F-1", "F-2", "");

    /** A stay. */
    record Drawn(int person, int facility, int from, int days, int yuan) {}

    @Provide
    Arbitrary<List<WatchedCase>> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 3_000))
                .as(Drawn::new)
                .list()
                .ofMaxSize(25)
                .map(RemindersProperties::cases);
    }

    private static List<WatchedCase> cases(List<Drawn> drawn) {
        List<WatchedCase> cases = new ArrayList<>();
        for (Drawn one : drawn) {
            LocalDate from = FIRST.plusDays(one.from());
            FacilityLevel level = one.facility() == 0 ? FacilityLevel.LEVEL_2 : FacilityLevel.LEVEL_3;
            String id = "C" + cases.size();
            cases.add(WatchedCase.of(
                    WatchedCases.claim(id, "p-" + one.person(), from, from.plusDays(one.days()), level, one.yuan())
                            .putFurtherFact("household_id", "h-" + one.person() % 2)
                            .build(),
                    FACILITIES.get(one.facility())));
        }
        return cases;
    }

    /** All rules at once, stricter or milder. */
    private static ReminderRules rules(int days, int nights, int people, String quantile) {
        FacilityTie tie = new FacilityTie(FacilityTie.Reach.SAME, List.of());
        Rate share = Rate.ofPercent(quantile);
        return WatchedCases.rules(
                new ReminderRule.RepeatedAdmission(WatchedCases.terms("again"), days, tie),
                new ReminderRule.OverlappingStays(WatchedCases.terms("twice"), nights),
                new ReminderRule.UnusualStay(
                        WatchedCases.terms("long"),
                        PeerFigures.Measure.DAYS,
                        new ReminderRule.UnusualStay.Above(share, Rate.ofPercent("100"), 1)),
                new ReminderRule.UnusualStay(
                        WatchedCases.terms("dear"),
                        PeerFigures.Measure.FEN,
                        new ReminderRule.UnusualStay.Above(share, Rate.ofPercent("120"), 1)),
                new ReminderRule.GroupAdmission(WatchedCases.terms("group"), "household_id", people, days));
    }

    @Property
    @Label("what is told does not depend on the order in which cases are given")
    void order(@ForAll("cases") List<WatchedCase> cases, @ForAll Random random) {
        ReminderRules rules = rules(7, 1, 2, "75");
        List<Reminder> told = Reminders.of(cases, rules);
        List<WatchedCase> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        assertThat(Reminders.of(shuffled, rules)).isEqualTo(told);
        told.forEach(
                each -> Statistics.label("rules that told").collect(each.rule().kind()));
    }

    @Property
    @Label("two stays overlap whichever is looked at, and so with stays that repeat")
    void symmetry(@ForAll("cases") List<WatchedCase> cases, @ForAll @IntRange(max = 20) int days) {
        FacilityTie tie = new FacilityTie(FacilityTie.Reach.SAME, List.of());
        for (ReminderRule.OfTwoStays rule : List.of(
                new ReminderRule.OverlappingStays(WatchedCases.TERMS, 1 + days),
                new ReminderRule.RepeatedAdmission(WatchedCases.TERMS, days, tie))) {
            for (WatchedCase one : cases) {
                for (WatchedCase other : cases) {
                    if (one != other) {
                        assertThat(StayPairs.between(rule, one, other).isPresent())
                                .isEqualTo(StayPairs.between(rule, other, one).isPresent());
                    }
                }
            }
        }
    }

    @Property
    @Label("one pass with a short memory finds every pair that a comparison of all with all finds")
    void pairs(@ForAll("cases") List<WatchedCase> cases, @ForAll @IntRange(max = 20) int days) {
        ReminderRules rules = rules(days, 1 + days / 5, 9, "100");
        Set<String> expected = new LinkedHashSet<>();
        for (ReminderRule rule : rules.rules()) {
            for (WatchedCase one : cases) {
                for (WatchedCase other : cases) {
                    if (rule instanceof ReminderRule.OfTwoStays pairs
                            && WatchedCase.BY_PERSON.compare(other, one) < 0
                            && one.claim().person().equals(other.claim().person())) {
                        StayPairs.between(pairs, one, other)
                                .ifPresent(found -> expected.add(rule.terms().id()
                                        + one.claim().id()
                                        + other.claim().id()));
                    }
                }
            }
        }
        Set<String> found = new LinkedHashSet<>();
        for (Reminder told : Reminders.of(cases, rules)) {
            if (told.rule() instanceof ReminderRule.OfTwoStays) {
                found.add(told.rule().terms().id()
                        + told.about().claim().id()
                        + told.finding().beside().get(0));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property
    @Label("a group is told where a count of people over the days before says so")
    void groups(@ForAll("cases") List<WatchedCase> cases, @ForAll @IntRange(min = 2, max = 3) int people) {
        ReminderRule.GroupAdmission rule =
                new ReminderRule.GroupAdmission(WatchedCases.TERMS, "household_id", people, 5);
        Set<String> expected = new LinkedHashSet<>();
        for (WatchedCase one : cases) {
            Set<String> who = new LinkedHashSet<>();
            for (WatchedCase other : cases) {
                boolean isBefore = PlaceWatch.order(rule).compare(other, one) <= 0;
                if (isBefore
                        && !one.facility().isEmpty()
                        && other.facility().equals(one.facility())
                        && PlaceWatch.place(rule, other).equals(PlaceWatch.place(rule, one))
                        && !other.claim()
                                .admittedOn()
                                .isBefore(one.claim().admittedOn().minusDays(5))) {
                    who.add(other.claim().person().value());
                }
            }
            if (who.size() >= people) {
                expected.add(one.claim().id().value());
            }
        }
        Set<String> found = new LinkedHashSet<>();
        Reminders.of(cases, WatchedCases.rules(rule))
                .forEach(told -> found.add(told.about().claim().id().value()));
        assertThat(found).isEqualTo(expected);
    }

    private static Set<String> about(List<Reminder> told) {
        Set<String> about = new LinkedHashSet<>();
        told.forEach(each ->
                about.add(each.rule().terms().id() + " " + each.about().claim().id()));
        return about;
    }

    @Property
    @Label("stricter parameters tell all that milder ones tell")
    void monotone(
            @ForAll("cases") List<WatchedCase> cases,
            @ForAll @IntRange(max = 9) int days,
            @ForAll @IntRange(max = 9) int more) {
        Set<String> mild = about(Reminders.of(cases, rules(days, 3, 3, "90")));
        Set<String> strict = about(Reminders.of(cases, rules(days + more, 1, 2, "60")));
        assertThat(strict).containsAll(mild);
        Statistics.label("something is told").collect(!mild.isEmpty());
    }

    @Property
    @Label("a case that comes last is told the same beforehand as afterwards, but for its own part in the peers")
    void beforehand(@ForAll("cases") List<WatchedCase> cases) {
        WatchedCase next = WatchedCase.of(
                WatchedCases.claim("Z", "p-1", FIRST.plusDays(41), FIRST.plusDays(60))
                        .putFurtherFact("household_id", "h-1")
                        .build(),
                "F-1");
        FacilityTie tie = new FacilityTie(FacilityTie.Reach.SAME, List.of());
        ReminderRules rules = WatchedCases.rules(
                new ReminderRule.RepeatedAdmission(WatchedCases.terms("again"), 9, tie),
                new ReminderRule.OverlappingStays(WatchedCases.terms("twice"), 1),
                new ReminderRule.GroupAdmission(WatchedCases.terms("group"), "household_id", 2, 9));
        List<WatchedCase> all = new ArrayList<>(cases);
        all.add(next);
        List<Reminder> after = Reminders.of(all, rules).stream()
                .filter(told -> told.about() == next)
                .toList();
        assertThat(Reminders.before(next, cases, rules)).containsExactlyInAnyOrderElementsOf(after);
        Statistics.label("told").collect(after.size());
    }
}
