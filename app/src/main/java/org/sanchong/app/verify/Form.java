package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sanchong.app.verify.MismatchException.Code;

/** What a value of a derivation looks like; a value that looks otherwise is a {@link MismatchException} with its place. */
interface Form {
    /** Checks the value. */
    void check(Json value);

    /** A text of which something holds; {@code expected} says what. */
    static Form text(String expected, Predicate<String> holds) {
        return value -> {
            if (!(value instanceof Json.Text text) || !holds.test(text.value())) {
                throw MismatchException.of(Code.FORM, "", value.toString(), expected);
            }
        };
    }

    /** One of some texts. */
    static Form oneOf(String... texts) {
        return text(String.join(" | ", texts), Set.of(texts)::contains);
    }

    /** A list, each of whose items has the form. */
    static Form list(Form item) {
        return value -> {
            if (!(value instanceof Json.Items list)) {
                throw MismatchException.of(Code.FORM, "", value.toString(), "[…]");
            }
            for (int i = 0; i < list.items().size(); i++) {
                check(item, list.items().get(i), "[" + i + "]");
            }
        };
    }

    /** Checks a part of a value. */
    static void check(Form form, Json part, String place) {
        try {
            form.check(part);
        } catch (MismatchException mismatch) {
            throw mismatch.within(place);
        }
    }

    /** Starts the form of an object. */
    static ObjectForm object() {
        return new ObjectForm();
    }

    /** An object with known members. */
    final class ObjectForm implements Form {
        private final Map<String, Form> known = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();

        ObjectForm with(String name, Form form) {
            required.add(name);
            return maybe(name, form);
        }

        ObjectForm maybe(String name, Form form) {
            known.put(name, form);
            return this;
        }

        @Override
        public void check(Json value) {
            if (!(value instanceof Json.Members object)) {
                throw MismatchException.of(Code.FORM, "", value.toString(), "{…}");
            }
            for (String name : required) {
                if (object.get(name) == null) {
                    throw MismatchException.of(Code.FORM, name, null, "a value");
                }
            }
            for (Map.Entry<String, Json> member : object.byName().entrySet()) {
                Form form = known.get(member.getKey());
                if (form == null) {
                    throw MismatchException.of(
                            Code.FORM, member.getKey(), member.getValue().toString(), null);
                }
                Form.check(form, member.getValue(), member.getKey());
            }
        }
    }
}
