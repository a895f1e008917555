package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.usecase.SettlingClaims.Settled;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.RefundFault;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.settlement.SettlementCalculator;

/**
 * Settles a file whose claims stand in the order of the people's ids: window by window, of which the last person waits for
 * the next. The order is checked as rows come. What no window can see, an id that two people's claims have, is looked for
 * at the end, by ids outside the memory.
 */
final class SettlingSorted {
    private static final int TURNS_OF_A_THREAD = 2;
    private static final String WITHOUT =
            ". Nothing was written: settle the file without --sorted, or sort it (LC_ALL=C sort, by person_id)"
                    + " / 请去掉 --sorted，或先按 person_id 排序";

    private final SettleClaims.Command command;
    private final ReadingFile file;
    private final SettlingUnits settling;
    private final List<SpilledSegment> ids = new ArrayList<>();
    /** Rows, by their positions in the file, that have a fault whatever the ids of other people's claims are. */
    private final BitSet faulty = new BitSet();
    /** Refunds of which the window knows no claim. */
    private final BitSet unknown = new BitSet();

    private int settled;

    /** The last row with a person, and who that is. */
    private int lastRow = -1;

    private ClaimSegment last;
    private int lastOf;

    SettlingSorted(ReadyCatalog ready, SettleClaims.Command command, ReadingFile file) {
        SettlementCalculator calculator = ready.calculator();
        this.command = command;
        this.file = file;
        RowLayout layout = file.empty().layout();
        if (Households.mayTie(
                layout, calculator.newRun(false), calculator.policies().size())) {
            throw new UnusableFileException(
                    "--sorted: a policy of the catalog counts households, and the file names them:"
                            + " people who share one are settled together, however they are sorted. Settle it without --sorted"
                            + " / 有政策按家庭累计，请去掉 --sorted");
        }
        // While a window is settled nothing is read, but a row that is read may still ask for its policy afterwards.
        this.settling = new SettlingUnits(
                ready, command, file.empty(), new SettlingUnits.Means(calculator.newRun(command.isStrict()), 0));
        this.last = new SegmentBuilder(layout).empty();
    }

    Settled settle(Crew crew) {
        ReadingClaims reading = new ReadingClaims(command.claims(), file.terms());
        WritingSettlements writing = new WritingSettlements(command.settlements(), crew);
        command.settlements().begin(file.empty().carriedColumns());
        List<ClaimSegment> waiting = new ArrayList<>();
        int rounds = 0;
        while (!reading.isEnded()) {
            List<ClaimSegment> window = new ArrayList<>(waiting);
            List<ClaimSegment> read = reading.readSome(crew, TURNS_OF_A_THREAD);
            checkOrder(read, settled + rows(waiting));
            window.addAll(read);
            waiting = reading.isEnded() ? List.of() : splitLast(window);
            if (!window.isEmpty()) {
                settle(file.empty().with(window), crew, writing);
                rounds++;
            }
        }
        checkIds(crew);
        return new Settled(
                settled,
                settling.counts(),
                settling.shared(file.empty()),
                new SettleClaims.Outside(rounds, file.spill().bytes()));
    }

    private static int rows(List<ClaimSegment> segments) {
        return segments.stream().mapToInt(segment -> segment.size).sum();
    }

    private void checkOrder(List<ClaimSegment> read, int before) {
        int position = before;
        for (ClaimSegment segment : read) {
            for (int place = 0; place < segment.size; place++) {
                int row = segment.rowAt(place);
                if (segment.unitHashes[row] == FieldText.NO_HASH) {
                    continue;
                }
                boolean isHeld = lastRow < 0 || last.unitHashes[lastOf] == segment.unitHashes[row];
                if (!isHeld && last.compare(lastOf, RowLayout.PERSON, segment, row) > 0) {
                    throw new UnusableFileException("the claims are not sorted by person: row " + (position + place + 2)
                            + ", of person " + masked(segment, row) + ", stands behind row " + (lastRow + 2)
                            + ", of person " + masked(last, lastOf) + " (the header is 1)"
                            + WITHOUT);
                }
                lastRow = position + place;
                last = segment;
                lastOf = row;
            }
            position += segment.size;
        }
    }

    private static String masked(ClaimSegment segment, int row) {
        return IdentityNumber.masked(segment.text(row, RowLayout.PERSON));
    }

