package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.InMemoryRecords;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.in.ReadRegister;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.time.PlanYear;

/** Lists and registers in memory: what an import finds, what it records, and what it refuses. */
class ImportingRegisterTest {
    private static final String HEADER = "person_id,name,category,region,household_id,certified_on,valid_to";
    private static final LocalDate DAY = LocalDate.of(2022, 6, 10);

    private InMemoryRecords register = InMemoryRecords.empty();

    private ImportRegister.Import.Builder importing(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        ImportRegister.Import.Builder command = ImportRegister.Import.builder()
                .list(InMemoryRecords.of(lines))
                .department("CIVIL_AFFAIRS")
                .area(new RegionCode("990100"))
                .extent(Delivery.Extent.FULL)
                .year(new PlanYear(2022));
        if (!register.columns().isEmpty()) {
            command.register(register);
        }
        InMemoryRecords updated = InMemoryRecords.empty();
        register = updated;
        return command.updated(updated);
    }

    private static ImportRegister.Result run(ImportRegister.Import command) {
        return UseCases.importRegister(new InMemoryCatalog()).importList(command);
    }

    private static List<String> found(ImportRegister.Result result) {
        return result.findings().stream()
                .map(finding -> finding.code() + " " + finding.person())
                .toList();
    }

    @Test
    @DisplayName("the same list once more leaves the register as it is, record by record")
    void twice() {
        String[] rows = {"P2,Li,DESTITUTE,990101,,2020-01-01,", "P1,Wang,DESTITUTE,990102,F1,2021-01-01,2023-12-31"};
        ImportRegister.Result first = run(importing(rows).deliveredOn(DAY).build());
        List<List<String>> kept = List.copyOf(register.records());
        ImportRegister.Result second = run(importing(rows).deliveredOn(DAY).build());

        assertThat(found(first)).containsExactly("NEWLY_CERTIFIED P1", "NEWLY_CERTIFIED P2");
        assertThat(first.recorded()).isEqualTo(2);
        assertThat(second.findings()).isEmpty();
        assertThat(second.recorded()).isZero();
        assertThat(second.isWell()).isTrue();
        assertThat(register.records()).isEqualTo(kept).hasSize(2);
    }

