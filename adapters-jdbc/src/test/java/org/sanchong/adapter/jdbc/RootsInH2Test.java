package org.sanchong.adapter.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class RootsInH2Test extends RootsContract {
    @TempDir
    private Path folder;

    @Override
    String newBooks() {
        return folder.resolve(UUID.randomUUID().toString()).toString();
    }

    @Override
    String copyOf(String books) throws Exception {
        Path copy = Files.createDirectory(folder.resolve("backup"));
        for (String file : List.of("books.mv.db", "books.keys")) {
            Files.copy(Path.of(books, file), copy.resolve(file));
        }
        return copy.toString();
    }

    @Override
    List<String> withoutGuards() {
        return Stream.of("owner_year", "claim", "settlement", "movement", "carried", "journal")
                .map(table -> "DROP TRIGGER " + table + "_stays")
                .toList();
    }
}
