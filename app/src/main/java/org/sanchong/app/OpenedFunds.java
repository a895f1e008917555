package org.sanchong.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sanchong.adapter.jdbc.JdbcBooks;
import org.sanchong.app.files.CsvList;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.BookedSettlements;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.SettledCases;
import org.sanchong.application.usecase.OversightUseCases;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.PlanYear;

/** Settled cases and rows of funds that are open, of files or of books. */
final class OpenedFunds implements AutoCloseable {
    private final ListFunds.Basis basis;
    private final Deque<AutoCloseable> open;

    private OpenedFunds(ListFunds.Basis basis, Deque<AutoCloseable> open) {
        this.basis = basis;
        this.open = open;
    }

    /** Returns both. */
    ListFunds.Basis basis() {
        return basis;
    }

    /** Returns those of books. */
    static OpenedFunds of(Books books) {
        BookedSettlements settlements = JdbcBooks.cases(books).settlements();
        Deque<AutoCloseable> open = new ArrayDeque<>();
        open.push(books);
        return new OpenedFunds(
                new ListFunds.Basis(
                        (first, last) -> ofYears(settlements, first, last),
                        new ListFunds.Rows.Kept(JdbcBooks.ledgers(books))),
                open);
    }

    private static List<SettledCases> ofYears(BookedSettlements settlements, PlanYear first, PlanYear last) {
        List<SettledCases> years = new ArrayList<>();
        for (int year = first.year(); year <= last.year(); year++) {
            years.add(OversightUseCases.settledCases(settlements, new PlanYear(year)));
        }
        return years;
    }

    /** Returns those of lists: settlements, the claims settled, and rows, which may be none. */
    static OpenedFunds of(PolicyCatalog catalog, List<Listed> lists) {
        Deque<AutoCloseable> open = new ArrayDeque<>();
        lists.forEach(list -> open.push(list.in()));
        SettledCases read = OversightUseCases.settledCases(
                catalog, lists.get(0).list(), lists.get(1).list());
        IncomingRecords rows = lists.size() > 2 ? lists.get(2).list() : new CsvList(InputStream.nullInputStream(), "");
        return new OpenedFunds(
                new ListFunds.Basis((first, last) -> List.of(read), new ListFunds.Rows.Listed(rows)), open);
    }

    /**
     * A list that is open.
     *
     * @param in its bytes
     * @param name what messages call it
     */
    record Listed(InputStream in, String name) {
        CsvList list() {
            return new CsvList(in, name);
        }
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable each : open) {
            if (each instanceof InputStream in) {
                in.close();
            } else {
                ((Books) each).close();
            }
        }
    }
}
