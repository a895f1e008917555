package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.function.BiFunction;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.CatalogVersions;
import org.sanchong.application.port.out.Certifications;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.port.out.RootSeals;
import org.sanchong.application.port.out.StoreExamination;
import org.sanchong.application.port.out.StoreMigration;
import org.sanchong.application.port.out.UnusableFileException;

/** Opens books in a database; the one door of this package. */
public final class JdbcBooks {
    private JdbcBooks() {}

    /**
     * Opens books, making their tables where there are none yet.
     *
     * @param url a folder, which is made if it is not there, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
     * @param connections how many transactions go on at once at most, at least 1
     * @throws UnusableFileException if the database cannot be reached, holds something else, or books of another version
     */
    public static Books open(String url, int connections) {
        return open(StoreUrl.of(url, true), connections);
    }

    /**
     * Opens books for callers who wait: what does not answer in time is said so, rather than tried for long.
     *
     * @param url as of {@link #open(String, int)}
     * @param connections as there
     * @param patience how long a connection or a lock is waited for
     * @throws UnusableFileException as there
     */
    public static Books open(String url, int connections, Duration patience) {
        return open(StoreUrl.of(url, true).with(patience), connections);
    }

    /**
     * Opens books that are there.
     *
     * @param url a folder, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
     * @param connections how many transactions go on at once at most, at least 1
     * @throws UnusableFileException as {@link #open} does, and if there are no books
     */
    public static Books openExisting(String url, int connections) {
        return open(StoreUrl.of(url, false), connections);
    }

    private static Books open(StoreUrl url, int connections) {
        return open(url, connections, KeyPlace.of(url));
    }

    static StoredBooks open(StoreUrl url, int connections, KeyPlace place) {
        return opened(connectByKey(url, connections), url, place, (store, keys) -> {
            StoreParts parts = StoreParts.of(url, new Vault(keys, place::read));
            return new StoredBooks(store, url, parts, store::close);
        });
    }

    /**
     * Opens the journal of books.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there
     */
    public static Journal openJournal(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openJournal(store, KeyPlace.of(store));
    }

    static Journal openJournal(StoreUrl url, KeyPlace place) {
        return opened(
                connect(url, 1),
                url,
                place,
                (store, keys) -> new StoredJournal(store, url, new Vault(keys, place::read), store::close));
    }

    /**
     * Opens the roots of the journal of books.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there
     */
    public static JournalRoots openRoots(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openRoots(store, KeyPlace.of(store));
    }

    static JournalRoots openRoots(StoreUrl url, KeyPlace place) {
        return opened(
                connect(url, 1), url, place, (store, keys) -> new StoredRoots(store, url, keys.suite(), store::close));
    }

    /**
     * Opens what books know of certifications, making their tables where there are none yet.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there
     */
    public static Certifications openCertifications(String url) {
        return openCertifications(url, 1);
    }

    /**
     * Opens the same for several at once.
     *
     * @param connections how many questions are answered at once at most, at least 1
     * @throws UnusableFileException as {@link #open(String, int)} does
     */
    public static Certifications openCertifications(String url, int connections) {
        StoreUrl store = StoreUrl.of(url, true);
        return openCertifications(store, KeyPlace.of(store), connections);
    }

    /**
     * Opens what books that are there know of certifications.
     *
     * @param url as of {@link #openExisting(String, int)}
     * @throws UnusableFileException as there
     */
    public static Certifications openExistingCertifications(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openCertifications(store, KeyPlace.of(store));
    }

    static Certifications openCertifications(StoreUrl url, KeyPlace place) {
        return openCertifications(url, place, 1);
    }

    private static Certifications openCertifications(StoreUrl url, KeyPlace place, int connections) {
        return opened(
                connectByKey(url, connections),
                url,
                place,
                (store, keys) -> new StoredCertifications(store, url, new Vault(keys, place::read), store::close));
    }

    /**
     * Opens the catalogs that are kept in books that are there.
     *
     * @param url as of {@link #openExisting(String, int)}
     * @throws UnusableFileException as there
     */
    public static CatalogVersions openCatalogVersions(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openCatalogVersions(store, KeyPlace.of(store));
    }

    static CatalogVersions openCatalogVersions(StoreUrl url, KeyPlace place) {
        return opened(
                connect(url, 1),
                url,
                place,
                (store, keys) -> new StoredCatalogVersions(new Transactions(store, url, () -> {}), keys, store::close));
    }

