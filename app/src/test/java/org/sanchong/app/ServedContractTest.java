package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("the running service answers as openapi.json says, and settles the examples as a file of them")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(300)
class ServedContractTest {
    @TempDir
    private static Path folder;

    private static ServedProcess service;
    private static JsonNode contract;

    /** What was answered, by operation: the statuses, and of each the fields of its JSON object. */
    private static final Map<String, Map<String, Set<String>>> ANSWERED = new TreeMap<>();

    private static final Map<String, Schema> SCHEMAS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        service = ServedProcess.start(folder, "--store", "books");
        contract = ServedProcess.json(service.get("/openapi.json"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** Calls an operation, and holds what is answered to what the contract says of it. */
    private static HttpResponse<String> call(String operation, String path, Object body) {
        String[] parts = operation.split(" ", -1);
        HttpResponse<String> answer =
                service.send(parts[0], path, body.equals("") ? "" : body instanceof String s ? s : written(body));
        JsonNode responses = contract.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("responses");
        String status = Integer.toString(answer.statusCode());
        JsonNode told = responses.has(status) ? responses.path(status) : responses.path("default");
        assertThat(told.isObject()).as("%s %s is told", operation, status).isTrue();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = told.path("content").path(type);
        assertThat(content.isObject())
                .as("%s %s is of a type that is told: %s %s", operation, status, type, answer.body())
                .isTrue();
        Set<String> fields = ANSWERED.computeIfAbsent(operation, none -> new TreeMap<>())
                .computeIfAbsent(status, none -> new TreeSet<>());
        JsonNode schema = content.path("schema");
        if (schema.has("$ref") || schema.has("oneOf")) {
            assertThat(schema(schema).validate(answer.body(), InputFormat.JSON))
                    .as("%s %s %s", operation, status, answer.body())
                    .isEmpty();
            fields.addAll(ServedProcess.json(answer).propertyNames());
        }
        return answer;
    }

    private static String written(Object body) {
        return ServedProcess.JSON.writeValueAsString(body);
    }

    private static Schema schema(String reference) {
        return schema(ServedProcess.JSON.createObjectNode().put("$ref", reference));
    }

    private static Schema schema(JsonNode written) {
        return SCHEMAS.computeIfAbsent(written.toString(), same -> {
            ObjectNode whole = (ObjectNode) written.deepCopy();
            whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
            whole.set("components", contract.path("components"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(whole.toString(), InputFormat.JSON);
        });
    }

    private static List<Map<String, String>> table(String file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder(file), StandardCharsets.UTF_8)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(name))) {
                return at.resolve(name);
            }
        }
        throw new IllegalStateException("no " + name);
    }

