package org.sanchong.catalog;

import java.util.List;

/** Lists as files write them. */
final class Lists {
    private Lists() {}

    /** Returns the texts of a list, or the one text that stands alone; what is no text is a defect. */
    static List<Written> oneOrMore(Written written, Defects defects) {
        return several(written, defects).stream()
                .filter(item -> isText(item, defects))
                .toList();
    }

    /** Returns the items of a list, whatever they are, or what stands alone; an empty list is a defect. */
    static List<Written> several(Written written, Defects defects) {
        List<Written> items = written.isList() ? written.items() : List.of(written);
        if (items.isEmpty()) {
            defects.error(written.place(), DefectCode.WRONG_SHAPE, "the list is empty; leave the key out, or fill it");
        }
        return items;
    }

    /** Returns the items of a list; anything else is a defect. */
    static List<Written> items(Written written, Defects defects) {
        if (!written.isList()) {
            String message = "a list is read here, not " + written.shape();
            defects.error(written.place(), DefectCode.WRONG_SHAPE, message);
        }
        return written.items();
    }

    private static boolean isText(Written item, Defects defects) {
        if (!item.isText()) {
            String message = "a text is read here, not " + item.shape();
            defects.error(item.place(), DefectCode.WRONG_SHAPE, message);
        }
        return item.isText();
    }
}
