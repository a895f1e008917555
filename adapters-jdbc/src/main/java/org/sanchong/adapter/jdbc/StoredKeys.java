package org.sanchong.adapter.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sanchong.application.port.out.BookKeys;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.person.PersonId;

/** The keys of books in a database: the master keys in their file, those of people in the books. */
final class StoredKeys implements BookKeys {
    private final Transactions transactions;
    private final MasterBound bound;
    private final Vault vault;
    private final KeyPlace place;
    private final Runnable closing;

    StoredKeys(HikariDataSource store, StoreUrl url, Vault vault, KeyPlace place) {
        Jdbi jdbi = Jdbi.create(store);
        this.transactions = new Transactions(store, url, () -> {});
        this.bound = new MasterBound(jdbi, url.isPostgres());
        this.vault = vault;
        this.place = place;
        this.closing = store::close;
    }

    @Override
    public Rotation rotate() {
        try (KeyFile file = KeyFile.take(place)) {
            StoreKeys keys = file.read();
            KeyWrapping wrapping = new KeyWrapping(transactions, keys);
            if (wrapping.newer() > 0) {
                throw new UnusableFileException("keys in the books are wrapped under a newer master key than "
                        + place.shown() + " has: it was made with another copy of the file. Put that copy here"
                        + " / 账簿中有密钥由更新的主密钥保护，而 " + place.shown() + " 中没有：更换是用另一份密钥文件做的，请换用那一份");
            }
            // Whoever was interrupted left keys under the old one, or two master keys in the file.
            boolean isNew = wrapping.old() == 0 && keys.versions().size() == 1;
            if (isNew) {
                keys = keys.rotated();
                file.replace(keys);
            }
            long wrapped = new KeyWrapping(transactions, keys).wrapAll();
            return new Rotation(keys.current(), isNew, wrapped, keys.old());
        }
    }

    @Override
    public Retirement retire() {
        try (KeyFile file = KeyFile.take(place)) {
            StoreKeys keys = file.read();
            KeyWrapping wrapping = new KeyWrapping(transactions, keys);
            long needed = wrapping.old();
            if (keys.old().isEmpty() || needed > 0) {
                return new Retirement(keys.old(), needed);
            }
            if (!isBound(keys.current())) {
                return new Retirement(keys.old(), Math.max(1, wrapping.old()));
            }
            file.replace(keys.retired());
            return new Retirement(keys.old(), 0);
        }
    }

    private boolean isBound(int first) {
        try {
            return bound.set(first);
        } catch (JdbiException e) {
            throw new UnusableFileException(
                    "the database does not let this user change the table owner_year, which is needed once, to keep programs"
                            + " with the old keys from using them. Run this as the user who made the tables; nothing was retired"
                            + " / 数据库不允许该用户更改表 owner_year。请以建表的用户运行；尚未停用任何密钥");
        }
    }

    @Override
    public List<ForgottenYear> forget(PersonId person, List<Integer> years) {
        return transactions.write(connection -> new Forgetting(connection, vault).forget(person, years));
    }

    @Override
    public void close() {
        closing.run();
    }
}