    /**
     * Returns the catalogs that are kept in books which were opened here, by the connections of these.
     *
     * @throws IllegalArgumentException if the books were opened elsewhere
     */
    public static CatalogVersions catalogVersions(Books books) {
        if (books instanceof StoredBooks stored) {
            return stored.catalogs();
        }
        throw new IllegalArgumentException("these books were not opened here");
    }

    /**
     * Returns what is kept of cases, applications and warnings, in books which were opened here, by the connections of these.
     *
     * @throws IllegalArgumentException if the books were opened elsewhere
     */
    public static Cases cases(Books books) {
        if (books instanceof StoredBooks stored) {
            return stored.cases();
        }
        throw new IllegalArgumentException("these books were not opened here");
    }

    /** Ledgers of books that are open for them alone. */
    public interface OpenedLedgers extends Ledgers, AutoCloseable {
        /** Gives back what the store holds of the machine. */
        @Override
        void close();
    }

    /**
     * Opens the ledgers of books, making their tables where there are none yet.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there
     */
    public static OpenedLedgers openLedgers(String url) {
        StoreUrl store = StoreUrl.of(url, true);
        return openLedgers(store, KeyPlace.of(store));
    }

    /**
     * Opens the ledgers of books that are there.
     *
     * @param url as of {@link #openExisting(String, int)}
     * @throws UnusableFileException as there
     */
    public static OpenedLedgers openExistingLedgers(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openLedgers(store, KeyPlace.of(store));
    }

    static OpenedLedgers openLedgers(StoreUrl url, KeyPlace place) {
        return opened(
                connectByKey(url, 1),
                url,
                place,
                (store, keys) -> new StoredLedgers(
                        new Transactions(store, url, () -> {}), new Vault(keys, place::read), store::close));
    }

    /**
     * Returns the ledgers of books which were opened here, by the connections of these.
     *
     * @throws IllegalArgumentException if the books were opened elsewhere
     */
    public static Ledgers ledgers(Books books) {
        if (books instanceof StoredBooks stored) {
            return stored.ledgers();
        }
        throw new IllegalArgumentException("these books were not opened here");
    }

    /**
     * Opens the keys of books.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there
     */
    public static BookKeys openKeys(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openKeys(store, KeyPlace.of(store));
    }

    static BookKeys openKeys(StoreUrl url, KeyPlace place) {
        return opened(
                connect(url, 1),
                url,
                place,
                (store, keys) -> new StoredKeys(store, url, new Vault(keys, place::read), place));
    }

    /** Returns what signs lists of roots and checks what is shown of them. */
    public static RootSeals rootSeals() {
        return new PemSeals();
    }

    /**
     * Returns the text of a file of fresh keys for books.
     *
     * @param suite the algorithms, {@code SHA256-AES} or {@code SM3-SM4}
     * @throws UnusableFileException if there is no such suite
     */
    public static String newKeys(String suite) {
        return StoreKeys.create(CipherSuite.named(suite)).text();
    }

    /**
     * Opens books to be examined: their tables may be altered, of another version they may not be.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there
     */
    public static StoreExamination openExamination(String url) {
        StoreUrl store = StoreUrl.of(url, false);
        return openExamination(store, KeyPlace.of(store));
    }

    /**
     * Brings books of an earlier version up to this program's, whole or not at all. No other program must use them.
     *
     * @param url as of {@link #open(String, int)}
     * @throws UnusableFileException as there, if there are no books, and if it fails; then they are as they were
     */
    public static StoreMigration migration(String url) {
        return new StoreMigrating(StoreUrl.of(url, false), SchemaVersions.ofProgram());
    }

    static StoreExamination openExamination(StoreUrl url, KeyPlace place) {
        HikariDataSource store = connect(url, 1);
        try {
            new StoreSchema(url, store).open();
            return new StoredExamination(store, url, place, store::close);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static <R> R opened(
            HikariDataSource store, StoreUrl url, KeyPlace place, BiFunction<HikariDataSource, StoreKeys, R> making) {
        try {
            new StoreSchema(url, store).open();
            return making.apply(store, new StoreIdentity(url, store).keys(place));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Makes the tables of books, and leaves them. */
    static void make(StoreUrl url) {
        try (HikariDataSource store = connect(url, 1)) {
            new StoreSchema(url, store).open();
        }
    }

    /** Connects for whatever reads all books, or some place in them: the database chooses how. */
    static HikariDataSource connect(StoreUrl url, int connections) {
        return StorePool.connect(url, connections, "");
    }

    /** Connects for whatever settles. */
    static HikariDataSource connectByKey(StoreUrl url, int connections) {
        return StorePool.connect(url, connections, StorePool.BY_KEY);
    }
}
