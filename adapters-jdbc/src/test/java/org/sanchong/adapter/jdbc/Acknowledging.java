package org.sanchong.adapter.jdbc;

import java.util.concurrent.atomic.AtomicInteger;
import org.sanchong.application.port.out.Books;

/**
 * A program that does errands on books, prints what it answers, and never ends. Each line ends with a mark, so that half
 * of one is not taken for an answer.
 */
final class Acknowledging {
    /** What ends a line. */
    static final String END = " .";

    private Acknowledging() {}

    /** Works on the books at a URL with so many threads, from the claim of a number on. */
    public static void main(String[] arguments) {
        int threads = Integer.parseInt(arguments[1]);
        AtomicInteger next = new AtomicInteger(Integer.parseInt(arguments[2]));
        Books books = JdbcBooks.open(arguments[0], threads);
        Desk desk = new Desk(new Workload(""), books, line -> System.out.println(line + END));
        for (int i = 0; i < threads; i++) {
            new Thread(() -> work(desk, next)).start();
        }
    }

    private static void work(Desk desk, AtomicInteger next) {
        try {
            while (true) {
                Desk.errands(next.getAndIncrement()).forEach(desk::run);
            }
        } catch (Throwable failure) {
            failure.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }
}
