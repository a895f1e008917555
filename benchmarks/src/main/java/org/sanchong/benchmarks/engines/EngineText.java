package org.sanchong.benchmarks.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.sanchong.benchmarks.engines.EngineCase.Before;

/** What engines are given as text or by name. */
final class EngineText {
    private EngineText() {}

    /** Returns a text that stands beside these classes. */
    static String of(String name) {
        try (InputStream in = EngineText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the classes");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what says which policy it is: {@code policy} its id, {@code region} whose it is. */
    static String property(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(of("policy.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty(name), name);
    }

    /** Returns what the inputs of the decision model are for a claim. */
    static Map<String, Object> inputs(EngineCase claim) {
        Before before = claim.before();
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("careType", claim.care().name());
        inputs.put("level", "LEVEL_" + claim.level());
        inputs.put("locality", claim.place().name());
        inputs.put("designated", claim.isDesignated());
        inputs.put("categories", RuleCase.categories(claim));
        inputs.put("day", claim.day());
        inputs.put("inScope", claim.inScope());
        inputs.put("firstSelfPay", claim.firstSelfPay());
        inputs.put("basicPaid", claim.basicPaid());
        inputs.put("basicPaidBefore", before.basicPaid());
        inputs.put("criticalBaseBefore", before.criticalBase());
        inputs.put("criticalPaidBefore", before.criticalPaid());
        inputs.put("assistanceBaseBefore", before.assistanceBase());
        inputs.put("assistancePaidBefore", before.assistancePaid());
        inputs.put("furtherBaseBefore", before.furtherBase());
        inputs.put("furtherPaidBefore", before.furtherPaid());
        return inputs;
    }
}
