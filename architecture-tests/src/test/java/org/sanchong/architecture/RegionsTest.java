package org.sanchong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No code names a region: a sixth one is data alone (docs/adr/0006-policies-are-data.md). A plain test, since class
 * files keep no comments and an example in one would be copied.
 */
class RegionsTest {
    /** The built-in regions by code, English name and Chinese name; policy ids, in lower case, are not names. */
    private static final Pattern REGION = Pattern.compile("(?<![0-9])(430500|420000|341000|371700|500000)(?![0-9])"
            + "|Shaoyang|Hubei|Huangshan|Heze|Chongqing"
            + "|邵阳|湖北|黄山|菏泽|重庆");

    @Test
    void noModuleNamesARegionInItsCode() throws IOException {
        List<String> found = new ArrayList<>();
        int modules = 0;
        for (Path module : ThisProject.modules()) {
            Path sources = module.resolve("src").resolve("main").resolve("java");
            if (Files.isDirectory(sources)) {
                found.addAll(mentions(sources));
                modules++;
            }
        }

        assertThat(modules).as("modules with code").isGreaterThanOrEqualTo(2);
        assertThat(found).as("code that names a region").isEmpty();
    }

    @Test
    void findsACodeAnEnglishNameAndAChineseName(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Sample.java"), """
                /** As in heze-2022, or for 3717000 yuan: no region. */
                class HezeRules {
                    String city = "371700";
                    String province = "湖北省";
                }
                """);

        assertThat(mentions(sources)).containsExactly("Sample.java:2 Heze", "Sample.java:3 371700", "Sample.java:4 湖北");
    }

    /** Returns where the sources name a region, as file, line and name. */
    private static List<String> mentions(Path sources) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int line = i + 1;
                REGION.matcher(lines.get(i))
                        .results()
                        .forEach(match -> found.add(file.getFileName() + ":" + line + " " + match.group()));
            }
        }
        return found;
    }
}
