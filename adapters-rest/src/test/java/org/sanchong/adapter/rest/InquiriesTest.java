package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("what is asked about people, lists, policies and the journal over HTTP, over memory")
class InquiriesTest {
    private static final String IMPORT = "/v1/registers/CIVIL_AFFAIRS?area=430523&delivered_on=2021-08-20";

    private Serving service;

    @BeforeEach
    void start() {
        service = Serving.development();
    }

    @AfterEach
    void stop() {
        assertThat(service.faults).isEmpty();
        service.close();
    }

    private static void refused(Serving.Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("field")).isEqualTo(field);
    }

    private Serving.Answer got(String path) {
        Serving.Answer answer = service.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    @Test
    @DisplayName("a list is taken in once, with its digest, and changes nothing the second time")
    void aListCountsOnce() {
        Serving.Answer first = service.list(IMPORT, Asked.LIST);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().path("recorded").asInt()).isEqualTo(2);
        assertThat(first.json().path("counts").path("NEWLY_CERTIFIED").asInt()).isEqualTo(2);
        assertThat(first.json().path("left_out").asInt()).isZero();
        JsonNode finding = first.json()
                .path("findings")
                .valueStream()
                .filter(one -> one.path("person_id").asString().equals("lantern-01"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path("finding").asString()).isEqualTo("NEWLY_CERTIFIED");
        assertThat(finding.path("region").asString()).isEqualTo("430523");
        assertThat(finding.path("before").asString()).isEmpty();
        assertThat(finding.path("after").asString()).isEqualTo("DESTITUTE");
        assertThat(finding.path("reason").asString()).startsWith("NEWLY_CERTIFIED: ");

        Serving.Answer again = service.list(IMPORT, Asked.LIST);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().path("recorded").asInt()).isZero();

        JsonNode log = got("/v1/registers/deliveries").json().path("deliveries");
        assertThat(log.size()).isEqualTo(1);
        assertThat(log.get(0).path("department").asString()).isEqualTo("CIVIL_AFFAIRS");
        assertThat(log.get(0).path("area").asString()).isEqualTo("430523");
        assertThat(log.get(0).path("delivered_on").asString()).isEqualTo("2021-08-20");
        assertThat(log.get(0).path("extent").asString()).isEqualTo("FULL");
        assertThat(log.get(0).path("digest").asString())
                .isEqualTo(sha256(Asked.LIST))
                .hasSize(64);
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aFullListEndsWhoIsNotOnItAndAdditionsDoNot() {
        service.list(IMPORT, Asked.LIST);
        String one = Asked.LIST.lines().limit(2).reduce("", (all, line) -> all + line + "\n");
        Serving.Answer additions = service.list(IMPORT.replace("08-20", "09-20") + "&extent=additions", one);
        assertThat(additions.json().path("counts").path("ENDED").asInt()).isZero();
        Serving.Answer full = service.list(IMPORT.replace("08-20", "10-20"), one);
        assertThat(full.json().path("counts").path("ENDED").asInt()).isEqualTo(1);
        refused(service.list(IMPORT, Asked.LIST), 409, "LATER_LIST", "delivered_on");
    }

    @Test
    @DisplayName(
            "certifications are told by both axes of time: the day they hold, and the day by which they were known")
    void certificationsOnTwoAxes() {
        service.list(IMPORT, Asked.LIST);
        String path = "/v1/people/lantern-01/certifications?on=";
        JsonNode told = got(path + "2022-03-01").json();
        assertThat(told.path("person_id").asString()).isEqualTo("lantern-01");
        assertThat(told.path("on").asString()).isEqualTo("2022-03-01");
        assertThat(told.has("known_on")).isFalse();
        assertThat(told.path("certified").size()).isEqualTo(1);
        JsonNode one = told.path("certified").get(0);
        assertThat(one.path("category").asString()).isEqualTo("DESTITUTE");
        assertThat(one.path("department").asString()).isEqualTo("CIVIL_AFFAIRS");
        assertThat(one.path("region").asString()).isEqualTo("430523");
        assertThat(one.path("household_id").asString()).isEmpty();
        assertThat(one.path("certified_on").asString()).isEqualTo("2021-01-01");
        assertThat(one.path("valid_to").asString()).isEmpty();
        assertThat(got(path + "2020-12-31").json().path("certified").size()).isZero();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(got(path + "2022-03-01&known_on=" + today.minusDays(1))
                        .json()
                        .path("certified")
                        .size())
                .isZero();
        assertThat(got(path + "2022-03-01&known_on=" + today.plusDays(1))
                        .json()
                        .path("certified")
                        .size())
                .isEqualTo(1);
        assertThat(service.accesses.get(service.accesses.size() - 1))
                .contains("\"action\":\"certifications\"", "hash-" + "lantern-01".hashCode())
                .doesNotContain("lantern-01");
    }

    @Test
    void entitlementsAreOfThePersonTheDayAndTheRegion() {
        service.list(IMPORT, Asked.LIST);
        String path = "/v1/people/lantern-01/entitlements?on=2022-03-01&region=";
        JsonNode own = got(path + "430523").json();
        assertThat(own.path("categories").valueStream().map(JsonNode::asString).toList())
                .containsExactly("DESTITUTE");
        assertThat(own.path("known_on").asString()).isEqualTo(LocalDate.MAX.toString());
        JsonNode before = got(path + "430523&known_on=2021-01-01").json();
        assertThat(before.path("categories").size()).isZero();
        assertThat(before.path("known_on").asString()).isEqualTo("2021-01-01");
        refused(service.get(path + "990000"), 422, "UNKNOWN_REGION", "region");
        refused(
                service.get("/v1/people/lantern-01/entitlements?on=1999-01-01&region=430523"),
                422,
                "NO_POLICY_IN_FORCE",
                "region");
        assertThat(service.accesses).anyMatch(line -> line.contains("\"action\":\"entitlements\""));
    }

    @Test
    void enrolmentsAreComparedWithWhoIsCertified() {
        service.list(IMPORT, Asked.LIST);
        Serving.Answer found = service.list("/v1/registers/reconciliation?year=2022&on=2022-01-01", Asked.ENROLMENTS);
        assertThat(found.status()).as(found.body()).isEqualTo(200);
        JsonNode told = found.json();
        assertThat(told.path("well").asBoolean()).isFalse();
        assertThat(told.has("recorded")).isFalse();
        assertThat(told.path("counts").path("NOT_INSURED").asInt()).isEqualTo(1);
        assertThat(told.path("counts").path("UNCHANGED").asInt()).isEqualTo(2);
        assertThat(told.path("findings").size()).isEqualTo(1);
        assertThat(told.path("findings").get(0).path("person_id").asString()).isEqualTo("lantern-02");
        assertThat(told.path("findings").get(0).path("after").asString()).isEqualTo("SUBSISTENCE_ALLOWANCE");
        Serving.Answer before = service.list("/v1/registers/reconciliation?year=2022&on=2021-02-01", Asked.ENROLMENTS);
        assertThat(before.json().path("well").asBoolean()).as(before.body()).isTrue();
        Serving.Answer unknown = service.list(
                "/v1/registers/reconciliation?year=2022&on=2022-01-01&known_on=2021-01-01", Asked.ENROLMENTS);
        assertThat(unknown.json().path("counts").has("NOT_INSURED")).isFalse();
    }

    @Test
    void whatWasDueIsTold() {
        service.list(IMPORT + "&collection_from=2021-10-01", Asked.LIST);
        assertThat(got("/v1/registers/deliveries")
                        .json()
                        .path("deliveries")
                        .get(0)
                        .path("collection_from")
                        .asString())
                .isEqualTo("2021-10-01");
        JsonNode due =
                got("/v1/registers/due?area=430523&as_of=2021-12-01").json().path("due");
        assertThat(due.valueStream()
                        .map(row -> row.path("department").asString() + " "
                                + row.path("status").asString())
                        .toList())
                .containsExactly(
                        "CIVIL_AFFAIRS IN_TIME", "DISABLED_PERSONS_FEDERATION MISSING", "RURAL_REVITALIZATION MISSING");
        Serving.Answer none = service.get("/v1/registers/due?area=371700&as_of=2021-12-01");
        refused(none, 422, "NOTHING_DUE", "");
        assertThat(none.text("detail")).contains("collection_from").doesNotContain("--");
        refused(service.get("/v1/registers/due?area=4305&as_of=2021-12-01"), 400, "BAD_PARAMETER", "area");
        refused(service.get("/v1/registers/due?area=430523&as_of=soon"), 400, "BAD_PARAMETER", "as_of");
    }

    @Test
    void premiumsAreReckonedByRow() {
        Serving.Answer answer = service.post(
                "/v1/premiums",
                Map.of(
                        "year",
                        "2022",
                        "enrolments",
                        List.of(
                                Asked.enrolment("categories", "DESTITUTE", "x_mark", "kept"),
                                Asked.enrolment("plan_year", "2021"),
                                Asked.enrolment("region", "")),
                        "parameters",
                        List.of(parameter("PERSONAL_PREMIUM", "320.00"), parameter("FISCAL_PART", "580.00"))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode told = answer.json();
        assertThat(told.path("enrolments").asInt()).isEqualTo(2);
        assertThat(told.path("reckoned").asInt()).isEqualTo(1);
        assertThat(told.path("rejected").asInt()).isEqualTo(1);
        JsonNode premium = told.path("premiums").get(0);
        assertThat(premium.path("policy").asString()).isEqualTo("shaoyang-2021");
        assertThat(premium.path("total").asString()).isEqualTo("900.00");
        assertThat(premium.path("personal").asString()).isEqualTo("320.00");
        assertThat(premium.path("x_mark").asString()).isEqualTo("kept");
        assertThat(told.path("premiums").get(1).path("status").asString()).isEqualTo("REJECTED");
        assertThat(told.path("premiums").get(1).path("reason").asString()).startsWith("MISSING_VALUE: region");
    }

    private static Map<String, String> parameter(String name, String value) {
        return Map.of(
                "region",
                "430500",
                "plan_year",
                "2022",
                "insurance",
                "RESIDENT",
                "parameter",
                name,
                "value",
                value,
                "document",
                "of the test");
    }

    @Test
    void participationIsMeasured() {
        Serving.Answer answer = service.post(
                "/v1/coverage",
                Map.of(
                        "year",
                        "2022",
                        "enrolments",
                        List.of(Asked.enrolment(), Asked.enrolment("person_id", "stranger")),
                        "people",
                        List.of(
                                Map.of(
                                        "person_id",
                                        "lantern-01",
                                        "region",
                                        "430523",
                                        "categories",
                                        List.of("DESTITUTE")),
                                Map.of("person_id", "lantern-02", "region", "430523"),
                                Map.of("person_id", "lantern-03", "region", "county"))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode told = answer.json();
        assertThat(told.path("people").asInt()).isEqualTo(2);
        assertThat(told.path("enrolled").asInt()).isEqualTo(1);
        assertThat(told.path("rejected").asInt()).isEqualTo(1);
        assertThat(told.path("strangers").asInt()).isEqualTo(1);
        assertThat(told.path("targets_missed").asInt()).isEqualTo((int) told.path("rates")
                .valueStream()
                .filter(rate -> rate.path("status").asString().equals("NOT_MET"))
                .count());
        assertThat(told.path("missing")
                        .valueStream()
                        .map(row -> row.path("person_id").asString())
                        .toList())
                .contains("lantern-02")
                .doesNotContain("lantern-01");
        refused(
                service.post("/v1/coverage", Map.of("enrolments", List.of(), "people", List.of())),
                400,
                "MISSING_VALUE",
                "year");
        refused(
                service.post("/v1/coverage", Map.of("year", "2022", "enrolments", List.of())),
                400,
                "BAD_TYPE",
                "people");
    }

    @Test
    void referralsAreChecked() {
        JsonNode told = service.post(
                        "/v1/referrals",
                        Map.of(
                                "claims",
                                List.of(Serving.claim("R-1"), Serving.claim("R-2")),
                                "filings",
                                List.of(Map.of("filing_id", "F-1"))))
                .json();
        assertThat(told.path("claims").asInt()).isEqualTo(2);
        assertThat(told.path("unusable").asInt()).isEqualTo(1);
        refused(
                service.post(
                        "/v1/referrals", Map.of("claims", List.of(Serving.claim("R-1")), "policy", "nowhere-2022")),
                422,
                "UNKNOWN_POLICY",
                "policy");
    }

    @Test
    @DisplayName("a list is told whole, page by page, each thing once and in order")
    void pagesAreTheWholeInOrder() {
        List<Integer> numbers = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            JsonNode page =
                    got("/v1/policies/shaoyang-2021/figures?limit=100" + cursor).json();
            page.path("figures").forEach(one -> numbers.add(one.path("number").asInt()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
            pages++;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(3);
        assertThat(numbers).hasSize(250).isSorted().doesNotHaveDuplicates();
        JsonNode exact = got("/v1/policies/shaoyang-2021/figures?limit=250").json();
        assertThat(exact.has("next")).isFalse();
        JsonNode cliffs = got("/v1/policies/shaoyang-2021/cliffs?limit=2").json();
        assertThat(cliffs.path("cliffs").size()).isEqualTo(2);
        assertThat(got("/v1/policies/shaoyang-2021/cliffs?limit=2&cursor="
                                + cliffs.path("next").asString())
                        .json()
                        .path("cliffs")
                        .size())
                .isEqualTo(1);
        JsonNode usual = got("/v1/policies/shaoyang-2021/figures").json();
        assertThat(usual.path("figures").size()).isEqualTo(100);
        JsonNode diff = got("/v1/policies/shaoyang-2018/diff?with=shaoyang-2021&limit=2")
                .json();
        assertThat(diff.path("a").asString()).isEqualTo("shaoyang-2018");
        assertThat(diff.path("b").asString()).isEqualTo("shaoyang-2021");
        assertThat(diff.path("differences").size()).isEqualTo(2);
        refused(service.get("/v1/policies/shaoyang-2018/diff?with=none"), 404, "UNKNOWN_POLICY", "with");
        refused(service.get("/v1/policies/shaoyang-2018/diff"), 400, "MISSING_PARAMETER", "with");
    }

    @Test
    @DisplayName("a cursor is of the list that told it, and of no other")
    void aCursorIsOfItsList() {
        String next = got("/v1/policies/shaoyang-2021/figures?limit=1").text("next");
        assertThat(got("/v1/policies/shaoyang-2021/figures?cursor=" + next)
                        .json()
                        .path("figures")
                        .get(0)
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        for (String other : List.of(
                "/v1/policies/shaoyang-2018/figures?cursor=",
                "/v1/policies/shaoyang-2021/figures?lang=zh&cursor=",
                "/v1/policies/shaoyang-2021/clauses?cursor=",
                "/v1/journal/verification?cursor=",
                "/v1/journal/roots?cursor=",
                "/v1/registers/deliveries?cursor=")) {
            refused(service.get(other + next), 400, "BAD_PARAMETER", "cursor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "AAAAAAAAAAAA", "MTIzNDU2Nzg5MDEyMzQ1Ng", "0", "-1", "'%20or%201=1", "...."})
    void aCursorThatNobodyToldIsRefused(String cursor) {
        for (String path :
                List.of("/v1/policies", "/v1/registers/deliveries", "/v1/journal/verification", "/v1/journal/roots")) {
            refused(service.get(path + "?cursor=" + cursor), 400, "BAD_PARAMETER", "cursor");
        }
    }

    @Test
    @DisplayName("a cursor whose mark is right and whose place is not is refused too: the mark is no secret")
    void aForgedPlaceIsRefused() {
        for (String place :
                List.of("nowhere", "4", "430500", "430500 today", "430500 2026-02-30", "\0", "chains -1 -1")) {
            for (String list : List.of("verification", "roots   ", "deliveries ")) {
                String path = list.startsWith("v")
                        ? "/v1/journal/verification"
                        : list.startsWith("r") ? "/v1/journal/roots" : "/v1/registers/deliveries";
                refused(service.get(path + "?cursor=" + Paging.at(list, place)), 400, "BAD_PARAMETER", "cursor");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "1e2", "", "99999999999", "ten"})
    void aLimitHasBounds(String limit) {
        refused(service.get("/v1/policies?limit=" + limit), 400, "BAD_PARAMETER", "limit");
        refused(service.get("/v1/journal/verification?limit=" + limit), 400, "BAD_PARAMETER", "limit");
    }

    @Test
    void theJournalIsLookedThroughPartByPart() {
        List<String> parts = new ArrayList<>();
        long chains = 0;
        long entries = 0;
        String cursor = "?limit=7";
        while (!cursor.isEmpty()) {
            JsonNode part = got("/v1/journal/verification" + cursor).json();
            assertThat(part.path("whole").asBoolean()).isTrue();
            assertThat(part.has("first")).isFalse();
            parts.add(part.path("part").asString());
            chains += part.path("chains").asLong();
            entries += part.path("entries").asLong();
            cursor = part.has("next") ? "?limit=7&cursor=" + part.path("next").asString() : "";
        }
        assertThat(parts).containsExactly("CHAINS", "ENTRIES", "CATALOGS");
        assertThat(chains).isEqualTo(2);
        assertThat(entries).isEqualTo(7);
        assertThat(service.journal.mostAsked).isEqualTo(7);
        service.journal.isBroken = true;
        JsonNode broken = got("/v1/journal/verification?cursor=" + Paging.at("verification", "entries"))
                .json();
        assertThat(broken.path("whole").asBoolean()).isFalse();
        assertThat(broken.path("first").path("code").asString()).isEqualTo("ENTRY_ALTERED");
        assertThat(broken.path("first").path("table").asString()).isEqualTo("settlement");
        assertThat(broken.path("first").path("row").asString()).isEqualTo("entry 3 of 2022");
        assertThat(broken.path("first").path("reason").asString()).isNotEmpty();
        assertThat(broken.has("next")).isFalse();
    }

    @Test
    void rootsAreToldByRegionAndDay() {
        List<String> places = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = got("/v1/journal/roots?limit=3" + cursor).json();
            assertThat(page.path("suite").asString()).isEqualTo("SHA256-AES");
            assertThat(page.path("roots").size()).isLessThanOrEqualTo(3);
            page.path("roots")
                    .forEach(root -> places.add(root.path("region").asString() + " "
                            + root.path("day").asString()));
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(places).hasSize(10).isSorted().doesNotHaveDuplicates();
        JsonNode some = got("/v1/journal/roots?from=2026-01-02&until=2026-01-03&region=430500")
                .json();
        assertThat(some.path("roots").size()).isEqualTo(2);
        JsonNode root = some.path("roots").get(0);
        assertThat(root.path("region").asString()).isEqualTo("430500");
        assertThat(root.path("day").asString()).isEqualTo("2026-01-02");
        assertThat(root.path("chains").asLong()).isEqualTo(2);
        assertThat(root.path("entries").asLong()).isEqualTo(3);
        assertThat(root.path("root").asString()).isEqualTo("ab4305002026-01-02");
        assertThat(got("/v1/journal/roots?until=2025-12-31")
                        .json()
                        .path("roots")
                        .size())
                .isZero();
    }
}
