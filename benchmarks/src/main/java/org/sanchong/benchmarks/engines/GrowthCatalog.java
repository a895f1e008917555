package org.sanchong.benchmarks.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.PolicyCatalog;

/** Catalogs that grow: copies of the one policy in other regions, and in them one schedule with so many bands. */
final class GrowthCatalog {
    private static final String BANDS = "    bands: [";
    private static final int FIRST_REGION = 710_000;
    private static final int REGION_STEP = 100;
    private static final int BAND_YUAN = 5_000;

    private GrowthCatalog() {}

    /** Returns the six digits of the region of a copy. */
    static int region(int copy) {
        return FIRST_REGION + copy * REGION_STEP;
    }

    /** Returns the id of a copy. */
    static String id(int copy) {
        return "copy-" + copy;
    }

    /**
     * Returns the built-in catalog with so many copies.
     *
     * @param copies at least 1
     * @param bands how many bands the last schedule with bands has, at least 1
     */
    static PolicyCatalog of(int copies, int bands) {
        try {
            Path folder = Files.createTempDirectory("growth");
            try {
                Path policies = Files.createDirectory(folder.resolve("policies"));
                String text = text(bands);
                for (int copy = 0; copy < copies; copy++) {
                    Files.writeString(policies.resolve(id(copy) + ".yaml"), copied(text, copy));
                }
                return PolicyCatalogs.read(folder)
                        .getOrElseThrow(defects -> new IllegalStateException(defects.toString()));
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(int bands) throws IOException {
        String leftOut = EngineText.property("left-out");
        try (InputStream in = PolicyCatalogs.class.getResourceAsStream(EngineText.property("file"))) {
            if (in == null) {
                throw new IllegalStateException("no " + EngineText.property("file"));
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(leftOut))
                    .collect(Collectors.joining("\n", "", "\n"));
            int start = all.lastIndexOf(BANDS) + BANDS.length();
            return all.substring(0, start) + bands(bands) + all.substring(all.indexOf(']', start));
        }
    }

    private static String bands(int bands) {
        return IntStream.rangeClosed(1, bands)
                .mapToObj(i -> "\".." + (i == bands ? "" : Integer.toString(i * BAND_YUAN)) + " 60%\"")
                .collect(Collectors.joining(", "));
    }

    private static String copied(String text, int copy) {
        return text.replaceFirst("(?m)^policy: .*$", "policy: " + id(copy))
                .replaceFirst("(?m)^region: .*$", "region: \"" + region(copy) + "\"");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
