package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.in.ExplainFromBooks.Difference;
import org.sanchong.application.port.in.ExplainFromBooks.Outcome;
import org.sanchong.application.port.in.ReverseInBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.Movement;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;

@DisplayName("explain --store: a claim of the books settled again (重算)")
class BookedStatementTest {
    @TempDir
    private Path folder;

    private String store = "";

    @BeforeEach
    void nameStore() {
        store = folder.resolve("books").toString();
    }

    private static Path project() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here : here.getParent();
    }

    /** Settles a line of arguments, whose files are named from the project, into the books. */
    private Settling settle(String line) {
        List<String> arguments = new ArrayList<>(List.of("settle"));
        for (String word : line.split(" ", -1)) {
            boolean isFile = word.contains("/");
            arguments.add(isFile ? project().resolve(word).toString() : word);
        }
        arguments.addAll(List.of("--store", store));
        return Settling.run(arguments.toArray(new String[0]));
    }

    private Settling explain(String claim, String... options) {
        List<String> arguments = new ArrayList<>(List.of("explain", "--store", store, "--claim", claim));
        arguments.addAll(List.of(options));
        return Settling.run(arguments.toArray(new String[0]));
    }

    private static PolicyCatalog catalog(String line) {
        return line.contains("--catalog")
                ? PolicyCatalogs.read(project().resolve("docs/examples/yunling"))
                        .get()
                : PolicyCatalogs.builtIn();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/claims.csv",
                "examples/two-regions.csv",
                "examples/referral-claims.csv --referrals examples/filings.csv --contracts examples/facilities.csv",
                "examples/years/chongqing-2018/claims.csv --lines examples/years/chongqing-2018/lines.csv",
                "examples/years/heze-2022/claims.csv --enrolment examples/years/heze-2022/enrolment.csv",
                "examples/years/heze-2022/claims-backdated.csv",
                "examples/years/heze-2022/registered-elsewhere.csv",
                "examples/years/huangshan-2022/claims.csv --referrals examples/years/huangshan-2022/filings.csv",
                "examples/years/hubei-2019/claims.csv --referrals examples/years/hubei-2019/filings.csv"
                        + " --contracts examples/years/hubei-2019/facilities.csv",
                "examples/years/shaoyang-2021/claims.csv --referrals examples/years/shaoyang-2021/filings.csv",
                "examples/years/shaoyang-2021/claims-approved.csv",
                "examples/claims.csv --policy heze-2022",
                "docs/examples/yunling/claims.csv --catalog docs/examples/yunling"
            })
    @DisplayName("every example comes out as it is kept, to the seal")
    void examples(String line) {
        Settling settled = settle(line);
        PolicyCatalog catalog = catalog(line);
        int same = 0;
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            ExplainFromBooks explaining = UseCases.explainFromBooks(catalog, books, new DerivationSealing(catalog));
            for (var row : settled.rows()) {
                if (row.getField("status").equals("SETTLED")) {
                    Outcome outcome = explaining.explain(new ClaimId(row.getField("claim_id")));
                    assertThat(outcome).as("%s", row).isInstanceOf(Outcome.Same.class);
                    same++;
                }
            }
        }
        assertThat(same).as(settled.err()).isPositive();
        assertThat(settled.err()).contains(", " + same + " settled, ");
    }

    @Test
    @DisplayName("what fee lines come to is kept as facts")
    void lines() throws IOException {
        Path claims = project().resolve("examples/lines-claims.csv");
        String withoutRefunds = Files.readString(claims)
                .lines()
                .filter(line -> !line.startsWith("LN-04"))
                .collect(java.util.stream.Collectors.joining("\n"));
        Path file = Files.writeString(folder.resolve("lines-claims.csv"), withoutRefunds);
        Settling settled = settle(file + " --lines examples/lines.csv");
        for (var row : settled.rows()) {
            if (row.getField("status").equals("SETTLED")) {
                assertThat(explain(row.getField("claim_id")).status()).isZero();
            }
        }
        assertThat(explain("LN-01").status()).isZero();
    }

    @Test
    @DisplayName("categories of a register are kept as facts")
    void registered() throws IOException {
        String register = folder.resolve("register.csv").toString();
        String list =
                project().resolve("examples/register/civil-affairs-2022.csv").toString();
        Settling imported = Settling.run(
                "register",
                "import",
                list,
                "--register",
                register,
                "--department",
                "CIVIL_AFFAIRS",
                "--area",
                "371700",
                "--delivered-on",
                "2022-11-20");
        assertThat(imported.status()).as(imported.err()).isLessThan(2);
        String person =
                Settling.rows(Files.readString(Path.of(register))).get(0).getField("person_id");
        Settling settled = Settling.of(
                "claim_id,person_id,region,care_type,facility_level,locality,admitted_on,discharged_on,total\nA,"
                        + person + ",371702,INPATIENT,LEVEL_2,IN_COUNTY,2022-12-01,2022-12-05,90000\n",
                "--register",
                register,
                "--store",
                store);
        assertThat(settled.status()).as(settled.out()).isZero();
        Settling explained = explain("A");
        assertThat(explained.status()).as(explained.out() + explained.err()).isZero();
        assertThat(explained.out()).contains("destitute person");
    }

    @ParameterizedTest
    @CsvSource({"text, en", "text, zh", "html, en", "json, zh"})
    @DisplayName("the statement is that of the file, but for what the file says that no rule asks for")
    void statement(String format, String language) {
        settle("examples/claims.csv");
        Settling ofBooks = explain("SY-04", "--format", format, "--lang", language);
        Settling ofFile = Settling.run(
                "explain",
                project().resolve("examples/claims.csv").toString(),
                "--claim",
                "SY-04",
                "--format",
                format,
                "--lang",
                language);
        assertThat(ofBooks.status()).isZero();
        List<String> tail = tail(ofFile.out(), format);
        assertThat(tail(ofBooks.out(), format)).isEqualTo(tail).hasSizeGreaterThan(10);
    }

    /** What comes after the claim's own section: from the total on. */
    private static List<String> tail(String statement, String format) {
        List<String> lines = statement.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(format.equals("json") ? "\"derivation\"" : "40000.00")) {
                return lines.subList(i, lines.size());
            }
        }
        return List.of(statement);
    }

    @Test
    @DisplayName("a chain of stays whose stay before was taken back is made again as it stood")
    void takenBack() {
        settle("examples/claims.csv");
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            ReverseInBooks reversing = UseCases.reverseInBooks(PolicyCatalogs.builtIn(), books, InstantSource.system());
            // The claims of a person are taken back from the last on; each stays what it was.
            List<Entry> entries = new ArrayList<>(
                    books.entries(new OwnerYear(org.sanchong.domain.benefit.Account.Owner.PERSON, "lantern-02", 2022)));
            java.util.Collections.reverse(entries);
            for (Entry entry : entries) {
                assertThat(reversing.reverse(entry.claim())).isInstanceOf(ReverseInBooks.Outcome.Reversed.class);
            }
        }
        Settling explained = explain("SY-04");
        assertThat(explained.status()).as(explained.out()).isZero();
        assertThat(explained.err()).contains("was taken back at");
        assertThat(explain("SY-04", "--lang", "zh").err()).contains("冲正");
    }

    @Test
    @DisplayName("a claim that is not there, and options of files, are refused: 2")
    void refused() {
        settle("examples/claims.csv");
        assertThat(explain("no-such").err()).contains("the books have no claim \"no-such\"");
        assertThat(explain("no-such").status()).isEqualTo(2);
        assertThat(explain("SY-04", "--policy", "heze-2022").err()).contains("--policy and --store exclude each other");
        assertThat(explain("SY-04", "claims.csv").err()).contains("exclude each other");
        assertThat(Settling.run("explain", "--claim", "SY-04").err()).contains("name a file of claims, or books");
        store = folder.resolve("none").toString();
        assertThat(explain("SY-04").err()).contains("there are no books in");
    }

    @Test
    @DisplayName(
            "by another catalog it is said, with whether it comes out alike, where the one that settled is not kept")
    void otherCatalog() throws Exception {
        settle("examples/claims.csv");
        UnkeptCatalogs.leave(store);
        String yunling = project().resolve("docs/examples/yunling").toString();
        Settling other = explain("SY-04", "--catalog", yunling);
        assertThat(other.status()).isZero();
        assertThat(other.err()).contains("OTHER_CATALOG").contains("come out as they are kept");
        assertThat(explain("SY-04", "--catalog", yunling, "--lang", "zh").err()).contains("金额与累计均一致");
    }

    /** Posts what settling posted, changed, into other books: so their journal is right, and the settlement is not. */
    private Outcome changed(UnaryOperator<Entry> change, String claim) {
        settle("examples/claims.csv");
        String forged = folder.resolve("forged").toString();
        PolicyCatalog catalog = PolicyCatalogs.builtIn();
        try (Books books = JdbcBooks.openExisting(store, 1);
                Books others = JdbcBooks.open(forged, 1)) {
            BookedClaim booked = books.find(new ClaimId(claim)).orElseThrow();
            Entry entry = change.apply(booked.settled());
            others.withAccounts(new Books.Concern(entry.accounts(), java.util.Set.of(entry.claim())), page -> {
                page.post(entry);
                return 0;
            });
            return UseCases.explainFromBooks(catalog, others, new DerivationSealing(catalog))
                    .explain(entry.claim());
        }
    }

    private static Entry.Builder copy(Entry entry) {
        return Entry.builder()
                .kind(entry.kind())
                .claim(entry.claim())
                .person(entry.person())
                .household(entry.household())
                .planYear(entry.planYear())
                .addAllAccounts(entry.accounts())
                .region(entry.region())
                .policy(entry.policy())
                .policyRecorded(entry.policyRecorded())
                .catalogHash(entry.catalogHash())
                .total(entry.total())
                .inScope(entry.inScope())
                .onApplication(entry.onApplication())
                .addAllNotes(entry.notes())
                .recordedAt(Instant.EPOCH);
    }

    private static Entry more(Entry entry, TierName tier, long fen) {
        Map<TierName, Money> paid = new LinkedHashMap<>(entry.payments());
        paid.put(tier, entry.paid(tier).plus(Money.ofFen(fen)));
        return copy(entry)
                .derivationHash(entry.derivationHash())
                .content(entry.content())
                .putAllPayments(paid)
                .addAllMovements(entry.movements())
                .putAllCarried(entry.carried())
                .build();
    }

    private static List<String> whats(Outcome outcome) {
        return ((Outcome.Different) outcome)
                .differences().stream().map(Difference::what).toList();
    }

    @Test
    @DisplayName("a fen more for a tier and less for the person is found")
    void amount() {
        assertThat(whats(changed(entry -> more(entry, TierName.BASIC, -1), "HZ-01")))
                .containsExactly("basic", "personal");
    }

    @Test
    @DisplayName("another seal, other content and another movement are found")
    void others() {
        assertThat(whats(changed(
                        entry -> copy(entry)
                                .derivationHash("0".repeat(64))
                                .content(entry.content())
                                .putAllPayments(entry.payments())
                                .addAllMovements(entry.movements())
                                .putAllCarried(entry.carried())
                                .build(),
                        "HZ-01")))
                .containsExactly("seal");
        nameStore();
        assertThat(whats(changed(
                        entry -> copy(entry)
                                .derivationHash(entry.derivationHash())
                                .content(entry.content().replaceFirst("total=.*", "total=1.00"))
                                .putAllPayments(entry.payments())
                                .addAllMovements(entry.movements())
                                .putAllCarried(entry.carried())
                                .build(),
                        "HZ-02")))
                .contains("total", "seal");
    }

    @Test
    @DisplayName("a movement a fen too large, and a stay that carries a fen too much, are found")
    void movement() {
        assertThat(whats(changed(
                        entry -> {
                            List<Movement> movements = new ArrayList<>(entry.movements());
                            Movement first = movements.get(0);
                            movements.set(0, new Movement(first.total(), first.before(), first.moved() + 1));
                            Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>();
                            entry.carried().forEach((stay, amount) -> carried.put(stay, amount + 1));
                            return copy(entry)
                                    .derivationHash(entry.derivationHash())
                                    .content(entry.content())
                                    .putAllPayments(entry.payments())
                                    .addAllMovements(movements)
                                    .putAllCarried(carried)
                                    .build();
                        },
                        "SY-03")))
                .anyMatch(what -> what.startsWith("movement "))
                .anyMatch(what -> what.startsWith("carried "))
                .hasSize(2);
    }

    @Test
    @DisplayName("what is different is said in both languages, and the status is 1")
    void said() {
        settle("examples/claims.csv");
        try (Books books = JdbcBooks.openExisting(store, 1)) {
            Entry entry = more(books.find(new ClaimId("HZ-01")).orElseThrow().settled(), TierName.BASIC, -1);
            Entry other = copyAs(entry, "FORGED", "someone");
            books.withAccounts(new Books.Concern(other.accounts(), java.util.Set.of(other.claim())), page -> {
                page.post(other);
                return 0;
            });
        }
        Settling said = explain("FORGED");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).startsWith("SETTLED_OTHERWISE: ").contains("basic: kept", "journal verify");
        assertThat(explain("FORGED", "--lang", "zh").out())
                .startsWith("SETTLED_OTHERWISE：")
                .contains("basic：账簿");
    }

    private static Entry copyAs(Entry entry, String claim, String person) {
        List<Movement> movements = entry.movements().stream()
                .map(m -> new Movement(
                        new Accumulators.Total(
                                m.total().owner(),
                                person,
                                m.total().region(),
                                m.total().planYear(),
                                m.total().account()),
                        0,
                        m.moved()))
                .toList();
        return Entry.builder()
                .kind(entry.kind())
                .claim(new ClaimId(claim))
                .person(new PersonId(person))
                .planYear(entry.planYear())
                .addAccount(new OwnerYear(org.sanchong.domain.benefit.Account.Owner.PERSON, person, entry.planYear()))
                .region(entry.region())
                .policy(entry.policy())
                .catalogHash(entry.catalogHash())
                .total(entry.total())
                .inScope(entry.inScope())
                .onApplication(entry.onApplication())
                .addAllNotes(entry.notes())
                .recordedAt(Instant.EPOCH)
                .derivationHash(entry.derivationHash())
                .content(entry.content())
                .putAllPayments(entry.payments())
                .addAllMovements(movements)
                .build();
    }
}
