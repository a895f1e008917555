package org.sanchong.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanchong.application.port.out.Applications;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Cases;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.assistance.ApplicationId;

class CasesInPostgresTest extends CasesContract {
    @Override
    Books open() throws SQLException {
        return JdbcBooks.open(Postgres.newBooks(), 4);
    }

    @ParameterizedTest
    @CsvSource({"zero, has the character NUL", "long, is longer than the 2000 bytes"})
    @DisplayName("an id that the server does not keep is refused, and it is said what to look for")
    void oddIdsAreRefused(String how, String says) throws SQLException {
        String id = how.equals("zero")
                ? "A\0"
                : new Random(7)
                        .ints(9_000, 'A', 'z')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        try (Books opened = open()) {
            Cases kept = JdbcBooks.cases(opened);
            assertThatThrownBy(() -> kept.applications()
                            .take(
                                    new ApplicationId(id),
                                    CaseSamples.CLOCK,
                                    known -> new Applications.Change<>(
                                            CaseSamples.FILE,
                                            List.of(CaseSamples.made(id, "P1", "", "2022-01-03")),
                                            known)))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining(says)
                    .hasMessageContaining("Nothing of it is kept");
        }
    }
}
