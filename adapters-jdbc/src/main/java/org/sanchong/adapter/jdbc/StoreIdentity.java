package org.sanchong.adapter.jdbc;

import java.security.MessageDigest;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sanchong.application.port.out.UnusableFileException;

/** That books and keys belong together. */
final class StoreIdentity {
    private final StoreUrl url;
    private final Jdbi jdbi;

    StoreIdentity(StoreUrl url, DataSource store) {
        this.url = url;
        this.jdbi = Jdbi.create(store);
    }

    /**
     * Returns the keys of the books, made where the books are new.
     *
     * @throws UnusableFileException if the keys are not there, or are other books'
     */
    StoreKeys keys(KeyPlace place) {
        boolean isNew = jdbi.withHandle(handle -> kept(handle).isEmpty());
        StoreKeys keys = isNew ? place.readOrMake(CipherSuite.SHA256_AES) : place.read();
        if (isNew) {
            jdbi.useHandle(handle -> begin(handle, keys));
        }
        boolean isRight = jdbi.withHandle(handle -> isOf(kept(handle), keys));
        if (!isRight) {
            throw new UnusableFileException("the keys at " + place.shown() + " are not those of the books at "
                    + url.shown() + ". Name the right ones with " + KeyPlace.FILE);
        }
        return keys;
    }

    private static boolean isOf(List<Kept> kept, StoreKeys keys) {
        return kept.size() == 1
                && kept.get(0).suite().equals(keys.suite().code())
                && MessageDigest.isEqual(kept.get(0).check(), keys.check());
    }

    private void begin(Handle handle, StoreKeys keys) {
        long owners = handle.createQuery("SELECT COUNT(*) FROM owner_year")
                .mapTo(Long.class)
                .one();
        if (owners > 0) {
            throw new UnusableFileException(
                    "the books at " + url.shown()
                            + " have lost the row that says which keys are theirs: somebody has changed them. Go back to a backup");
        }
        handle.execute(
                "INSERT INTO store (number, suite, key_check) VALUES (1, ?, ?) ON CONFLICT DO NOTHING",
                keys.suite().code(),
                keys.check());
    }

    private static List<Kept> kept(Handle handle) {
        return handle.createQuery("SELECT suite, key_check FROM store")
                .map((row, context) -> new Kept(row.getString(1), row.getBytes(2)))
                .list();
    }

    /** What the books keep of their keys. */
    private static final class Kept {
        private final String suite;
        private final byte[] check;

        private Kept(String suite, byte[] check) {
            this.suite = suite;
            this.check = check;
        }

        private String suite() {
            return suite;
        }

        private byte[] check() {
            return check;
        }
    }
}
