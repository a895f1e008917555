package org.sanchong.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.adapter.rest.RestService;
import tools.jackson.databind.JsonNode;

/** The use cases over HTTP. */
final class ServedDoor implements Door {
    private final RestService.Running service;
    private final HttpClient client = HttpClient.newHttpClient();

    ServedDoor(RestService.Means means) {
        service = RestService.start(new RestService.Setting(0, "127.0.0.1", List.of(), 1_000_000), means);
    }

    private HttpResponse<String> send(String method, String path, Object body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.equals("")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(ServedProcess.JSON.writeValueAsString(body)))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> columns(JsonNode object) {
        Map<String, String> columns = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            if (!field.getValue().isContainer()) {
                columns.put(field.getKey(), field.getValue().asString());
            }
        });
        return columns;
    }

    private static Told told(HttpResponse<String> answer, String done) {
        JsonNode object = ServedProcess.json(answer);
        boolean isDone = answer.statusCode() < 300;
        return new Told(
                isDone ? done : object.path("code").asString(),
                answer.statusCode() == 201,
                isDone ? columns(object) : Map.of());
    }

    @Override
    public Told settle(Map<String, String> claim) {
        return told(send("POST", "/v1/settlements", claim), "SETTLED");
    }

    @Override
    public Map<String, String> find(String claim) {
        HttpResponse<String> answer = send("GET", "/v1/settlements/" + claim, "");
        return answer.statusCode() == 404 ? new LinkedHashMap<>() : columns(ServedProcess.json(answer));
    }

    @Override
    public Told reverse(String claim) {
        HttpResponse<String> answer = send("POST", "/v1/settlements/" + claim + "/reversal", "");
        Told told = told(answer, "REVERSED");
        Map<String, String> columns = new LinkedHashMap<>(told.columns());
        ServedProcess.json(answer)
                .path("corrections")
                .forEach(each -> columns.put(
                        each.path("claim_id").asString(),
                        each.path("fund_total").asString()));
        return new Told(told.code(), told.isNew(), columns);
    }

    @Override
    public String statement(String claim) {
        return send("GET", "/v1/settlements/" + claim + "/statement", "").body();
    }

    @Override
    public String derivedTotal(String claim) {
        return ServedProcess.json(send("GET", "/v1/settlements/" + claim + "/derivation", ""))
                .path("total")
                .asString();
    }

    @Override
    public Map<String, String> accumulated(String person, int year) {
        Map<String, String> values = new LinkedHashMap<>();
        ServedProcess.json(send("GET", "/v1/people/" + person + "/accumulators?year=" + year, ""))
                .path("accumulators")
                .forEach(row -> {
                    if (row.path("claim_id").asString().isEmpty()) {
                        values.put(
                                row.path("account").asString(),
                                row.path("value").asString());
                    }
                });
        return values;
    }

    @Override
    public List<Map<String, String>> resettle(List<Map<String, String>> was, List<Map<String, String>> now) {
        List<Map<String, String>> entries = new ArrayList<>();
        ServedProcess.json(send("POST", "/v1/resettlements", Map.of("was", was, "claims", now)))
                .path("entries")
                .forEach(entry -> entries.add(columns(entry)));
        return entries;
    }

    @Override
    public void close() {
        service.close();
    }
}
