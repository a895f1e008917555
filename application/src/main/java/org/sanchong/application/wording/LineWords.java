package org.sanchong.application.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.claim.Vocabulary;

/**
 * The words by which fee lines may say columns and classes of items: their own names, Chinese ones that only bills have,
 * and for the claim those of the catalog's vocabulary. Words are compared to the letter.
 */
public final class LineWords {
    private static final Map<String, List<String>> COLUMNS = columns();
    private static final Map<String, List<String>> CLASSES = classes();

    private final FileWords claims;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** Takes the words of a catalog. */
    public LineWords(Vocabulary vocabulary) {
        this.claims = new FileWords(vocabulary);
        COLUMNS.forEach((name, chinese) -> chinese.forEach(word -> names.put(word, name)));
        CLASSES.forEach((name, chinese) -> chinese.forEach(word -> codes.put(word, name)));
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("line_no", List.of("明细序号", "序号"));
        words.put("item_code", List.of("项目编码", "项目代码"));
        words.put("item_name", List.of("项目名称"));
        words.put("catalog_class", List.of("目录类别", "收费项目等级"));
        words.put("unit_price", List.of("单价"));
        words.put("quantity", List.of("数量"));
        words.put("payment_standard", List.of("支付标准", "医保支付标准"));
        words.put("first_self_pay_share", List.of("先行自付比例"));
        words.put("charged_on", List.of("计费日期", "费用发生日期"));
        return words;
    }

    private static Map<String, List<String>> classes() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("A", List.of("甲类"));
        words.put("B", List.of("乙类"));
        words.put("OUTSIDE", List.of("目录外"));
        return words;
    }

    /** Returns the name of the column that a header calls so; what no column is called is returned as it is. */
    public String column(String header) {
        String name = names.get(header);
        return name == null ? claims.column(header) : name;
    }

    /** Returns the Chinese words by which a header may call the column, the usual one first. */
    public List<String> words(String column) {
        List<String> known = COLUMNS.getOrDefault(column, List.of());
        return known.isEmpty() ? claims.words(column) : known;
    }

    /** Returns the Chinese words by which a value may say the class. */
    public static List<String> wordsOf(String catalogClass) {
        return CLASSES.getOrDefault(catalogClass, List.of());
    }

    /** Returns whether a header calls a column so, in Chinese. */
    public boolean isChineseColumn(String header) {
        return !column(header).equals(header);
    }

    /** Returns the code of the class that a value says; what says none is returned as it is. */
    public String catalogClass(String value) {
        return codes.getOrDefault(value, value);
    }
}
