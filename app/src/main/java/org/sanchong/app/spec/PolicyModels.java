package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.policy.BenefitPolicy;

/** Policies as their pages show them: steps in order, each schedule with its formula. */
final class PolicyModels {
    /** What the policy rules beside its steps, by the names that {@code policies show} has for it. */
    private static final List<String> SECTIONS =
            List.of("assistance", "deliveries", "premium", "referral", "applications", "monitoring", "indicators");

    private static final Set<String> TO_REPLACE = Set.of("ILLUSTRATIVE");

    private final CatalogTrees trees;
    private final Places places;
    private final FormulaText formulas;

    PolicyModels(CatalogTrees trees, Places places, Language language) {
        this.trees = trees;
        this.places = places;
        this.formulas = new FormulaText(language);
    }

    /** Returns the policy with the formula of every schedule, and what it rules beside its steps. */
    Map<String, Object> of(BenefitPolicy policy) {
        Map<String, Object> model = trees.policy(policy);
        List<Map<String, Object>> steps = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (Map<String, Object> step : Tree.objects(model, "steps")) {
            List<Map<String, Object>> schedules = new ArrayList<>();
            for (Map<String, Object> schedule : Tree.objects(step, "schedules")) {
                schedule.put("formula", formulas.of(schedule));
                schedules.add(schedule);
            }
            step.put("schedules", schedules);
            step.put("place", once(named, place(step)));
            schedules.forEach(s -> named.add(step.get("place") + "." + Tree.text(s, "id")));
            steps.add(step);
        }
        model.put("steps", steps);
        List<Object> sections = new ArrayList<>();
        for (String section : SECTIONS) {
            List<Map<String, Object>> provisions = Tree.objects(model, section);
            if (!provisions.isEmpty()) {
                named.add(section);
                provisions.forEach(p -> p.put("place", place(named, Tree.text(p, "which"))));
                sections.add(Map.of("name", section, "provisions", provisions));
            }
        }
        model.put("sections", sections);
        places.learn(policy.id().value(), named);
        return model;
    }

    /** The place of a provision; none where it has no name of its own, or another before it has that name. */
    private static String place(Set<String> named, String which) {
        boolean isNew = !which.isEmpty() && named.add(Places.provision(which));
        return isNew ? Places.provision(which) : "";
    }

    private static String once(Set<String> named, String place) {
        String own = place;
        for (int number = 2; !named.add(own); number++) {
            own = place + "-" + number;
        }
        return own;
    }

    /** What the step is called where clauses say what carries them out. */
    private static String place(Map<String, Object> step) {
        String tier = Tree.text(step, "tier");
        return tier.isEmpty() ? Tree.text(step, "step") : tier.replace('_', '-');
    }

    /** Returns the policy with the figures and provisions that an embedding system has to put in place of ours. */
    Map<String, Object> toReplace(BenefitPolicy policy) {
        Map<String, Object> model = of(policy);
        List<Map<String, Object>> figures = new ArrayList<>();
        for (Map<String, Object> step : Tree.objects(model, "steps")) {
            collect(figures, step, step, "");
            for (Map<String, Object> schedule : Tree.objects(step, "schedules")) {
                collect(figures, step, schedule, Tree.text(schedule, "id"));
            }
        }
        List<Map<String, Object>> provisions = new ArrayList<>();
        for (Map<String, Object> section : Tree.objects(model, "sections")) {
            Tree.objects(section, "provisions").stream()
                    .filter(provision -> TO_REPLACE.contains(Tree.text(provision, "provenance"))
                            || Tree.text(provision, "value").contains("DELEGATED"))
                    .forEach(provisions::add);
        }
        // The places are on the policy's own page.
        provisions.forEach(provision -> provision.remove("place"));
        List<Map<String, Object>> delegated = trees.clauses(policy).stream()
                .filter(clause -> Tree.text(clause, "status").equals("DELEGATED"))
                .toList();
        model.put("figures", figures);
        model.put("provisions", provisions);
        model.put("delegated", delegated);
        return model;
    }

    private static void collect(
            List<Map<String, Object>> figures, Map<String, Object> step, Map<String, Object> of, String schedule) {
        for (Map<String, Object> figure : Tree.objects(of, "figures")) {
            if (TO_REPLACE.contains(Tree.text(figure, "provenance"))) {
                Map<String, Object> own = new LinkedHashMap<>(figure);
                String label = Tree.text(step, "label");
                own.put("step", label.isEmpty() ? Tree.text(step, "step") : label);
                own.put("schedule", schedule);
                own.put("place", Tree.text(step, "place") + (schedule.isEmpty() ? "" : "/" + schedule));
                figures.add(own);
            }
        }
    }
}
