package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no endpoint does. */
final class Answers {
    private Answers() {}

    /** Writes the problem as the response. */
    static void write(HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = json(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Returns the problem as JSON. */
    static String json(Problem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", problem.type());
        fields.put("title", problem.title());
        fields.put("status", problem.status());
        fields.put("code", problem.code());
        fields.put("detail", problem.detail());
        String field = problem.field();
        if (field != null) {
            fields.put("field", field);
        }
        return JsonMapper.shared().writeValueAsString(fields);
    }
}