    /** Takes the claims of the last person out of the window: more of them may follow. */
    private List<ClaimSegment> splitLast(List<ClaimSegment> window) {
        List<ClaimSegment> tail = new ArrayList<>();
        while (!window.isEmpty()) {
            ClaimSegment segment = window.remove(window.size() - 1);
            int place = segment.size;
            while (place > 0 && mayBeOfLast(segment, segment.rowAt(place - 1))) {
                place--;
            }
            if (place == 0) {
                tail.add(0, segment);
                continue;
            }
            window.add(place == segment.size ? segment : segment.part(0, place));
            if (place < segment.size) {
                tail.add(0, segment.part(place, segment.size));
            }
            break;
        }
        return tail;
    }

    private boolean mayBeOfLast(ClaimSegment segment, int row) {
        return segment.unitHashes[row] == FieldText.NO_HASH
                || (segment.unitHashes[row] == last.unitHashes[lastOf]
                        && segment.isSame(row, RowLayout.PERSON, last, lastOf));
    }

    private void settle(ClaimTable window, Crew crew, WritingSettlements writing) {
        SettlingClaims.markDuplicates(window, crew);
        noteFaults(window);
        for (int i = 0; i < window.segments(); i++) {
            ClaimSegment segment = window.segment(i);
            ids.add(file.spill().ids().write(segment, new SpilledSegment.Rows(segment, 0)));
        }
        Batch batch = settling.settle(window, null, crew);
        for (int i = 0; i < window.segments(); i++) {
            ClaimSegment segment = window.segment(i);
            noteUnknown(segment, settled + window.position(ClaimTable.row(i, segment.rowAt(0))));
        }
        writing.write(batch, window.segments(), window::segment);
        settling.letGo(file.empty());
        settled = Math.addExact(settled, window.size());
    }

    /**
     * Notes what the ids of other windows do not change. What a refund is told depends on the first row of an id, faulty
     * or not: where there are refunds, the window must have that row.
     */
    private void noteFaults(ClaimTable window) {
        boolean hasRefunds = file.empty().layout().reverses >= 0;
        ClaimIds known = null;
        for (int i = 0; i < window.segments(); i++) {
            ClaimSegment segment = window.segment(i);
            for (int row = segment.nextFault(0); row >= 0; row = segment.nextFault(row + 1)) {
                boolean isSeen = !hasRefunds || segment.fault(row) instanceof ClaimFault.DuplicateClaim;
                if (!isSeen && segment.claimHashes[row] != FieldText.NO_HASH) {
                    known = known == null ? new ClaimIds(window) : known;
                    isSeen = known.find(segment, row, RowLayout.CLAIM) != ClaimTable.row(i, row);
                }
                if (isSeen) {
                    faulty.set(settled + window.position(ClaimTable.row(i, row)));
                }
            }
        }
    }

    private void noteUnknown(ClaimSegment segment, int first) {
        for (int row = segment.nextFault(0); row >= 0; row = segment.nextFault(row + 1)) {
            if (segment.fault(row) instanceof ClaimFault.OfRefund refund
                    && refund.fault() instanceof RefundFault.NothingToReverse nothing
                    && nothing.instead() == RefundFault.Instead.UNKNOWN) {
                unknown.set(first + segment.placeOf(row));
            }
        }
    }

    private void checkIds(Crew crew) {
        SpilledTable table = new SpilledTable(file.spill(), ids);
        SpilledDuplicates found = SpilledDuplicates.of(table, crew, command.memory());
        for (int row = found.nextDuplicate(0); row >= 0; row = found.nextDuplicate(row + 1)) {
            if (!faulty.get(row)) {
                throw new UnusableFileException("row " + (row + 2)
                        + " (the header is 1) has the claim id of"
                        + " an earlier row of another person or of none, and it is settled already when that is seen"
                        + WITHOUT);
            }
        }
        for (int row = unknown.nextSetBit(0); row >= 0; row = unknown.nextSetBit(row + 1)) {
            if (!found.isUnknown(row)) {
                throw new UnusableFileException("row " + (row + 2) + " (the header is 1) takes back a claim"
                        + " of another person, and that is not seen when it is settled" + WITHOUT);
            }
        }
    }
}
