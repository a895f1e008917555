package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks a running service, with the examples, all that is asked beside settlements, and holds the answers to the files. */
final class ServedInquiries {
    private static final String TAKE = "POST /v1/registers/{source}";
    private static final String LIST = "/v1/registers/CIVIL_AFFAIRS?area=430523&delivered_on=";

    private final Calls calls;
    private final Path examples;

    ServedInquiries(Calls calls, Path examples) {
        this.calls = calls;
        this.examples = examples;
    }

    /** Calls an operation, and holds what is answered to the contract. */
    interface Calls {
        HttpResponse<String> call(String operation, String path, Object body);
    }

    private JsonNode asked(int status, String operation, String path, Object body) {
        HttpResponse<String> answer = calls.call(operation, path, body);
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(status);
        return ServedProcess.json(answer);
    }

    private JsonNode got(String operation, String path) {
        return asked(200, "GET " + operation, path, "");
    }

    private String text(String file) {
        try {
            return Files.readString(examples.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> table(String file) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(examples.resolve(file), StandardCharsets.UTF_8)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void register() {
        String first = text("register/civil-affairs-2021.csv");
        String second = text("register/civil-affairs-2022.csv");
        String earlier = LIST.replace("430523", "430500") + "2021-08-20&collection_from=2021-10-01";
        JsonNode taken = asked(201, TAKE, earlier, first);
        assertThat(taken.path("recorded").asInt()).isPositive();
        assertThat(asked(200, TAKE, earlier, first).path("recorded").asInt()).isZero();
        asked(201, TAKE, LIST.replace("430523", "430500") + "2022-06-10", second);
        asked(409, TAKE, earlier, "person_id,category,region,certified_on\nX,DESTITUTE,430523,2020-01-01\n");
        String certifications = "/v1/people/{person_id}/certifications";
        String path = certifications.replace("{person_id}", "SY-P2") + "?on=";
        assertThat(categories(got(certifications, path + "2022-03-01"))).containsExactly("SUBSISTENCE_ALLOWANCE");
        assertThat(categories(got(certifications, path + "2022-06-01"))).contains("DESTITUTE");
        assertThat(categories(got(certifications, path + "2022-03-01&known_on=2021-12-31")))
                .isEmpty();
        JsonNode page = got("/v1/registers/deliveries", "/v1/registers/deliveries?limit=1");
        assertThat(page.path("deliveries").size()).isEqualTo(1);
        JsonNode rest = got(
                "/v1/registers/deliveries",
                "/v1/registers/deliveries?limit=1&cursor=" + page.path("next").asString());
        assertThat(rest.path("deliveries").get(0).path("delivered_on").asString())
                .isEqualTo("2022-06-10");
        assertThat(rest.has("next")).isFalse();
        String due = "/v1/registers/due?area=430500&as_of=2021-12-01&limit=1";
        JsonNode dueOne = got("/v1/registers/due", due);
        assertThat(dueOne.path("due").get(0).path("status").asString()).isEqualTo("IN_TIME");
        got("/v1/registers/due", due + "&cursor=" + dueOne.path("next").asString());
        JsonNode compared = asked(
                200,
                "POST /v1/registers/reconciliation",
                "/v1/registers/reconciliation?year=2022&on=2022-06-10",
                text("register/enrolment-2022.csv"));
        assertThat(compared.path("counts").path("NOT_INSURED").asInt()).isPositive();
        entitlements();
    }

    private void entitlements() {
        String entitlements = "/v1/people/{person_id}/entitlements";
        String path = entitlements.replace("{person_id}", "SY-P6") + "?region=430523&on=2022-03-01";
        JsonNode told = got(entitlements, path);
        assertThat(told.path("categories").get(0).path("category").asString()).isEqualTo("DESTITUTE");
        assertThat(told.path("categories").get(0).path("counts").asBoolean()).isTrue();
        assertThat(told.path("policies").get(0).path("policy").asString()).isEqualTo("shaoyang-2021");
        JsonNode nobody = got(entitlements, path + "&lang=zh&known_on=2021-12-31");
        assertThat(nobody.path("categories").size()).isZero();
        assertThat(schedules(told, "critical_illness"))
                .isNotEmpty()
                .isNotEqualTo(schedules(nobody, "critical_illness"));
        JsonNode figure = told.path("steps")
                .valueStream()
                .flatMap(step -> step.path("step").path("schedules").valueStream())
                .flatMap(schedule -> schedule.path("figures").valueStream())
                .findFirst()
                .orElseThrow();
        assertThat(figure.path("clause").asString()).isNotEmpty();
        assertThat(figure.path("value").asString()).isNotEmpty();
        asked(422, "GET " + entitlements, path.replace("region=430523", "region=990000"), "");
    }

    private static List<String> schedules(JsonNode told, String tier) {
        return told.path("steps")
                .valueStream()
                .map(step -> step.path("step"))
                .filter(step -> step.path("tier").asString("").equals(tier))
                .flatMap(step -> step.path("schedules").valueStream())
                .map(schedule -> schedule.path("id").asString())
                .toList();
    }

    private static List<String> categories(JsonNode told) {
        return told.path("certified")
                .valueStream()
                .map(one -> one.path("category").asString())
                .toList();
    }

    void lists() {
        JsonNode premiums = asked(
                200,
                "POST /v1/premiums",
                "/v1/premiums",
                Map.of("enrolments", table("enrolment.csv"), "parameters", table("premium-parameters.csv")));
        same(premiums.path("premiums"), table("expected/premiums.csv"));
        JsonNode coverage = asked(
                200,
                "POST /v1/coverage",
                "/v1/coverage",
                Map.of("year", "2022", "enrolments", table("enrolment.csv"), "people", table("people.csv")));
        same(coverage.path("rates"), table("expected/participation.csv"));
        same(coverage.path("missing"), table("expected/missing.csv"));
        JsonNode referrals = asked(
                200,
                "POST /v1/referrals",
                "/v1/referrals",
                Map.of(
                        "claims",
                        table("referral-claims.csv"),
                        "filings",
                        table("filings.csv"),
                        "contracts",
                        table("facilities.csv")));
        assertThat(referrals.path("well").asBoolean()).isFalse();
        assertThat(referrals.path("unusable").size()).isEqualTo(2);
        List<Map<String, String>> expected = table("expected/referral-settlements.csv");
        for (int i = 0; i < expected.size(); i++) {
            JsonNode claim = referrals.path("claims").get(i);
            assertThat(claim.path("claim_id").asString())
                    .isEqualTo(expected.get(i).get("claim_id"));
            if (!claim.path("reason").asString().isEmpty()) {
                assertThat(expected.get(i).get("reason"))
                        .isEqualTo(claim.path("reason").asString());
            }
        }
    }

    private static void same(JsonNode rows, List<Map<String, String>> expected) {
        assertThat(rows.size()).isEqualTo(expected.size()).isPositive();
        for (int i = 0; i < expected.size(); i++) {
            JsonNode row = rows.get(i);
            assertThat(row.size()).isEqualTo(expected.get(i).size());
            expected.get(i)
                    .forEach((column, value) ->
                            assertThat(row.path(column).asString()).as(column).isEqualTo(value));
        }
    }

    void policies() {
        got("/v1/policies", "/v1/policies?limit=1");
        got("/v1/policies/{policy}/clauses", "/v1/policies/shaoyang-2021/clauses?limit=1");
        for (String policy : List.of("shaoyang-2018", "shaoyang-2021", "heze-2022", "chongqing-2018")) {
            String figures = "/v1/policies/{policy}/figures";
            String path = figures.replace("{policy}", policy) + "?limit=3";
            List<String> all = new ArrayList<>();
            JsonNode page = got(figures, path);
            page.path("figures").forEach(figure -> all.add(figure.toString()));
            while (page.has("next")) {
                page = got(figures, path + "&cursor=" + page.path("next").asString());
                page.path("figures").forEach(figure -> all.add(figure.toString()));
            }
            List<String> whole = new ArrayList<>();
            got(figures, path.replace("limit=3", "limit=500"))
                    .path("figures")
                    .forEach(figure -> whole.add(figure.toString()));
            assertThat(all).isEqualTo(whole).isNotEmpty();
        }
        String cliffs = "/v1/policies/{policy}/cliffs";
        JsonNode found = got(cliffs, "/v1/policies/shaoyang-2018/cliffs?limit=500");
        assertThat(found.path("faults").asInt()).isEqualTo(41);
        assertThat(found.path("cliffs").get(0).path("kind").asString()).isEqualTo("LOWER_PAYMENT");
        got(cliffs, "/v1/policies/chongqing-2018/cliffs?limit=2&lang=zh");
        String diff = "/v1/policies/{policy}/diff";
        JsonNode differences = got(diff, "/v1/policies/shaoyang-2018/diff?with=shaoyang-2021&limit=5&lang=zh");
        assertThat(differences.path("a").path("policy").asString()).isEqualTo("shaoyang-2018");
        assertThat(differences.path("b").path("policy").asString()).isEqualTo("shaoyang-2021");
        assertThat(differences.path("differences").size()).isEqualTo(5);
        got(diff, "/v1/policies/heze-2022/diff?with=chongqing-2018&limit=500");
    }

    void journal() {
        String verification = "/v1/journal/verification";
        List<String> parts = new ArrayList<>();
        long entries = 0;
        String cursor = "";
        do {
            JsonNode part = got(verification, verification + "?limit=20" + cursor);
            assertThat(part.path("whole").asBoolean()).as(part.toString()).isTrue();
            entries += part.path("entries").asLong();
            parts.add(part.path("part").asString());
            cursor = part.has("next") ? "&cursor=" + part.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(parts).contains("CHAINS", "ENTRIES", "CLAIMS", "CERTIFICATIONS", "CATALOGS", "CASES", "LEDGERS");
        assertThat(entries).isGreaterThan(30);
        JsonNode roots = got("/v1/journal/roots", "/v1/journal/roots?region=430500&from=2020-01-01");
        assertThat(roots.path("suite").asString()).isEqualTo("SHA256-AES");
        assertThat(roots.path("closed_until").asString()).isNotEmpty();
    }

    void refusals() {
        asked(404, TAKE, "/v1/registers/NOBODY?area=430523&delivered_on=2022-01-01", "a\n");
        asked(400, TAKE, "/v1/registers/CIVIL_AFFAIRS?area=43&delivered_on=2022-01-01", "a\n");
        asked(422, TAKE, LIST + "2022-01-01", "colour\nred\n");
        String reconciliation = "/v1/registers/reconciliation?on=2022-01-01&year=";
        asked(400, "POST /v1/registers/reconciliation", reconciliation + "22", "a\n");
        asked(422, "POST /v1/registers/reconciliation", reconciliation + "2022", "colour\nred\n");
        asked(400, "GET /v1/registers/deliveries", "/v1/registers/deliveries?cursor=x", "");
        asked(400, "GET /v1/registers/due", "/v1/registers/due?area=430500", "");
        asked(422, "GET /v1/registers/due", "/v1/registers/due?area=371700&as_of=2022-12-01", "");
        for (String path : List.of("/v1/premiums", "/v1/coverage", "/v1/referrals")) {
            asked(400, "POST " + path, path, "{");
        }
        List<Map<String, String>> empty = List.of(Map.of("region", ""));
        asked(422, "POST /v1/premiums", "/v1/premiums", Map.of("enrolments", List.of(), "parameters", empty));
        asked(422, "POST /v1/referrals", "/v1/referrals", Map.of("claims", List.of(), "policy", "none"));
        asked(404, "GET /v1/policies/{policy}/figures", "/v1/policies/none/figures", "");
        asked(400, "GET /v1/policies/{policy}/figures", "/v1/policies/heze-2022/figures?limit=0", "");
        asked(404, "GET /v1/policies/{policy}/cliffs", "/v1/policies/none/cliffs", "");
        asked(400, "GET /v1/policies/{policy}/cliffs", "/v1/policies/heze-2022/cliffs?limit=0", "");
        asked(404, "GET /v1/policies/{policy}/diff", "/v1/policies/heze-2022/diff?with=none", "");
        asked(400, "GET /v1/policies/{policy}/diff", "/v1/policies/heze-2022/diff", "");
        for (String path : List.of("certifications", "entitlements")) {
            asked(400, "GET /v1/people/{person_id}/" + path, "/v1/people/x/" + path, "");
        }
        asked(400, "GET /v1/journal/verification", "/v1/journal/verification?cursor=x", "");
        asked(400, "GET /v1/journal/roots", "/v1/journal/roots?region=x", "");
    }
}
