package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Settlement;

/** A settlement seen as what became of a row: as far as a derivation tells it. */
final class SettlementRow implements SettledRow {
    private final Settlement settlement;

    SettlementRow(Settlement settlement) {
        this.settlement = settlement;
    }

    private static TextSpan span(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        MovingSpan span = new MovingSpan();
        span.point(utf8, 0, utf8.length);
        return span;
    }

    @Override
    public TextSpan claimId() {
        return span(settlement.claim().value());
    }

    @Override
    public TextSpan personId() {
        return span(settlement.person().value());
    }

    @Override
    public long categories() {
        return 0;
    }

    @Override
    public String policy() {
        return settlement.policy().value();
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public long total() {
        return settlement.total().fen();
    }

    @Override
    public long inScope() {
        return settlement.inScope().fen();
    }

    @Override
    public long paid(TierName tier) {
        return settlement.paid(tier).fen();
    }

    @Override
    public long fundTotal() {
        return settlement.fundTotal().fen();
    }

    @Override
    public long onApplication() {
        return settlement.onApplication().fen();
    }

    @Override
    public int reasonNumber() {
        return 0;
    }

    @Override
    public String reason() {
        return "";
    }

    @Override
    public TextSpan carried(int position) {
        return span("");
    }
}
