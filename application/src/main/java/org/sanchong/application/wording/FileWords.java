package org.sanchong.application.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;

/**
 * The words by which a file of claims may say columns and codes: their own names, and beside them the Chinese words that
 * the catalog's vocabulary has for them. Words are compared to the letter.
 */
public final class FileWords {
    /** How a file says {@code true} in Chinese. */
    public static final String YES = "是";

    /** How a file says {@code false} in Chinese. */
    public static final String NO = "否";

    private final Vocabulary vocabulary;
    private final Map<String, String> columns = new LinkedHashMap<>();

    /** Takes the words of a catalog. */
    public FileWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.attributes().forEach(attribute -> columns.put(attribute.name(), attribute.name()));
        vocabulary.columns().forEach(column -> columns.put(column.name(), column.name()));
        vocabulary.columns().forEach(column -> add(column.name(), column.chinese(), column.also()));
        vocabulary.attributes().forEach(attribute -> add(attribute.name(), attribute.chinese(), attribute.also()));
    }

    private void add(String column, String chinese, List<String> also) {
        columns.putIfAbsent(chinese, column);
        also.forEach(word -> columns.putIfAbsent(word, column));
    }

    /** Returns the name of the column that a header calls so; what no column is called is returned as it is. */
    public String column(String header) {
        return columns.getOrDefault(header, header);
    }

    /** Returns the names of the columns of a header. */
    public List<String> columns(List<String> header) {
        return header.stream().map(this::column).toList();
    }

    /** Returns the Chinese words by which a header may call the column, the usual one first. */
    public List<String> words(String column) {
        return columns.entrySet().stream()
                .filter(word -> word.getValue().equals(column) && !word.getKey().equals(column))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether a header calls a column so, in Chinese. */
    public boolean isChineseColumn(String header) {
        return !column(header).equals(header);
    }

    /** Returns the position of the code for each word of an attribute; the codes themselves come first. */
    public static Map<String, Integer> codes(ClaimAttribute attribute) {
        List<ClaimAttribute.Code> codes = attribute.codes();
        Words words = new Words();
        codes.forEach(code -> words.code(code.code()));
        for (int i = 0; i < codes.size(); i++) {
            words.say(i, codes.get(i).chinese(), codes.get(i).also());
        }
        return words.positions;
    }

    /** Returns the position of the category for each of its words; the codes themselves come first. */
    public Map<String, Integer> categories() {
        List<Vocabulary.Category> categories = vocabulary.categories();
        Words words = new Words();
        categories.forEach(category -> words.code(category.category().code()));
        for (int i = 0; i < categories.size(); i++) {
            words.say(i, categories.get(i).chinese(), categories.get(i).also());
        }
        return words.positions;
    }

    /** Returns all Chinese words for something, the usual one first. */
    public static List<String> all(String chinese, List<String> also) {
        List<String> all = new ArrayList<>();
        all.add(chinese);
        all.addAll(also);
        return all;
    }

    private static final class Words {
        private final Map<String, Integer> positions = new LinkedHashMap<>();

        void code(String code) {
            positions.put(code, positions.size());
        }

        void say(int position, String chinese, List<String> also) {
            all(chinese, also).forEach(word -> positions.putIfAbsent(word, position));
        }
    }
}
