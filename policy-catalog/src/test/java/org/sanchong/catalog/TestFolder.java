package org.sanchong.catalog;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanchong.domain.policy.PolicyCatalog;

/** A catalog folder that a test writes, in addition to the built-in vocabulary: one policy and its document. */
final class TestFolder {
    static final String DOCUMENT = """
            format: sanchong.document/1
            document: test-2024
            title: {en: "A test", zh: "测试"}
            clauses:
            - {clause: 一, kind: RULE, en: "When", zh: "何时"}
            - {clause: 二, kind: RULE, en: "What", zh: "什么"}
            """;
    static final String POLICY = text("test-policy.yaml");

    private final Path path;

    private TestFolder(Path path) {
        this.path = path;
    }

    /** Starts with the policy and its document. */
    static TestFolder at(Path path) {
        return empty(path).with("documents/test.yaml", DOCUMENT).with("policies/test.yaml", POLICY);
    }

    static TestFolder empty(Path path) {
        return new TestFolder(path);
    }

    TestFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TestFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the policy with a part of it changed. */
    TestFolder changed(String part, String instead) {
        if (!POLICY.contains(part)) {
            throw new IllegalArgumentException("the test policy does not say " + part);
        }
        return with("policies/test.yaml", POLICY.replace(part, instead));
    }

    Path path() {
        return path;
    }

    Either<PolicyDefects, PolicyCatalog> read() {
        CatalogFolder vocabulary = defects -> CatalogFolder.builtIn().files(defects).stream()
                .filter(file -> file.kind() == CatalogFile.Kind.VOCABULARY)
                .toList();
        return Either.narrow(new CatalogReader().read(List.of(vocabulary, CatalogFolder.at(path))));
    }

    PolicyCatalog catalog() {
        return read().getOrElseThrow(defects -> new AssertionError(defects.toString()));
    }

    /** Returns what is found, each as {@code file:line:column CODE}. */
    List<String> found() {
        Either<PolicyDefects, PolicyCatalog> read = read();
        List<PolicyDefect> found = read.isLeft() ? read.getLeft().all() : PolicyCatalogs.warnings(read.get());
        return found.stream().map(this::shortly).toList();
    }

    private String shortly(PolicyDefect defect) {
        String file = defect.file().replace(path.toString(), "").replaceFirst("^/", "");
        return file + ":" + defect.line() + ":" + defect.column() + " " + defect.code();
    }

    static String text(String resource) {
        try (InputStream in = TestFolder.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
