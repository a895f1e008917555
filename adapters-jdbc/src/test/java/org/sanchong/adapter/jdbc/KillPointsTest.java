package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.adapter.jdbc.Desk.Errand;
import org.sanchong.adapter.jdbc.Scissors.Moment;
import org.sanchong.adapter.jdbc.Scissors.Stroke;
import org.sanchong.application.memory.InMemoryBooks;

/**
 * Programs settle, take back, settle files and write into ledgers, some on several threads, while their connections are cut; some cuts pass,
 * others end the program, and the next one is sent again what was not answered. The moments are chosen by a seed.
 */
@Timeout(180)
@DisplayName("books whose connections are cut (断点)")
class KillPointsTest {
    private static final long SEED = 20_261_126;
    private static final int POINTS = 260;
    private static final int CLAIMS = 48;
    private static final int NOTES = 20;

    private final Map<Moment, Map<Stroke, Integer>> cuts = new EnumMap<>(Moment.class);
    private final List<Scissors> dead = new ArrayList<>();
    private int cutCopies;

    private static String store(String kind) throws SQLException {
        return kind.equals("H2") ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" : Postgres.newBooks();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"H2", "PostgreSQL"})
    @DisplayName("lose nothing that was answered, double nothing, and come to what a settlement from scratch does")
    void cut(String kind) throws Exception {
        Random random = new Random(SEED);
        for (int story = 0; cuts() < POINTS; story++) {
            assertThat(story).as("stories for %s cuts: %s", POINTS, cuts).isLessThan(30);
            tell(store(kind), random, 1 + story % 2 * 3);
        }
        if (kind.equals("PostgreSQL")) {
            assertThat(cutCopies).as("cuts at the end of a COPY, %s", cutCopies).isGreaterThan(POINTS / 50);
        }
        for (Moment moment : Moment.values()) {
            assertThat(cuts.get(moment)).as("cuts at a %s", moment).hasSize(4).allSatisfy((stroke, points) -> {
                assertThat(points).as("%s", stroke).isGreaterThan(POINTS / 20);
            });
        }
    }

    private int cuts() {
        return cuts.values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(each -> each)
                .sum();
    }

    /** Lets programs work on new books, each until it is killed, until all is answered. */
    private void tell(String url, Random random, int threads) throws Exception {
        Workload workload = new Workload("");
        Answers answers = new Answers();
        List<Errand> left = withNotes(Desk.errands(CLAIMS, random));
        JdbcBooks.open(url, 1).close();
        Relay books = new Relay(InMemoryBooks.empty());
        Notebook notebook = new Notebook(books.ledgers());
        Desk desk = new Desk(workload, books, answers::add, notebook::put);
        while (!left.isEmpty()) {
            List<Errand> done = new ArrayList<>(left);
            left = live(url, new Life(books, desk, left, threads), random);
            done.removeAll(left);
            // Some is sent again although it was answered: whoever was answered may have been killed too. It is less
            // than was
            // done, so that a story ends.
            Collections.shuffle(done, random);
            if (!left.isEmpty()) {
                left.addAll(0, done.subList(0, Math.min(2, done.size() / 2)));
            }
        }
        // A pool may have been about to open a connection when it was closed.
        for (Scissors each : dead) {
            each.bury();
        }
        dead.clear();
        int entries = Reckoning.check(url, workload.claims(0, CLAIMS), answers);
        assertThat(entries).isEqualTo(answers.size()).isGreaterThanOrEqualTo(CLAIMS);
        try (JdbcBooks.OpenedLedgers ledgers = JdbcBooks.openExistingLedgers(url)) {
            notebook.check(ledgers, NOTES);
        }
    }

    /** Returns the errands with notes among them. */
    private static List<Errand> withNotes(List<Errand> errands) {
        List<Errand> all = new ArrayList<>(errands);
        for (int note = 0; note < NOTES; note++) {
            all.add(Math.min(all.size(), 2 * note), new Errand.Note(note));
        }
        return all;
    }

    private record Life(Relay books, Desk desk, List<Errand> errands, int threads) {}

    /** Lets a program do errands until it is killed or has done them, and returns what it has not. */
    private List<Errand> live(String named, Life life, Random random) throws Exception {
        StoreUrl url = StoreUrl.of(named, true);
        Scissors scissors = new Scissors(url.jdbc());
        Queue<Errand> errands = new ConcurrentLinkedQueue<>(life.errands());
        Queue<Errand> left = new ConcurrentLinkedQueue<>();
        try (HikariDataSource pool = pool(scissors, life.threads() + 1)) {
            StoreIdentity identity = new StoreIdentity(url, pool);
            StoreKeys keys = identity.keys(KeyPlace.of(url));
            StoreParts parts = parts(url, new Vault(keys), random.nextInt(5) > 0);
            life.books().handTo(new StoredBooks(pool, url, parts, () -> {}));
            Knife knife = new Knife(random.nextLong());
            scissors.cutBy(knife);
            ExecutorService crew = Executors.newFixedThreadPool(life.threads());
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < life.threads(); i++) {
                running.add(crew.submit(() -> work(life.desk(), scissors, errands, left)));
            }
            for (Future<?> each : running) {
                each.get(60, TimeUnit.SECONDS);
            }
            crew.shutdown();
            // A file's own threads may still be about to end.
            while (pool.getHikariPoolMXBean().getActiveConnections() > 0) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            knife.countInto(cuts);
        }
        scissors.bury();
        cutCopies += scissors.cutCopies();
        dead.add(scissors);
        left.addAll(errands);
        return new ArrayList<>(left);
    }

