package org.sanchong.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.DerivationSealing;
import org.sanchong.application.port.in.SettleIntoBooks;
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

/**
 * Settles one claim after the other into books, each in a transaction of its own, over some connections for some seconds,
 * and says how many were settled and how long they took. The people are invented.
 */
public final class BooksLoad {
    private static final int PEOPLE = 1_000_000;

    private final PolicyCatalog catalog = PolicyCatalogs.builtIn();
    private final Books books;
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final String regions = InventedClaims.regions();
    private final PrintStream out;

    private BooksLoad(Books books, PrintStream out) {
        this.books = books;
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param arguments the URL of the books, for how many seconds, and how many connections, one measurement for each;
     *     as a fourth, settlements a second over all connections that are not to be exceeded. The system property
     *     {@code regions} names those of the people, {@code yardstick} is a command that is run before each measurement, with the number of connections for {@code %d}
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int seconds = Integer.parseInt(arguments[1]);
        int rate = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        for (String each : arguments[2].split(",", -1)) {
            int connections = Integer.parseInt(each);
            runYardstick(connections);
            try (Books books = JdbcBooks.open(arguments[0], connections)) {
                BooksLoad load = new BooksLoad(books, out);
                load.measure(connections, seconds, rate);
            }
        }
    }

    private static void runYardstick(int connections) throws IOException, InterruptedException {
        String command = System.getProperty("yardstick", "").replace("%d", Integer.toString(connections));
        if (!command.isEmpty()) {
            new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
        }
    }

    private void measure(int connections, int seconds, int rate) throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(connections);
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(seconds);
        long apart = rate == 0 ? 0 : TimeUnit.SECONDS.toNanos(connections) / rate;
        List<Future<long[]>> running = new ArrayList<>();
        for (int thread = 0; thread < connections; thread++) {
            int number = thread;
            running.add(crew.submit(() -> settle(number, connections, end, apart)));
        }
        long[] took = {};
        for (Future<long[]> each : running) {
            long[] more = each.get();
            int before = took.length;
            took = Arrays.copyOf(took, before + more.length);
            System.arraycopy(more, 0, took, before, more.length);
        }
        crew.shutdown();
        Arrays.sort(took);
        double elapsed = (System.nanoTime() - begun) / 1e9;
        out.printf(
                "books %d connections: %.0f settlements/s, p50 %.2f ms, p99 %.2f ms, longest %.1f ms, %d settled, heap %d MB%n",
                connections,
                took.length / elapsed,
                at(took, 50),
                at(took, 99),
                at(took, 100),
                took.length,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }

    private long[] settle(int thread, int connections, long end, long apart) {
        SettleIntoBooks settling = UseCases.settleIntoBooks(
                catalog, new Bookkeeping(books, new DerivationSealing(catalog), InstantSource.system()));
        SplittableRandom random = new SplittableRandom(run.hashCode() * 1_000L + thread);
        long[] took = new long[1 << 10];
        int count = 0;
        long next = System.nanoTime();
        while (System.nanoTime() < end) {
            Claim claim = claim(run + "-" + connections + "-" + thread + "-" + count, random);
            long from = System.nanoTime();
            if (!(settling.settle(claim) instanceof Outcome.Settled)) {
                throw new IllegalStateException("not settled: " + claim);
            }
            if (count == took.length) {
                took = Arrays.copyOf(took, count * 2);
            }
            took[count++] = System.nanoTime() - from;
            next += apart;
            rest(next);
        }
        return Arrays.copyOf(took, count);
    }

    private static void rest(long until) {
        long left = until - System.nanoTime();
        if (left > 0) {
            try {
                TimeUnit.NANOSECONDS.sleep(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private Claim claim(String id, SplittableRandom random) {
        int person = random.nextInt(PEOPLE);
        LocalDate discharged = LocalDate.of(2023, 1 + random.nextInt(12), 1 + random.nextInt(28));
        Claim.Builder claim = Claim.builder()
                .id(new ClaimId(id))
                .person(new PersonId("invented-" + person))
                .region(new RegionCode(InventedClaims.chosen(regions, person)))
                .careType(CareType.INPATIENT)
                .admittedOn(discharged.minusDays(4))
                .dischargedOn(discharged)
                .facility(Facility.of(FacilityLevel.LEVEL_2, Locality.IN_COUNTY))
                .expense(Expense.allInScope(Money.ofFen(100_000 + random.nextInt(5_000_000))));
        if (person % 5 == 0) {
            claim.addCategory(new EligibilityCategory("DESTITUTE"));
        }
        return claim.build();
    }
}
