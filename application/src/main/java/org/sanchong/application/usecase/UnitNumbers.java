package org.sanchong.application.usecase;

/** Numbers accumulation units: people by their ids, or, where households tie people, units by the numbers they have. */
final class UnitNumbers extends Numbering {
    UnitNumbers(ClaimTable table) {
        super(table);
    }

    @Override
    boolean isSame(ClaimSegment segment, int row, ClaimSegment other, int otherRow) {
        return segment.ties == null
                ? segment.isSame(row, RowLayout.PERSON, other, otherRow)
                : segment.ties().units[row] == other.ties().units[otherRow];
    }

    @Override
    long hash(ClaimSegment segment, int row) {
        return segment.unitHashes[row];
    }
}
