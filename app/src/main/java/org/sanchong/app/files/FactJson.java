package org.sanchong.app.files;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.ClaimFact;

/** Facts as members of an object, in the order of their names. For one thread. */
final class FactJson {
    /** Facts that say who people are; a valid identity number in them is masked. */
    private static final List<String> PERSONAL = List.of("household_id", "previous_claim");

    private static final String CATEGORIES = "categories";
    private static final int MOST_ORDERS = 16;

    private final JsonForms.Kind<ClaimFact> coded;
    private final JsonForms.Kind<String> amounts;

    /** The orders that were needed last: the next facts mostly have the names of some that came before. */
    private final Deque<Order> orders = new ArrayDeque<>();

    FactJson(JsonForms forms) {
        this.coded = forms.kind();
        this.amounts = forms.kind();
    }

    /** Writes facts. */
    void write(JsonText json, List<ClaimFact> facts) {
        for (int at : order(facts)) {
            write(json, facts.get(at));
        }
    }

    /** Writes facts, the categories held among them. */
    void write(JsonText json, List<ClaimFact> facts, List<EligibilityCategory> held) {
        boolean open = true;
        for (int at : order(facts)) {
            ClaimFact fact = facts.get(at);
            if (open && fact.attribute().compareTo(CATEGORIES) > 0) {
                categories(json, held);
                open = false;
            }
            write(json, fact);
        }
        if (open) {
            categories(json, held);
        }
    }

    private static void categories(JsonText json, List<EligibilityCategory> held) {
        json.name(CATEGORIES).beginArray();
        held.forEach(category -> json.value(category.code()));
        json.endArray();
    }

    private void write(JsonText json, ClaimFact fact) {
        String name = fact.attribute();
        switch (fact.kind()) {
            case AMOUNT ->
                json.stretch(amounts.of(name, draft -> draft.amount(name)).get(0), fact.number());
            case CODE, FLAG -> {
                List<JsonForm> member = coded.of(fact, draft -> draft.json().member(name, fact.text()));
                json.stretch(member.get(0));
            }
            case DATE -> json.name(name).day(fact.number());
            case COUNT -> json.member(name, fact.value());
            case IDENTIFIER ->
                json.member(name, PERSONAL.contains(name) ? IdentityNumber.masked(fact.text()) : fact.text());
        }
    }

    /** Returns the positions of the facts in the order of their names. */
    private List<Integer> order(List<ClaimFact> facts) {
        for (Order order : orders) {
            if (order.isOf(facts)) {
                return order.positions;
            }
        }
        if (orders.size() == MOST_ORDERS) {
            orders.removeLast();
        }
        orders.addFirst(Order.of(facts));
        return orders.getFirst().positions;
    }

    /** The order of facts of some names. */
    private record Order(List<String> names, List<Integer> positions) {
        static Order of(List<ClaimFact> facts) {
            List<Integer> positions = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                positions.add(i);
            }
            positions.sort(Comparator.comparing(at -> facts.get(at).attribute()));
            return new Order(facts.stream().map(ClaimFact::attribute).toList(), positions);
        }

        boolean isOf(List<ClaimFact> facts) {
            boolean same = facts.size() == names.size();
            for (int i = 0; same && i < names.size(); i++) {
                same = names.get(i).equals(facts.get(i).attribute());
            }
            return same;
        }
    }
}
