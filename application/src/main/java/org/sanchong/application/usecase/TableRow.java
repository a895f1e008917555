package org.sanchong.application.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.Wording;
import org.sanchong.domain.benefit.TierName;

/** One row of the table and its result, moved from row to row. */
final class TableRow implements SettledRow {
    private final ClaimTable table;
    private final Results results;
    private final Wording wording;
    private final int total;
    private final List<String> policies;
    private final List<String> notes;
    private final MovingSpan claimId = new MovingSpan();
    private final MovingSpan personId = new MovingSpan();
    private final MovingSpan carried = new MovingSpan();
    private int row;
    private @Nullable ClaimFault fault;

    TableRow(Batch batch, List<String> notes) {
        this.table = batch.table();
        this.results = batch.results();
        this.wording = batch.wording();
        this.total = table.field(batch.totalFact());
        this.policies = batch.policies();
        this.notes = notes;
    }

    void point(int newRow) {
        row = newRow;
        fault = table.faults.get(newRow);
    }

    @Override
    public TextSpan claimId() {
        return key(claimId, table.claimIds, table.claim(row));
    }

    @Override
    public TextSpan personId() {
        return key(personId, table.personIds, table.person(row));
    }

    private static TextSpan key(MovingSpan span, ByteKeys keys, int number) {
        if (number < 0) {
            span.point(new byte[0], 0, 0);
        } else {
            keys.point(span, number);
        }
        return span;
    }

    @Override
    public String policy() {
        int policy = table.policyNumber(row);
        return policy < 0 ? "" : policies.get(policy);
    }

    @Override
    public boolean isSettled() {
        return fault == null;
    }

    @Override
    public long total() {
        return table.get(row, total);
    }

    @Override
    public long inScope() {
        return results.inScope(row);
    }

    @Override
    public long paid(TierName tier) {
        return results.paid(row, tier);
    }

    @Override
    public long fundTotal() {
        long sum = 0;
        for (TierName tier : TierName.values()) {
            sum += results.paid(row, tier);
        }
        return sum;
    }

    @Override
    public long onApplication() {
        return results.onApplication(row);
    }

    @Override
    public String reason() {
        ClaimFault found = fault;
        return found == null ? notes(results.notes(row)) : wording.fault(found);
    }

    private String notes(int number) {
        return number < notes.size()
                ? notes.get(number)
                : wording.notes(results.distinctNotes().get(number));
    }

    @Override
    public TextSpan carried(int position) {
        table.pointCarried(carried, row, position);
        return carried;
    }
}
