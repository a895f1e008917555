package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sanchong.application.port.in.ListRoots;
import org.sanchong.application.port.in.ListRoots.Inquiry;
import org.sanchong.application.port.in.ListRoots.RootList;
import org.sanchong.application.port.in.ProveClaim;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Bookkeeping;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.JournalRoots.Proof;
import org.sanchong.application.port.out.JournalRoots.Root;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.ClaimId;

/** Roots of the journal tell what the journal itself cannot. */
@DisplayName("roots of the journal (根哈希)")
abstract class RootsContract {
    /** Eight in the morning in China, of the second day. */
    private static final Instant LATER = Instant.parse("2026-11-28T00:00:00Z");

    private String url = "";

    /** Returns the URL of empty books that outlast their connections. */
    abstract String newBooks() throws Exception;

    /** Returns the URL of a copy of books that nobody has open. */
    abstract String copyOf(String books) throws Exception;

    /** Switches off what the database itself has against changes. */
    abstract List<String> withoutGuards();

    @BeforeEach
    void fill() throws Exception {
        url = newBooks();
        settle(
                "2026-11-26T15:59:59.999999Z",
                Care.heze("C1", "P1", "2023-03-01", 1000),
                Care.heze("C2", "P1", "2023-05-01", 90_000),
                Care.heze("C3", "P2", "2023-05-02", 40_000),
                Care.shaoyang("C4", "P3", "2022-03-01", ""),
                Care.yunling("C6", "P4", "H1", 20_000),
                Care.yunling("C7", "P5", "H1", 20_000));
        settle(
                "2026-11-26T16:00:00Z",
                Care.heze("C5", "P1", "2023-06-01", 500),
                Care.shaoyang("C8", "P3", "2023-01-02", "C4"));
    }

    private void settle(String moment, Claim... claims) {
        try (Books books = JdbcBooks.open(url, 2)) {
            Bookkeeping keeping = Care.keeping(books);
            SettleIntoBooks settling = UseCases.settleIntoBooks(
                    Care.CATALOG, new Bookkeeping(books, keeping.seals(), InstantSource.fixed(Instant.parse(moment))));
            for (Claim claim : claims) {
                assertThat(settling.settle(claim)).isInstanceOf(SettleIntoBooks.Outcome.Settled.class);
            }
        }
    }

    private RootList list(Inquiry inquiry, Instant now) {
        try (JournalRoots roots = JdbcBooks.openRoots(url)) {
            return ((ListRoots.Outcome.Listed)
                            UseCases.listRoots(roots, InstantSource.fixed(now)).list(inquiry))
                    .roots();
        }
    }

    private RootList all() {
        return list(Inquiry.all(), LATER);
    }

    private static List<JournalRoots.Difference> differences(String books, RootList listed) {
        try (JournalRoots roots = JdbcBooks.openRoots(books)) {
            return UseCases.checkRoots(roots).check(listed).first();
        }
    }

    private static List<Journal.Fault> faults(String books) {
        try (Journal journal = JdbcBooks.openJournal(books)) {
            return journal.verify().first();
        }
    }

    private void alter(List<String> sqls) throws SQLException {
        try (Connection intruder =
                        DriverManager.getConnection(StoreUrl.of(url, false).jdbc());
                Statement statement = intruder.createStatement()) {
            for (String sql : withoutGuards()) {
                statement.execute(sql);
            }
            for (String sql : sqls) {
                statement.execute(sql);
            }
        }
    }

    @Test
    @DisplayName("there is one for each region and day of China, over the chains in which something was recorded")
    void listed() {
        List<String> found = new ArrayList<>();
        for (Root root : all().roots()) {
            found.add(root.place().region().value() + " " + root.place().day() + " " + root.chains() + " "
                    + root.entries());
            assertThat(root.hash()).matches("[0-9a-f]{64}");
        }
        assertThat(found)
                .containsExactly(
                        "371700 2026-11-26 2 3",
                        "371700 2026-11-27 1 1",
                        "430500 2026-11-26 2 1",
                        "430500 2026-11-27 2 1",
                        "990100 2026-11-26 5 2");
        assertThat(all().roots().stream().map(Root::hash)).doesNotHaveDuplicates();
        assertThat(all()).isEqualTo(all());
        assertThat(differences(url, all())).isEmpty();
    }

