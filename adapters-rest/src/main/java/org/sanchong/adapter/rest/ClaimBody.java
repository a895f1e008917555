package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a claim from a JSON object: every value a text; a boolean and a list of texts where the CSV writes them as text. */
final class ClaimBody implements HandlerMethodArgumentResolver {
    /** Longer than any value that the contract has; of the list of categories, all of them together. */
    private static final int LONGEST_VALUE = 4_096;

    private static final int MOST_ROWS = 1_000;
    private static final String ACCUMULATORS = "accumulators";

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(4)
                            .maxStringLength(LONGEST_VALUE)
                            .maxNameLength(128)
                            .maxNumberLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ClaimRequest.class;
    }

    @Override
    public ClaimRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder)
            throws IOException {
        HttpServletRequest of = request.getNativeRequest(HttpServletRequest.class);
        byte[] body = of == null ? new byte[0] : of.getInputStream().readAllBytes();
        if (body.length == 0) {
            throw missing().refusal();
        }
        return read(body);
    }

    /** Returns what is said where there is no body. */
    static Problem missing() {
        return Problem.of(
                HttpStatus.BAD_REQUEST, "MALFORMED_JSON", "a body is needed: one JSON object / 请求体应为一个 JSON 对象");
    }

    /** Reads a claim from the bytes of a body. */
    ClaimRequest read(byte[] body) {
        return claim(object(body));
    }

    /** Returns the JSON object that the body is. */
    JsonNode object(byte[] body) {
        JsonNode read;
        try {
            read = json.readTree(body);
        } catch (JacksonException e) {
            throw malformed(e).refusal();
        }
        if (!read.isObject()) {
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "MALFORMED_JSON",
                            "the body must be one JSON object / 请求体应为一个 JSON 对象")
                    .refusal();
        }
        return read;
    }

    /** Reads a claim from its JSON object. */
    ClaimRequest claim(JsonNode claim) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : claim.properties()) {
            if (ACCUMULATORS.equals(field.getKey())) {
                rows.addAll(rows(field.getValue()));
            } else {
                values.put(field.getKey(), text(field.getKey(), field.getValue()));
            }
        }
        return new ClaimRequest(values, rows);
    }

    private static Problem malformed(JacksonException why) {
        String where = why.getLocation() == null
                ? ""
                : ", line " + why.getLocation().getLineNr() + ", column "
                        + why.getLocation().getColumnNr();
        // Jackson's own words may repeat what was sent.
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "MALFORMED_JSON",
                "the body is no JSON in UTF-8 that can be read" + where
                        + ": a field must stand once, a value have at most " + LONGEST_VALUE
                        + " characters / 请求体不是可读的 JSON" + where);
    }

    private static List<Map<String, String>> rows(JsonNode given) {
        List<Map<String, String>> rows = new ArrayList<>();
        if (given.isNull()) {
            return rows;
        }
        if (!given.isArray() || given.size() > MOST_ROWS) {
            throw wrongType(ACCUMULATORS, "a list of at most " + MOST_ROWS + " objects");
        }
        for (JsonNode each : given) {
            if (!each.isObject()) {
                throw wrongType(ACCUMULATORS, "a list of objects");
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> field : each.properties()) {
                row.put(field.getKey(), text(ACCUMULATORS + "." + field.getKey(), field.getValue()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns a value as the text that a file would have. */
    static String text(String name, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "true" : "false";
        }
        if (value.isString()) {
            return whole(name, value.stringValue());
        }
        if (!value.isArray()) {
            throw wrongType(name, "a text, such as \"1234.50\" for an amount");
        }
        StringJoiner joined = new StringJoiner(";");
        for (JsonNode each : value) {
            if (!each.isString()) {
                throw wrongType(name, "a text or a list of texts");
            }
            joined.add(whole(name, each.stringValue()));
        }
        return joined.toString();
    }

    /** Refuses half of a character: it could not be written again. */
    private static String whole(String name, String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw wrongType(name, "whole characters; there is half of a surrogate pair");
            }
            at += Character.charCount(character);
        }
        return text;
    }

    /** Returns the refusal of a value that is something else. */
    static RefusedException wrongType(String name, String instead) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "BAD_TYPE",
                        name + " must be " + instead + " / " + name + " 的类型不对",
                        name)
                .refusal();
    }
}
