package org.sanchong.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sanchong.application.memory.InMemoryBooks;
import org.sanchong.application.port.out.Books;

/** More requests than can be carried out: those above are told so at once, and afterwards all is as before. */
@Timeout(120)
class AdmissionTest {
    private static final int CALLERS = 120;

    private final CountDownLatch released = new CountDownLatch(1);

    /** Books that answer once they are let go. */
    private Books stalled() {
        Books books = InMemoryBooks.empty();
        return (Books) Proxy.newProxyInstance(
                Books.class.getClassLoader(), new Class<?>[] {Books.class}, (proxy, method, arguments) -> {
                    released.await();
                    try {
                        return method.invoke(books, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Timed(Serving.Answer answer, long millis) {}

    @Test
    void whoFindsNoPlaceIsToldAtOnceAndTheServiceRecovers() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (Serving service = Serving.over(stalled())) {
            List<Future<Timed>> answers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                String id = "O" + i;
                answers.add(callers.submit(() -> {
                    long begun = System.nanoTime();
                    Serving.Answer answer = service.post("/v1/settlements", Serving.claim(id));
                    return new Timed(answer, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
                }));
            }
            int refused = 0;
            for (int waited = 0; refused == 0 && waited < 300; waited++) {
                Thread.sleep(100);
                refused = (int) answers.stream().filter(Future::isDone).count();
            }
            Thread.sleep(2000);
            assertThat(answers.stream().filter(Future::isDone)).hasSize(CALLERS - 48);
            long begun = System.nanoTime();
            Serving.Answer one = service.post("/v1/settlements", Serving.claim("late"));
            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isLessThan(1000);
            assertThat(one.status()).isEqualTo(503);
            assertThat(one.text("code")).isEqualTo("OVERLOADED");
            assertThat(one.header("Retry-After")).isEqualTo("1");
            assertThat(service.get("/openapi.json").status()).as("alive").isEqualTo(200);
            released.countDown();
            int kept = 0;
            for (Future<Timed> answer : answers) {
                int status = answer.get().answer().status();
                assertThat(status).isIn(201, 503);
                kept += status == 201 ? 1 : 0;
            }
            assertThat(kept).as("places").isEqualTo(48);
            assertThat(service.post("/v1/settlements", Serving.claim("late")).status())
                    .isEqualTo(201);
        } finally {
            released.countDown();
            callers.shutdownNow();
        }
    }
}
