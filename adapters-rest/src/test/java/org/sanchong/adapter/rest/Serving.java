package org.sanchong.adapter.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.memory.InMemoryCases;
import org.sanchong.application.memory.InMemoryCertifications;
import org.sanchong.application.memory.InMemoryLedgers;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.DerivationSeals;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.policy.PolicyCatalog;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service on a free port of this machine over books in memory, and who calls it. */
final class Serving implements AutoCloseable {
    static final PolicyCatalog CATALOG = PolicyCatalogs.builtIn();

    private static final List<Map<String, String>> RULES = List.of(Map.of(
            "rule",
            "two-stays",
            "kind",
            "OVERLAPPING_STAYS",
            "parameters",
            "nights=1",
            "clauses",
            "hubei-2019 二(六)",
            "document",
            "ILLUSTRATIVE"));
    private static final DerivationSeals SEALS = () -> (row, derivation) -> "0".repeat(64);
    private static final JsonMapper JSON = JsonMapper.shared();

    final List<String> accesses = new CopyOnWriteArrayList<>();
    final List<String> faults = new CopyOnWriteArrayList<>();
    final StubJournal journal = new StubJournal();
    final InMemoryCertifications certifications = InMemoryCertifications.empty();
    /** The applications and warnings that it keeps. */
    final Cases cases;
    /** The ledgers that it keeps. */
    final Ledgers ledgers = new InMemoryLedgers();

    private final RestService.Running running;
    private final HttpClient client = HttpClient.newHttpClient();

    private Oversight.Means oversight(Cases matters) {
        InstantSource clock = InstantSource.system();
        return new Oversight.Means(
                year -> OversightUseCases.settledCases(matters.settlements(), year),
                OversightUseCases.measureIndicators(CATALOG),
                new Oversight.Measures(
                        OversightUseCases.readMeasures(CATALOG, ledgers),
                        OversightUseCases.recordMeasures(CATALOG, ledgers, clock)),
                new Oversight.Funds(
                        OversightUseCases.listFunds(CATALOG),
                        OversightUseCases.stateClearing(CATALOG),
                        OversightUseCases.recordFundRows(CATALOG, ledgers, clock)),
                new Oversight.Supervision(
                        OversightUseCases.followSupervision(CATALOG),
                        OversightUseCases.showMatter(CATALOG),
                        OversightUseCases.coverSupervision(CATALOG),
                        OversightUseCases.remindOfCases(CATALOG),
                        () -> new GivenRecords(
                                "rules", List.of("rule", "kind", "parameters", "clauses", "document"), RULES)),
                new Oversight.Reports(
                        List.of(ReportsOverHttpTest.FORM),
                        OversightUseCases.drawReport(),
                        OversightUseCases.keepReport(ledgers, clock),
                        OversightUseCases.recordReports(CATALOG, ledgers, clock),
                        OversightUseCases.followReports(CATALOG, ledgers)));
    }

    private Serving(Books books, List<RestService.Identity> identity, int perMinute) {
        Bookkeeping keeping = new Bookkeeping(books, SEALS, InstantSource.system());
        Cases matters = InMemoryCases.of(books instanceof InMemoryBooks kept ? kept : InMemoryBooks.empty());
        this.cases = matters;
        RestService.Means means = new RestService.Means(
                CATALOG,
                keeping,
                new RestService.Cases(
                        UseCases.settleClaims(CATALOG),
                        UseCases.listColumns(CATALOG),
                        UseCases.explainFromBooks(CATALOG, books, SEALS),
                        UseCases.correctBooks(CATALOG, keeping),
                        UseCases.readAccumulators(books),
                        UseCases.resettleClaims(CATALOG),
                        new RestService.Matters(
                                UseCases.keepApplicationRow(CATALOG, matters.applications(), keeping.clock()),
                                UseCases.readApplications(CATALOG, matters.applications()),
                                matters.applications(),
                                UseCases.postNotices(CATALOG),
                                UseCases.readWarnings(matters.warnings()),
                                UseCases.answerWarning(CATALOG, matters.warnings(), keeping.clock()),
                                oversight(matters))),
                new StubPapers(CATALOG),
                new RestService.Watch(accesses::add, id -> "hash-" + id.hashCode(), faults::add),
                inquiries(),
                ledgers);
        running = RestService.start(new RestService.Setting(0, "127.0.0.1", identity, perMinute), means);
    }

