package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.Entry;
import org.sanchong.application.port.out.Books.OwnerYear;
import org.sanchong.application.usecase.UseCases;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.person.PersonId;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Several threads settle the same claims of a few people and a household at once, each over a pool of its own where
 * several are given. Then: each claim was settled once, and the books are those of settling the claims one after the other
 * in the order that they recorded.
 */
final class History {
    private static final long SEED = 20_261_126;

    private final List<Books> ways;

    History(Books... ways) {
        this.ways = List.of(ways);
    }

    void check(int threads, int size) throws Exception {
        List<Claim> claims = claims(size);
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        List<Future<Map<String, Entry>>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            List<Claim> mine = new ArrayList<>(claims);
            Collections.shuffle(mine, new Random(SEED + i));
            SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(ways.get(i % ways.size())));
            running.add(crew.submit(() -> settled(settling, mine)));
        }
        Map<String, Entry> settled = new LinkedHashMap<>();
        for (Future<Map<String, Entry>> each : running) {
            each.get(60, TimeUnit.SECONDS)
                    .forEach((claim, entry) -> assertThat(settled.put(claim, entry))
                            .as("%s is settled once", claim)
                            .isNull());
        }
        crew.shutdown();
        assertThat(settled).hasSize(claims.size());
        checkOrder(claims);
        ways.forEach(Books::close);
    }

    private static Map<String, Entry> settled(SettleIntoBooks settling, List<Claim> claims) {
        Map<String, Entry> settled = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (settling.settle(claim) instanceof Outcome.Settled now) {
                settled.put(claim.id().value(), now.entry());
            }
        }
        return settled;
    }

    /** Heze's people each for themselves, and Yunling's two of one household, who have one order together. */
    private static List<Claim> claims(int size) {
        Random random = new Random(SEED);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int yuan = 500 + random.nextInt(30_000);
            claims.add(
                    i % 3 == 0
                            ? Care.yunling("Y" + i, "Q" + i % 2, "H1", yuan)
                            : Care.heze("C" + i, "P" + i % 2, "2023-0" + (1 + i % 9) + "-15", yuan));
        }
        return claims;
    }

    private void checkOrder(List<Claim> claims) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.put(claim.id().value(), claim));
        Books books = ways.get(0);
        checkOrder(books.entries(new OwnerYear(Account.Owner.PERSON, "P0", 2023)), byId);
        checkOrder(books.entries(new OwnerYear(Account.Owner.PERSON, "P1", 2023)), byId);
        checkOrder(books.entries(new OwnerYear(Account.Owner.HOUSEHOLD, "H1", 2026)), byId);
        assertThat(byId).as("every claim is in the order of its accounts").isEmpty();
    }

    private void checkOrder(List<Entry> entries, Map<String, Claim> byId) {
        SettlementCalculator calculator = SettlementCalculator.of(Care.CATALOG);
        Accumulators accumulated = Accumulators.none();
        Set<String> people = new LinkedHashSet<>();
        for (Entry entry : entries) {
            Claim claim = byId.remove(entry.claim().value());
            Settlement expected = calculator.settle(claim, accumulated).get();
            accumulated = expected.accumulators();
            assertThat(entry.payments()).isEqualTo(expected.payments());
            people.add(entry.person().value());
        }
        for (String person : people) {
            Accumulators booked = ways.get(0)
                    .accumulators(new PersonId(person), entries.get(0).planYear());
            assertThat(accumulated.totals()).containsAllEntriesOf(booked.totals());
            assertThat(booked.totals()).isNotEmpty();
        }
    }
}
