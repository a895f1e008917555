package org.sanchong.catalog;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Something written in a file: a text, a list or a mapping, with its place.
 *
 * @param file the file
 * @param node the node
 */
record Written(String file, Node node) {
    /** Returns where a mark of the YAML reader is. */
    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Returns where it starts. */
    Place place() {
        return node.getStartMark().map(mark -> place(file, mark)).orElse(Place.startOf(file));
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Returns what it is, for messages. */
    String shape() {
        return isMapping() ? "a mapping" : isList() ? "a list" : "a text";
    }

    /** Returns the text as it stands, of whatever YAML type; empty of a list or mapping. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Returns whether it is a text in quotes. */
    boolean isQuoted() {
        return node instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED);
    }

    /** Returns whether YAML takes it for a text, and not for a number, a flag or nothing. */
    boolean isPlainText() {
        return isText() && node.getTag().equals(Tag.STR);
    }

    /** Returns whether YAML takes it for {@code true} or {@code false}. */
    boolean isFlag() {
        return isText() && node.getTag().equals(Tag.BOOL);
    }

    /** Returns the items of a list in their order. */
    List<Written> items() {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(item -> new Written(file, item)).toList()
                : List.of();
    }

    /** Returns the entries of a mapping in their order, repeated keys included. */
    List<Entry> entries() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .map(t -> new Entry(new Written(file, t.getKeyNode()), new Written(file, t.getValueNode())))
                        .toList()
                : List.of();
    }

    /** Returns whether it is a mapping that has the key. */
    boolean has(String key) {
        return at(key).isPresent();
    }

    /** Returns what a mapping holds at the key. */
    Optional<Written> at(String key) {
        return entries().stream()
                .filter(e -> e.key().text().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /**
     * An entry of a mapping.
     *
     * @param key the key
     * @param value what stands at it
     */
    record Entry(Written key, Written value) {}
}
