package org.sanchong.benchmarks.engines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets all engines settle the same claims, and holds what they pay against the method written by hand. */
final class EngineAgreement {
    private EngineAgreement() {}

    /**
     * Compares, and ends with status 1 at the first claim that two engines pay otherwise.
     *
     * @param arguments how many claims, the seed, and names of engines that are left out
     */
    public static void main(String[] arguments) {
        List<EngineCase> cases = EngineCases.of(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        String difference = difference(cases, Set.copyOf(List.of(arguments).subList(2, arguments.length)));
        if (!difference.isEmpty()) {
            System.err.println(difference);
            System.exit(1);
        }
        System.out.println("All engines agree to the fen on " + cases.size() + " claims.");
    }

    /** Returns the first difference in words, or nothing. */
    static String difference(List<EngineCase> cases, Set<String> without) {
        FenByHand reference = new FenByHand();
        try (DroolsEngine drools = new DroolsEngine()) {
            Map<String, Engine> engines = engines(drools);
            engines.keySet().removeAll(without);
            for (EngineCase each : cases) {
                List<Long> expected = reference.settle(each);
                for (Map.Entry<String, Engine> engine : engines.entrySet()) {
                    List<Long> paid = engine.getValue().settle(each);
                    if (!paid.equals(expected)) {
                        return engine.getKey() + " pays " + paid + ", by hand it is " + expected + ": " + each;
                    }
                }
            }
        }
        return "";
    }

    private static Map<String, Engine> engines(DroolsEngine drools) {
        OurEngine ours = new OurEngine();
        Map<String, Engine> engines = new LinkedHashMap<>();
        engines.put("decimal by hand", new DecimalByHand());
        engines.put("Sanchong", ours);
        engines.put("Sanchong's tape", new OurTape(ours.calculator()));
        engines.put("Drools", drools);
        engines.put("KIE DMN", new KieDmnEngine());
        engines.put("Camunda DMN", new CamundaDmnEngine());
        return engines;
    }
}
