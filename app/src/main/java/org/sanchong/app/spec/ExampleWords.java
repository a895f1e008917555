package org.sanchong.app.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.Vocabulary;

/** The cells of example tables in the reader's words: tables are written in English and in codes. */
final class ExampleWords {
    private final Map<String, String> codes = new HashMap<>();
    private final Properties columns = new Properties();
    private final Vocabulary vocabulary;
    private final boolean zh;

    ExampleWords(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.zh = language == Language.ZH;
        vocabulary.categories().forEach(c -> codes.put(c.category().code(), zh ? c.chinese() : c.english()));
        vocabulary
                .attributes()
                .forEach(a -> a.codes().forEach(c -> codes.putIfAbsent(c.code(), zh ? c.chinese() : c.english())));
        if (zh) {
            readColumns();
        }
    }

    private void readColumns() {
        try (InputStream in = ExampleWords.class.getResourceAsStream("columns-zh.properties")) {
            if (in == null) {
                throw new AssertionError("the program lacks the names of columns");
            }
            columns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the column is called; its English name where no other is known. */
    String column(String name) {
        return columns.getProperty(name, name);
    }

    /** Returns what a claim says of the attribute: its codes in words, or yes and no with what the attribute is called. */
    String fact(String attribute, String said) {
        if (said.equals("true") || said.equals("false")) {
            String name = vocabulary
                    .attribute(attribute)
                    .map(known -> zh ? known.chinese() : known.english())
                    .orElse(attribute);
            boolean isSo = said.equals("true");
            return zh ? name + "：" + (isSo ? "是" : "否") : name + ": " + (isSo ? "yes" : "no");
        }
        return Arrays.stream(said.split("[;|+]"))
                .map(code -> codes.getOrDefault(code, code))
                .collect(Collectors.joining(" + "));
    }

    /** Returns the cell, with what its codes mean in their place. */
    Map<String, String> cell(String cell) {
        List<String> parts = Arrays.asList(cell.split("[+]"));
        String words = parts.stream().allMatch(codes::containsKey)
                ? parts.stream().map(codes::get).collect(Collectors.joining(" + "))
                : cell;
        return Map.of("text", words, "code", words.equals(cell) ? "" : cell);
    }
}
