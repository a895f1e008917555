package org.sanchong.app.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A stretch of canonical JSON that comes again and again, the same but for some amounts. A derivation is for the most
 * part such stretches: they are put into words once and copied from then on.
 */
final class JsonForm {
    private final int number;
    private final byte[] text;
    /** Where in the text the amounts stand. */
    private final int[] places;
    /** Whether a value begins with it, so that a comma may have to stand before. */
    private final boolean beginsValue;
    /** Whether what follows it is the first in its array or object. */
    private final boolean endsOpen;

    private JsonForm(int number, Draft draft, boolean beginsValue) {
        this.number = number;
        this.text = draft.text.toBytes();
        this.places = draft.places.stream().mapToInt(Integer::intValue).toArray();
        this.beginsValue = beginsValue;
        this.endsOpen = !draft.json.isFollowing();
    }

    /**
     * Returns the stretches of one value, or of some members of an object, as the draft cuts it: what is between them is
     * written each time.
     *
     * @param number that of the first; the others follow
     */
    static List<JsonForm> parts(int number, Consumer<Draft> writing) {
        Draft draft = new Draft(number);
        writing.accept(draft);
        draft.cut();
        return List.copyOf(draft.parts);
    }

    /** Returns its number among all that are known. */
    int number() {
        return number;
    }

    /** Returns how many amounts stand in it. */
    int amounts() {
        return places.length;
    }

    boolean beginsValue() {
        return beginsValue;
    }

    boolean endsOpen() {
        return endsOpen;
    }

    /**
     * Writes it.
     *
     * @param fen the amounts, one for each place; more are left aside
     */
    void writeTo(Utf8Text to, long... fen) {
        to.addBetween(text, places, fen);
    }

    /** Writes down a value with places for amounts. */
    static final class Draft {
        private final int number;
        private final Utf8Text text = new Utf8Text();
        private final JsonText json = new JsonText(text);
        private final List<JsonForm> parts = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        private Draft(int number) {
            this.number = number;
        }

        /** Returns where to write what stays. */
        JsonText json() {
            return json;
        }

        /** Adds a member that is an amount. */
        Draft amount(String name) {
            json.member(name, "");
            places.add(text.length() - 1);
            return this;
        }

        /** Ends a stretch; the next one goes on in the midst of the value. */
        Draft cut() {
            parts.add(new JsonForm(number + parts.size(), this, parts.isEmpty()));
            text.clear();
            places.clear();
            return this;
        }
    }
}
