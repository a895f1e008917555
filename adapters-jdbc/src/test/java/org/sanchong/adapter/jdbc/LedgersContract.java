package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanchong.application.memory.InMemoryLedgers;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.Ledgers.Change;
import org.sanchong.application.port.out.Ledgers.Entry;
import org.sanchong.application.port.out.Ledgers.Ledger;
import org.sanchong.application.port.out.Ledgers.Row;

/** What is promised of ledgers, whatever they are kept in. */
@Timeout(180)
@DisplayName("ledgers in books (台账)")
abstract class LedgersContract {
    private Ledgers ledgers;

    /** Opens ledgers without rows. */
    abstract Ledgers open() throws Exception;

    /** Opens the same ledgers once more, as another program would. */
    abstract Ledgers openAgain() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        ledgers = open();
    }

    private static List<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).toList();
    }

    @ParameterizedTest
    @EnumSource(Ledger.class)
    @DisplayName("of each kind is empty at first, and has then what was put down, in that order, from number 1")
    void order(Ledger ledger) {
        assertThat(ledgers.read(ledger)).isEmpty();
        assertThat(LedgerSamples.add(ledgers, ledger, LedgerSamples.measures().subList(0, 2)))
                .isZero();
        assertThat(LedgerSamples.add(ledgers, ledger, List.of())).isEqualTo(2);
        assertThat(LedgerSamples.add(ledgers, ledger, LedgerSamples.measures().subList(2, 3)))
                .isEqualTo(2);
        assertThat(LedgerSamples.rows(ledgers, ledger)).isEqualTo(LedgerSamples.measures());
        assertThat(numbers(ledgers.read(ledger))).containsExactly(1L, 2L, 3L);
        for (Ledger other : Ledger.values()) {
            assertThat(ledgers.read(other)).hasSize(other == ledger ? 3 : 0);
        }
    }

    @Test
    @DisplayName("do not know each other: numbers and ids are a ledger's own")
    void apart() {
        LedgerSamples.some(ledgers);
        assertThat(LedgerSamples.rows(ledgers, Ledger.MEASURES)).isEqualTo(LedgerSamples.measures());
        assertThat(LedgerSamples.rows(ledgers, Ledger.FUNDS)).isEqualTo(LedgerSamples.funds());
        assertThat(numbers(ledgers.read(Ledger.FUNDS))).containsExactly(1L);
        assertThat(ledgers.read(Ledger.REPORTS)).isEmpty();
    }

    @Test
    @DisplayName("keep values to the letter: line feeds, backslashes, Chinese, empty ones, and none at all")
    void values() {
        List<Map<String, String>> all = List.of(
                Map.of(),
                Map.of("", ""),
                Map.of("a", ""),
                Map.of("", "a"),
                Map.of("a", "\n"),
                Map.of("a", "\\n"),
                Map.of("a\n", "b"),
                Map.of("a", "\nb"),
                Map.of("a", "b\nc", "d", ""),
                Map.of("a", "b", "c", "d"),
                Map.of("a", "\\", "b", "\\\\"),
                Map.of("a", "\r\n"),
                Map.of("核查", "张三·灯火 𠮷"),
                LedgerSamples.awkward());
        List<Row> rows = IntStream.range(0, all.size())
                .mapToObj(i -> LedgerSamples.row("r" + i, "S", "2022-03-01", all.get(i)))
                .toList();
        LedgerSamples.add(ledgers, Ledger.SUPERVISION, rows);
        assertThat(LedgerSamples.rows(ledgers, Ledger.SUPERVISION)).isEqualTo(rows);
        Row named = LedgerSamples.row("核查\n'1'", "灯塔 \\ 1", "2022-12-31", Map.of());
        LedgerSamples.add(ledgers, Ledger.REPORTS, List.of(named));
        assertThat(LedgerSamples.rows(ledgers, Ledger.REPORTS)).containsExactly(named);
    }

    @Test
    @DisplayName("let whoever adds see all that is there, and give back what came of it")
    void seesAll() {
        LedgerSamples.some(ledgers);
        List<Entry> seen = ledgers.take(
                Ledger.MEASURES, LedgerSamples.CLOCK, known -> new Change<>(List.of(LedgerSamples.row("m4")), known));
        assertThat(seen).isEqualTo(ledgers.read(Ledger.MEASURES).subList(0, 3));
        String nothing = ledgers.take(
                Ledger.REPORTS, LedgerSamples.CLOCK, known -> new Change<>(List.of(), "" + known.isEmpty()));
        assertThat(nothing).isEqualTo("true");
        assertThat(ledgers.read(Ledger.REPORTS)).isEmpty();
    }

    @Test
    @DisplayName("refuse an id that is there, and one that comes twice; then nothing at all is kept")
    void duplicates() {
        LedgerSamples.some(ledgers);
        List<Entry> before = ledgers.read(Ledger.MEASURES);
        for (List<Row> rows : List.of(
                List.of(LedgerSamples.row("m2")),
                List.of(LedgerSamples.row("new"), LedgerSamples.row("m3")),
                List.of(LedgerSamples.row("one"), LedgerSamples.row("two"), LedgerSamples.row("one")))) {
            assertThatThrownBy(() -> LedgerSamples.add(ledgers, Ledger.MEASURES, rows))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("MEASURES");
        }
        assertThat(ledgers.read(Ledger.MEASURES)).isEqualTo(before);
        // An id tells a row apart in its ledger alone, and to the letter.
        LedgerSamples.add(ledgers, Ledger.FUNDS, List.of(LedgerSamples.row("m2"), LedgerSamples.row("M1")));
        LedgerSamples.add(ledgers, Ledger.MEASURES, List.of(LedgerSamples.row("new"), LedgerSamples.row("m2 ")));
        assertThat(numbers(ledgers.read(Ledger.MEASURES))).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    @DisplayName("are as before where whoever adds fails half way")
    void fails() {
        LedgerSamples.some(ledgers);
        List<Entry> before = ledgers.read(Ledger.MEASURES);
        assertThatThrownBy(() -> ledgers.take(Ledger.MEASURES, LedgerSamples.CLOCK, known -> {
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");
        assertThatThrownBy(() -> ledgers.take(
                        Ledger.MEASURES,
                        () -> {
                            throw new IllegalStateException("stopped");
                        },
                        known -> new Change<>(List.of(LedgerSamples.row("m4")), 1)))
                .hasMessage("stopped");
        assertThat(ledgers.read(Ledger.MEASURES)).isEqualTo(before);
    }

    @Test
    @DisplayName("record rows when the clock says, in whole microseconds, and never before the row before")
    void recorded() {
        Instant first = Instant.parse("2026-11-26T08:00:00.123456789Z");
        Instant earlier = first.minus(Duration.ofDays(400));
        Instant later = first.plus(Duration.ofNanos(1_000));
        List<Instant> told = List.of(first, earlier, later);
        for (Instant moment : told) {
            ledgers.take(
                    Ledger.REPORTS,
                    InstantSource.fixed(moment),
                    known -> new Change<>(List.of(LedgerSamples.row("at" + known.size())), 1));
        }
        ledgers.take(
                Ledger.FUNDS, InstantSource.fixed(earlier), known -> new Change<>(LedgerSamples.funds(), 1));
        Instant micros = Instant.parse("2026-11-26T08:00:00.123456Z");
        assertThat(ledgers.read(Ledger.REPORTS).stream().map(Entry::recordedAt))
                .containsExactly(micros, micros, micros.plus(Duration.ofNanos(1_000)));
        // The row before is that of the ledger.
        assertThat(ledgers.read(Ledger.FUNDS).get(0).recordedAt())
                .isEqualTo(micros.minus(Duration.ofDays(400)));
    }

    @Test
    @DisplayName("are added to by one after the other, from the first row on: each sees what the others left, and none is lost")
    void atOnce() throws Exception {
        Ledgers other = openAgain();
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        List<CompletableFuture<Integer>> taking = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Ledgers mine = i % 2 == 0 ? ledgers : other;
            String id = "w" + i;
            taking.add(CompletableFuture.supplyAsync(() -> {
                both.countDown();
                await(both);
                return mine.take(Ledger.SUPERVISION, LedgerSamples.CLOCK, known -> {
                    asked.incrementAndGet();
                    return new Change<>(List.of(LedgerSamples.row(id), LedgerSamples.row(id + "b")), known.size());
                });
            }));
        }
        assertThat(taking.stream().map(CompletableFuture::join).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, 12).map(i -> 2 * i).boxed().toList());
        assertThat(asked.get()).isGreaterThanOrEqualTo(12);
        List<Entry> all = ledgers.read(Ledger.SUPERVISION);
        assertThat(numbers(all))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 24).boxed().toList());
        for (int i = 0; i < all.size(); i += 2) {
            assertThat(all.get(i + 1).row().id()).isEqualTo(all.get(i).row().id() + "b");
        }
        assertThat(other.read(Ledger.SUPERVISION)).isEqualTo(all);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("are the same to whoever opens them again, who goes on with them")
    void reopened() throws Exception {
        LedgerSamples.some(ledgers);
        Ledgers again = openAgain();
        for (Ledger ledger : Ledger.values()) {
            assertThat(again.read(ledger)).isEqualTo(ledgers.read(ledger));
        }
        assertThat(LedgerSamples.add(again, Ledger.MEASURES, List.of(LedgerSamples.row("m4"))))
                .isEqualTo(3);
        assertThat(ledgers.read(Ledger.MEASURES)).hasSize(4);
    }

    @Test
    @DisplayName("do what ledgers in memory do, whatever comes")
    void likeMemory() {
        Ledgers model = new InMemoryLedgers();
        Random random = new Random(20_261_126);
        for (int step = 0; step < 60; step++) {
            Ledger ledger = Ledger.values()[random.nextInt(4)];
            InstantSource clock =
                    InstantSource.fixed(Care.NOW.plusNanos(random.nextInt(5_000_000)).minusSeconds(random.nextInt(3)));
            List<Row> rows = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                rows.add(LedgerSamples.row("x" + random.nextInt(200)));
            }
            assertThat(added(ledgers, ledger, clock, rows)).isEqualTo(added(model, ledger, clock, rows));
        }
        for (Ledger ledger : Ledger.values()) {
            assertThat(ledgers.read(ledger)).isNotEmpty().isEqualTo(model.read(ledger));
        }
    }

    private static String added(Ledgers to, Ledger ledger, InstantSource clock, List<Row> rows) {
        try {
            return "behind " + to.take(ledger, clock, known -> new Change<>(rows, known));
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
