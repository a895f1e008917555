package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accumulators that a run leaves and the next one is given. */
class BroughtForwardTest {
    private static final String HEADER = "owner,owner_id,region,plan_year,policy,claim_id,account,value\n";

    @TempDir
    private Path folder;

    private Path opening = Path.of("");
    private Path closing = Path.of("");

    @BeforeEach
    void nameFiles() {
        opening = folder.resolve("opening.csv");
        closing = folder.resolve("closing.csv");
    }

    private Settling settle(Sheet sheet) {
        return Settling.of(sheet, "--opening", opening.toString(), "--accumulators", closing.toString());
    }

    private void bringForward(Sheet... sheets) {
        for (Sheet sheet : sheets) {
            Settling.of(sheet, "--accumulators", opening.toString());
        }
    }

    @Test
    void aRunLeavesWhatEveryPersonHasRunUpInThePlanYear() throws IOException {
        bringForward(Sheet.of(claim("a", "person_id=P,1"), claim("b", "person_id=Q", "total=?")));
        assertThat(Files.readString(opening)).isEqualTo(HEADER + """
                        PERSON,"P,1",371700,2022,,,basic-paid,494.00
                        PERSON,"P,1",371700,2022,,,critical-illness-base,506.00
                        PERSON,"P,1",371700,2022,,,further-assistance-base,151.80
                        PERSON,"P,1",371700,2022,,,medical-assistance-base,506.00
                        PERSON,"P,1",371700,2022,,,medical-assistance-paid,354.20
                        """);
    }

    @Test
    void whatIsBroughtForwardCounts() throws IOException {
        Files.writeString(opening, HEADER + "PERSON,P,371700,2022,,,basic-paid,149900.00\n");
        Sheet sheet = Sheet.of(claim("a", "person_id=P"), claim("b", "person_id=Q"));
        Settling settling = settle(sheet);
        assertThat(settling.row("a").getField("basic")).isEqualTo("100.00");
        assertThat(settling.line("b")).isEqualTo(Settling.of(sheet).line("b"));
    }

    @Test
    void anotherYearOrRegionOrPersonDoesNotCount() throws IOException {
        Files.writeString(opening, HEADER + """
                        PERSON,P,371700,2021,,,basic-paid,150000.00
                        PERSON,P,430500,2022,,,basic-paid,150000.00
                        PERSON,p,371700,2022,,,basic-paid,150000.00
                        """);
        Sheet sheet = Sheet.of(claim("a", "person_id=P"));
        assertThat(settle(sheet).out()).isEqualTo(Settling.of(sheet).out());
        assertThat(Files.readString(closing))
                .contains("PERSON,P,371700,2021,,,basic-paid,150000.00\n")
                .contains("PERSON,P,430500,2022,,,basic-paid,150000.00\n")
                .contains("PERSON,p,371700,2022,,,basic-paid,150000.00\n");
    }

