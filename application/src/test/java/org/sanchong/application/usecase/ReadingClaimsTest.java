package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

class ReadingClaimsTest {
    private static final SettlementRun POLICIES =
            SettlementCalculator.of(new InMemoryCatalog()).newRun(false);

    private static List<ClaimSegment> read(IncomingClaims claims, int threads) {
        List<ClaimColumns.ClaimColumn> columns =
                new ClaimColumns(POLICIES.lexicon(), true).read(new Intake().columns());
        IntakeTerms terms = new IntakeTerms(
                POLICIES,
                -1,
                new IntakeWords(new InMemoryCatalog().vocabulary(), POLICIES.lexicon()),
                new IntakeTerms.Columns(columns, null, null, null));
        try (Crew crew = new Crew(threads)) {
            return new ReadingClaims(claims, terms).read(crew);
        }
    }

    /** Rows by number, each of its own making. */
    private abstract static class Rows implements IncomingClaims {
        private final AtomicInteger taken = new AtomicInteger();

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public Optional<IncomingClaims.Rows> next() {
            int number = taken.getAndIncrement();
            return Optional.of(rows -> fail(number));
        }

        abstract void fail(int number);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void segmentsAreInTheOrderOfTheFile(int threads) {
        Intake claims = new Intake();
        for (int i = 0; i < 500; i++) {
            claims.claim("C" + i, "P" + i);
        }
        int expected = 0;
        for (ClaimSegment segment : read(claims, threads)) {
            for (int place = 0; place < segment.size; place++) {
                assertThat(segment.text(segment.rowAt(place), RowLayout.CLAIM)).isEqualTo("C" + expected++);
            }
        }
        assertThat(expected).isEqualTo(500);
    }

    /** The second rows fail at once, the first only then: it is the first that a person should mend first. */
    @Test
    @Timeout(60)
    void ofSeveralFailuresTheFirstInTheFileIsThrown() {
        CountDownLatch secondFailed = new CountDownLatch(1);
        Rows rows = new Rows() {
            @Override
            void fail(int number) {
                if (number == 0) {
                    try {
                        secondFailed.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                } else {
                    secondFailed.countDown();
                }
                throw new IllegalStateException("rows " + number);
            }
        };
        assertThatThrownBy(() -> read(rows, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rows 0");
    }

    @Test
    @Timeout(60)
    void noMoreRowsAreTakenOnceSomeHaveFailed() {
        AtomicInteger given = new AtomicInteger();
        Rows rows = new Rows() {
            @Override
            void fail(int number) {
                given.incrementAndGet();
                throw new OutOfMemoryError("rows " + number);
            }
        };
        assertThatThrownBy(() -> read(rows, 2))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("rows 0");
        assertThat(given.get()).isBetween(1, 2);
    }

    @Test
    @Timeout(60)
    void whatCannotBeHandedOutIsThrown() {
        IncomingClaims broken = new IncomingClaims() {
            @Override
            public List<String> columns() {
                return List.of();
            }

            @Override
            public Optional<IncomingClaims.Rows> next() {
                throw new IllegalStateException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> read(broken, 3)).hasMessage("the disk is gone");
    }
}