    private Inquiries inquiries() {
        return Inquiries.of(
                new Inquiries.Register(
                        certifications,
                        UseCases.importRegister(CATALOG),
                        UseCases.readRegister(CATALOG),
                        UseCases.readEntitlements(CATALOG, certifications),
                        UseCases.listDeliveries(CATALOG),
                        UseCases.reconcileEnrolments(CATALOG)),
                new Inquiries.Lists(
                        UseCases.reckonPremiums(CATALOG),
                        UseCases.measureParticipation(CATALOG),
                        UseCases.checkReferrals(CATALOG)),
                new Inquiries.Ledger(journal, UseCases.readRoots(journal, InstantSource.system())),
                new StubSheets());
    }

    static Serving development() {
        return over(InMemoryBooks.empty());
    }

    static Serving over(Books books) {
        return new Serving(books, List.of(), 100_000);
    }

    static Serving limited(int perMinute) {
        return new Serving(InMemoryBooks.empty(), List.of(), perMinute);
    }

    static Serving vouchedBy(String issuer) {
        return new Serving(InMemoryBooks.empty(), List.of(new RestService.Identity(issuer, "sanchong")), 100_000);
    }

    /** Returns a claim that is settled, changed by pairs of field and value; an empty value leaves the field out. */
    static Map<String, Object> claim(String id, Object... changes) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("claim_id", id);
        claim.put("person_id", "lantern-" + id);
        claim.put("region", "430523");
        claim.put("care_type", "INPATIENT");
        claim.put("facility_level", "LEVEL_2");
        claim.put("locality", "IN_COUNTY");
        claim.put("admitted_on", "2022-03-01");
        claim.put("discharged_on", "2022-03-06");
        claim.put("total", "3000.00");
        for (int i = 0; i < changes.length; i += 2) {
            if ("".equals(changes[i + 1])) {
                claim.remove(changes[i].toString());
            } else {
                claim.put(changes[i].toString(), changes[i + 1]);
            }
        }
        return claim;
    }

    ConfigurableApplicationContext context() {
        return ((RestService.Started) running).context();
    }

    String address() {
        return running.address();
    }

    int port() {
        return URI.create(address()).getPort();
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    Answer post(String path, Object body, String... headers) {
        String text = body instanceof String written ? written : JSON.writeValueAsString(body);
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return send("POST", path, text, all.toArray(new String[0]));
    }

    /** Sends a file of claims, each a claim of {@link #claim}. */
    Answer file(String query, List<Map<String, Object>> claims, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "text/csv"));
        all.addAll(List.of(headers));
        return send("POST", BatchController.PATH + query, csv(claims), all.toArray(new String[0]));
    }

    /** Returns claims as a CSV, with the columns of the first. */
    static String csv(List<Map<String, Object>> claims) {
        StringBuilder csv = new StringBuilder(String.join(",", claims.get(0).keySet())).append('\n');
        for (Map<String, Object> claim : claims) {
            csv.append(claim.values().stream().map(Object::toString).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return csv.toString();
    }

    /** Sends a list of CSV. */
    Answer list(String path, String csv, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "text/csv"));
        all.addAll(List.of(headers));
        return send("POST", path, csv, all.toArray(new String[0]));
    }

    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was answered. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** Returns a field of the JSON object, empty where there is none. */
        String text(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    @Override
    public void close() {
        running.close();
    }
}
