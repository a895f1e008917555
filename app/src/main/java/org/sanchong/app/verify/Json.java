package org.sanchong.app.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of JSON. Two objects are equal whatever the order of their members. */
sealed interface Json {
    /** A string. */
    record Text(String value) implements Json {
        @Override
        public String toString() {
            return value;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(boolean value) implements Json {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A number or {@code null}, as it is written; a whole number without needless zeros. */
    record Literal(String written) implements Json {
        @Override
        public String toString() {
            return written;
        }
    }

    /** A list. */
    record Items(List<Json> items) implements Json {
        @Override
        public String toString() {
            return CanonicalForm.of(this);
        }
    }

    /** An object. */
    record Members(Map<String, Json> byName) implements Json {
        /** Returns the member, or null if there is none. */
        @Nullable
        Json get(String name) {
            return byName.get(name);
        }

        /** Returns the text of a member that is one, or null. */
        @Nullable
        String text(String name) {
            return byName.get(name) instanceof Text text ? text.value() : null;
        }

        /** Returns the objects of a member that is a list; none if there is no such list. */
        List<Members> objects(String name) {
            List<Members> objects = new ArrayList<>();
            if (byName.get(name) instanceof Items list) {
                for (Json item : list.items()) {
                    objects.add(item instanceof Members object ? object : new Members(Map.of()));
                }
            }
            return objects;
        }

        @Override
        public String toString() {
            return CanonicalForm.of(this);
        }
    }

    /** An object in the making. */
    final class ObjectBuilder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        ObjectBuilder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        ObjectBuilder put(String name, String value) {
            return put(name, new Text(value));
        }

        ObjectBuilder putYuan(String name, long fen) {
            return put(name, new Text(Fen.text(fen)));
        }

        ObjectBuilder putItems(String name, List<? extends Json> items) {
            return put(name, new Items(List.copyOf(items)));
        }

        Members build() {
            return new Members(members);
        }
    }
}
