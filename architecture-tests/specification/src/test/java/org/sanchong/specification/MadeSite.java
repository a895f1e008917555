package org.sanchong.specification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sanchong.app.Sanchong;

/** The site that the build leaves in {@code architecture-tests/specification/target/site}, made once
 * by the verb. */
final class MadeSite {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    /** The folder of the site. */
    static final Path FOLDER = made();

    private MadeSite() {}

    private static Path made() {
        Path site = MODULE.resolve("target/site").toAbsolutePath().normalize();
        List<String> arguments = new ArrayList<>(List.of("spec", "--out", site.toString()));
        Path architecture = MODULE.resolve("../target/architecture.json");
        if (Files.isRegularFile(architecture)) {
            arguments.addAll(List.of("--architecture", architecture.toString()));
        }
        Path mutations = MODULE.resolve("../../domain/target/pit-reports/mutations.xml");
        if (Files.isRegularFile(mutations)) {
            arguments.addAll(List.of("--mutations", mutations.toString()));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = Sanchong.run(out, out, InputStream.nullInputStream(), arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("spec ended with " + status + ": " + said.toString(StandardCharsets.UTF_8));
        }
        return site;
    }

    /** Returns the pages of the folder {@code en} or {@code zh}, or of both for an empty text. */
    static List<Path> pages(String language) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(language))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text of the page. */
    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
