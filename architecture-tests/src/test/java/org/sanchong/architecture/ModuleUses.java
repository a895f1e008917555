package org.sanchong.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which modules may use which, and how often they do; an arrow is written {@code app → domain}.
 *
 * @param allowed what the poms allow, directly or through another module; Maven refuses all else
 * @param used how many classes of one use how many of the other
 */
record ModuleUses(Set<String> allowed, Map<String, Long> used) {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>org[.]sanchong</groupId>\\s*<artifactId>sanchong-([a-z-]+)</artifactId>\\s*</dependency>");

    static ModuleUses of(List<String> modules) {
        Set<String> allowed = new LinkedHashSet<>();
        for (String module : modules) {
            Set<String> seen = new LinkedHashSet<>();
            reach(module, seen);
            seen.forEach(other -> allowed.add(module + " → " + other));
        }
        return new ModuleUses(allowed, used(modules));
    }

    private static void reach(String module, Set<String> seen) {
        Matcher dependency = DEPENDENCY.matcher(pom(module));
        while (dependency.find()) {
            if (seen.add(dependency.group(1))) {
                reach(dependency.group(1), seen);
            }
        }
    }

    private static String pom(String module) {
        try {
            return Files.readString(ThisProject.directory().resolve(module).resolve("pom.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Long> used(List<String> modules) {
        List<Path> folders = modules.stream()
                .map(module -> ThisProject.directory().resolve(module).resolve("target/classes"))
                .toList();
        JavaClasses classes = new ClassFileImporter().importPaths(folders);
        Map<String, Long> used = new TreeMap<>();
        for (JavaClass type : classes) {
            String from = module(type, modules);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = module(dependency.getTargetClass().getBaseComponentType(), modules);
                if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
                    used.merge(from + " → " + to, 1L, Long::sum);
                }
            }
        }
        return used;
    }

    private static String module(JavaClass type, List<String> modules) {
        String source = type.getSource().map(s -> s.getUri().toString()).orElse("");
        return modules.stream()
                .filter(module -> source.contains("/" + module + "/target/classes/"))
                .findFirst()
                .orElse("");
    }
}
