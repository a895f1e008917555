package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some threads that do the same work together; where it is one alone, the thread that asks does it itself. What fails on one
 * of them is thrown to who waits, not wrapped.
 */
final class Crew implements AutoCloseable {
    private final int threads;
    private final @Nullable ExecutorService executor;

    Crew(int threads) {
        this.threads = threads;
        this.executor = threads == 1 ? null : Executors.newFixedThreadPool(threads);
    }

    int threads() {
        return threads;
    }

    /** Lets each thread, by its number, do a piece of work, and returns what came of them. */
    <T> List<T> together(IntFunction<Callable<T>> work) {
        if (executor == null) {
            return List.of(alone(work.apply(0)));
        }
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(begin(work.apply(i)));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            results.add(join(each));
        }
        return results;
    }

    /** Does as many pieces of work as are named, each by the thread that is free first. */
    void each(int pieces, IntConsumer work) {
        if (executor == null) {
            for (int piece = 0; piece < pieces; piece++) {
                work.accept(piece);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        together(thread -> () -> {
            for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
                work.accept(piece);
            }
            return thread;
        });
    }

    /** Begins a piece of work; see {@link #join}. */
    <T> Future<T> begin(Callable<T> work) {
        if (executor != null) {
            return executor.submit(work);
        }
        FutureTask<T> own = new FutureTask<>(work);
        own.run();
        return own;
    }

    private static <T> T alone(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits for a piece of work, and returns what came of it. */
    static <T> T join(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while settling", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
