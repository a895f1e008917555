package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.PushWarnings.Result;
import org.sanchong.application.port.in.RaiseAlerts;
import org.sanchong.application.port.out.Warnings.Addition;
import org.sanchong.application.port.out.Warnings.Change;
import org.sanchong.application.port.out.Warnings.Crossing;
import org.sanchong.application.port.out.Warnings.Kept;
import org.sanchong.application.port.out.Warnings.Step;
import org.sanchong.application.wording.AlertFault;
import org.sanchong.domain.monitoring.AlertId;
import org.sanchong.domain.monitoring.BurdenAlert;
import org.sanchong.domain.monitoring.WarningEvent;
import org.sanchong.domain.policy.PolicyId;

/**
 * One round over the warnings of a plan year: what settlements crossed and is not pushed yet is pushed, what departments
 * did is taken, and what was undone is withdrawn. It begins with what is kept, and has no effect but what it adds.
 */
final class WarningRound {
    private final Map<Key, Kept> warnings = new LinkedHashMap<>();
    private final Map<Key, WarningEvent.Undone> undone = new LinkedHashMap<>();
    private final List<Addition> additions = new ArrayList<>();
    private final List<RaiseAlerts.Unused> unused = new ArrayList<>();

    WarningRound(List<Kept> known) {
        known.forEach(kept -> warnings.put(Key.of(kept.crossing()), kept));
    }

    /** What makes a crossing the same. */
    private record Key(PolicyId policy, AlertId alert) {
        static Key of(Crossing crossing) {
            return new Key(crossing.policy(), crossing.alert());
        }
    }

    /** Pushes what was crossed at a line and is not pushed yet. */
    void push(FoundCrossings found, LocalDate on) {
        for (WarningEvent event : found.events()) {
            Key key = new Key(found.policy().id(), event.alert());
            if (event instanceof WarningEvent.Undone ended) {
                undone.put(key, ended);
            } else if (event instanceof WarningEvent.Raised raised && !warnings.containsKey(key)) {
                Crossing crossing = new Crossing(
                        found.policy().id(),
                        raised,
                        found.rules().receivers().stream().toList());
                warnings.put(key, new Kept("", crossing, List.of()));
                add(key, new Step.Pushed(on.isBefore(raised.on()) ? raised.on() : on));
            }
        }
    }

    private void add(Key key, Step step) {
        Kept kept = warnings.get(key);
        if (kept == null) {
            throw new AssertionError("what is added to is there: " + key);
        }
        List<Step> steps = new ArrayList<>(kept.steps());
        steps.add(step);
        warnings.put(key, new Kept(kept.number(), kept.crossing(), steps));
        additions.add(new Addition(kept.crossing(), step));
    }

    /** Takes what a department did; what cannot be taken is named. */
    void take(WarningResponses.Response response, String list) {
        Optional<Key> key = warnings.values().stream()
                .filter(kept -> kept.number().equals(response.alert())
                        || kept.crossing().alert().toString().equals(response.alert()))
                .map(kept -> Key.of(kept.crossing()))
                .findFirst();
        if (key.isEmpty()) {
            leaveOut(response, list, new AlertFault.UnknownAlert(response.alert()));
            return;
        }
        Kept kept = warnings.get(key.get());
        boolean isKnown = response.step() instanceof Step.Pushed;
        if (kept != null && !isKnown) {
            Optional<LocalDate> ended =
                    Optional.ofNullable(undone.get(key.get())).map(WarningEvent.Undone::on);
            AnsweringWarning.isNew(kept, response.step(), ended)
                    .peek(isNew -> addIf(isNew, key.get(), response.step()))
                    .peekLeft(fault -> leaveOut(response, list, fault));
        }
    }

    private void addIf(boolean isNew, Key key, Step step) {
        if (isNew) {
            add(key, step);
        }
    }

    private void leaveOut(WarningResponses.Response response, String list, AlertFault fault) {
        unused.add(new RaiseAlerts.Unused(list, response.row(), fault));
    }

    /** Withdraws the warnings whose crossings were undone; what was followed up by then stays closed. */
    void withdraw() {
        undone.forEach((key, ended) -> {
            Kept kept = warnings.get(key);
            if (kept != null && kept.alert() instanceof BurdenAlert.Open) {
                add(key, new Step.Withdrawn(ended));
            }
        });
    }

    /** Returns what is to be added, and what came of it. */
    Change<Result> change(List<RaiseAlerts.Unused> unread) {
        List<RaiseAlerts.Unused> all = new ArrayList<>(unread);
        all.addAll(unused);
        int pushed = count(Step.Pushed.class);
        int withdrawn = count(Step.Withdrawn.class);
        return new Change<>(
                additions,
                new Result(
                        pushed,
                        withdrawn,
                        additions.size() - pushed - withdrawn,
                        standing(BurdenAlert.Pushed.class),
                        standing(BurdenAlert.Answered.class),
                        all));
    }

    private int count(Class<? extends Step> kind) {
        return (int) additions.stream()
                .filter(addition -> kind.isInstance(addition.step()))
                .count();
    }

    private int standing(Class<? extends BurdenAlert> state) {
        return (int) warnings.values().stream()
                .filter(kept -> state.isInstance(kept.alert()))
                .count();
    }
}
