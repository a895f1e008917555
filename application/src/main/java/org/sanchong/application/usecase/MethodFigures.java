package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sanchong.domain.money.FourDecimals;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.payment.PaymentMethod;
import org.sanchong.domain.payment.RiskShares;
import org.sanchong.domain.referral.FacilityId;

/** The figures of one contract as they are written, and the method that they come to. */
final class MethodFigures {
    private static final String NO_KEY = "";

    private final Map<Parameter, Map<String, String>> given = new EnumMap<>(Parameter.class);
    private final Set<Parameter> used = EnumSet.noneOf(Parameter.class);

    /** What a row of a contract may say. */
    enum Parameter {
        /** The region of insurance, or the city or province above it. */
        REGION,
        /** The year. */
        YEAR,
        /** The tier. */
        TIER,
        /** A kind of care; may be repeated. */
        CARE_TYPE,
        /** A facility; may be repeated. */
        FACILITY,
        /** The method's code. */
        METHOD,
        /** The fact of claims that names the disease; disease_code if not said. */
        FACT,
        /** Yuan a day; the key is a facility, a level of facilities or {@code *}. */
        DAY_RATE,
        /** Yuan a case; the key is a disease. */
        STANDARD,
        /** Yuan a year; the key is who answers, with points there is none. */
        BUDGET,
        /** Who leads the care group of the facility that is the key. */
        LEAD,
        /** The share of the surplus that is kept. */
        SURPLUS_KEPT,
        /** How much of the budget the surplus may be to be shared. */
        SURPLUS_WITHIN,
        /** The share of the overrun that the fund bears. */
        OVERRUN_BORNE,
        /** How much of the budget the overrun may be to be shared. */
        OVERRUN_WITHIN,
        /** Points a case; the key is a disease. */
        POINTS,
        /** By what points are multiplied; the key is a facility. */
        COEFFICIENT
    }

    /** Takes a row. */
    void put(Parameter parameter, String key, String value) {
        boolean repeats = parameter == Parameter.CARE_TYPE || parameter == Parameter.FACILITY;
        Map<String, String> values = given.computeIfAbsent(parameter, each -> new LinkedHashMap<>());
        if (values.putIfAbsent(repeats ? value : key, value) != null) {
            throw new IllegalArgumentException(parameter + (key.isEmpty() ? "" : " of " + key)
                    + " is given twice. Remove one / " + parameter + " 重复，请删除其一");
        }
    }

    /** Returns the values of a parameter; none if it is not given. */
    List<String> values(Parameter parameter) {
        used.add(parameter);
        return new ArrayList<>(given.getOrDefault(parameter, Map.of()).values());
    }

    /** Returns the one value of a parameter that must be given, without a key. */
    String one(Parameter parameter) {
        used.add(parameter);
        Map<String, String> values = given.getOrDefault(parameter, Map.of());
        String value = values.get(NO_KEY);
        if (value == null || values.size() > 1) {
            throw new IllegalArgumentException("MISSING_PARAMETER: " + parameter
                    + " is needed once, without a key / 缺少 " + parameter + "，须填写一次且不带 key");
        }
        return value;
    }

    int year() {
        String year = one(Parameter.YEAR);
        if (!year.matches("[1-9][0-9]{3}")) {
            throw new IllegalArgumentException("YEAR is four digits, such as 2022, not " + year + " / YEAR 应为四位年份");
        }
        return Integer.parseInt(year);
    }

    /** Returns the method. */
    PaymentMethod method() {
        String code = one(Parameter.METHOD);
        return switch (code) {
            case "FEE_FOR_SERVICE" -> new PaymentMethod.FeeForService();
            case "PER_DIEM" -> new PaymentMethod.PerDiem(keyed(Parameter.DAY_RATE, key -> key, Money::parse));
            case "PER_DISEASE" ->
                new PaymentMethod.PerDisease(fact(), keyed(Parameter.STANDARD, key -> key, Money::parse));
            case "TOTAL_BUDGET" ->
                new PaymentMethod.TotalBudget(
                        keyed(Parameter.BUDGET, FacilityId::new, Money::parse),
                        given.containsKey(Parameter.LEAD)
                                ? keyed(Parameter.LEAD, FacilityId::new, FacilityId::new)
                                : new TreeMap<>(),
                        new RiskShares(
                                share(Parameter.SURPLUS_KEPT),
                                share(Parameter.SURPLUS_WITHIN),
                                share(Parameter.OVERRUN_BORNE),
                                share(Parameter.OVERRUN_WITHIN)));
            case "DIP_POINTS" ->
                new PaymentMethod.DipPoints(
                        Money.parse(one(Parameter.BUDGET)),
                        fact(),
                        keyed(Parameter.POINTS, key -> key, FourDecimals::parse),
                        given.containsKey(Parameter.COEFFICIENT)
                                ? keyed(Parameter.COEFFICIENT, FacilityId::new, FourDecimals::parse)
                                : new TreeMap<>());
            default ->
                throw new IllegalArgumentException("METHOD is FEE_FOR_SERVICE, PER_DIEM, PER_DISEASE, TOTAL_BUDGET or"
                        + " DIP_POINTS, not " + code + " / METHOD 无此支付方式");
        };
    }

    /** Refuses figures that the method does not take. */
    void checkAllUsed() {
        Set<Parameter> left = EnumSet.copyOf(given.keySet());
        left.removeAll(used);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    "the method takes no " + left + ". Remove it, or mend METHOD / 该支付方式不使用 " + left);
        }
    }

    private String fact() {
        return given.containsKey(Parameter.FACT) ? one(Parameter.FACT) : "disease_code";
    }

    private Rate share(Parameter parameter) {
        return Rate.ofShare(one(parameter));
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> keyed(
            Parameter parameter, Function<String, K> keys, Function<String, V> values) {
        used.add(parameter);
        SortedMap<K, V> all = new TreeMap<>();
        given.getOrDefault(parameter, Map.of()).forEach((key, value) -> {
            if (key.isBlank()) {
                throw new IllegalArgumentException(
                        parameter + " needs a key: for whom or what it is / " + parameter + " 须填写 key");
            }
            all.put(keys.apply(key), values.apply(value));
        });
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "MISSING_PARAMETER: the method needs " + parameter + " / 缺少 " + parameter);
        }
        return all;
    }
}
