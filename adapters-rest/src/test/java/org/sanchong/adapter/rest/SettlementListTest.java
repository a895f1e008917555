package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's settlements of a plan year, page by page. */
class SettlementListTest {
    private static final String LIST = "/v1/settlements?person_id=lantern-list&year=2022";

    private static Serving service;

    @BeforeAll
    static void start() {
        service = Serving.development();
        for (int i = 1; i <= 7; i++) {
            String day = String.format(Locale.ROOT, "2022-%02d-06", i + 1);
            assertThat(service.post(
                                    "/v1/settlements",
                                    Serving.claim(
                                            "L" + i,
                                            "person_id",
                                            "lantern-list",
                                            "admitted_on",
                                            day,
                                            "discharged_on",
                                            day))
                            .status())
                    .isEqualTo(201);
        }
        service.post("/v1/settlements/L2/reversal", "");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static List<String> ids(Serving.Answer page) {
        List<String> ids = new ArrayList<>();
        page.json()
                .path("settlements")
                .forEach(each -> ids.add(each.path("claim_id").asString()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 200})
    void pagesComeToTheWholeListInItsOrder(int limit) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            Serving.Answer page = service.get(LIST + "&limit=" + limit + "&cursor=" + cursor);
            assertThat(page.status()).as(page.body()).isEqualTo(200);
            assertThat(ids(page)).hasSizeBetween(1, limit);
            all.addAll(ids(page));
            cursor = page.text("next");
        } while (!cursor.isEmpty());
        assertThat(all).containsExactly("L1", "L2", "L3", "L4", "L5", "L6", "L7");
    }

    @Test
    void eachIsToldAsItStands() {
        Serving.Answer page = service.get(LIST);
        assertThat(page.json().path("settlements").get(1))
                .isEqualTo(service.get("/v1/settlements/L2").json());
        assertThat(page.json().path("settlements").get(1).path("state").asString())
                .isEqualTo("REVERSED");
    }

    @Test
    void whatIsAddedMeanwhileComesAtTheEnd() {
        String cursor = service.get(LIST + "&limit=5").text("next");
        service.post("/v1/settlements/L1/reversal", "");
        assertThat(ids(service.get(LIST + "&limit=5&cursor=" + cursor))).containsExactly("L6", "L7");
    }

    @Test
    void nobodyElsesAndOtherYearsAreEmpty() {
        assertThat(ids(service.get("/v1/settlements?person_id=nobody&year=2022")))
                .isEmpty();
        assertThat(ids(service.get("/v1/settlements?person_id=lantern-list&year=2023")))
                .isEmpty();
    }

    @Test
    void aCursorIsGoodForItsListAlone() {
        String cursor = service.get(LIST + "&limit=2").text("next");
        for (String wrong : List.of(
                "/v1/settlements?person_id=other&year=2022&cursor=" + cursor,
                "/v1/settlements?person_id=lantern-list&year=2023&cursor=" + cursor,
                LIST + "&cursor=x",
                LIST + "&cursor=%21",
                LIST + "&cursor=" + cursor + "A",
                LIST + "&cursor=" + "A".repeat(16),
                LIST + "&cursor=" + "_".repeat(16),
                LIST + "&limit=0",
                LIST + "&limit=501",
                LIST + "&limit=-1",
                LIST + "&limit=many",
                "/v1/settlements?person_id=%20&year=2022",
                "/v1/settlements?person_id=a&year=22")) {
            Serving.Answer answer = service.get(wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(400);
            assertThat(answer.text("code")).isEqualTo("BAD_PARAMETER");
        }
        assertThat(service.get("/v1/settlements?year=2022").text("code")).isEqualTo("MISSING_PARAMETER");
    }
}
