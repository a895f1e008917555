package org.sanchong.benchmarks.engines;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the comparison of engines and says what each takes, as multiples within the one run: times differ from machine to
 * machine and from minute to minute, what one engine takes beside another hardly does.
 */
public final class EngineRatios {
    private static final String REFERENCE = "handWritten";
    private static final String BYTES = "gc.alloc.rate.norm";

    private final PrintStream out;
    private final Map<String, Double> nanos = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();

    private EngineRatios(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments seconds for each engine, half of them to warm up; and a file of ratios, if the run is to fail where
     *     one is exceeded: {@code engine/engine=most}
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        EngineRatios ratios = new EngineRatios(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        ratios.run(Integer.parseInt(arguments[0]));
        ratios.print();
        if (arguments.length > 1 && !ratios.areWithin(Path.of(arguments[1]))) {
            System.exit(1);
        }
    }

    private void run(int seconds) throws RunnerException {
        int half = Math.max(1, seconds / 2);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(EngineBenchmark.class.getSimpleName())
                .addProfiler(GCProfiler.class)
                .warmupIterations(half)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(half)
                .measurementTime(TimeValue.seconds(1));
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String engine = result.getPrimaryResult().getLabel();
            nanos.put(engine, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((name, measured) -> {
                if (name.endsWith(BYTES)) {
                    bytes.put(engine, measured.getScore());
                }
            });
        }
    }

    private void print() {
        out.println("| engine | ns a claim | times by hand | bytes a claim |");
        out.println("| --- | --- | --- | --- |");
        nanos.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(each -> {
            String engine = each.getKey();
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %,.1f | %,.0f |",
                    engine,
                    each.getValue(),
                    ratio(engine, REFERENCE),
                    bytes.getOrDefault(engine, Double.NaN)));
        });
    }

    private double ratio(String engine, String beside) {
        Double of = nanos.get(engine);
        Double to = nanos.get(beside);
        if (of == null || to == null) {
            throw new IllegalArgumentException(
                    "not measured: " + engine + " or " + beside + ", only " + nanos.keySet());
        }
        return of / to;
    }

    private boolean areWithin(Path file) throws IOException {
        Properties most = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            most.load(in);
        }
        boolean areWithin = true;
        for (String name : new TreeSet<>(most.stringPropertyNames())) {
            String[] engines = name.split("/", 2);
            double ratio = ratio(engines[0], engines[1]);
            double bound = Double.parseDouble(most.getProperty(name));
            boolean isWithin = ratio <= bound;
            areWithin &= isWithin;
            out.println(String.format(
                    Locale.ROOT, "%s %s is %.4f, at most %.4f", isWithin ? "ok  " : "FAIL", name, ratio, bound));
        }
        return areWithin;
    }
}
