package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Condition;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.time.EffectivePeriod;

/** Reads conditions: mappings, all of whose entries must hold. */
final class ConditionReader {
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final String DISCHARGE = "discharged_on";

    private final PolicyWords words;
    private final Defects defects;

    ConditionReader(PolicyWords words, Defects defects) {
        this.words = words;
        this.defects = defects;
    }

    ConditionReader(SourceLevel level) {
        this(level.words(), level.defects());
    }

    /** Returns the condition at the key, where it is there. */
    Optional<Condition> read(Fields fields, String key) {
        return fields.get(key).flatMap(this::read);
    }

    /** Returns the condition that is written. */
    Optional<Condition> read(Written written) {
        return Fields.of(written, defects).flatMap(fields -> {
            int before = defects.errors();
            List<Condition> conditions = new ArrayList<>();
            for (Written.Entry entry : fields.rest()) {
                entry(entry).ifPresent(conditions::add);
            }
            return defects.unlessSince(before, written.place(), () -> all(conditions));
        });
    }

    private static Condition all(List<Condition> conditions) {
        return switch (conditions.size()) {
            case 0 -> new Condition.Always();
            case 1 -> conditions.get(0);
            default -> new Condition.All(conditions);
        };
    }

    private Optional<Condition> entry(Written.Entry entry) {
        Written value = entry.value();
        return switch (entry.key().text()) {
            case "holds" -> holds(value);
            case "during" -> transition(value, false);
            case "after" -> transition(value, true);
            case "all" -> several(value).map(Condition.All::new);
            case "any" -> several(value).map(Condition.Any::new);
            case "not" -> read(value).map(Condition.Not::new);
            default -> words.attribute(entry.key(), defects).flatMap(attribute -> about(attribute, value));
        };
    }

    private Optional<Condition> holds(Written value) {
        Set<EligibilityCategory> categories = words.categories(value, defects);
        return categories.isEmpty() ? Optional.empty() : Optional.of(new Condition.Holds(categories));
    }

    private Optional<Condition> transition(Written value, boolean after) {
        if (!value.text().equals("transition")) {
            defects.error(value.place(), DefectCode.BAD_SCALAR, "'transition' is the one period that is known here");
            return Optional.empty();
        }
        return words.transition(value.place(), defects)
                .flatMap(days -> after ? days.until().map(EffectivePeriod::startingOn) : Optional.of(days))
                .map(days -> new Condition.Within(DISCHARGE, days));
    }

    private Optional<List<Condition>> several(Written value) {
        List<Written> items = Lists.items(value, defects);
        if (value.isList() && items.isEmpty()) {
            defects.error(value.place(), DefectCode.WRONG_SHAPE, "the list is empty");
        }
        List<Condition> conditions = new ArrayList<>();
        items.forEach(item -> read(item).ifPresent(conditions::add));
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    private Optional<Condition> about(PolicyWords.Asked attribute, Written value) {
        if (attribute.isNominal()) {
            Set<String> codes = new LinkedHashSet<>();
            for (Written item : Lists.oneOrMore(value, defects)) {
                attribute.value(item, defects).ifPresent(code -> {
                    words.mentions().add(attribute, code, value.place());
                    codes.add(code);
                });
            }
            return codes.isEmpty() ? Optional.empty() : Optional.of(new Condition.In(attribute.name(), codes));
        }
        if (!value.isMapping()) {
            String message = attribute.name() + " is asked for as {from: …, to: …}";
            defects.error(value.place(), DefectCode.WRONG_KIND, message);
            return Optional.empty();
        }
        return Fields.of(value, defects).flatMap(bounds -> {
            Optional<Condition> condition = attribute.kind() == ClaimAttribute.Kind.DATE
                    ? within(attribute, bounds)
                    : between(attribute, bounds);
            bounds.close();
            return condition;
        });
    }

    private Optional<Condition> within(PolicyWords.Asked attribute, Fields bounds) {
        int before = defects.errors();
        LocalDate first = bounds.get("from", ScalarForm.DATE).orElse(FIRST_DAY);
        Optional<LocalDate> last = bounds.get("to", ScalarForm.DATE);
        refuseEmpty(bounds, last.map(first::isAfter).orElse(false));
        return defects.unlessSince(before, bounds.place(), () -> {
            EffectivePeriod days = last.map(day -> EffectivePeriod.ofDays(first, day))
                    .orElseGet(() -> EffectivePeriod.startingOn(first));
            return new Condition.Within(attribute.name(), days);
        });
    }

    private Optional<Condition> between(PolicyWords.Asked attribute, Fields bounds) {
        int before = defects.errors();
        long least = number(attribute, bounds, "from").orElse(0L);
        long most = number(attribute, bounds, "to").orElse(Long.MAX_VALUE);
        refuseEmpty(bounds, least > most);
        return defects.unlessSince(before, bounds.place(), () -> new Condition.Between(attribute.name(), least, most));
    }

    private static Optional<Long> number(PolicyWords.Asked attribute, Fields bounds, String end) {
        return attribute.kind() == ClaimAttribute.Kind.AMOUNT
                ? bounds.get(end, ScalarForm.AMOUNT).map(amount -> amount.fen())
                : bounds.get(end, ScalarForm.COUNT);
    }

    private void refuseEmpty(Fields bounds, boolean empty) {
        if (empty) {
            String message = "'from' lies above 'to': nothing lies within";
            defects.error(bounds.placeOf("to"), DefectCode.EMPTY_RANGE, message);
        }
        if (!bounds.has("from") && !bounds.has("to")) {
            defects.error(bounds.place(), DefectCode.MISSING_KEY, "give 'from', 'to' or both");
        }
    }
}
