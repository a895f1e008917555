package org.sanchong.architecture.violating.checker_reckons_by_itself.domain.money;

/** An amount. */
public final class Amount {
    private final long fen;

    /** Makes an amount. */
    public Amount(long fen) {
        this.fen = fen;
    }

    /** Returns the fen. */
    public long fen() {
        return fen;
    }

    /** Returns the half, rounded. */
    public Amount half() {
        return new Amount((fen + 1) / 2);
    }
}
