package org.sanchong.application.port.out;

import java.util.List;
import java.util.function.Supplier;
import org.sanchong.domain.settlement.SettledCase;

/**
 * Settled claims to look back at (结算记录), one after the other: each as it stands, with corrections in it; what was taken
 * back is not there, nor is what took it back.
 */
public interface SettledCases {
    /**
     * Gives every case to a receiver, once.
     *
     * @param beginning a receiver that has seen nothing; asked again where a store has to begin anew, and then what saw a
     *     part is let go
     * @return the receiver that has seen all, and what is not among it
     * @throws UnusableFileException if they cannot be read at all
     */
    <S extends Receiver> Read<S> read(Supplier<S> beginning);

    /** Takes cases. */
    @FunctionalInterface
    interface Receiver {
        /** Takes one. */
        void take(SettledCase settled);
    }

    /**
     * What was read.
     *
     * @param receiver what saw every case
     * @param leftOut what is not among them
     */
    record Read<S>(S receiver, LeftOut leftOut) {}

    /**
     * What is no case, and what of the cases is not known.
     *
     * @param rejected how many claims were rejected
     * @param takenBack how many claims were taken back by refunds
     * @param forgotten how many claims are of people who are forgotten in the books
     * @param unnamed how many of the cases say no facility because books that keep them did not keep it then; they are given
     * @param unfit the rows that cannot be used, and why
     */
    record LeftOut(long rejected, long takenBack, long forgotten, long unnamed, List<Unfit> unfit) {
        /** Keeps the rows as they are now. */
        public LeftOut {
            unfit = List.copyOf(unfit);
        }
    }

    /**
     * A row that is no case.
     *
     * @param list the name of the list
     * @param row its number, the header being row 1
     * @param fault why
     */
    record Unfit(String list, int row, CaseFault fault) {}
}
