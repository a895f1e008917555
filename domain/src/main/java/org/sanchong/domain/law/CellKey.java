package org.sanchong.domain.law;

/** Where a cell of a {@link FigureTable} stands along one attribute. */
public sealed interface CellKey permits CellKey.OfCode, CellKey.OfRange {
    /**
     * Stands at one code of a coded attribute, such as {@code LEVEL_2}.
     *
     * @param code the code
     */
    record OfCode(String code) implements CellKey {
        @Override
        public String toString() {
            return code;
        }
    }

    /**
     * Stands at a range of a counted attribute, such as the ages "60.." or the stay numbers "3..".
     *
     * @param least the least count, included
     * @param most the greatest count, included; {@link Long#MAX_VALUE} where it is open
     */
    record OfRange(long least, long most) implements CellKey {
        /** Checks that the range holds a count. */
        public OfRange {
            if (least > most) {
                throw new IllegalArgumentException("a range must hold a count: from " + least + " to " + most);
            }
        }

        @Override
        public String toString() {
            if (least == most) {
                return Long.toString(least);
            }
            return (least == 0 ? "" : Long.toString(least)) + ".."
                    + (most == Long.MAX_VALUE ? "" : Long.toString(most));
        }
    }
}
