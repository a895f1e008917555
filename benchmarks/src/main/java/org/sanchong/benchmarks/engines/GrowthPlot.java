package org.sanchong.benchmarks.engines;

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
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures {@link GrowthBenchmark} and draws it: time a claim as a multiple of that at the least size, in one run. */
public final class GrowthPlot {
    private static final List<String> COLOURS = List.of("#0b6e4f", "#c8553d", "#2f4b7c", "#8f5db7", "#8a6d00");
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int LEFT = 48;
    private static final int RIGHT = 500;
    private static final int TOP = 20;
    private static final int BOTTOM = 280;
    private static final double MOST_TIMES = 4;
    private static final double MOST_DECADES = 5;

    /** By what grows: what a claim took, by rising size. */
    private final Map<String, List<Point>> measured = new TreeMap<>();

    private record Point(int size, double nanos) {}

    private GrowthPlot() {}

    /**
     * Runs it.
     *
     * @param arguments seconds for each size, and the file to draw into
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        GrowthPlot plot = new GrowthPlot();
        plot.run(Integer.parseInt(arguments[0]));
        plot.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        Files.writeString(Path.of(arguments[1]), plot.drawing());
    }

    private void run(int seconds) throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(GrowthBenchmark.class.getSimpleName())
                        .warmupIterations(seconds)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(seconds)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run()) {
            String grows = result.getPrimaryResult().getLabel();
            measured.computeIfAbsent(grows, name -> new ArrayList<>())
                    .add(new Point(
                            Integer.parseInt(result.getParams().getParam(grows)),
                            result.getPrimaryResult().getScore()));
        }
        measured.values().forEach(points -> points.sort(Comparator.comparingInt(Point::size)));
    }

    private void print(PrintStream out) {
        out.println("| grows | size | ns a claim | times that at the least size |");
        out.println("| --- | --- | --- | --- |");
        measured.forEach((grows, points) -> points.forEach(point -> out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %.2f |",
                grows,
                point.size(),
                point.nanos(),
                times(points, point)))));
    }

    private static double times(List<Point> points, Point point) {
        return point.nanos() / points.get(0).nanos();
    }

    private String drawing() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<title>Time a claim, as a multiple of that at the least size</title>%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT));
        for (int times = 0; times <= MOST_TIMES; times++) {
            double y = y(times);
            svg.append(line(new double[][] {{LEFT, y}, {RIGHT, y}}, "#ddd", 1));
            svg.append(text(LEFT - 30, y + 4, times + "×", "#333"));
        }
        for (int decade = 0; decade <= MOST_DECADES; decade++) {
            svg.append(text(
                    x(Math.pow(10, decade)) - 8,
                    BOTTOM + 18,
                    String.format("%,d", (int) Math.pow(10, decade)),
                    "#333"));
        }
        int drawn = 0;
        for (Map.Entry<String, List<Point>> each : measured.entrySet()) {
            String colour = COLOURS.get(drawn % COLOURS.size());
            List<Point> points = each.getValue();
            double[][] at = points.stream()
                    .map(point -> new double[] {x(point.size()), y(Math.min(MOST_TIMES, times(points, point)))})
                    .toArray(double[][]::new);
            svg.append(line(at, colour, 2));
            svg.append(text(RIGHT + 16, TOP + 16.0 * drawn, each.getKey(), colour));
            drawn++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static double x(double size) {
        return LEFT + (RIGHT - LEFT) * Math.log10(size) / MOST_DECADES;
    }

    private static double y(double times) {
        return BOTTOM - (BOTTOM - TOP) * times / MOST_TIMES;
    }

    private static String line(double[][] points, String colour, int width) {
        StringBuilder at = new StringBuilder();
        for (double[] point : points) {
            at.append(String.format(Locale.ROOT, "%.1f,%.1f ", point[0], point[1]));
        }
        return "<polyline points=\"" + at.toString().strip() + "\" fill=\"none\" stroke=\"" + colour
                + "\" stroke-width=\"" + width + "\"/>\n";
    }

    private static String text(double x, double y, String text, String colour) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n", x, y, colour, text);
    }
}
