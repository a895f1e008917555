package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.RowsSeen;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.UnusableFileException;

/** Examines the books in a database, a page of claims at a time: the memory that it takes does not grow with them. */
final class StoredExamination implements StoreExamination {
    private static final int AT_ONCE = 200;

    private final DataSource store;
    private final StoreUrl url;
    private final KeyPlace place;
    private final Runnable closing;
    private final Transactions transactions;

    StoredExamination(DataSource store, StoreUrl url, KeyPlace place, Runnable closing) {
        this.store = store;
        this.url = url;
        this.place = place;
        this.closing = closing;
        this.transactions = new Transactions(store, url, () -> {});
    }

    @Override
    public List<ObjectFault> objects() {
        List<ObjectFault> faults = new ArrayList<>(new StoreSchema(url, store).faults());
        try (Connection connection = store.getConnection()) {
            faults.addAll(new StoreObjects(url.isPostgres()).faults(connection));
        } catch (SQLException e) {
            throw new UnusableFileException("the tables of the database " + url.shown()
                    + " cannot be looked at (SQL state " + e.getSQLState() + "). Use a user who may read them");
        }
        return faults;
    }

    private Vault vault() {
        return new Vault(new StoreIdentity(url, store).keys(place));
    }

    @Override
    public Journal.Check journal(RowsSeen seen) {
        return new StoredJournal(store, url, vault(), () -> {}).verify(seen);
    }

    @Override
    public long claims() {
        return transactions.read(connection -> Jdbi.open(connection)
                .createQuery("SELECT (SELECT COUNT(*) FROM claim) - (SELECT COUNT(*) FROM refund)")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void each(long step, Consumer<Reckoned> to) {
        Vault vault = vault();
        List<String> page = transactions.read(connection -> first(Jdbi.open(connection)));
        while (!page.isEmpty()) {
            List<String> ids = page;
            transactions.read(connection -> reckoned(connection, vault, ids)).forEach(to);
            String last = ids.get(ids.size() - 1);
            page = transactions.read(connection -> after(Jdbi.open(connection), last, step));
        }
    }

    private static List<Reckoned> reckoned(Connection connection, Vault vault, List<String> ids) {
        try {
            return new ReckonedReading(Jdbi.open(connection), vault).read(ids);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | DateTimeException altered) {
            throw new UnreadableException(altered);
        }
    }

    private static List<String> first(Handle handle) {
        return handle.createQuery("SELECT claim_id FROM claim ORDER BY claim_id LIMIT 1")
                .mapTo(String.class)
                .list();
    }

    /** Returns the next ids after one, so many steps apart; of neighbours as many as are read at once. */
    private static List<String> after(Handle handle, String last, long step) {
        int atOnce = step == 1 ? AT_ONCE : 1;
        List<String> ids = new ArrayList<>();
        List<String> found = List.of(last);
        while (!found.isEmpty() && ids.size() < AT_ONCE) {
            String from = found.get(found.size() - 1);
            found = handle.createQuery("SELECT claim_id FROM claim WHERE claim_id > :last ORDER BY claim_id"
                            + " LIMIT :size OFFSET :skipped")
                    .bind("last", from)
                    .bind("size", atOnce)
                    .bind("skipped", step - 1)
                    .mapTo(String.class)
                    .list();
            ids.addAll(found);
        }
        return ids;
    }

    @Override
    public void close() {
        closing.run();
    }
}
