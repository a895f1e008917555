package org.sanchong.adapter.jdbc;

import org.sanchong.application.port.in.SettleIntoBooks;
import org.sanchong.application.port.in.SettleIntoBooks.Outcome;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.usecase.UseCases;

/** A program that settles claims one after the other, says so of each, and never ends. */
final class Acknowledging {
    private Acknowledging() {}

    /** Settles into the books at the URL. */
    public static void main(String[] url) {
        Books books = JdbcBooks.open(url[0], 1);
        SettleIntoBooks settling = UseCases.settleIntoBooks(Care.CATALOG, Care.keeping(books));
        for (int i = 0; ; i++) {
            String claim = "C" + i;
            if (settling.settle(Care.heze(claim, "P" + i % 5, "2023-03-01", 1000)) instanceof Outcome.Settled) {
                System.out.println(claim);
            }
        }
    }
}
