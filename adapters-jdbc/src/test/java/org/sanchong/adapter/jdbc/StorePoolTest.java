package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.ClaimId;

/** How long a connection is waited for where callers wait. */
class StorePoolTest {
    private static final int CONNECTIONS = 2;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void whoGetsNoConnectionInTimeIsToldSo() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(CONNECTIONS);
        CountDownLatch done = new CountDownLatch(1);
        try (Books books = JdbcBooks.open(folder.resolve("books").toString(), CONNECTIONS, Duration.ofMillis(300))) {
            Thread[] holders = new Thread[CONNECTIONS];
            for (int i = 0; i < CONNECTIONS; i++) {
                holders[i] = new Thread(() -> books.withAccounts(new Books.Concern(Set.of(), Set.of()), page -> {
                    held.countDown();
                    try {
                        return done.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
                holders[i].start();
            }
            held.await();
            long begun = System.nanoTime();
            assertThatThrownBy(() -> books.find(new ClaimId("A")))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("do not answer");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            done.countDown();
            for (Thread holder : holders) {
                holder.join();
            }
            assertThat(books.find(new ClaimId("A"))).isEmpty();
        }
    }
}
