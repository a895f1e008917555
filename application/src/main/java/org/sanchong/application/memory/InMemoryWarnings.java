package org.sanchong.application.memory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.domain.monitoring.AlertId;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.time.PlanYear;

/** Warnings in memory, which keep every promise of the port but to outlast the run. */
final class InMemoryWarnings implements Warnings {
    private final Map<Key, Kept> all = new LinkedHashMap<>();

    private InMemoryWarnings() {}

    private record Key(PolicyId policy, AlertId alert) {}

    /** Returns a store without warnings. */
    static InMemoryWarnings empty() {
        return new InMemoryWarnings();
    }

    @Override
    public synchronized <R> R take(PlanYear year, InstantSource clock, Intake<R> intake) {
        return take(intake, those(kept -> kept.crossing().alert().year().equals(year)));
    }

    @Override
    public synchronized <R> R take(String number, InstantSource clock, Intake<R> intake) {
        return take(intake, find(number).stream().toList());
    }

    private <R> R take(Intake<R> intake, List<Kept> known) {
        Change<R> change = intake.on(known);
        change.additions().forEach(this::add);
        return change.result();
    }

    private void add(Addition addition) {
        Key key = new Key(addition.crossing().policy(), addition.crossing().alert());
        Kept before = all.get(key);
        if ((before == null) != (addition.step() instanceof Step.Pushed)) {
            throw new IllegalArgumentException("a warning is pushed once, and first: " + addition);
        }
        List<Step> steps = new ArrayList<>(before == null ? List.of() : before.steps());
        steps.add(addition.step());
        String number = before == null ? String.valueOf(all.size() + 1) : before.number();
        all.put(key, new Kept(number, before == null ? addition.crossing() : before.crossing(), steps));
    }

    @Override
    public Optional<Kept> find(String number) {
        return those(kept -> kept.number().equals(number)).stream().findFirst();
    }

    @Override
    public List<Kept> pushed(LocalDate from, LocalDate to) {
        return those(kept -> !kept.pushedOn().isBefore(from) && !kept.pushedOn().isAfter(to));
    }

    @Override
    public List<Kept> open() {
        return those(kept -> kept.alert() instanceof BurdenAlert.Open);
    }

    private synchronized List<Kept> those(Predicate<Kept> which) {
        return all.values().stream().filter(which).toList();
    }
}
