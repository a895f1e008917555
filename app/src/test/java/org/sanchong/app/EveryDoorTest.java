package org.sanchong.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.adapter.rest.Inquiries;
import org.sanchong.adapter.rest.RestService;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.memory.InMemoryCases;
import org.sanchong.application.memory.InMemoryLedgers;
import org.sanchong.application.port.out.Books;
import org.sanchong.catalog.PolicyCatalogs;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;

/** What is promised of settling holds whatever keeps the books, and whichever way one comes to it. */
@Timeout(300)
class EveryDoorTest {
    /** Books and ways: each test runs against all of them. */
    enum Way {
        MEMORY_CALLED,
        MEMORY_SERVED,
        H2_CALLED,
        H2_SERVED,
        POSTGRES_CALLED,
        POSTGRES_SERVED;

        boolean isServed() {
            return name().endsWith("_SERVED");
        }
    }

    @TempDir
    private static Path folder;

    private static final Map<Way, Door> DOORS = new LinkedHashMap<>();
    private static final List<Closeable> OPENED = new ArrayList<>();
    /** What no promise here asks for. */
    private static Inquiries inquiries;

    @BeforeAll
    static void open() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        OPENED.add(server);
        for (String database : List.of("called", "served")) {
            try (java.sql.Connection admin = server.getPostgresDatabase().getConnection();
                    java.sql.Statement statement = admin.createStatement()) {
                statement.execute("CREATE DATABASE " + database);
            }
        }
        Books called = JdbcBooks.open(folder.resolve("called").toString(), 4);
        ServiceInquiries asked = ServiceInquiries.open(folder.resolve("called").toString(), 1);
        OPENED.add(asked::close);
        inquiries = asked.of(PolicyCatalogs.builtIn());
        put(Way.MEMORY_CALLED, InMemoryBooks.empty());
        put(Way.MEMORY_SERVED, InMemoryBooks.empty());
        put(Way.H2_CALLED, called);
        put(Way.H2_SERVED, JdbcBooks.open(folder.resolve("served").toString(), 4));
        put(Way.POSTGRES_CALLED, JdbcBooks.open(server.getJdbcUrl("postgres", "called"), 4));
        put(Way.POSTGRES_SERVED, JdbcBooks.open(server.getJdbcUrl("postgres", "served"), 4));
    }

    private static void put(Way way, Books books) {
        PolicyCatalog catalog = PolicyCatalogs.builtIn();
        RestService.Means means = ServeCommand.means(
                catalog,
                new ServeCommand.Kept(books, InMemoryCases.of(InMemoryBooks.empty()), new InMemoryLedgers(), inquiries),
                new KeptCatalogs(folder.resolve("none").toString()),
                new RestService.Watch(line -> {}, id -> "", fault -> {}));
        DOORS.put(way, way.isServed() ? new ServedDoor(means) : new CalledDoor(means));
        OPENED.add(books::close);
    }

    @AfterAll
    static void close() throws IOException {
        DOORS.values().forEach(Door::close);
        for (int i = OPENED.size() - 1; i >= 0; i--) {
            OPENED.get(i).close();
        }
    }

    private static Map<String, String> claim(String id, String person, String... changes) {
        Map<String, String> claim = new LinkedHashMap<>();
        claim.put("claim_id", id);
        claim.put("person_id", person);
        claim.put("region", "430523");
        claim.put("care_type", "INPATIENT");
        claim.put("facility_level", "LEVEL_2");
        claim.put("locality", "IN_COUNTY");
        claim.put("admitted_on", "2022-03-01");
        claim.put("discharged_on", "2022-03-06");
        claim.put("total", "3000.00");
        for (int i = 0; i < changes.length; i += 2) {
            claim.put(changes[i], changes[i + 1]);
        }
        return claim;
    }

    private static Map<String, String> large(String id, String person, int month) {
        String day = "2022-0" + month + "-06";
        return claim(id, person, "admitted_on", day, "discharged_on", day, "total", "90000.00");
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesComeOutAsInAFile(Way way) throws IOException {
        List<Map<String, String>> claims = rows(Files.readString(Settling.example("claims.csv")));
        List<Map<String, String>> expected = rows(Files.readString(Settling.example("expected/settlements.csv")));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            order.add(i);
        }
        order.removeIf(i -> expected.get(i).get("reason").startsWith("DUPLICATE_CLAIM"));
        order.sort(Comparator.comparing((Integer i) -> claims.get(i).get("discharged_on"))
                .thenComparing(i -> claims.get(i).get("claim_id")));
        for (int row : order) {
            Map<String, String> wanted = expected.get(row);
            Door.Told told = DOORS.get(way).settle(claims.get(row));
            if (wanted.get("status").equals("SETTLED")) {
                assertThat(told.columns()).as(wanted.get("claim_id")).containsAllEntriesOf(wanted);
            } else {
                assertThat(wanted.get("reason")).startsWith(told.code() + ":");
            }
        }
    }

    private static List<Map<String, String>> rows(String csv) {
        return Settling.rows(csv).stream().map(row -> row.getFieldsAsMap()).toList();
    }

    @ParameterizedTest
    @EnumSource
    void aClaimCountsOnceAndOtherContentIsAConflict(Way way) {
        Door door = DOORS.get(way);
        Door.Told first = door.settle(claim("K1", "k"));
        Map<String, String> counted = door.accumulated("k", 2022);
        Door.Told again = door.settle(claim("K1", "k"));
        assertThat(first.isNew()).isTrue();
        assertThat(first.columns()).containsEntry("basic", "1760.00").containsEntry("personal", "1240.00");
        assertThat(again.isNew()).isFalse();
        assertThat(again.columns()).isEqualTo(first.columns());
        assertThat(door.settle(claim("K1", "k", "total", "3000.01")).code()).isEqualTo("CLAIM_CONFLICT");
        assertThat(door.accumulated("k", 2022)).isEqualTo(counted).containsEntry("basic-paid", "1760.00");
        assertThat(door.find("K1")).containsEntry("state", "STANDING").containsEntry("fund_total", "1760.00");
        assertThat(door.find("K2")).isEmpty();
        assertThat(door.settle(claim("K2", "k", "total", "much")).code()).isEqualTo("BAD_AMOUNT");
        assertThat(door.find("K2")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTakenBackIsAsIfItHadNeverBeen(Way way) {
        Door door = DOORS.get(way);
        door.settle(large("R1", "r", 2));
        door.settle(large("R2", "r", 3));
        Map<String, String> alone = door.settle(large("R3", "r-alone", 3)).columns();
        Door.Told taken = door.reverse("R1");
        assertThat(taken.code()).isEqualTo("REVERSED");
        assertThat(taken.isNew()).isTrue();
        assertThat(taken.columns().get("fund_total")).startsWith("-");
        assertThat(taken.columns()).as("a correction of what followed").containsKey("R2");
        assertThat(door.find("R2"))
                .containsEntry("state", "CORRECTED")
                .containsEntry("fund_total", alone.get("fund_total"));
        assertThat(door.accumulated("r", 2022)).isEqualTo(door.accumulated("r-alone", 2022));
        assertThat(door.find("R1")).containsEntry("state", "REVERSED");
        assertThat(door.reverse("R1").isNew()).isFalse();
        assertThat(door.settle(large("R1", "r", 2)).code()).isEqualTo("CLAIM_REVERSED");
        assertThat(door.reverse("none").code()).isEqualTo("UNKNOWN_CLAIM");
    }

    @ParameterizedTest
    @EnumSource
    void statementAndDerivationTellWhatIsKept(Way way) {
        Door door = DOORS.get(way);
        door.settle(claim("S1", "s"));
        assertThat(door.statement("S1"))
                .contains("1,760.00".replace(",", ""), "S1")
                .isEqualTo(statementInMemory());
        assertThat(door.derivedTotal("S1")).isEqualTo("3000.00");
    }

    private static String statementInMemory() {
        Door door = DOORS.get(Way.MEMORY_CALLED);
        door.settle(claim("S1", "s"));
        return door.statement("S1");
    }

    @ParameterizedTest
    @EnumSource
    void aYearsCapsHoldOverClaimsThatComeOneByOne(Way way) {
        Door door = DOORS.get(way);
        List<Map<String, String>> claims = new ArrayList<>();
        Money basic = Money.zero();
        List<Map<String, String>> told = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            Map<String, String> claim = large("C" + month, "c", month);
            claims.add(claim);
            Map<String, String> columns = door.settle(claim).columns();
            told.add(columns);
            basic = basic.plus(Money.parse(columns.get("basic")));
        }
        assertThat(told.get(5)).as("at the cap").containsEntry("basic", "0.00");
        assertThat(door.accumulated("c", 2022)).containsEntry("basic-paid", basic.toString());
        List<Map<String, String>> ofFile = rows(Settling.of(csv(claims)).out());
        for (int i = 0; i < ofFile.size(); i++) {
            assertThat(told.get(i)).containsAllEntriesOf(ofFile.get(i));
        }
    }

    private static String csv(List<Map<String, String>> claims) {
        StringBuilder csv = new StringBuilder(String.join(",", claims.get(0).keySet())).append('\n');
        claims.forEach(claim -> csv.append(String.join(",", claim.values())).append('\n'));
        return csv.toString();
    }

    @ParameterizedTest
    @EnumSource
    void aRefundTakesItsClaimBack(Way way) {
        Door door = DOORS.get(way);
        door.settle(claim("F1", "f"));
        Map<String, String> refund = claim("F2", "f", "total", "-3000.00", "reverses", "F1");
        Door.Told told = door.settle(refund);
        assertThat(told.code()).isEqualTo("SETTLED");
        assertThat(told.columns()).containsEntry("basic", "-1760.00").containsEntry("personal", "-1240.00");
        assertThat(door.find("F1")).containsEntry("state", "REVERSED");
        assertThat(door.accumulated("f", 2022).getOrDefault("basic-paid", "0.00"))
                .isEqualTo("0.00");
        assertThat(door.settle(refund).columns()).containsEntry("basic", "-1760.00");
        assertThat(door.settle(claim("F3", "f", "total", "-3000.00", "reverses", "F1"))
                        .code())
                .isNotEqualTo("SETTLED");
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionComesToEntriesAndTheBooksStay(Way way) {
        Door door = DOORS.get(way);
        List<Map<String, String>> was = List.of(large("E1", "e", 1), large("E2", "e", 2));
        List<Map<String, String>> now = List.of(claim("E1", "e", "total", "5000.00"), large("E2", "e", 2));
        List<Map<String, String>> entries = door.resettle(was, now);
        assertThat(entries).hasSize(2).isEqualTo(DOORS.get(Way.MEMORY_CALLED).resettle(was, now));
        assertThat(door.resettle(was, was)).isEmpty();
        assertThat(door.find("E1")).isEmpty();
    }
}
