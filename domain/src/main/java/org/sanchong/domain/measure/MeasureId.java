package org.sanchong.domain.measure;

import java.util.Optional;

/**
 * Which measure is meant (任务编号): a clause's, as {@code heze-2022/三}, or a rectification item (整改事项) under a
 * clause, as {@code heze-2022/三/7}.
 *
 * @param document the document's id in the catalog
 * @param clause the number of the clause
 * @param item the item's own name under the clause; empty for the clause's measure itself
 */
public record MeasureId(String document, String clause, String item) {
    private static final String BETWEEN = "/";
    private static final int OF_ITEM = 3;
    private static final int LONGEST = 200;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if document or clause is blank, or a part has a slash
     */
    public MeasureId {
        if (document.isBlank() || clause.isBlank() || (document + clause + item).contains(BETWEEN)) {
            throw new IllegalArgumentException("a measure is named by document, clause and maybe an item, not by "
                    + document + ", " + clause + ", " + item);
        }
    }

    /** Returns what the text names, as {@code document/clause} or {@code document/clause/item}; nothing of another form. */
    public static Optional<MeasureId> parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        boolean isOne = text.length() <= LONGEST && (parts.length == 2 || parts.length == OF_ITEM);
        for (String part : parts) {
            isOne &= !part.isBlank() && part.equals(part.strip());
        }
        return isOne
                ? Optional.of(new MeasureId(parts[0], parts[1], parts.length == OF_ITEM ? parts[2] : ""))
                : Optional.empty();
    }

    /** Returns whether it is an item under a clause. */
    public boolean isItem() {
        return !item.isEmpty();
    }

    /** Returns it as {@code heze-2022/三} or {@code heze-2022/三/7}. */
    @Override
    public String toString() {
        return document + BETWEEN + clause + (isItem() ? BETWEEN + item : "");
    }
}
