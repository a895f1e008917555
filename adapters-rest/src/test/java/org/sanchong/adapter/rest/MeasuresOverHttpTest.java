package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Measures over HTTP: taken once, told with what happened, page by page")
class MeasuresOverHttpTest {
    private static final String HEZE = "/v1/measures/heze-2022/%E4%B8%89";

    private Serving service;

    @BeforeEach
    void start() {
        service = Serving.development();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /** Returns events that add the item 7 under 三. */
    static Map<String, Object> added() {
        return events(event("E1", "heze-2022/三/7", "ADDED", "2022-05-10", "text", "old marks", "due", "2022-06"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Map<String, Object> events(Map<String, Object>... events) {
        return Map.of("events", List.of(events));
    }

    private static Map<String, Object> event(String id, String measure, String event, String on, String... more) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("event_id", id);
        row.put("measure", measure);
        row.put("event", event);
        row.put("event_on", on);
        row.put("unit", "finance");
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    @Test
    @DisplayName("an event is taken once; one of no use is told with its place and changes nothing")
    void events() {
        Serving.Answer first = service.post("/v1/measures/events", added());
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("{\"taken\":1,\"known\":0,\"unused\":[]}");
        assertThat(service.post("/v1/measures/events", added()).body()).contains("\"taken\":0,\"known\":1");
        String answer = service.post(
                        "/v1/measures/events?lang=zh",
                        events(
                                event("E2", "heze-2022/三/7", "STARTED", "2022-05-11"),
                                event("E1", "heze-2022/三/8", "ADDED", "2022-05-10", "text", "other", "due", "2022"),
                                event("E3", "heze-2022/三/7", "STARTED", "2022-05-12"),
                                event("E4", "heze-2022/三/9", "STARTED", "2022-05-12")))
                .body();
        assertThat(answer)
                .startsWith("{\"taken\":1,\"known\":0,")
                .contains("{\"row\":2,\"code\":\"EVENT_CONFLICT\",\"reason\":\"记录编号")
                .contains("{\"row\":3,\"code\":\"WRONG_STATE\"", "{\"row\":4,\"code\":\"UNKNOWN_MEASURE\"");
        assertThat(service.get(HEZE + "/8").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a measure is told as of a day with its units and events, by its path")
    void one() {
        service.post("/v1/measures/events", added());
        Serving.Answer late = service.get(HEZE + "/7?on=2022-07-02");
        assertThat(late.text("measure")).isEqualTo("heze-2022/三/7");
        assertThat(late.text("due_on")).isEqualTo("2022-06-30");
        assertThat(late.body())
                .contains(
                        "\"overdue\":true,\"days_overdue\":2",
                        "\"units\":[{\"role\":\"responsible\",\"name\":\"finance\"}]")
                .contains("\"events\":[{\"event_id\":\"E1\",\"event\":\"ADDED\",\"event_on\":\"2022-05-10\"");
        assertThat(service.get(HEZE + "/7?on=2022-05-09").status()).isEqualTo(404);
        assertThat(service.get(HEZE + "?lang=zh&on=2022-05-09").body()).contains("\"name\":\"各县区\"");
        assertThat(service.get("/v1/measures/heze-2022/none").text("code")).isEqualTo("UNKNOWN_MEASURE");
        assertThat(service.get(HEZE + "?on=soon").status()).isEqualTo(400);
    }

    @Test
    @DisplayName("lists are filtered, paged by cursor, and a cursor belongs to its list")
    void lists() {
        service.post("/v1/measures/events", added());
        String overdue = service.get("/v1/measures?status=OVERDUE&document=heze-2022&on=2022-07-01")
                .body();
        assertThat(overdue).contains("\"measure\":\"heze-2022/三/7\"").doesNotContain("heze-2022/一", "next");
        assertThat(service.get("/v1/measures?status=OVERDUE&document=heze-2022&on=2022-06-30")
                        .body())
                .contains("\"measures\":[]");
        assertThat(service.get("/v1/measures?unit=%E8%B4%A2%E6%94%BF%E9%83%A8%E9%97%A8&document=heze-2022")
                        .body())
                .contains("heze-2022/三/7")
                .doesNotContain("\"measure\":\"heze-2022/三\"");
        assertThat(service.get("/v1/measures?status=LOST").status()).isEqualTo(400);

        String page = "/v1/measures?document=heze-2022&on=2022-07-01&limit=2";
        Serving.Answer first = service.get(page);
        assertThat(first.body()).contains("heze-2022/一(二)", "\"heze-2022/三\"").doesNotContain("heze-2022/三/7");
        Serving.Answer last = service.get(page + "&cursor=" + first.text("next"));
        assertThat(last.body()).contains("heze-2022/三/7").doesNotContain("heze-2022/一(二)", "next");
        assertThat(service.get("/v1/measures?document=hubei-2019&on=2022-07-01&limit=2&cursor=" + first.text("next"))
                        .status())
                .isEqualTo(400);
    }
}
