package org.sanchong.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.CertifyingDepartment;

@DisplayName("Lists that were due before a central collection: in time, late, or missing, with the days")
class DueListSpecification {
    private static final CertifyingDepartment CIVIL_AFFAIRS = new CertifyingDepartment("CIVIL_AFFAIRS");
    private static final DeliveryDuty DUTY = DeliveryDuty.builder()
            .addDepartment(CIVIL_AFFAIRS)
            .due(DeliveryDuty.Due.BEFORE_COLLECTION)
            .isAddedAtOnce(true)
            .source(Source.of(new ClauseId("d", "1"), Provenance.DOCUMENT))
            .build();

    /** A list such as {@code 430500 2022-09-30 for 2022-10-01} or {@code additions 430500 2022-09-30}. */
    private static DeliveredList list(String text) {
        boolean isFull = !text.startsWith("additions ");
        String[] words = text.replace("additions ", "").split(" ");
        return new DeliveredList(
                CIVIL_AFFAIRS,
                new RegionCode(words[0]),
                LocalDate.parse(words[1]),
                isFull ? Delivery.Extent.FULL : Delivery.Extent.ADDITIONS,
                words.length > 2 ? List.of(LocalDate.parse(words[3])) : List.of(),
                "");
    }

    private static String told(DueList due, LocalDate asOf) {
        return due.area() + " " + due.standing() + " " + due.daysLate(asOf);
    }

    @ParameterizedTest(name = "{0} as of {2}")
    @DisplayName("of the collection that starts on 2022-10-01")
    @CsvSource(delimiter = '|', textBlock = """
            nothing delivered, the last day             |                                                    | 2022-09-30 | 430500 MISSING 0
            nothing delivered, the day before: not due  |                                                    | 2022-09-29 | ''
            nothing delivered, a fortnight later        |                                                    | 2022-10-14 | 430500 MISSING 14
            on the last day                             | 430500 2022-09-30                                  | 2022-10-14 | 430500 IN_TIME 0
            on the first day of the collection          | 430500 2022-10-01 for 2022-10-01                   | 2022-10-14 | 430500 LATE 1
            late, and asked before it came              | 430500 2022-10-05 for 2022-10-01                   | 2022-10-04 | 430500 MISSING 4
            late, of no collection: of the next one     | 430500 2022-10-05                                  | 2022-10-14 | 430500 MISSING 14
            for the year before                         | 430500 2021-09-15 for 2021-10-01                   | 2022-10-14 | 430500 MISSING 14
            a year before the collection to the day     | 430500 2021-10-01                                  | 2022-10-14 | 430500 IN_TIME 0
            a day more than a year before               | 430500 2021-09-30                                  | 2022-10-14 | 430500 MISSING 14
            additions are no full list                  | additions 430500 2022-09-30                        | 2022-10-14 | 430500 MISSING 14
            one of two counties                         | 430523 2022-09-01; 430524 2021-09-01               | 2022-10-14 | 430523 IN_TIME 0; 430524 MISSING 14
            the city's is every county's                | 430523 2021-09-01; 430500 2022-09-01               | 2022-10-14 | 430500 IN_TIME 0
            the province's is the city's                | 430000 2022-09-01                                  | 2022-10-14 | 430500 IN_TIME 0
            another city's is not                       | 430100 2022-09-01                                  | 2022-10-14 | 430500 MISSING 14
            twice: the first counts                     | 430500 2022-10-03 for 2022-10-01; 430500 2022-09-01 | 2022-10-14 | 430500 IN_TIME 0
            """)
    void standing(String what, String delivered, LocalDate asOf, String expected) {
        List<DeliveredList> log = new ArrayList<>();
        if (delivered != null) {
            Arrays.stream(delivered.split("; ")).forEach(text -> log.add(list(text)));
        }
        DueList.Asked asked = new DueList.Asked(asOf, Set.of(LocalDate.of(2022, 10, 1)));
        assertThat(DueList.of(DUTY, new RegionCode("430500"), log, asked).stream()
                        .map(due -> told(due, asOf))
                        .collect(Collectors.joining("; ")))
                .as(what)
                .isEqualTo(expected);
    }
}
