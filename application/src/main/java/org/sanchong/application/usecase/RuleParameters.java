package org.sanchong.application.usecase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.domain.money.Rate;

/** The parameters of a rule of reminders, as {@code name=value} parted by semicolons. Each is asked for by the rule. */
final class RuleParameters {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * Reads them.
     *
     * @throws BadParameterException if one is not a name and a value, or is given twice
     */
    RuleParameters(String text) {
        for (String each : text.split("[;；]", -1)) {
            if (each.isBlank()) {
                continue;
            }
            int at = each.indexOf('=');
            String name = at < 0 ? each.strip() : each.substring(0, at).strip();
            if (at < 0) {
                throw new BadParameterException(
                        "\"" + name + "\" is no parameter; write name=value", "“" + name + "”不是参数，应写作 名称=值");
            }
            if (values.put(name, each.substring(at + 1).strip()) != null) {
                throw new BadParameterException(name + " is given twice. Remove one", name + " 重复，请删除其一");
            }
        }
    }

    /** A parameter that cannot be used. */
    static final class BadParameterException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String chinese;

        BadParameterException(String english, String chinese) {
            super(english);
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    String text(String name) {
        asked.add(name);
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw new BadParameterException(
                    "MISSING_PARAMETER: the rule needs " + name + ". Add " + name + "=value",
                    "MISSING_PARAMETER: 规则缺少参数 " + name + "，请补上 " + name + "=值");
        }
        return value;
    }

    /** Returns the words of a parameter, parted by commas; none where it is left out. */
    List<String> words(String name) {
        asked.add(name);
        return List.of(values.getOrDefault(name, "").split("[,，]", -1)).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    int number(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,6}")) {
            throw new BadParameterException(
                    name + " is a whole number, such as 14, not " + text, name + " 应为整数，如 14，而不是 " + text);
        }
        return Integer.parseInt(text);
    }

    Rate rate(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,4}([.][0-9]{1,4})?%")) {
            throw new BadParameterException(
                    name + " is a percentage, such as 95%, not " + text, name + " 应为百分比，如 95%，而不是 " + text);
        }
        return Rate.ofPercent(text.substring(0, text.length() - 1));
    }

    /** Sees that there is no parameter that the rule did not ask for. */
    void end() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                String known = String.join(", ", asked);
                throw new BadParameterException(
                        "the rule has no parameter " + name + ". It has: " + known,
                        "规则没有参数 " + name + "，其参数为：" + known);
            }
        }
    }
}
