package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.wording.FileWords;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.settlement.Lexicon;

/** The words and codes of a catalog by which claims are read: made once, the same for all files and threads. */
final class IntakeWords {
    private final FileWords words;
    private final CodeIndex categories;
    private final CodeIndex[] codes;

    IntakeWords(Vocabulary vocabulary, Lexicon lexicon) {
        words = new FileWords(vocabulary);
        categories = new CodeIndex(words.categories());
        codes = new CodeIndex[lexicon.size()];
        for (int i = 0; i < codes.length; i++) {
            ClaimAttribute attribute = lexicon.attribute(i);
            codes[i] = new CodeIndex(FileWords.codes(attribute));
        }
    }

    /** Returns the names of the columns of a header. */
    List<String> columns(List<String> header) {
        return words.columns(header);
    }

    CodeIndex categories() {
        return categories;
    }

    /** Returns the number of a code, or unreadable. */
    long code(int attribute, byte[] utf8, int from, int length) {
        int code = codes[attribute].find(utf8, from, length);
        return code < 0 ? Lexicon.UNREADABLE : code;
    }
}
