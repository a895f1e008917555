package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final FormulaText formulas;

    PolicyModels(CatalogTrees trees, Language language) {
        this.trees = trees;
        this.formulas = new FormulaText(language);
    }

    /** Returns the policy with the formula of every schedule, and what it rules beside its steps. */
    Map<String, Object> of(BenefitPolicy policy) {
        Map<String, Object> model = trees.policy(policy);
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Map<String, Object> step : Tree.objects(model, "steps")) {
            List<Map<String, Object>> schedules = new ArrayList<>();
            for (Map<String, Object> schedule : Tree.objects(step, "schedules")) {
                schedule.put("formula", formulas.of(schedule));
                schedules.add(schedule);
            }
            step.put("schedules", schedules);
            step.put("place", place(step));
            steps.add(step);
        }
        model.put("steps", steps);
        List<Object> sections = new ArrayList<>();
        for (String section : SECTIONS) {
            List<Map<String, Object>> provisions = Tree.objects(model, section);
            if (!provisions.isEmpty()) {
                sections.add(Map.of("name", section, "provisions", provisions));
            }
        }
        model.put("sections", sections);
        return model;
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
