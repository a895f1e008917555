package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.UnusableFileException;

/** Reads all claims of a file, several threads taking its rows by turns. */
final class ReadingClaims {
    private static final int MOST_SEGMENTS = Integer.MAX_VALUE >>> ClaimSegment.ROW_BITS;

    private final IncomingClaims claims;
    private final IntakeTerms terms;
    private final List<ClaimIntake> intakes = new ArrayList<>();
    private SegmentKeeping keeping;
    /** How many turns are taken before reading rests. */
    private int most = Integer.MAX_VALUE;

    private int taken;
    private boolean ended;
    /** The first part of the file that could not be read, and why. */
    private int failed = Integer.MAX_VALUE;

    private @Nullable Throwable failure;

    ReadingClaims(IncomingClaims claims, IntakeTerms terms) {
        this(claims, terms, new SegmentKeeping(Long.MAX_VALUE, null));
    }

    /** Reads into a keeping that may put segments outside the memory. */
    ReadingClaims(IncomingClaims claims, IntakeTerms terms, SegmentKeeping keeping) {
        this.claims = claims;
        this.terms = terms;
        this.keeping = keeping;
    }

    /** Returns the segments in the order of the file; whatever fails first in that order is thrown. */
    List<ClaimSegment> read(Crew crew) {
        readAll(crew);
        return keeping.inMemory();
    }

    /** Reads all into the keeping; whatever fails first in the order of the file is thrown. */
    void readAll(Crew crew) {
        while (intakes.size() < crew.threads()) {
            intakes.add(new ClaimIntake(terms));
        }
        crew.together(thread -> () -> {
            takeTurns(intakes.get(thread));
            return thread;
        });
        if (failure instanceof Error wrong) {
            throw wrong;
        }
        if (failure instanceof RuntimeException wrong) {
            throw wrong;
        }
        if (keeping.segments() > MOST_SEGMENTS) {
            throw new UnusableFileException("these are more claims than one run can take: " + keeping.segments()
                    + " pieces of the file where the most is " + MOST_SEGMENTS
                    + ". Settle them in several files, each with the accumulators of the one before");
        }
    }

    /** Returns the segments of the next rows, in the order of the file; of some turns a thread. */
    List<ClaimSegment> readSome(Crew crew, int turnsOfAThread) {
        keeping = new SegmentKeeping(Long.MAX_VALUE, null);
        most = Math.addExact(taken, Math.multiplyExact(crew.threads(), turnsOfAThread));
        return read(crew);
    }

    /** Returns whether all rows are read. */
    boolean isEnded() {
        return ended;
    }

    private void takeTurns(ClaimIntake intake) {
        Turn turn = take();
        while (turn != null) {
            try {
                turn.rows().giveTo(intake);
                keeping.keep(turn.number(), intake.segments());
            } catch (Throwable e) {
                // An Error too, such as no memory left: the other threads stop, and it is thrown when they have.
                fail(turn.number(), e);
            }
            turn = take();
        }
    }

    /** Returns the next rows, or null if there are none or reading has failed: those before are all taken then. */
    private synchronized @Nullable Turn take() {
        if (ended || taken == most) {
            return null;
        }
        int number = taken++;
        try {
            Optional<IncomingClaims.Rows> rows = claims.next();
            if (rows.isPresent()) {
                return new Turn(number, rows.get());
            }
            ended = true;
        } catch (Throwable e) {
            fail(number, e);
        }
        return null;
    }

    private synchronized void fail(int number, Throwable why) {
        ended = true;
        if (number < failed) {
            failed = number;
            failure = why;
        }
    }

    /** Some rows, with their place in the file. */
    private record Turn(int number, IncomingClaims.Rows rows) {}
}
