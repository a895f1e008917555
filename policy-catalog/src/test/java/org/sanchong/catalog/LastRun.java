package org.sanchong.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Keeps what the run of this module's tests finds, for the specification that auditors read: it goes into the module's jar
 * as {@code last-run.json}. What was not run in this run is said not to be.
 */
public final class LastRun implements TestExecutionListener {
    private static final Path FILE =
            Path.of(System.getProperty("basedir", ".")).resolve("target/classes/org/sanchong/catalog/last-run.json");

    private static final Map<String, Boolean> PASSED = new ConcurrentHashMap<>();
    private static final Map<String, Integer> TRIED = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String type = "";
        String method = "";
        String invocation = "";
        for (UniqueId.Segment segment : test.getUniqueIdObject().getSegments()) {
            switch (segment.getType()) {
                case "class", "nested-class" -> type = segment.getValue();
                case "test-template", "property" -> method = segment.getValue().replaceFirst("[(].*", "");
                case "test-template-invocation" -> invocation = segment.getValue();
                default -> {}
            }
        }
        if (test.isTest() && type.startsWith(LastRun.class.getPackageName() + ".") && !method.isEmpty()) {
            PASSED.put(type + "." + method + invocation, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (PASSED.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, new LastRunReport(PASSED, TRIED).json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the cases that each property was tried in. */
    public static final class Tries implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            TRIED.put(
                    context.containerClass().getName() + "."
                            + context.targetMethod().getName(),
                    result.countTries());
            return result;
        }

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }
    }
}
