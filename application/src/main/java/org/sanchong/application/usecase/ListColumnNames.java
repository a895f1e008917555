package org.sanchong.application.usecase;

import java.util.List;
import java.util.Map;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.FileWords;

/**
 * A department's list whose header may call columns in Chinese. In such a list the region is that of registration, and
 * the person may go by the identity number.
 *
 * @param list the list
 * @param words the words of the catalog
 */
record ListColumnNames(IncomingRecords list, FileWords words) implements IncomingRecords {
    private static final Map<String, String> NAMES =
            Map.of("categories", "category", "registered_in", "region", "identity_number", "person_id");

    @Override
    public String name() {
        return list.name();
    }

    @Override
    public List<String> columns() {
        return list.columns().stream()
                .map(header -> words.isChineseColumn(header) ? named(words.column(header)) : header)
                .toList();
    }

    private static String named(String column) {
        return NAMES.getOrDefault(column, column);
    }

    @Override
    public void each(Receiver receiver) {
        list.each(receiver);
    }
}
