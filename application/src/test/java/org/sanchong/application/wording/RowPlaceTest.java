package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.InMemoryRecords;
import org.sanchong.application.port.out.IncomingRecords;

@DisplayName("the place of a row")
class RowPlaceTest {
    @Test
    @DisplayName("the header of a file is row 1, and the words say so in both languages")
    void below() {
        RowPlace place = RowPlace.of(InMemoryRecords.of("person_id", "A", "B"), 2);
        assertThat(place.row()).isEqualTo(3);
        assertThat(place.words(Language.EN)).endsWith(" row 3 (the header is 1)");
        assertThat(place.words(Language.ZH)).endsWith(" 第 3 行（表头为第 1 行）");
        assertThat(RowPlace.ofFile("", 3).words(Language.EN)).isEqualTo("row 3 (the header is 1)");
    }

    @Test
    @DisplayName("a list without a header counts its rows alone")
    void alone() {
        IncomingRecords body = new IncomingRecords() {
            @Override
            public String name() {
                return "people";
            }

            @Override
            public List<String> columns() {
                return List.of("person_id");
            }

            @Override
            public boolean hasHeader() {
                return false;
            }

            @Override
            public void each(Receiver receiver) {
                receiver.take(List.of("A"));
            }
        };
        assertThat(RowPlace.of(body, 1).words(Language.EN)).isEqualTo("people row 1");
        assertThat(RowPlace.of(body, 1).words(Language.ZH)).isEqualTo("people 第 1 行");
    }
}
