package org.sanchong.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Draws where a recorded run spent its time: a flame graph, each method as wide as its share of the samples, what it calls
 * below it; and says the shares of the methods that took most themselves.
 */
public final class ProfilePlot {
    private static final Set<String> SAMPLES = Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");
    /** What threads begin with says nothing: a stack begins with the first method of ours. */
    private static final String OURS = "org.sanchong.";

    private static final int WIDTH = 1_200;
    private static final int LINE = 17;
    private static final int LETTER = 6;
    private static final int LEAST = 3;
    private static final int MOST_METHODS = 20;

    private final Node root = new Node("all");
    private final Map<String, Long> themselves = new TreeMap<>();

    private static final class Node {
        private final String name;
        private final Map<String, Node> calls = new TreeMap<>();
        private long samples;

        private Node(String name) {
            this.name = name;
        }

        private Node called(String method) {
            return calls.computeIfAbsent(method, Node::new);
        }

        private int depth() {
            return 1 + calls.values().stream().mapToInt(Node::depth).max().orElse(0);
        }
    }

    private ProfilePlot() {}

    /**
     * Reads a recording.
     *
     * @param arguments the recording of Java's flight recorder, and the file to draw into
     */
    public static void main(String[] arguments) throws IOException {
        ProfilePlot plot = new ProfilePlot();
        plot.read(Path.of(arguments[0]));
        plot.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Files.writeString(Path.of(arguments[1]), plot.drawing());
    }

    private void read(Path recording) throws IOException {
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (SAMPLES.contains(event.getEventType().getName()) && event.getStackTrace() != null) {
                    add(event.getStackTrace().getFrames());
                }
            }
        }
        if (root.samples == 0) {
            throw new IllegalStateException("nothing of ours was seen in " + recording);
        }
    }

    /** Takes a stack, innermost first; those without a method of ours are Java's own and left out. */
    private void add(List<RecordedFrame> frames) {
        int first = frames.size() - 1;
        while (first >= 0 && !name(frames.get(first)).startsWith(OURS)) {
            first--;
        }
        if (first < 0) {
            return;
        }
        Node at = root;
        at.samples++;
        for (int i = first; i >= 0; i--) {
            String name = name(frames.get(i));
            if (!name.contains("$$Lambda")) {
                at = at.called(name);
                at.samples++;
            }
        }
        themselves.merge(at.name, 1L, Long::sum);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private void print(PrintStream out) {
        out.printf(Locale.ROOT, "%d samples%n| method | itself |%n| --- | --- |%n", root.samples);
        themselves.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_METHODS)
                .forEach(each -> out.printf(
                        Locale.ROOT,
                        "| `%s` | %.1f %% |%n",
                        shown(each.getKey()),
                        100.0 * each.getValue() / root.samples));
    }

    /** Returns a method by its class and name, without packages. */
    private static String shown(String method) {
        int name = method.lastIndexOf('.');
        return method.substring(method.lastIndexOf('.', name - 1) + 1);
    }

    private String drawing() {
        StringBuilder svg = new StringBuilder();
        int height = root.depth() * LINE + LINE;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">%n"
                        + "<title>Where settle spends its time, in shares of %d samples</title>%n",
                WIDTH,
                height,
                root.samples));
        draw(root, 0, 0, svg);
        return svg.append("</svg>\n").toString();
    }

    private void draw(Node node, double left, int level, StringBuilder svg) {
        double width = (double) WIDTH * node.samples / root.samples;
        if (width < LEAST) {
            return;
        }
        String shown = shown(node.name);
        int letters = (int) (width - LETTER) / LETTER;
        String label = shown.length() <= letters ? shown : shown.substring(0, Math.max(0, letters));
        svg.append(String.format(
                Locale.ROOT,
                "<g><title>%s, %.1f %%</title><rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\" stroke=\"#fff\"/>",
                escaped(node.name),
                100.0 * node.samples / root.samples,
                left,
                level * LINE,
                width,
                LINE - 1,
                colour(node.name)));
        if (letters > 2) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\">%s</text>",
                    left + LEAST,
                    level * LINE + LINE - 5,
                    escaped(label)));
        }
        svg.append("</g>\n");
        double at = left;
        List<Node> widest = new ArrayList<>(node.calls.values());
        widest.sort(Comparator.comparingLong((Node each) -> -each.samples));
        for (Node each : widest) {
            draw(each, at, level + 1, svg);
            at += (double) WIDTH * each.samples / root.samples;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String colour(String method) {
        if (method.startsWith("org.sanchong.domain")) {
            return "#8fd0a8";
        }
        if (method.startsWith("org.sanchong.application")) {
            return "#f2c078";
        }
        return method.startsWith(OURS) ? "#9fc3e8" : "#d8d8d8";
    }
}
