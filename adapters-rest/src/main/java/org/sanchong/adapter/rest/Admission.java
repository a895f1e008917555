package org.sanchong.adapter.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.HttpStatus;

/**
 * So many requests are carried out at once, fewer than there are threads: one more waits for a moment, and none where no
 * request has ended for a while. Who finds no place is told so at once, by a thread that is left for it.
 */
final class Admission extends RequestFilter {
    private static final Duration MOMENT = Duration.ofMillis(20);
    private static final Duration WHILE = Duration.ofMillis(200);

    private final Semaphore places;
    private final AtomicLong lastEnded = new AtomicLong(System.nanoTime());

    /** Lets so many in at once. */
    Admission(int places) {
        this.places = new Semaphore(places);
    }

    private static boolean isForAnyTime(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/actuator/") || path.equals("/openapi.json");
    }

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForAnyTime(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!enters()) {
            response.setHeader("Retry-After", "1");
            Answers.write(
                    response,
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "OVERLOADED",
                            "as many requests as are carried out at once are being carried out. Nothing was done: send it"
                                    + " again in a moment / 请求过多，未作处理，请稍后重发"));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            lastEnded.set(System.nanoTime());
            places.release();
        }
    }

    private boolean enters() {
        if (places.tryAcquire()) {
            return true;
        }
        if (System.nanoTime() - lastEnded.get() > WHILE.toNanos()) {
            return false;
        }
        try {
            return places.tryAcquire(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
