package org.sanchong.domain.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.ExactAmount;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.time.PlanYear;
import org.sanchong.domain.time.Quarter;

/** Claims, refunds of them and corrections by settling again, in any order, of three people. */
class EarlyWarningProperties {
    static final Money LEVEL = Money.ofYuan(10);
    static final ExactAmount HEIGHT = ExactAmount.of(LEVEL);
    static final WarningLine LINE = line(WarningLine.Measure.PERSONAL);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    static WarningLine line(WarningLine.Measure measure) {
        Source clause = Source.of(new ClauseId("sample", "四"), Provenance.DOCUMENT);
        return new WarningLine(
                "high", measure, new WarningLine.Threshold.Amount(Figure.of("above", LEVEL, clause)), clause);
    }

    /** A claim of a person; or a refund of an earlier claim, or its settling again, where {@code of} is one. */
    record Drawn(int person, int yuan, int days, int of, boolean isRefund) {}

    @Provide
    Arbitrary<List<BurdenMovement>> movements() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(-6, 5),
                        Arbitraries.of(true, false))
                .as(Drawn::new)
                .list()
                .ofMaxSize(30)
                .map(EarlyWarningProperties::booked);
    }

    private static List<BurdenMovement> booked(List<Drawn> drawn) {
        List<BurdenMovement> movements = new ArrayList<>();
        Map<Integer, BurdenMovement> standing = new LinkedHashMap<>();
        LocalDate on = FIRST;
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            on = on.plusDays(one.days());
            BurdenMovement before = standing.remove(one.of());
            if (before == null) {
                BurdenMovement claim = movement("C" + i, "P" + one.person(), on, one.yuan());
                standing.put(i % 6, claim);
                movements.add(claim);
            } else {
                long was = before.burden().personal().fen() / 100;
                int now = one.isRefund() ? 0 : one.yuan();
                movements.add(movement(before.claim().value(), before.person().value(), on, now - was));
            }
        }
        return movements;
    }

    static BurdenMovement movement(String claim, String person, LocalDate on, long yuan) {
        return new BurdenMovement(
                new ClaimId(claim),
                new PersonId(person),
                new PlanYear(2022),
                on,
                new BurdenMovement.Burden(Money.ofYuan(yuan), Money.ofYuan(yuan)));
    }

    /** The people who are above the line after so many movements, summed up anew. */
    private static Set<String> above(List<BurdenMovement> movements, int count) {
        Map<String, Long> sums = new LinkedHashMap<>();
        movements
                .subList(0, count)
                .forEach(m ->
                        sums.merge(m.person().value(), m.burden().personal().fen(), Long::sum));
        Set<String> above = new LinkedHashSet<>();
        sums.forEach((person, fen) -> {
            if (fen > LEVEL.fen()) {
                above.add(person);
            }
        });
        return above;
    }

    @Property
    @Label("each time somebody gets above the line there is one warning, each time somebody falls back one withdrawal")
    void eachCrossingOnce(@ForAll("movements") List<BurdenMovement> movements) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < movements.size(); i++) {
            String who = movements.get(i).person().value();
            boolean before = above(movements, i).contains(who);
            boolean after = above(movements, i + 1).contains(who);
            if (before != after) {
                expected.add((after ? "Raised " : "Undone ") + who + " by "
                        + movements.get(i).claim());
            }
        }
        List<WarningEvent> events = EarlyWarning.at(LINE, HEIGHT, movements);
        assertThat(events.stream()
                        .map(event -> event.getClass().getSimpleName() + " "
                                + event.alert().person() + " by " + event.claim()))
                .isEqualTo(expected);
        long undone =
                events.stream().filter(WarningEvent.Undone.class::isInstance).count();
        Statistics.label("withdrawn").collect(undone > 0);
    }

    @Property
    @Label("a warning's id is its own; warnings less withdrawals are the people above the line in the end")
    void warningsStandForPeople(@ForAll("movements") List<BurdenMovement> movements) {
        List<WarningEvent> events = EarlyWarning.at(LINE, HEIGHT, movements);
        Set<AlertId> open = new LinkedHashSet<>();
        Set<AlertId> ever = new LinkedHashSet<>();
        for (WarningEvent event : events) {
            if (event instanceof WarningEvent.Raised) {
                assertThat(ever.add(event.alert()))
                        .as("%s is raised once", event.alert())
                        .isTrue();
                open.add(event.alert());
            } else {
                assertThat(open.remove(event.alert()))
                        .as("%s was open", event.alert())
                        .isTrue();
            }
        }
        assertThat(open.stream().map(id -> id.person().value()))
                .containsExactlyInAnyOrderElementsOf(above(movements, movements.size()));
    }

    @Property
    @Label("over all quarters a crossing is told once or, undone within its quarter, never; what was told and undone is"
            + " withdrawn once, in a later quarter")
    void quartersTellOnce(@ForAll("movements") List<BurdenMovement> movements) {
        List<WarningEvent> events = EarlyWarning.at(LINE, HEIGHT, movements);
        Map<AlertId, Quarter> told = new LinkedHashMap<>();
        Map<AlertId, Quarter> withdrawn = new LinkedHashMap<>();
        for (int n = 0; n < 16; n++) {
            Quarter quarter = Quarter.of(FIRST.plusMonths(3L * n));
            QuarterlyPush push = QuarterlyPush.of(quarter, events);
            push.crossed()
                    .forEach(crossed ->
                            assertThat(told.put(crossed.alert(), quarter)).isNull());
            push.withdrawn()
                    .forEach(undone ->
                            assertThat(withdrawn.put(undone.alert(), quarter)).isNull());
        }
        Map<AlertId, LocalDate> raised = new LinkedHashMap<>();
        Map<AlertId, LocalDate> undone = new LinkedHashMap<>();
        events.forEach(
                event -> (event instanceof WarningEvent.Raised ? raised : undone).put(event.alert(), event.on()));
        raised.forEach((alert, on) -> {
            LocalDate end = undone.get(alert);
            boolean withinQuarter = end != null && Quarter.of(end).equals(Quarter.of(on));
            assertThat(told.get(alert)).isEqualTo(withinQuarter ? null : Quarter.of(on));
            assertThat(withdrawn.get(alert)).isEqualTo(end == null || withinQuarter ? null : Quarter.of(end));
            Statistics.label("withdrawn later").collect(withdrawn.containsKey(alert));
        });
    }
}
