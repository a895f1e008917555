package org.sanchong.app.spec;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sanchong.application.port.out.UnusableFileException;

/**
 * Changes of the code that a run of PIT made, counted by package.
 *
 * @param measured the day of the run where it was kept with the figures; empty for a report just made
 * @param rows a row a package: {@code changed}, {@code killed} (a test noticed), {@code survived} (tests ran it and none
 *     noticed) and {@code uncovered} (no test ran it), and {@code strength}, killed of what tests ran, cut to a tenth
 */
record CodeMutation(String measured, List<Map<String, Object>> rows) {
    /** What the tests noticed. */
    private static final List<String> NOTICED = List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    /**
     * Reads PIT's {@code mutations.xml}, or the figures that were kept of a run, {@code docs/mutation.json}.
     *
     * @param text the text; empty where there is neither
     * @throws UnusableFileException if it is none of these
     */
    static CodeMutation parse(String text) {
        if (text.isEmpty()) {
            return new CodeMutation("", List.of());
        }
        return text.startsWith("{") ? kept(text) : report(text);
    }

    private static CodeMutation kept(String json) {
        try {
            Map<String, Object> kept = Tree.parse(json.getBytes(StandardCharsets.UTF_8));
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Map<String, Object> each : Tree.objects(kept, "packages")) {
                rows.add(row(
                        Tree.text(each, "package"),
                        count(each, "killed"),
                        count(each, "survived"),
                        count(each, "uncovered")));
            }
            return new CodeMutation(Tree.text(kept, "measured"), rows);
        } catch (IOException | NumberFormatException e) {
            throw new UnusableFileException(
                    "the mutations are not what was kept of a run of PIT: " + e.getMessage(), e);
        }
    }

    private static int count(Map<String, Object> of, String name) {
        return Integer.parseInt(Tree.text(of, name));
    }

    private static CodeMutation report(String xml) {
        Map<String, Map<String, Integer>> counted = counted(xml);
        if (counted.isEmpty()) {
            throw new UnusableFileException("the mutations name no changed class: give PIT's mutations.xml");
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        counted.forEach((in, results) -> rows.add(row(
                in,
                NOTICED.stream()
                        .mapToInt(status -> results.getOrDefault(status, 0))
                        .sum(),
                results.getOrDefault("SURVIVED", 0),
                results.getOrDefault("NO_COVERAGE", 0))));
        return new CodeMutation("", rows);
    }

    private static Map<String, Map<String, Integer>> counted(String xml) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            String status = "";
            while (reader.hasNext()) {
                boolean isStart = reader.next() == XMLStreamConstants.START_ELEMENT;
                if (isStart && reader.getLocalName().equals("mutation")) {
                    String said = reader.getAttributeValue(null, "status");
                    status = said == null ? "" : said;
                } else if (isStart && reader.getLocalName().equals("mutatedClass")) {
                    String type = reader.getElementText();
                    String in = type.substring(0, Math.max(0, type.lastIndexOf('.')));
                    counted.computeIfAbsent(in, p -> new TreeMap<>()).merge(status, 1, Integer::sum);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnusableFileException("the mutations are no XML that PIT wrote: " + e.getMessage(), e);
        }
        return counted;
    }

    private static Map<String, Object> row(String in, int killed, int survived, int uncovered) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("package", in);
        row.put("changed", killed + survived + uncovered);
        row.put("killed", killed);
        row.put("survived", survived);
        row.put("uncovered", uncovered);
        int run = killed + survived;
        int tenths = run == 0 ? 0 : killed * 1000 / run;
        row.put("strength", run == 0 ? "" : tenths / 10 + "." + tenths % 10 + "%");
        return row;
    }
}