    @Test
    @DisplayName("of days and regions that are asked for alone")
    void chosen() {
        LocalDate second = LocalDate.of(2026, 11, 27);
        Inquiry inquiry = new Inquiry(List.of(second), List.of(second), List.of("430500"), false);
        RootList some = list(inquiry, LATER);
        assertThat(some.roots()).containsExactly(all().roots().get(3));
        assertThat(differences(url, some)).isEmpty();
        // What lies outside of it is not missed.
        settle("2026-11-27T03:00:00Z", Care.heze("C9", "P9", "2023-06-01", 500));
        assertThat(differences(url, some)).isEmpty();
        try (JournalRoots roots = JdbcBooks.openRoots(url)) {
            assertThat(UseCases.readNewestRoots(roots, InstantSource.fixed(LATER))
                            .read()
                            .roots())
                    .hasSize(2)
                    .allSatisfy(root -> assertThat(root.place().day()).isEqualTo(second));
        }
    }

    @Test
    @DisplayName("a day counts as over an hour after its end; before that its root is open, and not compared later")
    void open() {
        try (JournalRoots roots = JdbcBooks.openRoots(url)) {
            Inquiry asked = new Inquiry(List.of(), List.of(LocalDate.of(2026, 11, 27)), List.of(), false);
            assertThat(UseCases.listRoots(roots, InstantSource.fixed(Instant.parse("2026-11-27T16:59:59Z")))
                            .list(asked))
                    .isEqualTo(new ListRoots.Outcome.NotOver(LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 26)));
            assertThat(UseCases.listRoots(roots, InstantSource.fixed(Instant.parse("2026-11-27T17:00:00Z")))
                            .list(asked))
                    .isInstanceOf(ListRoots.Outcome.Listed.class);
        }
        Instant during = Instant.parse("2026-11-27T04:00:00Z");
        assertThat(list(Inquiry.all(), during).roots()).hasSize(3);
        RootList open = list(new Inquiry(List.of(), List.of(), List.of(), true), during);
        assertThat(open.roots()).hasSize(5);
        settle("2026-11-27T05:00:00Z", Care.heze("C9", "P1", "2023-07-01", 500));
        assertThat(differences(url, open)).isEmpty();
        assertThat(differences(url, all())).isEmpty();
    }

    @Test
    @DisplayName("all of an owner taken out, which the journal cannot see, is found")
    void ownerTakenOut() throws SQLException {
        RootList before = all();
        String owners =
                "SELECT owner_year FROM journal WHERE entry IN (SELECT entry FROM settlement WHERE claim_id = 'C3')";
        String entries = "(SELECT entry FROM settlement WHERE claim_id = 'C3')";
        alter(List.of(
                "CREATE TABLE gone AS " + owners,
                "DELETE FROM journal WHERE entry IN " + entries,
                "DELETE FROM movement WHERE entry IN " + entries,
                "DELETE FROM carried WHERE entry IN " + entries,
                "DELETE FROM running_total WHERE owner_year IN (SELECT owner_year FROM gone)",
                "DELETE FROM settlement WHERE claim_id = 'C3'",
                "DELETE FROM claim WHERE claim_id = 'C3'",
                "DELETE FROM owner_year WHERE number IN (SELECT owner_year FROM gone)",
                "DROP TABLE gone"));
        assertThat(faults(url)).isEmpty();
        assertThat(differences(url, before)).singleElement().satisfies(first -> {
            assertThat(first.code()).isEqualTo(JournalRoots.Code.ROOT_DIFFERS);
            assertThat(first.place()).isEqualTo(before.roots().get(0).place());
            assertThat(first.listed()).isEqualTo(3);
            assertThat(first.found()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("the books as they were before, which are right in themselves, are found")
    void olderBackup() throws Exception {
        String backup = copyOf(url);
        settle("2026-11-27T16:30:00Z", Care.heze("C9", "P9", "2023-06-01", 500));
        RootList listed = list(Inquiry.all(), Instant.parse("2026-11-29T00:00:00Z"));
        assertThat(differences(url, listed)).isEmpty();
        assertThat(faults(backup)).isEmpty();
        assertThat(differences(backup, listed)).singleElement().satisfies(first -> {
            assertThat(first.code()).isEqualTo(JournalRoots.Code.ROOT_MISSING);
            assertThat(first.place().day()).isEqualTo(LocalDate.of(2026, 11, 28));
        });
    }

    @Test
    @DisplayName("settlements that whoever has the keys adds to a day that is over are found")
    void addedLater() {
        RootList listed = all();
        settle("2026-11-25T04:00:00Z", Care.shaoyang("C9", "P9", "2023-02-01", ""));
        assertThat(faults(url)).isEmpty();
        assertThat(differences(url, listed).get(0).code()).isEqualTo(JournalRoots.Code.ROOT_ADDED);
    }

    @Test
    @DisplayName("every claim is proved by its root, and nothing else is")
    void proofs() {
        RootList listed = all();
        Set<Long> leaves = new TreeSet<>();
        try (JournalRoots roots = JdbcBooks.openRoots(url)) {
            ProveClaim proving = UseCases.proveClaim(roots, InstantSource.fixed(LATER));
            for (String id : List.of("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8")) {
                Proof proof = ((ProveClaim.Outcome.Proved) proving.prove(new ClaimId(id), false)).proof();
                assertThat(listed.roots()).contains(proof.root());
                assertThat(ClaimProof.isProved(proof)).as(id).isTrue();
                leaves.add(proof.leaf());
                changed(proof)
                        .forEach(other -> assertThat(ClaimProof.isProved(other))
                                .as("%s changed: %s", proof, other)
                                .isFalse());
            }
            assertThat(leaves).hasSizeGreaterThan(2);
            assertThat(proving.prove(new ClaimId("C99"), false)).isInstanceOf(ProveClaim.Outcome.Unknown.class);
            ProveClaim early = UseCases.proveClaim(roots, InstantSource.fixed(Instant.parse("2026-11-27T16:30:00Z")));
            assertThat(early.prove(new ClaimId("C5"), false))
                    .isEqualTo(new ProveClaim.Outcome.NotOver(LocalDate.of(2026, 11, 27)));
            assertThat(early.prove(new ClaimId("C5"), true)).isInstanceOf(ProveClaim.Outcome.Proved.class);
        }
    }

    private static List<Proof> changed(Proof p) {
        String zero = "00".repeat(32);
        List<String> tags = new ArrayList<>(p.tags());
        tags.set(0, zero);
        JournalRoots.Link link = p.link();
        Root root = p.root();
        return List.of(
                new Proof(p.suite(), p.claim(), link, tags, p.leaf(), p.path(), root),
                new Proof(p.suite(), p.claim(), link, List.of(), p.leaf(), p.path(), root),
                new Proof("SM3-SM4", p.claim(), link, p.tags(), p.leaf(), p.path(), root),
                new Proof("none", p.claim(), link, p.tags(), p.leaf(), p.path(), root),
                new Proof(p.suite(), p.claim(), link, p.tags(), p.leaf() + 7, p.path(), root),
                new Proof(p.suite(), p.claim(), link, p.tags(), p.leaf(), List.of(zero, zero, zero, zero), root),
                new Proof(
                        p.suite(),
                        p.claim(),
                        new JournalRoots.Link(zero, link.planYear(), link.sequence(), link.before()),
                        p.tags(),
                        p.leaf(),
                        p.path(),
                        root),
                new Proof(
                        p.suite(),
                        p.claim(),
                        new JournalRoots.Link(link.owner(), link.planYear(), link.sequence() + 1, link.before()),
                        p.tags(),
                        p.leaf(),
                        p.path(),
                        root),
                new Proof(
                        p.suite(),
                        p.claim(),
                        link,
                        p.tags(),
                        p.leaf(),
                        p.path(),
                        new Root(root.place(), root.chains(), root.entries(), zero)));
    }
}
