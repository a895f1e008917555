package org.sanchong.app.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The architecture as the tests that guard it wrote it down, laid out for a picture.
 *
 * @param written what was written; empty where nothing was
 */
record ArchitectureModel(Map<String, Object> written) {
    private static final int WIDTH = 190;
    private static final int HEIGHT = 64;

    /** Where the middle of a module's box is; one that has no place here stands in a row of its own below. */
    private static final Map<String, Place> PLACES = Map.of(
            "app", new Place(500, 70),
            "adapters-rest", new Place(190, 235),
            "adapters-jdbc", new Place(810, 235),
            "application", new Place(500, 310),
            "policy-catalog", new Place(810, 460),
            "domain", new Place(500, 500));

    private record Place(int x, int y) {}

    /** Returns what the page shows; where nothing was written, that. */
    Map<String, Object> all() {
        Map<String, Object> model = new LinkedHashMap<>();
        List<Map<String, Object>> modules = Tree.objects(written, "modules");
        model.put("there", !written.isEmpty());
        model.put("modules", modules.stream().map(ArchitectureModel::box).toList());
        model.put("lines", lines());
        model.put("matrix", matrix(modules));
        model.put("rules", Tree.objects(written, "rules"));
        return model;
    }

    private static Map<String, Object> box(Map<String, Object> module) {
        Map<String, Object> box = new LinkedHashMap<>(module);
        Place place = place(Tree.text(module, "name"));
        box.put("x", place.x() - WIDTH / 2);
        box.put("y", place.y() - HEIGHT / 2);
        box.put("cx", place.x());
        box.put("cy", place.y());
        box.put(
                "classes",
                Tree.objects(module, "packages").stream()
                        .mapToInt(each -> Integer.parseInt(Tree.text(each, "classes")))
                        .sum());
        return box;
    }

    private static Place place(String module) {
        return PLACES.getOrDefault(module, new Place(190, 500));
    }

    /** An arrow for each use that there is; a barred line where neither of two modules may use the other. */
    private List<Map<String, Object>> lines() {
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Map<String, Object>> arrows = Tree.objects(written, "arrows");
        for (Map<String, Object> arrow : arrows) {
            String from = Tree.text(arrow, "from");
            String to = Tree.text(arrow, "to");
            boolean used = !Tree.text(arrow, "uses").equals("0");
            boolean barred = from.compareTo(to) < 0
                    && arrows.stream()
                            .filter(other -> List.of(from, to).contains(Tree.text(other, "from"))
                                    && List.of(from, to).contains(Tree.text(other, "to")))
                            .allMatch(other -> Tree.text(other, "allowed").isEmpty());
            if (used || barred) {
                lines.add(line(arrow, barred));
            }
        }
        return lines;
    }

    private static Map<String, Object> line(Map<String, Object> arrow, boolean barred) {
        Map<String, Object> line = new LinkedHashMap<>(arrow);
        Place from = place(Tree.text(arrow, "from"));
        Place to = place(Tree.text(arrow, "to"));
        Place begin = edge(from, to);
        Place end = edge(to, from);
        line.put("x1", begin.x());
        line.put("y1", begin.y());
        line.put("x2", end.x());
        line.put("y2", end.y());
        line.put("barred", barred);
        line.put("mx", (begin.x() * 2 + end.x()) / 3);
        line.put("my", (begin.y() * 2 + end.y()) / 3);
        return line;
    }

    /** Where the line from the middle of a box to another leaves it, a little outside. */
    private static Place edge(Place box, Place other) {
        int dx = other.x() - box.x();
        int dy = other.y() - box.y();
        int halfWidth = WIDTH / 2 + 6;
        int halfHeight = HEIGHT / 2 + 6;
        boolean throughSide = Math.abs(dx) * halfHeight > Math.abs(dy) * halfWidth;
        int run = throughSide ? halfWidth : halfHeight;
        int of = Math.max(1, throughSide ? Math.abs(dx) : Math.abs(dy));
        return new Place(box.x() + dx * run / of, box.y() + dy * run / of);
    }

    private List<Map<String, Object>> matrix(List<Map<String, Object>> modules) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> from : modules) {
            List<Map<String, Object>> cells = new ArrayList<>();
            for (Map<String, Object> to : modules) {
                cells.add(Tree.objects(written, "arrows").stream()
                        .filter(arrow -> Tree.text(arrow, "from").equals(Tree.text(from, "name"))
                                && Tree.text(arrow, "to").equals(Tree.text(to, "name")))
                        .findFirst()
                        .orElse(Map.of()));
            }
            rows.add(Map.of("name", Tree.text(from, "name"), "cells", cells));
        }
        return rows;
    }
}
