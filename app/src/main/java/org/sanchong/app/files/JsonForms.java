package org.sanchong.app.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stretches of JSON that are known so far, each with its number. For one thread at a time. */
final class JsonForms {
    private final List<JsonForm> all = new ArrayList<>();

    /** Returns the stretch of a number. */
    JsonForm form(int number) {
        return all.get(number);
    }

    /** Returns the stretches of a draft. */
    List<JsonForm> draft(Consumer<JsonForm.Draft> writing) {
        List<JsonForm> forms = JsonForm.parts(all.size(), writing);
        all.addAll(forms);
        return forms;
    }

    /**
     * Begins a kind of stretches.
     *
     * @param <K> what they are about, of which there are few
     */
    <K> Kind<K> kind() {
        return new Kind<>(this);
    }

    /** Stretches of one kind, by what they are about. */
    static final class Kind<K> {
        private final JsonForms forms;
        private final Map<K, List<JsonForm>> known = new HashMap<>();

        private Kind(JsonForms forms) {
            this.forms = forms;
        }

        /** Returns the stretches about it, as they were drafted the first time. */
        List<JsonForm> of(K about, Consumer<JsonForm.Draft> writing) {
            List<JsonForm> found = known.get(about);
            if (found == null) {
                found = forms.draft(writing);
                known.put(about, found);
            }
            return found;
        }
    }

    /**
     * Parts of a policy, told apart by which objects they are.
     *
     * @param number what tells apart uses of the same parts
     */
    record Parts(Object first, Object second, Object third, Object fourth, int number) {
        /** A use of two parts. */
        Parts(Object first, Object second, int number) {
            this(first, second, "", "", number);
        }

        /** A use of three parts. */
        Parts(Object first, Object second, Object third, int number) {
            this(first, second, third, "", number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Parts parts
                    && first == parts.first
                    && second == parts.second
                    && third == parts.third
                    && fourth == parts.fourth
                    && number == parts.number;
        }

        @Override
        public int hashCode() {
            int hash = System.identityHashCode(first);
            hash = hash * 31 + System.identityHashCode(second);
            hash = hash * 31 + System.identityHashCode(third);
            hash = hash * 31 + System.identityHashCode(fourth);
            return hash * 31 + number;
        }
    }
}
