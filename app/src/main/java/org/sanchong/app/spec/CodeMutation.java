package org.sanchong.app.spec;

import java.io.StringReader;
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
 * @param counted how many came out how, by package and PIT's word for it
 */
record CodeMutation(Map<String, Map<String, Integer>> counted) {
    /** What the tests noticed. */
    private static final List<String> NOTICED = List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

    /**
     * Reads PIT's {@code mutations.xml}.
     *
     * @param xml the text; empty where PIT was not run
     * @throws UnusableFileException if it is none
     */
    static CodeMutation parse(String xml) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        if (xml.isEmpty()) {
            return new CodeMutation(counted);
        }
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
        if (counted.isEmpty()) {
            throw new UnusableFileException("the mutations name no changed class: give PIT's mutations.xml");
        }
        return new CodeMutation(counted);
    }

    /** Returns a row a package: how many changes, how many of them tests noticed, survived, and no test ran. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        counted.forEach((in, results) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("package", in);
            row.put("changed", results.values().stream().mapToInt(i -> i).sum());
            row.put(
                    "killed",
                    NOTICED.stream()
                            .mapToInt(status -> results.getOrDefault(status, 0))
                            .sum());
            row.put("survived", results.getOrDefault("SURVIVED", 0));
            row.put("uncovered", results.getOrDefault("NO_COVERAGE", 0));
            rows.add(row);
        });
        return rows;
    }
}