    @DisplayName("what nothing in the file moves is brought forward as it was")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"person_id=Q", "total=?", "region=1", "discharged_on=", "claim_id=", "total=-1"})
    void whatNobodyMovesIsLeftAsItWas(String change) throws IOException {
        bringForward(Sheet.of(claim("a", "region=430500", "person_id=P", "total=90000"), claim("b", "person_id=R")));
        List<String> before = Files.readAllLines(opening);
        assertThat(before).hasSizeGreaterThan(6).anyMatch(l -> l.contains("stay-chain"));
        settle(Sheet.of(claim("c", "region=430500", "person_id=P", change)));
        assertThat(Files.readAllLines(closing)).containsAll(before);
    }

    @Test
    void aChainOfStaysGoesOnInTheNextFile() {
        String[] first = {"region=430500", "person_id=P", "total=5000"};
        String[] second = {
            "region=430500",
            "person_id=P",
            "total=5000",
            "facility_level=LEVEL_3",
            "referral=true",
            "previous_claim=a",
            "discharged_on=2022-07-01"
        };
        bringForward(Sheet.of(claim("a", first)));
        Settling next = settle(Sheet.of(claim("b", second)));
        // 1,200.00 − 800.00 are left of the deductible: (5,000 − 400) × 65 % = 2,990.00.
        assertThat(next.row("b").getField("basic")).isEqualTo("2990.00");
        assertThat(next.line("b"))
                .isEqualTo(Settling.of(Sheet.of(claim("a", first), claim("b", second)))
                        .line("b"));
    }

    @Test
    void whatARunLeavesCanAlwaysBeBroughtForward() {
        Sheet most = Sheet.of(java.util.stream.IntStream.range(0, 300)
                .mapToObj(i -> claim("c" + i, "person_id=\"P\",\n1", "region=430500", "total=10000000000.00"))
                .toList());
        bringForward(most);
        Settling next = settle(Sheet.of(claim("d", "person_id=\"P\",\n1", "region=430500", "total=10000000000.00")));
        assertThat(next.status()).as(next.err()).isZero();
    }

    /** Only spaces and tabs are dropped around a value: an ideographic space is an id like any other. */
    @Test
    void idsOfOtherBlanksAreIds() throws IOException {
        bringForward(Sheet.of(claim("\u3000", "region=430500", "person_id=\u2003"), claim("\n", "person_id=\u3000")));
        assertThat(Files.readString(opening)).contains("PERSON,\u2003,430500,,shaoyang-2021,\u3000,stay-chain,800.00");
        Settling next = settle(Sheet.of(claim("b", "region=430500", "person_id=\u2003")));
        assertThat(next.status()).as(next.err()).isZero();
    }

    @DisplayName("a line that cannot be used is refused with its number")
    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            line                                                                     | says
            PERSON,P,371700,2022,,,basic-paid                                        | 7 values
            PERSON,P,371700,2022,,,basic-paid,1,                                     | 9 values
            PERSON,P,371700,2022,,,basic-paid,                                       | yuan
            PERSON,P,371700,2022,,,basic-paid,-0.01                                  | -0.01
            PERSON,P,371700,2022,,,basic-paid,0.001                                  | 0.001
            PERSON,P,371700,2022,,,basic-paid,1e3                                    | 1e3
            PERSON,P,371700,2022,,,basic-paid,1000000000000000.01                    | 1000000000000000.01
            PERSON,P,371700,2022,,,basic-paid,99999999999999999999                   | ''
            PERSON,P,371700,22,,,basic-paid,1.00                                     | 22
            PERSON,P,371700,0000,,,basic-paid,1.00                                   | 0000
            PERSON,P,371700,,,,basic-paid,1.00                                       | basic-paid
            PERSON,P,37170,2022,,,basic-paid,1.00                                    | 37170
            PERSON,P,,2022,,,basic-paid,1.00                                         | region
            PERSON,,371700,2022,,,basic-paid,1.00                                    | owner_id
            PERSON,P,371700,2022,,a,basic-paid,1.00                                  | claim_id
            PERSON,P,371700,2022,,,basic,1.00                                        | basic
            PERSON,P,371700,2022,,,,1.00                                             | account
            person,P,371700,2022,,,basic-paid,1.00                                   | person
            HOUSEHOLD,P,371700,2022,,,basic-paid,1.00                                | HOUSEHOLD
            ,P,371700,2022,,,basic-paid,1.00                                         | owner
            PERSON,Q,371700,2022,,,basic-paid,1.00                                   | earlier line
            PERSON,Q,430500,,shaoyang-2021,a,stay-chain,1.00                         | earlier line
            PERSON,P,430500,,shaoyang-2021,,stay-chain,1.00                          | claim id
            PERSON,,430500,,shaoyang-2021,a,stay-chain,1.00                          | person id
            PERSON,P,430500,2022,shaoyang-2021,a,stay-chain,1.00                     | plan_year
            PERSON,P,371700,,shaoyang-2021,a,stay-chain,1.00                         | 430500
            PERSON,P,430500,,shaoyang-2021,a,basic-paid,1.00                         | basic-paid
            PERSON,P,430500,,shaoyang-2021,a,chain,1.00                              | chain
            PERSON,P,430500,,Shaoyang,a,stay-chain,1.00                              | Shaoyang
            HOUSEHOLD,P,430500,,shaoyang-2021,a,stay-chain,1.00                      | HOUSEHOLD
            """)
    void aLineThatCannotBeUsedIsRefusedWithItsNumber(String line, String says) throws IOException {
        String good = "PERSON,Q,371700,2022,,,basic-paid,1.00\nPERSON,Q,430500,,shaoyang-2021,a,stay-chain,1.00\n";
        Files.writeString(opening, HEADER + good + "\n" + line + "\n");
        Settling settling = settle(Sheet.of(claim("a", "person_id=P", "region=430500")));
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err())
                .contains(opening + ", line 5:")
                .contains(says)
                .doesNotContain("should not have happened", "No enum constant");
        assertThat(closing).doesNotExist();
    }

    @Test
    void aFileOfAccumulatorsNeedsItsHeader() throws IOException {
        for (String content : List.of("", "\n", "PERSON,P,371700,2022,,,basic-paid,1.00\n", "owner,owner_id\n")) {
            Files.writeString(opening, content);
            Settling settling = settle(Sheet.of(claim("a")));
            assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
            assertThat(settling.err()).contains("owner,owner_id,region,plan_year,policy,claim_id,account,value");
        }
    }

    @Test
    void aFileOfAccumulatorsMayBeEditedInASpreadsheet() throws IOException {
        Files.writeString(
                opening,
                "\uFEFF" + HEADER.replace("\n", "\r\n") + "\"PERSON\", P ,371700,2022,,,basic-paid,149900\r\n\r\n");
        assertThat(settle(Sheet.of(claim("a", "person_id=P"))).row("a").getField("basic"))
                .isEqualTo("100.00");
    }

    @Test
    void accumulatorsOfRegionsThatTheCatalogDoesNotKnowAreRefusedWhereTheirOwnerClaims() throws IOException {
        Files.writeString(opening, HEADER + "PERSON,P,110000,2022,,,basic-paid,1.00\n");
        Settling settling = settle(Sheet.of(claim("a", "person_id=P")));
        assertThat(settling.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(settling.err()).contains("110000").doesNotContain("should not have happened");
    }
}