    @Test
    @Order(1)
    @DisplayName("all claims of examples/claims.csv, posted in their order, give examples/expected/settlements.csv")
    void theExamplesSettleAsAFile() {
        List<Map<String, String>> claims = table("examples/claims.csv");
        List<Map<String, String>> expected = table("examples/expected/settlements.csv");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            order.add(i);
        }
        // The first row of an id stands for it in a file; here the first that comes does.
        order.sort(Comparator.comparing(
                        (Integer i) -> expected.get(i).get("reason").startsWith("DUPLICATE_CLAIM"))
                .thenComparing(i -> claims.get(i).get("discharged_on"))
                .thenComparing(i -> claims.get(i).get("claim_id")));
        int settled = 0;
        for (int row : order) {
            Map<String, String> claim = claims.get(row);
            Map<String, String> wanted = expected.get(row);
            String code = wanted.get("reason").replaceFirst(":.*", "");
            assertThat(schema("#/components/schemas/Claim").validate(written(claim), InputFormat.JSON))
                    .as("a claim of the examples is one of the contract")
                    .isEmpty();
            HttpResponse<String> answer = call("POST /v1/settlements", "/v1/settlements", claim);
            JsonNode told = ServedProcess.json(answer);
            if (wanted.get("status").equals("SETTLED")) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                wanted.forEach((column, value) ->
                        assertThat(told.path(column).asString("")).as(column).isEqualTo(value));
                assertThat(told.path("total").asString()).isEqualTo(claim.get("total"));
                settled++;
            } else if (code.equals("DUPLICATE_CLAIM")) {
                // The row says the same as the first, so over HTTP it is that claim once more.
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(told.path("code").asString() + ": "
                                + told.path("detail").asString())
                        .isEqualTo(wanted.get("reason"));
            }
        }
        assertThat(settled).isGreaterThan(30);
    }

    @Test
    @Order(2)
    @DisplayName("every settlement is told again as it was kept, with a derivation of the published form")
    void theExamplesAreToldAgain() throws IOException {
        Schema derivation = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(folder("docs/derivation.schema.json")), InputFormat.JSON);
        for (Map<String, String> wanted : table("examples/expected/settlements.csv")) {
            if (!wanted.get("status").equals("SETTLED")) {
                continue;
            }
            String id = wanted.get("claim_id");
            JsonNode told = ServedProcess.json(call("GET /v1/settlements/{claim_id}", "/v1/settlements/" + id, ""));
            wanted.forEach((column, value) -> {
                if (!column.startsWith("x_")) {
                    assertThat(told.path(column).asString("")).as(column).isEqualTo(value);
                }
            });
            HttpResponse<String> why =
                    call("GET /v1/settlements/{claim_id}/derivation", "/v1/settlements/" + id + "/derivation", "");
            assertThat(why.statusCode()).isEqualTo(200);
            assertThat(derivation.validate(why.body(), InputFormat.JSON)).isEmpty();
            assertThat(ServedProcess.json(why).path("personal").asString()).isEqualTo(wanted.get("personal"));
        }
        String statement = call(
                        "GET /v1/settlements/{claim_id}/statement", "/v1/settlements/SY-04/statement?lang=zh", "")
                .body();
        assertThat(statement).contains("一单式结算单", "5912.00");
        assertThat(call("GET /v1/settlements/{claim_id}/statement", "/v1/settlements/SY-04/statement?format=html", "")
                        .body())
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    @Order(2)
    @DisplayName("the national view of every settlement is of its form, and pays the same")
    void theNationalView() {
        for (Map<String, String> wanted : table("examples/expected/settlements.csv")) {
            if (wanted.get("status").equals("SETTLED")) {
                String path = "/v1/settlements/" + wanted.get("claim_id") + "?view=national";
                JsonNode info = ServedProcess.json(call("GET /v1/settlements/{claim_id}", path, ""))
                        .path("setlinfo");
                assertThat(info.path("psn_part_amt").asString()).isEqualTo(wanted.get("personal"));
                assertThat(info.path("inscp_scp_amt").asString()).isEqualTo(wanted.get("in_scope"));
                assertThat(info.path("maf_pay").asString()).isEqualTo(wanted.get("medical_assistance"));
            }
        }
    }

    @Test
    @Order(3)
    @DisplayName("a preview over what has accumulated gives what was kept")
    void previewsOverAccumulators() {
        Map<String, String> claim = new LinkedHashMap<>(table("examples/claims.csv").stream()
                .filter(row -> row.get("claim_id").equals("SY-04"))
                .findFirst()
                .orElseThrow());
        Map<String, Object> body = new LinkedHashMap<>(claim);
        String kept = ServedProcess.json(service.get("/v1/settlements/SY-04"))
                .path("fund_total")
                .asString();
        body.put(
                "accumulators",
                List.of(
                        Map.of("region", "430500", "plan_year", "2022", "account", "basic-paid", "value", "51220.00"),
                        Map.of(
                                "region",
                                "430500",
                                "plan_year",
                                "2022",
                                "account",
                                "critical-illness-base",
                                "value",
                                "28780.00"),
                        Map.of(
                                "region",
                                "430500",
                                "plan_year",
                                "2022",
                                "account",
                                "critical-illness-paid",
                                "value",
                                "10668.00")));
        HttpResponse<String> over =
                call("POST /v1/settlements/preview", "/v1/settlements/preview?derivation=true", body);
        assertThat(ServedProcess.json(over).path("fund_total").asString())
                .as(over.body())
                .isEqualTo(kept);
        call("POST /v1/settlements/preview", "/v1/settlements/preview", claim);
    }

    @Test
    @Order(4)
    void policiesClausesAndPeople() {
        JsonNode policies = ServedProcess.json(call("GET /v1/policies", "/v1/policies", ""));
        for (JsonNode policy : policies.path("policies")) {
            String id = policy.path("policy").asString();
            for (String lang : List.of("en", "zh")) {
                call("GET /v1/policies/{policy}", "/v1/policies/" + id + "?lang=" + lang, "");
                call("GET /v1/policies/{policy}/clauses", "/v1/policies/" + id + "/clauses?lang=" + lang, "");
            }
        }
        JsonNode told = ServedProcess.json(
                call("GET /v1/people/{person_id}/accumulators", "/v1/people/lantern-02/accumulators?year=2022", ""));
        assertThat(told.path("accumulators").size()).isGreaterThan(1);
        call("GET /actuator/health", "/actuator/health", "");
        call("GET /openapi.json", "/openapi.json", "");
    }

    @Test
    @Order(5)
    void whatIsRefusedIsToldToo() {
        Map<String, String> claim = table("examples/claims.csv").get(0);
        assertThat(call("POST /v1/settlements", "/v1/settlements", claim).statusCode())
                .isEqualTo(200);
        call("POST /v1/settlements", "/v1/settlements", "{");
        call("POST /v1/settlements/preview", "/v1/settlements/preview", "{");
        Map<String, String> wrong = new LinkedHashMap<>(claim);
        wrong.put("total", "much");
        call("POST /v1/settlements/preview", "/v1/settlements/preview", wrong);
        for (String path : List.of("", "/statement", "/derivation")) {
            String operation = "GET /v1/settlements/{claim_id}" + path;
            call(operation, "/v1/settlements/none" + path, "");
            call(operation, "/v1/settlements/none" + path + "?lang=fr", "");
        }
        String reversal = "POST /v1/settlements/{claim_id}/reversal";
        assertThat(call(reversal, "/v1/settlements/SY-01/reversal", "").statusCode())
                .isEqualTo(201);
        assertThat(call(reversal, "/v1/settlements/SY-01/reversal", "").statusCode())
                .isEqualTo(200);
        call(reversal, "/v1/settlements/none/reversal", "");
        call(reversal, "/v1/settlements/none/reversal?lang=fr", "");
        assertThat(call("POST /v1/settlements", "/v1/settlements", claim).statusCode())
                .isEqualTo(409);
        for (String path : List.of("/{policy}", "/{policy}/clauses")) {
            call("GET /v1/policies" + path, "/v1/policies" + path.replace("{policy}", "none"), "");
            call("GET /v1/policies" + path, "/v1/policies" + path.replace("{policy}", "heze-2022") + "?lang=fr", "");
        }
        call("GET /v1/policies", "/v1/policies?lang=fr", "");
        call("GET /openapi.json", "/openapi.json?lang=fr", "");
        call("GET /v1/people/{person_id}/accumulators", "/v1/people/x/accumulators", "");
    }

    @Test
    @Order(5)
    @DisplayName("a refund is told as the books have it; a file of claims is answered as CSV")
    void refundsAndFiles() throws IOException {
        Map<String, String> claim = new LinkedHashMap<>(table("examples/claims.csv").stream()
                .filter(row -> row.get("claim_id").equals("SY-01"))
                .findFirst()
                .orElseThrow());
        claim.put("claim_id", "RF-1");
        claim.put("person_id", "lantern-refund");
        call("POST /v1/settlements", "/v1/settlements", claim);
        Map<String, String> refund = new LinkedHashMap<>(claim);
        refund.put("claim_id", "RF-2");
        refund.put("reverses", "RF-1");
        claim.forEach((column, value) -> {
            if (value.matches("[0-9]+\\.[0-9]+") && !value.matches("0+\\.0+")) {
                refund.put(column, "-" + value);
            }
        });
        for (int status : List.of(201, 200)) {
            assertThat(call("POST /v1/settlements", "/v1/settlements", refund).statusCode())
                    .isEqualTo(status);
        }
        call("GET /v1/settlements/{claim_id}", "/v1/settlements/RF-2", "");
        service.file("/v1/settlements/batch", Files.readAllBytes(folder("examples/claims.csv")));
    }

    @Test
    @Order(5)
    @DisplayName(
            "claims settled again give the entries of resettle, column by column; a person's settlements page by page")
    void correctionsAndLists() throws IOException {
        List<Map<String, String>> was = table("examples/claims.csv");
        List<Map<String, String>> now = new ArrayList<>();
        for (Map<String, String> claim : was) {
            Map<String, String> corrected = new LinkedHashMap<>(claim);
            if (claim.get("claim_id").equals("SY-04")) {
                corrected.put("total", "90000.00");
            }
            if (!claim.get("claim_id").equals("SY-05")) {
                now.add(corrected);
            }
        }
        Path corrected = Files.writeString(ServedContractTest.folder.resolve("corrected.csv"), csv(now));
        Settling verb = Settling.run(
                "resettle",
                corrected.toString(),
                "--was",
                folder("examples/claims.csv").toString());
        List<NamedCsvRecord> wanted = verb.rows();
        JsonNode entries = ServedProcess.json(
                        call("POST /v1/resettlements", "/v1/resettlements", Map.of("was", was, "claims", now)))
                .path("entries");
        assertThat(entries.size()).isEqualTo(wanted.size()).isGreaterThan(1);
        for (int i = 0; i < wanted.size(); i++) {
            JsonNode entry = entries.get(i);
            assertThat(entry.size()).isEqualTo(wanted.get(i).getFieldCount());
            wanted.get(i)
                    .getFieldsAsMap()
                    .forEach((column, value) ->
                            assertThat(entry.path(column).asString()).as(column).isEqualTo(value));
        }
        call("POST /v1/resettlements", "/v1/resettlements", "{");
        String list = "/v1/settlements?person_id=lantern-02&year=2022&limit=1";
        String cursor = ServedProcess.json(call("GET /v1/settlements", list, ""))
                .path("next")
                .asString();
        assertThat(ServedProcess.json(call("GET /v1/settlements", list + "&cursor=" + cursor, ""))
                        .path("settlements")
                        .size())
                .isEqualTo(1);
        call("GET /v1/settlements", list + "&cursor=x", "");
    }

    private static String csv(List<Map<String, String>> rows) {
        StringBuilder csv = new StringBuilder(String.join(",", rows.get(0).keySet()) + "\n");
        for (Map<String, String> row : rows) {
            csv.append(row.values().stream()
                            .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                            .collect(java.util.stream.Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    @Test
    @Order(5)
    @DisplayName("people, lists, policies and the journal: as the verbs have the examples, over books in a folder")
    void whatIsAskedBesideSettlements() throws IOException {
        ServedInquiries asked = new ServedInquiries(ServedContractTest::call, folder("examples"));
        asked.register();
        asked.lists();
        asked.policies();
        asked.journal();
        asked.refusals();
    }

    /** What takes a forgotten person, altered books or a store that is down; each has a test of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "GET /v1/settlements/{claim_id} 409",
            "GET /v1/settlements/{claim_id} 410",
            "GET /v1/settlements/{claim_id}/statement 409",
            "GET /v1/settlements/{claim_id}/statement 410",
            "GET /v1/settlements/{claim_id}/derivation 409",
            "GET /v1/settlements/{claim_id}/derivation 410",
            "POST /v1/settlements/{claim_id}/reversal 409",
            // ServedStatesTest, and BatchesTest and OnceByKeyTest of the adapter.
            "POST /v1/settlements/batch 200",
            "POST /v1/settlements/batch 400",
            "POST /v1/settlements/batch 403",
            "POST /v1/settlements/batch 408",
            "POST /v1/settlements/batch 409",
            "POST /v1/settlements/batch 413",
            "POST /v1/settlements/batch 422",
            "POST /v1/settlements/batch 503",
            "POST /v1/settlements/{claim_id}/reversal 422",
            "POST /v1/resettlements 409",
            "POST /v1/resettlements 422",
            // Warnings are pushed by the command line: CasesOverHttpTest answers one.
            "POST /v1/warnings/{warning}/responses 200",
            "POST /v1/warnings/{warning}/responses 201",
            "POST /v1/warnings/{warning}/responses 409",
            "GET /actuator/health 503");

    @Test
    @Order(5)
    @DisplayName("rows of funds are taken once, and accounts and statements told by pages")
    void funds() {
        List<Map<String, String>> rows = List.of(
                Map.of(
                        "row_id",
                        "B1",
                        "kind",
                        "BUDGET",
                        "on",
                        "2022-01-01",
                        "region",
                        "430500",
                        "yuan",
                        "9000000.00",
                        "tier",
                        "basic"),
                Map.of(
                        "row_id",
                        "P1",
                        "kind",
                        "PAYMENT",
                        "on",
                        "2022-03-20",
                        "region",
                        "430500",
                        "yuan",
                        "8.00",
                        "tier",
                        "basic",
                        "party",
                        "H-1"),
                Map.of(
                        "row_id",
                        "P2",
                        "kind",
                        "PAYMENT",
                        "on",
                        "2022-03-21",
                        "region",
                        "430500",
                        "yuan",
                        "9.00",
                        "tier",
                        "basic",
                        "party",
                        "H-2"),
                Map.of(
                        "row_id",
                        "O1",
                        "kind",
                        "OWED",
                        "on",
                        "2021-09-30",
                        "region",
                        "430500",
                        "yuan",
                        "5.00",
                        "party",
                        "OFFICE"),
                Map.of("row_id", "X1", "kind", "GIFT", "on", "2022-03-21", "region", "430500", "yuan", "9.00"));
        for (int added : new int[] {4, 0}) {
            assertThat(ServedProcess.json(call("POST /v1/funds/rows", "/v1/funds/rows", Map.of("rows", rows)))
                            .path("added")
                            .asInt())
                    .isEqualTo(added);
        }
        call("POST /v1/funds/rows", "/v1/funds/rows", Map.of("rows", List.of(Map.of("colour", "red"))));
        JsonNode funds = ServedProcess.json(call("GET /v1/funds", "/v1/funds?year=2022&on=2022-12-31&limit=1", ""));
        assertThat(funds.path("accounts").size()).isEqualTo(1);
        assertThat(funds.path("closing").get(0).path("to_collect").asString()).isEqualTo("5.00");
        call("GET /v1/funds", "/v1/funds", "");
        JsonNode statements = ServedProcess.json(call("GET /v1/clearing", "/v1/clearing?month=2022-03&limit=1", ""));
        assertThat(statements.path("statements").size()).isEqualTo(1);
        JsonNode one = ServedProcess.json(call("GET /v1/clearing", "/v1/clearing?month=2022-03&facility=H-2", ""));
        assertThat(one.path("statements").get(0).path("balance").asString()).isEqualTo("-9.00");
        call("GET /v1/clearing", "/v1/clearing?month=March", "");
    }

    @Test
    @Order(5)
    @DisplayName("tips and checks are taken and told, and reminders of settled cases")
    void supervision() {
        String take = "POST /v1/supervision/events";
        Map<String, String> tip =
                Map.of("matter_id", "T-9", "event", "RECEIVED", "event_on", "2022-03-01", "facility_id", "H-1");
        Map<String, String> tooSoon = Map.of("matter_id", "T-9", "event", "CLOSED", "event_on", "2022-03-02");
        Map<String, String> other =
                Map.of("matter_id", "T-8", "event", "RECEIVED", "event_on", "2022-02-01", "facility_id", "H-1");
        call(take, "/v1/supervision/events", Map.of("events", List.of(other)));
        JsonNode taken =
                ServedProcess.json(call(take, "/v1/supervision/events", Map.of("events", List.of(tip, tooSoon))));
        assertThat(taken.path("taken").asInt()).isEqualTo(1);
        assertThat(taken.path("unused").get(0).path("row").asInt()).isEqualTo(2);
        call(take, "/v1/supervision/events", Map.of("events", List.of(Map.of("colour", "red"))));
        call("GET /v1/supervision", "/v1/supervision?on=2022-12-31&open=true&limit=1", "");
        call("GET /v1/supervision", "/v1/supervision?on=never", "");
        String matter = "GET /v1/supervision/{matter_id}";
        assertThat(ServedProcess.json(call(matter, "/v1/supervision/T-9", ""))
                        .path("events")
                        .size())
                .isEqualTo(1);
        call(matter, "/v1/supervision/none", "");
        call(matter, "/v1/supervision/T-9?on=never", "");
        String cover = "POST /v1/supervision/coverage";
        Map<String, Object> facilities = Map.of("year", "2022", "facilities", List.of(Map.of("facility_id", "H-1")));
        assertThat(ServedProcess.json(call(cover, "/v1/supervision/coverage", facilities))
                        .path("missing")
                        .asInt())
                .isEqualTo(3);
        call(cover, "/v1/supervision/coverage", Map.of("facilities", List.of()));
        String share = "POST /v1/supervision/shares";
        assertThat(call(share, "/v1/supervision/shares", facilities).body()).contains("\"denominator\":\"1\"");
        call(share, "/v1/supervision/shares", Map.of("facilities", List.of()));
        Map<String, String> stay =
                new LinkedHashMap<>(table("examples/claims.csv").get(0));
        stay.put("person_id", "lantern-overlap");
        for (String id : List.of("OV-1", "OV-2", "OV-3")) {
            stay.put("claim_id", id);
            call("POST /v1/settlements", "/v1/settlements", stay);
        }
        assertThat(ServedProcess.json(call("GET /v1/reminders", "/v1/reminders?year=2022&limit=1", ""))
                        .path("reminders")
                        .size())
                .isEqualTo(1);
        call("GET /v1/reminders", "/v1/reminders", "");
    }

    private static Map<String, Object> application(String id, String kind) {
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("application_id", id, "event_on", "2022-03-01", "region", "430500", "person_id", "lantern-21"));
        body.put("township", "Willow Town");
        body.put("assistance_kind", kind);
        body.put("documents", List.of("application", "identity", "certificate", "diagnosis", "history", "statements"));
        return body;
    }

    @Test
    @Order(5)
    @DisplayName("applications, warnings, notices and deadlines are answered as it says")
    void cases() {
        String make = "POST /v1/applications";
        String event = "POST /v1/applications/{application_id}/events";
        Map<String, Object> accepted = Map.of("event", "ACCEPTED", "event_on", "2022-03-01");
        for (String kind : List.of("ON_APPLICATION", "ON_APPLICATION", "TILTED", "")) {
            call(make, "/v1/applications", application("LX/1", kind));
        }
        call(make, "/v1/applications", "[]");
        call(event, "/v1/applications/none/events", accepted);
        for (Map<String, Object> each : List.of(
                accepted,
                accepted,
                Map.<String, Object>of("event", "PAID", "event_on", "2022-03-02"),
                Map.<String, Object>of("event", "PAID", "event_on", "never"),
                Map.<String, Object>of("event", "PAID", "colour", "red"))) {
            call(event, "/v1/applications/LX%2F1/events", each);
        }
        call("GET /v1/applications/{application_id}", "/v1/applications/LX%2F1", "");
        call("GET /v1/applications/{application_id}", "/v1/applications/none", "");
        call("GET /v1/applications/{application_id}", "/v1/applications/none?day=1", "");
        assertThat(call("GET /v1/applications", "/v1/applications?overdue_on=2022-03-16", "")
                        .body())
                .contains("LX/1");
        call("GET /v1/applications", "/v1/applications", "");
        call("GET /v1/warnings", "/v1/warnings", "");
        call("GET /v1/warnings", "/v1/warnings?quarter=2", "");
        String indicators = "GET /v1/indicators";
        assertThat(call(indicators, "/v1/indicators?year=2022&by=county,category", "")
                        .body())
                .contains("in-scope-ratio/basic");
        assertThat(call(indicators, "/v1/indicators?year=2022&behind=in-scope-ratio", "")
                        .body())
                .contains("claim_id");
        call(indicators, "/v1/indicators?year=2022&behind=none", "");
        call(indicators, "/v1/indicators?year=2022&by=colour", "");
        String ofLists = "POST /v1/indicators";
        Map<String, Object> everybody = Map.of("person_id", "lantern-01", "region", "430523");
        assertThat(call(ofLists, "/v1/indicators", Map.of("year", "2022", "people", List.of(everybody)))
                        .body())
                .contains("claims-per-person");
        call(ofLists, "/v1/indicators", Map.of("people", List.of(everybody)));
        String respond = "POST /v1/warnings/{warning}/responses";
        call(respond, "/v1/warnings/none/responses", Map.of("event", "FOLLOWED_UP", "event_on", "2022-10-11"));
        call(respond, "/v1/warnings/none/responses", Map.of("event", "NOTHING"));
        call(
                respond,
                "/v1/warnings/none/responses",
                Map.of("event", "HELP_GIVEN", "event_on", "2022-10-11", "department", "NOBODY"));
        call("GET /v1/notices", "/v1/notices?quarter=2022-Q1", "");
        call("GET /v1/notices", "/v1/notices", "");
        call("GET /v1/deadlines", "/v1/deadlines?from=2022-01-26&working_days=10", "");
        call("GET /v1/deadlines", "/v1/deadlines?from=2099-01-26&working_days=10", "");
        call("GET /v1/deadlines", "/v1/deadlines?from=today&working_days=10", "");
    }

    @Test
    @Order(5)
    @DisplayName("measures are taken and told as it says")
    void measures() {
        Map<String, Object> added = new LinkedHashMap<>(Map.of(
                "event_id",
                "E1",
                "measure",
                "heze-2022/三/7",
                "event",
                "ADDED",
                "event_on",
                "2022-05-10",
                "unit",
                "finance"));
        added.put("text", "old marks");
        added.put("due", "2022-06");
        String take = "POST /v1/measures/events";
        call(take, "/v1/measures/events", Map.of("events", List.of(added, Map.of("event_id", "E2"))));
        call(take, "/v1/measures/events", Map.of("happened", List.of()));
        call("GET /v1/measures", "/v1/measures?status=OVERDUE&on=2022-12-31&limit=1", "");
        call("GET /v1/measures", "/v1/measures?status=LOST", "");
        String one = "GET /v1/measures/{document}/{clause}";
        String item = one + "/{item}";
        call(one, "/v1/measures/heze-2022/%E4%B8%89?on=2022-12-31", "");
        call(one, "/v1/measures/heze-2022/none", "");
        call(one, "/v1/measures/heze-2022/none?day=1", "");
        call(item, "/v1/measures/heze-2022/%E4%B8%89/7?on=2022-12-31", "");
        call(item, "/v1/measures/heze-2022/%E4%B8%89/8", "");
        call(item, "/v1/measures/heze-2022/%E4%B8%89/8?day=1", "");
    }

    @Test
    @Order(6)
    @DisplayName("reports are drawn up, opened, put down and told as it says")
    void reports() {
        String one = "GET /v1/reports/{form}/{period}";
        call(one, "/v1/reports/county-summary/2022-Q1", "");
        call(one, "/v1/reports/county-summary/2022-Q1?behind=TOTAL/fund_total", "");
        call(one, "/v1/reports/county-summary/2022-Q1?behind=TOTAL", "");
        call(one, "/v1/reports/none/2022-Q1", "");
        String keep = "POST /v1/reports/versions";
        Map<String, Object> version = Map.of("report", "county-summary/2022-Q1", "unit", "city office");
        call(keep, "/v1/reports/versions", version);
        call(keep, "/v1/reports/versions", Map.of("report", "county-summary/2022-Q1", "unit", "other office"));
        call(keep, "/v1/reports/versions", Map.of("report", "none/2022-Q1", "unit", "city office"));
        call(keep, "/v1/reports/versions", Map.of("report", "none", "unit", "city office"));
        String take = "POST /v1/reports/events";
        Map<String, Object> event = Map.of(
                "event_id",
                "B1",
                "report",
                "county-summary/2022-Q1",
                "event",
                "ASSIGNED",
                "event_on",
                "2022-04-01",
                "unit",
                "city office",
                "person",
                "clerk 7");
        call(take, "/v1/reports/events", Map.of("events", List.of(event, Map.of("event_id", "B2"))));
        call(take, "/v1/reports/events", Map.of("happened", List.of()));
        call("GET /v1/reports", "/v1/reports?overdue=true&limit=1", "");
        call("GET /v1/reports", "/v1/reports?overdue=maybe", "");
    }

    @Test
    @Order(7)
    @DisplayName("every status and every field that the contract tells of was answered")
    void nothingIsToldThatIsNotAnswered() {
        Set<String> statuses = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    operation.getValue().path("responses").properties().forEach(response -> {
                        if (!response.getKey().equals("default")) {
                            statuses.add(name + " " + response.getKey());
                            missing.addAll(missing(name, response.getKey(), response.getValue()));
                        }
                    });
                }));
        Set<String> answered = new LinkedHashSet<>(ELSEWHERE);
        ANSWERED.forEach((name, all) -> all.keySet().forEach(status -> answered.add(name + " " + status)));
        assertThat(answered).containsAll(statuses);
        assertThat(missing).isEmpty();
    }

    private static Set<String> missing(String operation, String status, JsonNode response) {
        Set<String> fields = ANSWERED.getOrDefault(operation, Map.of()).get(status);
        JsonNode schema = response.path("content").path("application/json").path("schema");
        // Of several forms the first is that without a view.
        String name = (schema.has("oneOf") ? schema.path("oneOf").get(0) : schema)
                .path("$ref")
                .asString("")
                .replace("#/components/schemas/", "");
        Set<String> missing = new LinkedHashSet<>();
        if (fields != null) {
            contract.path("components").path("schemas").path(name).path("properties").propertyNames().stream()
                    .filter(field -> !fields.contains(field))
                    .forEach(field -> missing.add(operation + " " + status + " " + field));
        }
        // The examples have no assistance of another region.
        missing.remove("GET /v1/settlements/{claim_id}/derivation 200 assistance_region");
        // Nothing is wrong with these books, and no day of theirs is over.
        missing.remove("GET /v1/journal/verification 200 first");
        missing.remove("GET /v1/journal/roots 200 next");
        // A reversal that was there tells no corrections, which only the first one made.
        missing.remove("POST /v1/settlements/{claim_id}/reversal 200 corrections");
        return missing;
    }
}
