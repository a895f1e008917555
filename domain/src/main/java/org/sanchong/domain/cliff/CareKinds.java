package org.sanchong.domain.cliff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;

/**
 * The kinds of care that the rules of a policy tell apart: every combination of the values that they ask for, and of one
 * other value where there is one.
 */
final class CareKinds {
    /** What a claim says where no rule asks: it makes no difference. */
    private static final Map<String, String> UNASKED = unaskedValues();

    /** A value of an identifier that no rule names. */
    private static final String NO_NAMED_VALUE = "-";

    private final AskedFacts asked;
    private final Vocabulary vocabulary;

    CareKinds(AskedFacts asked, Vocabulary vocabulary) {
        this.asked = asked;
        this.vocabulary = vocabulary;
    }

    private static Map<String, String> unaskedValues() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("insurance", "RESIDENT");
        values.put("care_type", "INPATIENT");
        values.put("facility_level", "LEVEL_2");
        values.put("locality", "IN_COUNTY");
        values.put("designated", "true");
        values.put("referral", "false");
        values.put("special_disease", "false");
        values.put("approved_assistance", "false");
        return Collections.unmodifiableMap(values);
    }

    /** A kind of care: the day, and what the claim says of every attribute. */
    record CareKind(LocalDate day, Map<String, String> facts) {
        /** Returns the kind that says something else of an attribute. */
        CareKind saying(String attribute, String value) {
            Map<String, String> others = new LinkedHashMap<>(facts);
            others.put(attribute, value);
            return new CareKind(day, others);
        }
    }

    /** Returns the attributes that the rules ask for, each with the values that they tell apart. */
    Map<String, List<String>> axes() {
        Map<String, List<String>> axes = new LinkedHashMap<>();
        for (ClaimAttribute attribute : vocabulary.attributes()) {
            Set<String> values = asked.values().get(attribute.name());
            if (values != null) {
                axes.put(attribute.name(), values(attribute, values));
            }
        }
        return axes;
    }

    /**
     * Returns the kind as it is told: where a value stands for all that no rule names, those are told, with bars between
     * them.
     */
    CareKind told(CareKind kind) {
        Map<String, String> facts = new LinkedHashMap<>();
        kind.facts().forEach((attribute, value) -> facts.put(attribute, told(attribute, value)));
        return new CareKind(kind.day(), facts);
    }

    private String told(String attribute, String value) {
        Set<String> named = asked.values().getOrDefault(attribute, Set.of());
        List<ClaimAttribute.Code> codes =
                vocabulary.attribute(attribute).map(ClaimAttribute::codes).orElse(List.of());
        return named.contains(value) || codes.isEmpty()
                ? value
                : codes.stream()
                        .map(ClaimAttribute.Code::code)
                        .filter(code -> !named.contains(code))
                        .collect(Collectors.joining("|"));
    }

    /** Returns what a claim says of which this is told: of several values the first, and what is usual of the rest. */
    Map<String, String> said(Map<String, String> told) {
        Map<String, String> facts = unasked();
        told.forEach((attribute, values) -> {
            int bar = values.indexOf('|');
            facts.put(attribute, bar < 0 ? values : values.substring(0, bar));
        });
        return facts;
    }

    /** Returns every kind of care. */
    List<CareKind> all() {
        List<Map<String, String>> combined = new ArrayList<>();
        combined.add(unasked());
        for (Map.Entry<String, List<String>> axis : axes().entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> facts : combined) {
                for (String value : axis.getValue()) {
                    Map<String, String> said = new LinkedHashMap<>(facts);
                    said.put(axis.getKey(), value);
                    longer.add(said);
                }
            }
            combined = longer;
        }
        List<CareKind> kinds = new ArrayList<>();
        for (LocalDate day : asked.days()) {
            combined.forEach(facts -> kinds.add(new CareKind(day, facts)));
        }
        return kinds;
    }

    private Map<String, String> unasked() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (ClaimAttribute attribute : vocabulary.attributes()) {
            String usual = UNASKED.get(attribute.name());
            boolean isKnown = attribute.kind() != ClaimAttribute.Kind.CODE
                    || attribute.codes().stream().anyMatch(code -> code.code().equals(usual));
            if (usual != null && isKnown) {
                facts.put(attribute.name(), usual);
            } else if (attribute.kind() == ClaimAttribute.Kind.CODE && UNASKED.containsKey(attribute.name())) {
                facts.put(attribute.name(), attribute.codes().get(0).code());
            }
        }
        return facts;
    }

    private static List<String> values(ClaimAttribute attribute, Set<String> named) {
        if (attribute.kind() == ClaimAttribute.Kind.FLAG) {
            return List.of("true", "false");
        }
        Set<String> values = new LinkedHashSet<>();
        if (attribute.kind() == ClaimAttribute.Kind.CODE) {
            attribute.codes().stream()
                    .map(ClaimAttribute.Code::code)
                    .filter(named::contains)
                    .forEach(values::add);
            attribute.codes().stream()
                    .map(ClaimAttribute.Code::code)
                    .filter(code -> !named.contains(code))
                    .findFirst()
                    .ifPresent(values::add);
        } else {
            values.addAll(named);
            values.add(NO_NAMED_VALUE);
        }
        return List.copyOf(values);
    }
}
