package org.sanchong.app.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.wording.FileWords;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;

/** By which words a file of claims may say columns and values; what it says in the words of derivations. */
final class ClaimWords {
    private final Vocabulary vocabulary;
    private final FileWords words;
    private final Map<String, Integer> categories;
    private final Map<String, Map<String, Integer>> codes = new LinkedHashMap<>();

    ClaimWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.words = new FileWords(vocabulary);
        this.categories = words.categories();
        vocabulary.attributes().forEach(attribute -> codes.put(attribute.name(), FileWords.codes(attribute)));
    }

    /** Returns the name of the column that a header calls so. */
    String column(String header) {
        return words.column(header);
    }

    /** Returns a value of a column with its codes and days as derivations write them; what is none is left as it is. */
    String value(String column, String given) {
        if (column.equals("categories")) {
            return held(given);
        }
        Optional<ClaimAttribute> attribute = vocabulary.attribute(column);
        if (attribute.isEmpty() || given.isEmpty()) {
            return given;
        }
        return switch (attribute.get().kind()) {
            case CODE -> code(attribute.get(), given);
            case FLAG -> given.equals(FileWords.YES) ? "true" : given.equals(FileWords.NO) ? "false" : given;
            case DATE -> day(given);
            case AMOUNT, COUNT, IDENTIFIER -> given;
        };
    }

    private String code(ClaimAttribute attribute, String given) {
        Integer position = codes.getOrDefault(attribute.name(), Map.of()).get(given);
        return position == null ? given : attribute.codes().get(position).code();
    }

    private static String day(String given) {
        LocalDate day = Written.day(given);
        return day == null ? given : day.toString();
    }

    private String held(String given) {
        List<String> held = new ArrayList<>();
        for (String item : given.split(";", -1)) {
            Integer position = categories.get(Table.trimmed(item));
            held.add(
                    position == null
                            ? Table.trimmed(item)
                            : vocabulary.categories().get(position).category().code());
        }
        return String.join(";", held);
    }
}
