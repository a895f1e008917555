package org.sanchong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said of a rule where it is written, and what it finds in the sample that breaks it.
 *
 * @param name the rule
 * @param says what it asks for
 * @param why its reason
 * @param valid what keeps it
 * @param invalid what breaks it
 * @param found what it says of the sample that breaks it, as its test expects
 */
record RuleText(String name, String says, String why, String valid, String invalid, String found) {
    static RuleText of(NamedRule rule) {
        String type = rule.factory().getDeclaringClass().getSimpleName();
        Matcher written = Pattern.compile(
                        "/[*][*]((?:(?!/[*][*]).)*?)[*]/\\s*public static ArchRule "
                                + rule.factory().getName() + "[(]",
                        Pattern.DOTALL)
                .matcher(source(type));
        if (!written.find()) {
            throw new IllegalStateException("nothing is said of " + rule);
        }
        String text = written.group(1).replaceAll("(?m)^ *[*] ?", "");
        String samples = part(text, "<pre>(.*?)</pre>");
        return new RuleText(
                rule.toString(),
                plain(text.replaceFirst("(?s)<p>.*", "").replaceFirst("(?s)<pre>.*", "")),
                plain(part(text, "Why: (.*?)(?=<p>|<pre>|$)")),
                sample(samples, "valid"),
                sample(samples, "invalid"),
                found(rule));
    }

    private static String source(String type) {
        try {
            return Files.readString(ThisProject.directory()
                    .resolve("architecture-tests/src/main/java/org/sanchong/architecture/" + type + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The lines of a sample: one begins with its name, and those that follow it are further in. */
    private static String sample(String samples, String name) {
        StringBuilder lines = new StringBuilder();
        boolean within = false;
        for (String line : samples.lines().toList()) {
            within = line.startsWith(name + " ") || (within && line.startsWith(" "));
            if (within) {
                lines.append(
                                line.startsWith(name + " ")
                                        ? line.substring(name.length()).strip()
                                        : line.strip())
                        .append('\n');
            }
        }
        return plain(lines.toString()).isEmpty()
                ? ""
                : unescaped(lines.toString().strip());
    }

    private static String plain(String javadoc) {
        String text = javadoc.replaceAll("[{]@(?:code|link|linkplain) #?([^}]*)[}]", "$1");
        return unescaped(text.replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ").strip();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#64;", "@")
                .replace("{@literal @}", "@")
                .replace("&amp;", "&");
    }

    private static String found(NamedRule rule) {
        try {
            Class<?> sample = Class.forName("org.sanchong.architecture.violating." + rule.name() + ".package-info");
            return Arrays.stream(sample.getAnnotation(Violates.class).value()).collect(Collectors.joining("\n"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no sample breaks " + rule, e);
        }
    }

    /** Returns the texts by their names. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", name);
        said.put("says", says);
        said.put("why", why);
        said.put("valid", valid);
        said.put("invalid", invalid);
        said.put("found", found);
        return said;
    }
}
