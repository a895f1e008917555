package org.sanchong.adapter.jdbc;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.sanchong.application.port.out.Books;

/** Books in a folder keep the contract. */
class BooksInFolderTest extends BooksContract {
    @TempDir
    private Path folder;

    @Override
    Books open() {
        return JdbcBooks.open(folder.resolve(UUID.randomUUID().toString()).toString(), 6);
    }
}
