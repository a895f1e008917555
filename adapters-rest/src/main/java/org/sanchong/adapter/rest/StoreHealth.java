package org.sanchong.adapter.rest;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sanchong.application.port.out.Books;
import org.sanchong.domain.claim.ClaimId;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the books answer, by asking them for a claim, for two seconds at most. */
final class StoreHealth implements HealthIndicator, DisposableBean {
    private static final ClaimId ANY = new ClaimId("health");
    private static final int PATIENCE_SECONDS = 2;

    private final Books books;

    /** Books that do not answer hold a thread for as long as they try; a few such threads, then health is down at once. */
    private final ThreadPoolExecutor asking =
            new ThreadPoolExecutor(0, 4, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "store-health");
                thread.setDaemon(true);
                return thread;
            });

    StoreHealth(Books books) {
        this.books = books;
    }

    @Override
    public Health health() {
        try {
            Future<?> answer = asking.submit(() -> books.find(ANY));
            answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return Health.up().build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.down().build();
        } catch (ExecutionException | TimeoutException | java.util.concurrent.RejectedExecutionException noAnswer) {
            return Health.down().build();
        }
    }

    @Override
    public void destroy() {
        asking.shutdownNow();
    }
}
