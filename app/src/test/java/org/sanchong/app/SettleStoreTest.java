package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanchong.app.Sheet.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.claim.CareType;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Facility;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.claim.Locality;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;

/** Settling files into books: each claim once, and the same file again. */
@Timeout(180)
class SettleStoreTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void nameStore() {
        store = folder.resolve("books").toString();
    }

    private Settling settle(Sheet sheet, String... options) {
        List<String> all = new ArrayList<>(List.of("--store", store));
        all.addAll(List.of(options));
        return Settling.of(sheet, all.toArray(new String[0]));
    }

    private static String examples() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path project = Files.isDirectory(here.resolve("examples")) ? here : here.getParent();
        return Files.readString(project.resolve("examples/claims.csv"));
    }

    @Test
    void books_change_no_settlement_and_a_second_run_adds_nothing() throws IOException {
        String claims = examples();
        String plain = Settling.of(claims).out();
        assertThat(Settling.of(claims, "--store", store).out()).isEqualTo(plain);
        String before = accumulators("lantern-02", "2022", "--format", "json").out();
        assertThat(Settling.of(claims, "--store", store, "--threads", "1").out())
                .isEqualTo(plain);
        assertThat(accumulators("lantern-02", "2022", "--format", "json").out()).isEqualTo(before);
    }

    @Test
    void a_later_file_goes_on_with_what_an_earlier_one_left() {
        Sheet first = Sheet.of(claim("A", "person_id=p", "discharged_on=2023-03-01", "total=60000"));
        Sheet second = Sheet.of(claim("B", "person_id=p", "discharged_on=2023-04-01", "total=60000"));
        Sheet both = Sheet.of(
                claim("A", "person_id=p", "discharged_on=2023-03-01", "total=60000"),
                claim("B", "person_id=p", "discharged_on=2023-04-01", "total=60000"));
        settle(first);
        assertThat(settle(second).line("B")).isEqualTo(Settling.of(both).line("B"));
        // And the file of both has nothing left to settle.
        assertThat(settle(both).out()).isEqualTo(Settling.of(both).out());
    }

    @ParameterizedTest
    @CsvSource({"en, Give this one an id of its own", "zh, 请为本笔另编结算号"})
    void other_content_is_a_conflict(String language, String remedy) {
        settle(Sheet.of(claim("A")));
        Settling other = settle(Sheet.of(claim("A", "total=7")), "--lang", language);
        assertThat(other.status()).isEqualTo(Settling.SOME_REJECTED);
        assertThat(other.row("A").getField("reason"))
                .startsWith("CLAIM_CONFLICT: ")
                .contains(remedy);
    }

    @Test
    void a_claim_that_was_taken_back_is_not_settled_again() {
        settle(Sheet.of(claim("A")));
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            assertThat(UseCases.reverseInBooks(PolicyCatalogs.builtIn(), books, InstantSource.system())
                            .reverse(new ClaimId("A")))
                    .isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
        }
        assertThat(settle(Sheet.of(claim("A"))).row("A").getField("reason")).startsWith("CLAIM_REVERSED: ");
    }

    @Test
    void a_claim_is_the_same_by_whichever_way_it_comes() {
        PolicyCatalog catalog = PolicyCatalogs.builtIn();
        Claim one = Claim.builder()
                .id(new ClaimId("A"))
                .person(new PersonId(claim("A").getOrDefault("person_id", "")))
                .region(new RegionCode(claim("A").getOrDefault("region", "")))
                .addCategory(new EligibilityCategory(claim("A").getOrDefault("categories", "")))
                .careType(CareType.INPATIENT)
                .facility(Facility.of(
                        FacilityLevel.LEVEL_2, new Locality(claim("A").getOrDefault("locality", ""))))
                .admittedOn(LocalDate.parse(claim("A").getOrDefault("admitted_on", "")))
                .dischargedOn(LocalDate.parse(claim("A").getOrDefault("discharged_on", "")))
                .expense(Expense.allInScope(Money.ofYuan(1000)))
                .build();
        Books.Entry single;
        try (Books books = JdbcBooks.open(folder.resolve("single").toString(), 1)) {
            Bookkeeping keeping =
                    new Bookkeeping(books, new DerivationSealing(catalog), InstantSource.fixed(Instant.EPOCH));
            single = ((Outcome.Settled)
                            UseCases.settleIntoBooks(catalog, keeping).settle(one))
                    .entry();
        }
        settle(Sheet.of(claim("A")));
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            Books.Entry ofFile = books.find(new ClaimId("A")).orElseThrow().settled();
            assertThat(ofFile)
                    .usingRecursiveComparison()
                    .ignoringFields("recordedAt")
                    .isEqualTo(single);
            Bookkeeping keeping =
                    new Bookkeeping(books, new DerivationSealing(catalog), InstantSource.fixed(Instant.EPOCH));
            assertThat(UseCases.settleIntoBooks(catalog, keeping).settle(one))
                    .isInstanceOf(Outcome.AlreadySettled.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--opening, What has accumulated is in the books",
        "--accumulators, tells what the books have accumulated",
        "--explain, Settle without --store for derivations"
    })
    void what_books_do_not_give_is_refused(String option, String instead) {
        Settling refused =
                settle(Sheet.of(claim("A")), option, folder.resolve("file").toString());
        assertThat(refused.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(refused.err())
                .contains(option + " and --store exclude each other")
                .contains(instead);
    }

    private Settling accumulators(String person, String year, String... options) {
        List<String> all =
                new ArrayList<>(List.of("accumulators", "--store", store, "--person", person, "--year", year));
        all.addAll(List.of(options));
        return Settling.run(all.toArray(new String[0]));
    }

    @Test
    void what_counts_so_far_is_told() throws IOException {
        Settling.of(examples(), "--store", store);
        assertThat(accumulators("lantern-02", "2022").out()).isEqualTo("""
                lantern-02, 2022
                region         year  account                of the stay     value
                430500         2022  basic-paid                          76440.00
                430500         2022  critical-illness-base               43560.00
                430500         2022  critical-illness-paid               19536.00
                shaoyang-2021  all   stay-chain             SY-03         1200.00
                shaoyang-2021  all   stay-chain             SY-04         1200.00
                """);
        assertThat(accumulators("nobody", "2022", "--lang", "zh").out()).isEqualTo("nobody 在 2022 年度没有累计\n");
        assertThat(accumulators("nobody", "22").err()).contains("--year is four digits");
        store = folder.resolve("none").toString();
        Settling none = accumulators("nobody", "2022");
        assertThat(none.status()).isEqualTo(Settling.UNUSABLE);
        assertThat(none.err()).contains("there are no books in").doesNotContain("Exception");
    }

    /** A person's claims stand in the file among others', so a run that ends in the midst has some units and not others. */
    private static String manyClaims() {
        StringBuilder claims = new StringBuilder(
                "claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total\n");
        for (int i = 0; i < 1500; i++) {
            claims.append("C")
                    .append(i)
                    .append(",p")
                    .append(i * 7 % 600)
                    .append(",371700,INPATIENT,LEVEL_2,IN_COUNTY,");
            claims.append("2023-0")
                    .append(1 + i % 9)
                    .append("-01,2023-0")
                    .append(1 + i % 9)
                    .append("-05,");
            claims.append(1000 + i * 37 % 50_000).append("\n");
        }
        return claims.toString();
    }

    @Test
    void a_run_that_is_killed_is_gone_on_with() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.csv"), manyClaims());
        Path out = folder.resolve("out.csv");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int kill = 0; kill < 3; kill++) {
            Process run = new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sanchong.class.getName(),
                            "settle",
                            claims.toString(),
                            "--store",
                            store,
                            "--out",
                            out.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            awaitGrowth(run);
            run.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        String plain = Settling.run("settle", claims.toString()).out();
        assertThat(Settling.run("settle", claims.toString(), "--store", store).out())
                .isEqualTo(plain);
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            for (int i = 0; i < 1500; i += 97) {
                assertThat(books.find(new ClaimId("C" + i)).orElseThrow().entries())
                        .hasSize(1);
            }
        }
    }

    /** Waits until the books have grown by something, or the run is over. */
    private void awaitGrowth(Process run) throws Exception {
        Path file = Path.of(store, "books.mv.db");
        long size = Files.exists(file) ? Files.size(file) : 0;
        long enough = size + 120_000;
        while (run.isAlive() && (!Files.exists(file) || Files.size(file) < enough)) {
            Thread.sleep(20);
        }
    }
}