    @Test
    @DisplayName("an older list is refused, and says which one is known")
    void older() {
        run(importing("P1,Wang,DESTITUTE,990101,,2020-01-01,").deliveredOn(DAY).build());

        assertThatThrownBy(() -> run(importing().deliveredOn(DAY.minusDays(1)).build()))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("2022-06-10");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            MISSING_VALUE           | ,Wang,DESTITUTE,990101,,2020-01-01,
            MISSING_VALUE           | P2,Wang,,990101,,2020-01-01,
            MISSING_VALUE           | P2,Wang,DESTITUTE,990101,,,
            UNKNOWN_CATEGORY        | P2,Wang,RICH,990101,,2020-01-01,
            UNKNOWN_REGION          | P2,Wang,DESTITUTE,9901,,2020-01-01,
            BAD_DATE                | P2,Wang,DESTITUTE,990101,,2020-02-30,
            BAD_DATE                | P2,Wang,DESTITUTE,990101,,2022-06-11,
            BAD_DATE                | P2,Wang,DESTITUTE,990101,,2020-01-01,2019-12-31
            OUTSIDE_AREA            | P2,Wang,DESTITUTE,990201,,2020-01-01,
            NOT_CERTIFIED_BY        | P2,Wang,SEVERELY_DISABLED,990101,,2020-01-01,
            INVALID_IDENTITY_NUMBER | 110105194912310021,Wang,DESTITUTE,990101,,2020-01-01,
            MALFORMED_ROW           | P2,Wang,DESTITUTE,990101
            TWO_NAMES               | P1,Li,DESTITUTE,990101,,2020-01-01,
            DUPLICATE_CERTIFICATION | P1,Wang,DESTITUTE,990102,,2020-01-01,
            """)
    @DisplayName("a bad row is told in both languages, and nothing is changed for its person")
    void badRow(String code, String row) {
        for (Language language : Language.values()) {
            register = InMemoryRecords.empty();
            ImportRegister.Result result =
                    run(importing("P1,Wang,DESTITUTE,990101,,2020-01-01,", "P3,Zhao,DESTITUTE,990101,,2020-01-01,", row)
                            .deliveredOn(DAY)
                            .language(language)
                            .build());

            assertThat(result.isWell()).isFalse();
            assertThat(result.findings())
                    .filteredOn(finding -> finding.code().equals("REJECTED"))
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.reason())
                            .containsPattern("[, ，]" + code + ": ")
                            .doesNotContain("110105194912310021", "null"));
            assertThat(register.records()).allMatch(record -> !record.get(1).equals("P2"));
            assertThat(register.records()).anyMatch(record -> record.get(1).equals("P3"));
        }
    }

    @Test
    @DisplayName("identity numbers are whole in the register alone")
    void masked() {
        ImportRegister.Result result = run(importing("11010519491231002X,Wang,DESTITUTE,990101,,2020-01-01,")
                .deliveredOn(DAY)
                .enrolments(InMemoryRecords.of("person_id,region,plan_year"))
                .build());

        assertThat(register.records().get(0).get(1)).isEqualTo("11010519491231002X");
        assertThat(result.findings()).hasSize(2);
        assertThat(result.findings().toString()).contains("110***********002X").doesNotContain("11010519491231002X");
    }

    @Test
    @DisplayName("people of the list are compared with enrolments anywhere, paid ones of the year")
    void insurance() {
        ImportRegister.Result result = run(importing(
                        "P1,,DESTITUTE,990101,,2020-01-01,",
                        "P2,,DESTITUTE,990101,,2020-01-01,",
                        "P3,,DESTITUTE,990102,,2020-01-01,",
                        "P4,,DESTITUTE,990101,,2020-01-01,")
                .deliveredOn(DAY)
                .enrolments(InMemoryRecords.of(
                        "person_id,region,plan_year,paid_on,covered_to",
                        "P1,110101,2022,2021-11-01,",
                        "P2,990101,2021,2020-11-01,",
                        "P3,990102,2022,,",
                        "P4,990101,2022,2021-11-01,2022-03-31",
                        "P4,990102,2022,2022-04-01,",
                        "P4,990201,2022,2022-04-01,",
                        "P1,9,2022,2021-11-01,"))
                .build());

        assertThat(found(result))
                .filteredOn(one -> !one.startsWith("NEWLY"))
                .containsExactly("NOT_INSURED P2", "NOT_INSURED P3", "INSURED_TWICE P4", "ENROLMENTS_UNREAD ");
    }

    @Test
    @DisplayName("an unknown department, or a register that is none, is refused with what to do")
    void refused() {
        assertThatThrownBy(() -> run(ImportRegister.Import.builder()
                        .list(InMemoryRecords.of(HEADER))
                        .department("PARISH")
                        .area(new RegionCode("990100"))
                        .deliveredOn(DAY)
                        .extent(Delivery.Extent.FULL)
                        .year(new PlanYear(2022))
                        .updated(InMemoryRecords.empty())
                        .build()))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("CIVIL_AFFAIRS");
        run(importing("P1,Wang,DESTITUTE,990101,,2020-01-01,").deliveredOn(DAY).build());
        List<String> bad = List.of("2022-06-10", "P1", "", "DESTITUTE", "CIVIL_AFFAIRS", "990101", "", "soon", "", "");
        register.records().add(bad);
        assertThatThrownBy(() -> run(importing().deliveredOn(DAY).build()))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageContaining("row 3 (the header is 1)")
                .hasMessageContaining("BAD_DATE");
    }

    @Test
    @DisplayName("what was known on a day is asked by that day")
    void asKnownOn() {
        run(importing("P1,Wang,DESTITUTE,990101,,2020-01-01,").deliveredOn(DAY).build());
        run(importing().deliveredOn(DAY.plusDays(30)).build());

        assertThat(certified(DAY.plusDays(30), Optional.empty())).isEmpty();
        assertThat(certified(DAY.plusDays(30), Optional.of(DAY))).hasSize(1);
        assertThat(certified(DAY.plusDays(29), Optional.empty()))
                .containsExactly(new ReadRegister.Certified(
                        "DESTITUTE", "CIVIL_AFFAIRS", "990101", "", LocalDate.of(2020, 1, 1), "2022-07-09"));
    }

    private List<ReadRegister.Certified> certified(LocalDate on, Optional<LocalDate> known) {
        return UseCases.readRegister(new InMemoryCatalog())
                .certified(ReadRegister.Lookup.builder()
                        .register(register)
                        .person("P1")
                        .on(on)
                        .asKnownOn(known)
                        .build());
    }
}
