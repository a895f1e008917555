package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanchong.application.wording.Language;

/**
 * What a schedule pays as a formula of its figures. A figure that attributes choose from a table shows as a name with the
 * attributes, such as {@code D(facility_level)}.
 */
record FormulaText(Language language) {
    /** Returns the lines of the formula of a schedule. */
    List<String> of(Map<String, Object> schedule) {
        List<Map<String, Object>> figures = Tree.objects(schedule, "figures");
        String deductible = value(figures, "deductible", "", "D");
        List<String> lines = new ArrayList<>();
        lines.add("F(x) = " + slices(schedule, figures, deductible));
        boolean perClaim = Tree.text(schedule, "accrual").equals("CLAIM");
        String paid = perClaim ? "round F(b)" : "round F(B + b) − round F(B)";
        List<Map<String, Object>> caps = figures.stream()
                .filter(figure -> Tree.text(figure, "figure").equals("cap"))
                .toList();
        lines.add(either("pays = ", "支付 = ") + (caps.isEmpty() ? paid : "min( " + paid + " , " + cap(caps) + " )"));
        return lines;
    }

    private String cap(List<Map<String, Object>> caps) {
        return caps.stream()
                .map(cap -> Tree.text(cap, "account"))
                .distinct()
                .map(account -> {
                    List<Map<String, Object>> own = caps.stream()
                            .filter(cap -> Tree.text(cap, "account").equals(account))
                            .toList();
                    return value(own, "cap", "", "C") + " − " + account;
                })
                .collect(Collectors.joining(" , "));
    }

    private String slices(Map<String, Object> schedule, List<Map<String, Object>> figures, String deductible) {
        List<String> bands = figures.stream()
                .filter(figure -> Tree.text(figure, "figure").equals("rate"))
                .map(figure -> Tree.text(figure, "band"))
                .distinct()
                .toList();
        String from = deductible.isEmpty() ? "0" : deductible;
        String shift =
                Tree.text(schedule, "origin").equals("EXCESS") && !deductible.isEmpty() ? deductible + " + " : "";
        List<String> parts = new ArrayList<>();
        String below = from;
        for (String band : bands) {
            String edge = value(figures, "up_to", band, "E" + band);
            String rate = value(figures, "rate", band, "r" + band);
            String upper = edge.isEmpty() ? "∞" : shift + edge;
            parts.add(rate + " · x⟨" + below + " … " + upper + "⟩");
            below = upper;
        }
        return parts.isEmpty() ? "0" : String.join(" + ", parts);
    }

    /** The value of the only figure of that kind and band; of several the name with what chooses among them. */
    private static String value(List<Map<String, Object>> figures, String kind, String band, String name) {
        List<Map<String, Object>> own = figures.stream()
                .filter(figure -> Tree.text(figure, "figure").equals(kind)
                        && Tree.text(figure, "band").equals(band))
                .toList();
        if (own.isEmpty()) {
            return "";
        }
        if (own.size() == 1) {
            return Tree.text(own.get(0), "value");
        }
        return name + "(" + String.join(", ", Tree.object(own.get(0).get("by")).keySet()) + ")";
    }

    private String either(String english, String chinese) {
        return language == Language.ZH ? chinese : english;
    }
}
