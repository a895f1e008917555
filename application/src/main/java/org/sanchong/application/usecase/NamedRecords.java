package org.sanchong.application.usecase;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sanchong.application.port.out.IncomingRecords;

/**
 * Records whose header may call its columns otherwise.
 *
 * @param records the records
 * @param naming returns the name of the column that the header calls so
 */
record NamedRecords(IncomingRecords records, UnaryOperator<String> naming) implements IncomingRecords {
    @Override
    public String name() {
        return records.name();
    }

    @Override
    public List<String> columns() {
        return records.columns().stream().map(naming).toList();
    }

    @Override
    public boolean hasHeader() {
        return records.hasHeader();
    }

    @Override
    public void each(Receiver receiver) {
        records.each(receiver);
    }
}
