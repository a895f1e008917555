package org.sanchong.application.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;

/**
 * The words by which files of filings and contracts may say columns and codes: their own names and the Chinese words of
 * the catalog's vocabulary. What claims have too is called as it is there.
 */
public final class ReferralWords {
    private final Vocabulary vocabulary;
    private final FileWords claims;
    private final Map<String, String> columns = new LinkedHashMap<>();

    /** Takes the words of a catalog. */
    public ReferralWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.claims = new FileWords(vocabulary);
        vocabulary.referralColumns().forEach(column -> columns.put(column.name(), column.name()));
        for (ClaimAttribute column : vocabulary.referralColumns()) {
            FileWords.all(column.chinese(), column.also()).forEach(word -> columns.putIfAbsent(word, column.name()));
        }
    }

    /** Returns the name of the column that a header calls so; what no column is called is returned as it is. */
    public String column(String header) {
        String name = columns.get(header);
        return name == null ? claims.column(header) : name;
    }

    /** Returns the Chinese words by which a header may call the column, the usual one first. */
    public List<String> words(String column) {
        List<String> own = columns.entrySet().stream()
                .filter(word -> word.getValue().equals(column) && !word.getKey().equals(column))
                .map(Map.Entry::getKey)
                .toList();
        return own.isEmpty() ? claims.words(column) : own;
    }

    /** Returns whether a header calls a column so, in Chinese. */
    public boolean isChineseColumn(String header) {
        return !column(header).equals(header);
    }

    /** Returns the codes of the column by all their words; nothing where it has none. */
    public Map<String, String> codes(String column) {
        Map<String, String> codes = new LinkedHashMap<>();
        attribute(column).ifPresent(attribute -> {
            List<ClaimAttribute.Code> all = attribute.codes();
            FileWords.codes(attribute)
                    .forEach((word, at) -> codes.put(word, all.get(at).code()));
        });
        return codes;
    }

    /** Returns what a code of the column is called in the language; the code itself where it is none. */
    public String label(String column, String code, Language language) {
        return attribute(column).stream()
                .flatMap(attribute -> attribute.codes().stream())
                .filter(known -> known.code().equals(code))
                .map(known -> language == Language.ZH ? known.chinese() : known.english())
                .findFirst()
                .orElse(code);
    }

    private Optional<ClaimAttribute> attribute(String column) {
        return vocabulary.referralColumns().stream()
                .filter(attribute -> attribute.name().equals(column))
                .findFirst()
                .or(() -> vocabulary.attribute(column));
    }
}
