package org.sanchong.app.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanchong.application.port.out.UnusableFileException;

/** The values of a JSON file by where they stand, such as {@code roots.0.day}. */
final class FlatJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{2})+");
    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final String name;
    private final String format;
    private final Map<String, String> values;

    private FlatJson(String name, String format, Map<String, String> values) {
        this.name = name;
        this.format = format;
        this.values = values;
    }

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @param format what its member {@code format} is to be
     * @throws UnusableFileException if it is no such file
     */
    static FlatJson read(InputStream in, String name, String format) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(in)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    String at = parser.getParsingContext().pathAsPointer().toString();
                    values.put(at.substring(Math.min(1, at.length())).replace('/', '.'), parser.getText());
                }
            }
        } catch (IOException e) {
            throw new UnusableFileException(
                    name + " is no JSON, or cannot be read. It is to be a file of the form " + format + " / " + name
                            + " 无法按 JSON 读取，应为 " + format + " 格式的文件",
                    e);
        }
        FlatJson file = new FlatJson(name, format, values);
        if (!format.equals(values.get("format"))) {
            throw file.wrong("format");
        }
        return file;
    }

    /** Returns whether there is such a value. */
    boolean has(String at) {
        return values.containsKey(at);
    }

    /** Returns how many items a list has, of which each has the member; empty: of which each is a value. */
    int count(String list, String member) {
        int count = 0;
        while (has(list + "." + count + (member.isEmpty() ? "" : "." + member))) {
            count++;
        }
        return count;
    }

    String text(String at) {
        String text = values.get(at);
        if (text == null) {
            throw wrong(at);
        }
        return text;
    }

    /** Returns hexadecimal digits. */
    String hash(String at) {
        return matching(at, HASH);
    }

    String matching(String at, Pattern form) {
        String text = text(at);
        if (!form.matcher(text).matches()) {
            throw wrong(at);
        }
        return text;
    }

    List<String> hashes(String list) {
        List<String> hashes = new ArrayList<>();
        for (int i = 0; i < count(list, ""); i++) {
            hashes.add(hash(list + "." + i));
        }
        return hashes;
    }

    long number(String at) {
        return Long.parseLong(matching(at, COUNT));
    }

    LocalDate day(String at) {
        try {
            return LocalDate.parse(text(at));
        } catch (DateTimeException noDay) {
            throw wrong(at);
        }
    }

    Instant moment(String at) {
        try {
            return Instant.parse(text(at));
        } catch (DateTimeException noMoment) {
            throw wrong(at);
        }
    }

    /** Returns what is said of a value that is not as it is to be. */
    UnusableFileException wrong(String at) {
        return new UnusableFileException(name + " is not of the form " + format + ": its value " + at
                + " is missing or not as that form has it. Give the file as it was written / " + name + " 不是 " + format
                + " 格式的文件：" + at + " 缺失或不合要求，请使用原文件");
    }
}
