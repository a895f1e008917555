package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("openapi.json and the controllers say the same of paths, methods, parameters, bodies and roles")
class OpenApiTest {
    private static final JsonNode CONTRACT = JsonMapper.shared().readTree(ContractController.read());

    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        CONTRACT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return operations;
    }

    @Test
    void theSamePathsAndMethods() {
        try (Serving service = Serving.development()) {
            TreeSet<String> served = new TreeSet<>(Endpoints.of(service.context()));
            served.add("GET /actuator/health");
            assertThat(operations().keySet()).isEqualTo(served);
            assertThat(service.get("/openapi.json").json()).isEqualTo(CONTRACT);
        }
    }

    @Test
    void theSameParametersBodiesAndRoles() {
        try (Serving service = Serving.development()) {
            Map<String, String> written = new TreeMap<>();
            operations().forEach((name, operation) -> written.put(name, written(operation)));
            Map<String, String> served = new TreeMap<>();
            served.put("GET /actuator/health", "  For: everybody.");
            Endpoints.handlers(service.context())
                    .forEach((info, handler) -> info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> info.getPatternValues()
                                    .forEach(path -> served.put(method + " " + path, served(handler)))));
            assertThat(written).isEqualTo(served);
        }
    }

    private static String written(JsonNode operation) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("$ref").asString().replace("#/components/parameters/", "");
            JsonNode told = CONTRACT.path("components").path("parameters").path(name);
            names.add(told.path("in").asString() + ":" + told.path("name").asString()
                    + (told.path("required").asBoolean(false) ? "!" : ""));
        }
        String body = operation.has("requestBody") ? "body" : "";
        return String.join(" ", new TreeSet<>(names)) + " " + body + " "
                + operation.path("description").asString();
    }

    private static String served(HandlerMethod handler) {
        TreeSet<String> names = new TreeSet<>();
        String body = "";
        for (MethodParameter parameter : handler.getMethodParameters()) {
            String name = parameter.getParameter().getName();
            PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
            RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
            String option = OptionArgument.nameOf(parameter.getParameterType());
            if (option != null) {
                names.add("query:" + option);
            } else if (parameter.getParameterType() == Paging.class) {
                PagingArgument.NAMES.forEach(each -> names.add("query:" + each));
            } else if (inPath != null) {
                names.add("path:" + (inPath.value().isEmpty() ? name : inPath.value()) + "!");
            } else if (inQuery != null) {
                boolean isNeeded = inQuery.defaultValue().equals("\n\t\t\n\t\t\n\uE000\uE001\uE002\n\t\t\t\t\n");
                names.add("query:" + (inQuery.name().isEmpty() ? name : inQuery.name()) + (isNeeded ? "!" : ""));
            } else if (parameter.hasParameterAnnotation(RequestHeader.class)) {
                names.add("header:"
                        + parameter.getParameterAnnotation(RequestHeader.class).name());
            } else if (parameter.hasParameterAnnotation(RequestBody.class)
                    || parameter.getParameterType() == ClaimRequest.class) {
                body = "body";
            }
        }
        AllowedTo allowed = handler.getMethodAnnotation(AllowedTo.class);
        String roles = allowed.value().length == 0
                ? "everybody"
                : String.join(
                        ", ",
                        Stream.of(allowed.value())
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .toList());
        return String.join(" ", names) + " " + body + " For: " + roles + ".";
    }
}
