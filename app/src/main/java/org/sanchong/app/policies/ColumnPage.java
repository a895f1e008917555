package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanchong.app.text.AlignedTable;
import org.sanchong.application.port.in.ListColumns.ClaimColumn;
import org.sanchong.application.port.in.ListColumns.ColumnValue;
import org.sanchong.application.port.in.ListColumns.Table;
import org.sanchong.application.wording.Language;

/** The columns of a table, for people: what each is called, what it holds, and which policies ask for it. */
public final class ColumnPage {
    private final List<ClaimColumn> columns;
    private final Table table;
    private final boolean chinese;

    /** Shows the columns in the language. */
    public ColumnPage(List<ClaimColumn> columns, Table table, Language language) {
        this.columns = columns;
        this.table = table;
        this.chinese = language == Language.ZH;
    }

    /** Returns a paragraph for each column, its codes below it. */
    public String text() {
        List<String> lines = new ArrayList<>();
        for (ClaimColumn column : columns) {
            lines.add(column.name() + "  " + String.join("、", column.chinese()));
            lines.add("    " + (chinese ? "" : column.english() + "; ") + need(column) + (chinese ? "；" : "; ")
                    + form(column));
            AlignedTable values = new AlignedTable();
            for (ColumnValue value : column.values()) {
                values.row(value.code(), chinese ? "" : value.english(), String.join("、", value.chinese()));
            }
            lines.addAll(values.lines("      "));
            if (!column.policies().isEmpty()) {
                lines.add("    " + (chinese ? "使用的政策：" : "asked for by ") + String.join(", ", column.policies()));
            }
            lines.add("");
        }
        if (table == Table.ACCUMULATORS) {
            lines.add(chinese ? "列名和次序都须与此相同。" : "The header has exactly these columns in this order.");
            return String.join("\n", lines) + "\n";
        }
        lines.add(
                chinese
                        ? "x_ 开头的列原样带到结果中。"
                        : "Columns whose names start with x_ are carried to the output as they are.");
        return String.join("\n", lines) + "\n";
    }

    /** Returns a row for each column, and one for each code of it. */
    public String csv() {
        StringBuilder csv = new StringBuilder("column,code,en,zh,also,required,empty,type,policies\n");
        for (ClaimColumn column : columns) {
            csv.append(row(
                    column.name(),
                    "",
                    column.english(),
                    first(column.chinese()),
                    others(column.chinese()),
                    Boolean.toString(column.isRequired()),
                    column.empty(),
                    column.kind().name().toLowerCase(java.util.Locale.ROOT),
                    String.join(";", column.policies())));
            for (ColumnValue value : column.values()) {
                csv.append(row(
                        column.name(),
                        value.code(),
                        value.english(),
                        first(value.chinese()),
                        others(value.chinese()),
                        "",
                        "",
                        "",
                        ""));
            }
        }
        return csv.toString();
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }

    private static String others(List<String> words) {
        return words.stream().skip(1).collect(Collectors.joining(";"));
    }

    private static String row(String... values) {
        return List.of(values).stream()
                .map(value -> value.matches("(?s).*[,\"\n\r].*") ? '"' + value.replace("\"", "\"\"") + '"' : value)
                .collect(Collectors.joining(",", "", "\n"));
    }

    private String need(ClaimColumn column) {
        if (table == Table.CLAIMS && "region".equals(column.name())) {
            return chinese ? "必填（用 --policy 时可不填）" : "required without --policy";
        }
        if (column.isRequired()) {
            return chinese ? "必填" : "required";
        }
        if (column.empty().isEmpty()) {
            return chinese ? "可不填" : "optional";
        }
        return (chinese ? "不填为 " : "if empty ") + column.empty();
    }

    private String form(ClaimColumn column) {
        if ("categories".equals(column.name())) {
            return chinese ? "下列代码或名称，多个用“;”连接" : "codes or Chinese names below, joined by ;";
        }
        if ("region".equals(column.name())) {
            return chinese ? "六位行政区划代码" : "six digits (GB/T 2260)";
        }
        return switch (column.kind()) {
            case CODE -> chinese ? "下列代码或名称之一" : "one of the codes or Chinese names below";
            case FLAG -> chinese ? "是或否" : "yes or no";
            case AMOUNT -> chinese ? "元，至多两位小数" : "yuan with at most two decimals";
            case COUNT -> chinese ? "整数" : "a whole number";
            case DATE -> chinese ? "日期：2022-05-01、2022/5/1、2022年5月1日" : "a day: 2022-05-01, 2022/5/1 or 2022年5月1日";
            case IDENTIFIER -> chinese ? "文本" : "text";
        };
    }
}
