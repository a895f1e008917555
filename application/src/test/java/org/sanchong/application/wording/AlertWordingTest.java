package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryCatalog;

@DisplayName("Why a row says nothing of a warning, in words")
class AlertWordingTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 20);

    /** Each fault with what its words name beside the code. */
    private static final Map<AlertFault, List<String>> NAMED = new LinkedHashMap<>(Map.of(
            new AlertFault.OfRow(new EnrolmentFault.BadYear("22")), List.of("22"),
            new AlertFault.NotSettled("c1"), List.of("c1"),
            new AlertFault.NoClaim("c2"), List.of("c2", "--claims"),
            new AlertFault.Unreadable("c3"), List.of("c3", "settle"),
            new AlertFault.UnknownPolicy("c4", "a+b"), List.of("c4", "a+b", "--catalog"),
            new AlertFault.UnknownAlert("line/p/2022/1"), List.of("line/p/2022/1", "alert_id"),
            new AlertFault.UnknownDepartment("NOBODY"), List.of("NOBODY", "department"),
            new AlertFault.TooEarly("line/p/2022/1", DAY), List.of("line/p/2022/1", "2022-05-20", "event_on"),
            new AlertFault.Undone("line/p/2022/1", DAY), List.of("line/p/2022/1", "2022-05-20", "event_on"),
            new AlertFault.WrongState("FOLLOWED_UP", "RAISED"), List.of("FOLLOWED_UP", "RAISED")));

    @Test
    @DisplayName("each kind has a code, says where it is and what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(NAMED.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(AlertFault.class.getPermittedSubclasses());
        NAMED.forEach((fault, named) -> Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new AlertWording(new InMemoryCatalog(), language).fault("responses.csv", 7, fault);
            String where = language == Language.EN
                    ? "responses.csv row 7 (the header is 1) "
                    : "responses.csv 第 7 行（表头为第 1 行） ";
            assertThat(words).startsWith(where + fault.code()).contains(named);
        }));
    }
}