    /** Four of five programs copy single rows too, so that connections are cut in the midst of that. */
    private static StoreParts parts(StoreUrl url, Vault vault, boolean copies) {
        StoreParts parts = StoreParts.of(url, vault);
        return url.isPostgres() && copies
                ? new StoreParts(vault, parts.numbers(), parts.holding(), new ArrayRows(1))
                : parts;
    }

    private static void work(Desk desk, Scissors scissors, Queue<Errand> errands, Queue<Errand> left) {
        for (Errand next = errands.poll(); next != null; next = errands.poll()) {
            try {
                desk.run(next);
            } catch (Scissors.Killed killed) {
                left.add(next);
                return;
            } catch (RuntimeException failure) {
                if (!scissors.isDead()) {
                    throw failure;
                }
                left.add(next);
                return;
            }
        }
    }

    private static HikariDataSource pool(Scissors scissors, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(scissors);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    /** Cuts again and again at the n-th statement or commit from the last cut on, until it kills. */
    private static final class Knife implements Scissors.Hand {
        private final Random random;
        private final Map<Moment, Map<Stroke, Integer>> made = new EnumMap<>(Moment.class);
        private boolean kills;
        private Moment at = Moment.COMMIT;
        private Stroke next = Stroke.NONE;
        private int left;

        Knife(long seed) {
            random = new Random(seed);
            choose();
        }

        private void choose() {
            // Two of five kill.
            boolean isAfter = random.nextBoolean();
            next = random.nextInt(5) < 2
                    ? isAfter ? Stroke.KILL_AFTER : Stroke.KILL_BEFORE
                    : isAfter ? Stroke.CUT_AFTER : Stroke.CUT_BEFORE;
            at = random.nextBoolean() ? Moment.COMMIT : Moment.STATEMENT;
            left = 1 + random.nextInt(at == Moment.COMMIT ? 3 : 24);
        }

        @Override
        public synchronized Stroke at(Moment moment) {
            if (kills || moment != at || --left > 0) {
                return Stroke.NONE;
            }
            Stroke stroke = next;
            made.computeIfAbsent(moment, each -> new EnumMap<>(Stroke.class)).merge(stroke, 1, Integer::sum);
            kills = stroke == Stroke.KILL_BEFORE || stroke == Stroke.KILL_AFTER;
            choose();
            return stroke;
        }

        synchronized void countInto(Map<Moment, Map<Stroke, Integer>> all) {
            made.forEach((moment, strokes) ->
                    strokes.forEach((stroke, times) -> all.computeIfAbsent(moment, each -> new EnumMap<>(Stroke.class))
                            .merge(stroke, times, Integer::sum)));
        }
    }
}
