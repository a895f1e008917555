package org.sanchong.app.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.sanchong.application.port.out.UnusableFileException;

/** The rows of a Parquet file as texts, one for each column: of a list its values joined by semicolons, of null none. */
final class ParquetRow extends RecordMaterializer<List<String>> {
    private final String file;
    private final List<String> names = new ArrayList<>();
    private final List<String> values;
    private final GroupConverter root;

    /**
     * Reads rows of a form.
     *
     * @param file what the file is called in messages
     * @throws UnusableFileException if a column is of a kind that cannot be read exactly
     */
    ParquetRow(MessageType form, String file) {
        this.file = file;
        form.getFields().forEach(field -> names.add(field.getName()));
        values = new ArrayList<>(Collections.nCopies(names.size(), ""));
        List<Converter> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(column(form.getType(i), i));
        }
        root = new Group(columns, () -> Collections.fill(values, ""));
    }

    /** Returns the names of the columns. */
    List<String> names() {
        return names;
    }

    private Converter column(Type type, int number) {
        if (type.isPrimitive() && !type.isRepetition(Type.Repetition.REPEATED)) {
            return primitive(type, type.getName(), text -> values.set(number, text));
        }
        if (!type.isPrimitive() && type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
            Type entry = type.asGroupType().getType(0);
            boolean wrapped = !entry.isPrimitive() && entry.asGroupType().getFieldCount() == 1;
            Type element = wrapped ? entry.asGroupType().getType(0) : entry;
            if (element.isPrimitive()) {
                Converter each = primitive(element, type.getName(), text -> append(number, text));
                return new Group(List.of(wrapped ? new Group(List.of(each), () -> {}) : each), () -> {});
            }
        }
        throw unreadable(
                type.getName(),
                "holds more than one value a row. Write it as text, or as a list of text" + " / 该列为嵌套结构，请改为文本或文本列表");
    }

    private void append(int number, String text) {
        String before = values.get(number);
        values.set(number, before.isEmpty() ? text : before + ";" + text);
    }

    private Converter primitive(Type type, String column, Consumer<String> to) {
        String obstacle = ParquetValue.obstacle(type.asPrimitiveType(), column);
        if (!obstacle.isEmpty()) {
            throw unreadable(column, obstacle);
        }
        return new ParquetValue(type.asPrimitiveType(), file + ", " + column, to);
    }

    private UnusableFileException unreadable(String column, String why) {
        return new UnusableFileException(file + ", column " + column + " " + why);
    }

    @Override
    public List<String> getCurrentRecord() {
        return values;
    }

    @Override
    public GroupConverter getRootConverter() {
        return root;
    }

    private static final class Group extends GroupConverter {
        private final List<Converter> fields;
        private final Runnable beginning;

        private Group(List<Converter> fields, Runnable beginning) {
            this.fields = fields;
            this.beginning = beginning;
        }

        @Override
        public Converter getConverter(int field) {
            return fields.get(field);
        }

        @Override
        public void start() {
            beginning.run();
        }

        @Override
        public void end() {
            // What the fields gave stands.
        }
    }
}
