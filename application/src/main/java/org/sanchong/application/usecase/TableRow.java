package org.sanchong.application.usecase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.benefit.TierName;

/** One row of the table and what became of it, moved from row to row. */
final class TableRow implements SettledRow {
    private final Batch batch;
    private final List<String> notes;
    private final MovingSpan claimId = new MovingSpan();
    private final MovingSpan personId = new MovingSpan();
    private final MovingSpan carried = new MovingSpan();
    private ClaimSegment segment;
    private int row;
    private @Nullable ClaimFault fault;
    /** The words of the segment's faults, by row; see {@link #wordFaults}. */
    private @Nullable String[] wordsOfFaults = {};

    /**
     * Begins at a row of a segment.
     *
     * @param notes the words of the notes that are known so far, by number
     */
    TableRow(Batch batch, List<String> notes, ClaimSegment segment) {
        this.batch = batch;
        this.notes = notes;
        this.segment = segment;
    }

    /** Begins nowhere: the row is pointed before it is asked. */
    TableRow(Batch batch, List<String> notes, ClaimTable table) {
        this(batch, notes, table.segment(0));
    }

    /** Puts the faults of the segment into words ahead: so few claims need that, and so much code does it. */
    void wordFaults() {
        String[] words = new String[segment.size];
        for (int at = segment.nextFault(0); at >= 0; at = segment.nextFault(at + 1)) {
            ClaimFault found = segment.fault(at);
            words[at] = found == null ? "" : batch.wording().fault(found);
        }
        wordsOfFaults = words;
    }

    void point(ClaimSegment newSegment, int newRow) {
        segment = newSegment;
        row = newRow;
        fault = newSegment.fault(newRow);
    }

    /** Returns what the row says of identifiers, by column; empty ones are left out. */
    Map<String, String> identifiers() {
        RowLayout layout = segment.layout;
        Map<String, String> texts = new TreeMap<>();
        keep("household_id", layout.household, texts);
        keep("previous_claim", layout.previous, texts);
        for (int i = 0; i < layout.identifiers.size(); i++) {
            keep(layout.identifiers.get(i), layout.identifierTexts + i, texts);
        }
        return texts;
    }

    /** Returns what the row says of identifiers, also of those that no rule asks for and that are kept for books. */
    Map<String, String> names() {
        RowLayout layout = segment.layout;
        Map<String, String> texts = identifiers();
        for (int i = 0; i < layout.named.size(); i++) {
            keep(layout.named.get(i), layout.namedTexts + i, texts);
        }
        return texts;
    }

    /** Returns the region as the row gives it; empty where that is not kept. */
    String division() {
        int word = segment.layout.division;
        return word < 0 || segment.word(row, word) == 0 ? "" : segment.text(row, word);
    }

    private void keep(String column, int word, Map<String, String> texts) {
        if (word >= 0 && segment.word(row, word) != 0) {
            texts.put(column, segment.text(row, word));
        }
    }

    @Override
    public TextSpan claimId() {
        segment.text(row, RowLayout.CLAIM, claimId);
        return claimId;
    }

    @Override
    public TextSpan personId() {
        segment.text(row, RowLayout.PERSON, personId);
        return personId;
    }

    @Override
    public long categories() {
        return segment.word(row, RowLayout.CATEGORIES);
    }

    @Override
    public String policy() {
        int policy = segment.policy(row);
        return policy < 0 ? "" : batch.policies().get(policy);
    }

    @Override
    public boolean isSettled() {
        return fault == null;
    }

    @Override
    public long total() {
        return segment.word(row, batch.facts().total());
    }

    @Override
    public long inScope() {
        return segment.inScope(row);
    }

    @Override
    public long paid(TierName tier) {
        return segment.paid(row, tier);
    }

    @Override
    public long fundTotal() {
        return segment.fundTotal(row);
    }

    @Override
    public long onApplication() {
        return segment.onApplication(row);
    }

    @Override
    public int reasonNumber() {
        return segment.notes(row);
    }

    @Override
    public String reason() {
        if (fault != null) {
            return String.valueOf(wordsOfFaults[row]);
        }
        int number = segment.notes(row);
        return number < notes.size()
                ? notes.get(number)
                : batch.wording().notes(batch.notes().notes(number));
    }

    @Override
    public TextSpan carried(int position) {
        segment.text(row, segment.layout.carried + position, carried);
        return carried;
    }
}
