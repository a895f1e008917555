package org.sanchong.app.policies;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is at stake in a reading, as lines for people.
 *
 * @param phrases words in the reader's language
 */
record StakeLines(Phrases phrases) {
    /** Adds what the tree of an interpretation says. */
    void add(TextLines lines, Map<String, Object> tree) {
        for (Map<?, ?> example : maps(tree.get("cases"))) {
            lines.fact(1, phrases.either("case", "案例"), text(example, "case"));
            List<?> claims = list(example.get("claims"));
            for (int i = 0; i < claims.size(); i++) {
                lines.fact(2, phrases.either("claim ", "结算 ") + (i + 1), String.valueOf(claims.get(i)));
            }
            List<?> tiers = list(example.get("tiers"));
            maps(example.get("readings")).forEach(row -> lines.fact(2, name(row), said(row, tiers)));
        }
        for (Map<?, ?> reason : maps(tree.get("not_computed"))) {
            String readings = list(reason.get("readings")).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(phrases.either(", ", "、")));
            lines.fact(1, phrases.either("not computed ", "不计算 ") + readings, text(reason, "reason"));
        }
    }

    private String name(Map<?, ?> row) {
        return phrases.either("reading ", "读法 ")
                + text(row, "reading")
                + (Boolean.TRUE.equals(row.get("taken")) ? phrases.either(", taken", "（采用）") : "");
    }

    private String said(Map<?, ?> row, List<?> labels) {
        if (!text(row, "rejection").isEmpty()) {
            return phrases.either("not settled: ", "不予结算：") + text(row, "rejection");
        }
        StringBuilder said = new StringBuilder(phrases.either("paid ", "支付 ")).append(text(row, "paid"));
        List<Map<?, ?>> tiers = maps(row.get("tiers"));
        for (int i = 0; i < tiers.size(); i++) {
            said.append(phrases.either(", ", "，"))
                    .append(labels.get(i))
                    .append(' ')
                    .append(text(tiers.get(i), "paid"));
        }
        said.append(phrases.either("; personal ", "；个人 ")).append(text(row, "personal"));
        String more = text(row, "more");
        if (!more.isEmpty()) {
            said.append(phrases.either("; difference ", "；差额 ")).append(StakeTrees.signed(more));
        }
        return said.toString();
    }

    private static String text(Map<?, ?> tree, String key) {
        return String.valueOf(tree.get(key));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Map<?, ?>> maps(@Nullable Object value) {
        return list(value).stream()
                .filter(item -> item instanceof Map<?, ?>)
                .<Map<?, ?>>map(item -> (Map<?, ?>) item)
                .toList();
    }
}
