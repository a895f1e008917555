package org.sanchong.app;

import java.util.List;
import java.util.Optional;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;

/** Books that are open for what they keep of cases, or none. */
final class OpenedCases implements AutoCloseable {
    private final List<Books> books;

    private OpenedCases(List<Books> books) {
        this.books = books;
    }

    static OpenedCases of(Optional<Books> books) {
        return new OpenedCases(books.stream().toList());
    }

    /** Returns the cases, if there are books. */
    Optional<Cases> cases() {
        return books.stream().findFirst().map(JdbcBooks::cases);
    }

    @Override
    public void close() {
        books.forEach(Books::close);
    }
}
