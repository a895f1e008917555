package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A derivation in which one thing was changed.
 *
 * @param what where, and how
 * @param steps the ids of the step that was changed, or of the two that were swapped; none for what lies outside the steps
 * @param derivation the derivation with the change, its seal as it was
 */
record Forgery(String what, Set<String> steps, Json.Members derivation) {
    /** Returns every change of one value, of one member and of one item of a list. */
    static List<Forgery> of(Json.Members derivation) {
        List<Forgery> forgeries = new ArrayList<>();
        for (Change change : changes(derivation, new Place("", Set.of()))) {
            Json.Members changed = (Json.Members) change.value();
            if (!changed.equals(derivation)) {
                forgeries.add(new Forgery(change.place().path(), change.place().steps(), changed));
            }
        }
        return forgeries;
    }

    /** Returns the forgery with a seal over what it says. */
    Forgery sealed() {
        Map<String, Json> members = new LinkedHashMap<>(derivation.byName());
        members.put("sha256", new Json.Text(CanonicalForm.seal(derivation)));
        return new Forgery(what + ", sealed anew", steps, new Json.Members(members));
    }

    /** Where a value lies. */
    private record Place(String path, Set<String> steps) {
        Place of(String member) {
            return new Place(path + "/" + member, steps);
        }

        Place item(int number, Json item) {
            String id = item instanceof Json.Members object && object.get("step") != null ? object.text("id") : null;
            String prefix = path.startsWith("/if_approved") ? "if_approved/" : "";
            return new Place(
                    path + "/" + number, id == null ? steps : Set.of(prefix + id, prefix + "steps[" + number + "]"));
        }

        Place how(String how) {
            return new Place(path + " " + how, steps);
        }
    }

    /** The whole value after a change of a part of it. */
    private record Change(Place place, Json value) {}

    private static List<Change> changes(Json value, Place place) {
        List<Change> changes = new ArrayList<>();
        if (value instanceof Json.Members object) {
            object.byName().forEach((name, member) -> {
                for (Change inner : changes(member, place.of(name))) {
                    changes.add(new Change(inner.place(), with(object, name, inner.value())));
                }
                Map<String, Json> without = new LinkedHashMap<>(object.byName());
                without.remove(name);
                changes.add(new Change(place.of(name).how("removed"), new Json.Members(without)));
            });
            changes.add(new Change(place.how("one more member"), with(object, "extra", new Json.Text("1.00"))));
        } else if (value instanceof Json.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                Place at = place.item(i, list.items().get(i));
                for (Change inner : changes(list.items().get(i), at)) {
                    List<Json> items = new ArrayList<>(list.items());
                    items.set(i, inner.value());
                    changes.add(new Change(inner.place(), new Json.Items(items)));
                }
                addListChanges(changes, list.items(), i, place);
            }
        } else {
            for (String other : others(value.toString())) {
                Json changed = value instanceof Json.Text ? new Json.Text(other) : value;
                if (value instanceof Json.Flag flag) {
                    changed = new Json.Flag(!flag.value());
                } else if (value instanceof Json.Literal number) {
                    changed = new Json.Literal(Integer.toString(Integer.parseInt(number.written()) + 1));
                }
                changes.add(new Change(place.how("-> " + changed), changed));
            }
        }
        return changes;
    }

    private static void addListChanges(List<Change> changes, List<Json> items, int place, Place list) {
        Place at = list.item(place, items.get(place));
        List<Json> dropped = new ArrayList<>(items);
        dropped.remove(place);
        changes.add(new Change(at.how("dropped"), new Json.Items(dropped)));
        List<Json> doubled = new ArrayList<>(items);
        doubled.add(place, items.get(place));
        changes.add(new Change(at.how("doubled"), new Json.Items(doubled)));
        if (place > 0) {
            Place before = list.item(place - 1, items.get(place - 1));
            List<Json> swapped = new ArrayList<>(items);
            swapped.set(place, items.get(place - 1));
            swapped.set(place - 1, items.get(place));
            Set<String> both = new LinkedHashSet<>(at.steps());
            both.addAll(before.steps());
            changes.add(new Change(new Place(at.path() + " swapped", both), new Json.Items(swapped)));
        }
    }

    private static Json.Members with(Json.Members object, String name, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(object.byName());
        members.put(name, value);
        return new Json.Members(members);
    }

    /** Other values of the same form where one comes to mind, so that not the form but the content is found wrong. */
    private static List<String> others(String value) {
        if (value.matches("-?[0-9]+[.][0-9]{2}")) {
            long fen = Long.parseLong(value.replace(".", ""));
            return fen == 0 ? List.of("0.01", "100.00") : List.of(Fen.text(fen + 1), Fen.text(fen - 1));
        }
        if (value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return List.of(LocalDate.parse(value).plusDays(1).toString());
        }
        if (value.matches("[0-9]{1,6}")) {
            return List.of(Long.toString(Long.parseLong(value) + 1));
        }
        if (value.matches("[0-9.]+%")) {
            return List.of(value.equals("1%") ? "2%" : "1%");
        }
        Map<String, String> pairs = Map.ofEntries(
                Map.entry("true", "false"),
                Map.entry("false", "true"),
                Map.entry("en", "zh"),
                Map.entry("zh", "en"),
                Map.entry("DOCUMENT", "CITED"),
                Map.entry("ILLUSTRATIVE", "DOCUMENT"),
                Map.entry("DERIVED", "DOCUMENT"),
                Map.entry("CLAIM", "PLAN_YEAR"),
                Map.entry("PLAN_YEAR", "CLAIM"),
                Map.entry("BURDEN", "EXCESS"),
                Map.entry("EXCESS", "BURDEN"),
                Map.entry("PERSON", "HOUSEHOLD"),
                Map.entry("HOUSEHOLD", "PERSON"),
                Map.entry("basic", "backstop"),
                Map.entry("AT_MOST", "AT_LEAST"),
                Map.entry("TOTAL", "IN_SCOPE"),
                Map.entry("IN_SCOPE", "TOTAL"),
                Map.entry("RESIDENT", "EMPLOYEE"),
                Map.entry("IN_COUNTY", "IN_REGION"),
                Map.entry("IN_REGION", "IN_COUNTY"),
                Map.entry("LEVEL_2", "LEVEL_3"),
                Map.entry("DESTITUTE", "SUBSISTENCE_ALLOWANCE"),
                Map.entry("SUBSISTENCE_ALLOWANCE", "DESTITUTE"),
                Map.entry("ORPHAN", "UNSUPPORTED_CHILD"));
        String other = pairs.get(value);
        return other == null ? List.of(value + "x") : List.of(other, value + "x");
    }
}
