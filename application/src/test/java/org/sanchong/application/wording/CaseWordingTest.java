package org.sanchong.application.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.out.CaseFault;

@DisplayName("Why a row is no settled case, in words")
class CaseWordingTest {
    /** Each fault with what its words name beside the code. */
    private static final Map<CaseFault, List<String>> NAMED = new LinkedHashMap<>(Map.of(
            new CaseFault.MalformedRow(5, 4), List.of("4", "5"),
            new CaseFault.NoClaim("c1"), List.of("c1", "--claims"),
            new CaseFault.NoSettlement("c2"), List.of("c2"),
            new CaseFault.Repeated("c3"), List.of("c3"),
            new CaseFault.Unreadable("c4", "total", "much"), List.of("c4", "total", "much"),
            new CaseFault.OtherAmounts("c5", "personal", "1.00", "2.00"), List.of("c5", "personal", "1.00", "2.00"),
            new CaseFault.NothingToReverse("c6", "c7"), List.of("c6", "c7", "--store")));

    @Test
    @DisplayName("each kind has a code, says where it is and what to mend, in both languages")
    void everyFaultIsWorded() {
        assertThat(NAMED.keySet().stream().map(Object::getClass).collect(Collectors.toList()))
                .containsExactlyInAnyOrder(CaseFault.class.getPermittedSubclasses());
        NAMED.forEach((fault, named) -> Stream.of(Language.EN, Language.ZH).forEach(language -> {
            String words = new CaseWording(language).fault("settled.csv", 7, fault);
            String where =
                    language == Language.EN ? "settled.csv row 7 (the header is 1) " : "settled.csv 第 7 行（表头为第 1 行） ";
            assertThat(words).startsWith(where + fault.code()).contains(named);
        }));
    }
}
