package org.sanchong.app.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanchong.application.port.in.ListColumns.ClaimColumn;
import org.sanchong.application.port.in.ListColumns.ColumnValue;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.ClaimAttribute.Kind;

/** An empty file of claims. As a workbook its cells are text, so that no identifier loses digits, and offer the codes. */
public final class ClaimTemplate {
    private static final int LAST_ROW = 100_000;
    /** Excel takes a list of choices of so many characters. */
    private static final int MOST_CHOICES = 255;

    private final List<ClaimColumn> columns;
    private final boolean chinese;

    /** Makes a template of the columns, with names and codes in the language. */
    public ClaimTemplate(List<ClaimColumn> columns, Language language) {
        this.columns = columns;
        this.chinese = language == Language.ZH;
    }

    private String name(ClaimColumn column) {
        return chinese && !column.chinese().isEmpty() ? column.chinese().get(0) : column.name();
    }

    private String word(ColumnValue value) {
        return chinese ? value.chinese().get(0) : value.code();
    }

    /** Writes the header as CSV with a byte order mark, so that Excel takes it for UTF-8. */
    public void writeCsv(OutputStream out) throws IOException {
        Utf8Text text = new Utf8Text().add("\uFEFF");
        for (int i = 0; i < columns.size(); i++) {
            (i > 0 ? text.add(',') : text).addCsv(name(columns.get(i)), false);
        }
        text.add('\n').flushTo(out);
    }

    /** Writes a workbook with one sheet. */
    public void writeSheet(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Sanchong", null);
        Worksheet sheet = workbook.newWorksheet(chinese ? "结算" : "claims");
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            ClaimColumn column = columns.get(i);
            sheet.inlineString(0, i, name(column));
            sheet.style(0, i).bold().set();
            sheet.style(i).format(format(column.kind())).set();
            String choices =
                    String.join(",", column.values().stream().map(this::word).toList());
            if (!choices.isEmpty() && choices.length() <= MOST_CHOICES && !"categories".equals(column.name())) {
                sheet.range(1, i, LAST_ROW, i).validateWithListByFormula('"' + choices + '"');
            }
        }
        workbook.finish();
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case AMOUNT -> "0.00";
            case DATE -> "yyyy-mm-dd";
            case CODE, FLAG, COUNT, IDENTIFIER -> "@";
        };
    }
}
