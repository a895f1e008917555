package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A small change of what is written in a policy's file: something is set, or removed, at a place.
 *
 * <p>A place is a path such as {@code /steps/critical-illness/schedules/ordinary/cap}: keys of mappings; of a list the
 * item whose {@code id} or {@code tier} it names, or that has the number, from 1.
 *
 * @param path the steps from the file's root to the place
 * @param value what is to stand there; null where the place is removed
 */
record PolicyChange(List<String> path, @Nullable Node value) {
    private static final List<String> NAMES = List.of("id", "tier");

    PolicyChange {
        path = List.copyOf(path);
    }

    /** Returns the file's root with the change, unless there is no such place. */
    Optional<Node> in(Node root) {
        return changed(root, 0);
    }

    private Optional<Node> changed(Node node, int depth) {
        if (node instanceof MappingNode mapping) {
            return inMapping(mapping, depth);
        }
        return node instanceof SequenceNode list ? inList(list, depth) : Optional.empty();
    }

    private boolean isLast(int depth) {
        return depth == path.size() - 1;
    }

    private Optional<Node> inMapping(MappingNode mapping, int depth) {
        String key = path.get(depth);
        List<NodeTuple> entries = new ArrayList<>(mapping.getValue());
        int at = 0;
        while (at < entries.size() && !text(entries.get(at).getKeyNode()).equals(key)) {
            at++;
        }
        boolean isThere = at < entries.size();
        Node given = value;
        if (!isThere && (!isLast(depth) || given == null)) {
            return Optional.empty();
        }
        if (!isLast(depth)) {
            Node keyNode = entries.get(at).getKeyNode();
            Optional<Node> inside = changed(entries.get(at).getValueNode(), depth + 1);
            if (inside.isEmpty()) {
                return inside;
            }
            entries.set(at, new NodeTuple(keyNode, inside.get()));
        } else if (given == null) {
            entries.remove(at);
        } else {
            Node keyNode = isThere ? entries.get(at).getKeyNode() : new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN);
            set(entries, at, new NodeTuple(keyNode, given));
        }
        return Optional.of(new MappingNode(
                mapping.getTag(), true, entries, FlowStyle.BLOCK, mapping.getStartMark(), mapping.getEndMark()));
    }

    private Optional<Node> inList(SequenceNode list, int depth) {
        List<Node> items = new ArrayList<>(list.getValue());
        int at = 0;
        while (at < items.size() && !isNamed(items.get(at), at, path.get(depth))) {
            at++;
        }
        if (at == items.size()) {
            return Optional.empty();
        }
        Node given = value;
        if (!isLast(depth)) {
            Optional<Node> inside = changed(items.get(at), depth + 1);
            if (inside.isEmpty()) {
                return inside;
            }
            items.set(at, inside.get());
        } else if (given == null) {
            items.remove(at);
        } else {
            items.set(at, given);
        }
        return Optional.of(
                new SequenceNode(list.getTag(), true, items, FlowStyle.BLOCK, list.getStartMark(), list.getEndMark()));
    }

    private static <T> void set(List<T> list, int at, T item) {
        if (at < list.size()) {
            list.set(at, item);
        } else {
            list.add(item);
        }
    }

    private static boolean isNamed(Node item, int at, String name) {
        return name.equals(String.valueOf(at + 1))
                || (item instanceof MappingNode mapping
                        && mapping.getValue().stream()
                                .anyMatch(entry -> NAMES.contains(text(entry.getKeyNode()))
                                        && text(entry.getValueNode()).equals(name)));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
