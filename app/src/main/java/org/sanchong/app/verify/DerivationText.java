package org.sanchong.app.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.app.verify.MismatchException.Code;

/** Reads one line of a file of derivations: strict JSON, every member once. */
final class DerivationText {
    private static final int MOST_DEPTH = 32;

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Returns the object on the line. */
    Json.Members read(String line) {
        try (JsonParser parser = json.createParser(line)) {
            parser.nextToken();
            if (value(parser, 0) instanceof Json.Members derivation && parser.nextToken() == null) {
                return derivation;
            }
            throw MismatchException.of(Code.FORM, "", shortened(line), "one JSON object");
        } catch (IOException e) {
            String why = e.getMessage();
            String[] lines = String.valueOf(why).split("\n", 2);
            throw MismatchException.of(Code.FORM, "", lines[0], "one JSON object");
        }
    }

    private static Json value(JsonParser parser, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null || depth > MOST_DEPTH) {
            throw MismatchException.of(Code.FORM, "", null, "one JSON object");
        }
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> list(parser, depth);
            case VALUE_STRING -> new Json.Text(whole(parser.getText()));
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            default -> new Json.Literal(literal(parser.getText()));
        };
    }

    private static Json object(JsonParser parser, int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = whole(parser.currentName());
            parser.nextToken();
            members.put(name, value(parser, depth + 1));
        }
        return new Json.Members(members);
    }

    private static Json list(JsonParser parser, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, depth + 1));
        }
        return new Json.Items(items);
    }

    /** A number that a program reformatted, as 1.0 for 1, is the same number. */
    private static String literal(String written) {
        int point = written.indexOf('.');
        return point > 0 && written.matches("[0-9]{1,4}[.]0{1,8}") ? written.substring(0, point) : written;
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw MismatchException.of(Code.FORM, "", "half a character (a lone surrogate)", "text");
                }
                i++;
            }
        }
        return text;
    }

    private static String shortened(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
