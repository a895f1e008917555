package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** It does not matter whether a table of claims comes as CSV or as a workbook. */
class WorkbookProperties {
    @Provide
    Arbitrary<List<Map<String, String>>> claims() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars('a', '0', '=', ',', '"', '\n', ';', '<', '&', '中', '文', ' ')
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<Long> fen = Arbitraries.longs().between(0, 40_000_000);
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 200);
        Arbitrary<String> codes = Arbitraries.of("INPATIENT", "住院", "OUTPATIENT_CHRONIC", "门诊慢特病", "nothing");
        Arbitrary<String> flags = Arbitraries.of("true", "false", "是", "否", "");
        return Combinators.combine(texts, fen, days, codes, flags)
                .as((text, total, day, code, flag) -> claim(
                        "id " + text,
                        "person_id=P" + day % 3,
                        "total=" + BigDecimal.valueOf(total, 2),
                        "admitted_on=" + LocalDate.of(2022, 5, 20).plusDays(day),
                        "discharged_on=" + LocalDate.of(2022, 6, 1).plusDays(day),
                        "care_type=" + code,
                        "referral=" + flag,
                        "x_note=" + text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    @Label(
            "a table gives the same settlements as CSV and as a workbook whose amounts are numbers and whose days are days")
    void sameSettlements(@ForAll("claims") List<Map<String, String>> claims) {
        List<String> columns = new ArrayList<>(Sheet.COLUMNS);
        columns.add("x_note");
        List<List<Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(columns));
        Sheet sheet = Sheet.of(claims).with("x_note");
        for (Map<String, String> claim : claims) {
            rows.add(new ArrayList<>(columns.stream()
                    .map(column -> cell(column, claim.getOrDefault(column, "")))
                    .toList()));
        }

        Settling book = Settling.of(Books.of(rows));

        assertThat(book.out()).isEqualTo(Settling.of(sheet).out());
    }

    private static Object cell(String column, String value) {
        return switch (column) {
            case "total", "region" -> new BigDecimal(value);
            case "admitted_on", "discharged_on" -> LocalDate.parse(value);
            case "referral" -> "true".equals(value) || "false".equals(value) ? (Object) Boolean.valueOf(value) : value;
            default -> value;
        };
    }
}
