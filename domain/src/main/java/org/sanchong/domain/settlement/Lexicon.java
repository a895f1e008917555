package org.sanchong.domain.settlement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.PolicyCatalog;

/**
 * The words of a catalog as numbers: attributes by position, values of attributes as longs, categories as bits.
 *
 * <p>Codes become their position, flags 0 and 1, amounts fen, dates days since 1970-01-01, counts themselves.
 * Identifiers become the class of values that no policy of the catalog tells apart.
 */
public final class Lexicon {
    /** The number of a fact that is not given. */
    public static final long MISSING = Long.MIN_VALUE;

    /** The number of a fact that is given and cannot be read as its attribute's kind. */
    public static final long UNREADABLE = Long.MIN_VALUE + 1;

    /** The class of identifiers that no policy mentions, and one more than the greatest position of a code. */
    static final int OTHER = 62;

    private static final int MOST_CATEGORIES = 64;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}([.][0-9]{1,2})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<ClaimAttribute> attributes;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<Map<String, Integer>> codes;
    private final Map<String, Integer> categories = new LinkedHashMap<>();

    /** The categories by their bits. */
    private final List<EligibilityCategory> known = new ArrayList<>();

    private final Set<String> asked;

    private Lexicon(Vocabulary vocabulary, MentionedCodes mentioned) {
        this.attributes = vocabulary.attributes();
        this.codes = mentioned.positions(vocabulary);
        this.asked = mentioned.asked();
        for (int i = 0; i < attributes.size(); i++) {
            positions.put(attributes.get(i).name(), i);
        }
        for (Vocabulary.Category category : vocabulary.categories()) {
            categories.put(category.category().code(), categories.size());
            known.add(category.category());
        }
        if (categories.size() > MOST_CATEGORIES) {
            throw new IllegalArgumentException("a catalog holds at most 64 categories, not " + categories.size());
        }
    }

    /**
     * Returns the lexicon of a catalog.
     *
     * @throws IllegalArgumentException if the catalog tells more than 62 values of one attribute apart, or has more
     *     than 64 categories
     */
    public static Lexicon of(PolicyCatalog catalog) {
        return new Lexicon(catalog.vocabulary(), new MentionedCodes(catalog.policies()));
    }

    /** Returns how many attributes there are. */
    public int size() {
        return attributes.size();
    }

    /** Returns the attribute at the position. */
    public ClaimAttribute attribute(int position) {
        return attributes.get(position);
    }

    /** Returns the position of the attribute of that name, or -1. */
    public int position(String name) {
        return positions.getOrDefault(name, -1);
    }

    /**
     * Returns the position of an attribute that the calculation itself needs.
     *
     * @throws IllegalArgumentException if the vocabulary does not declare it
     */
    public int required(String name) {
        int position = position(name);
        if (position < 0) {
            throw new IllegalArgumentException("the vocabulary must declare the attribute " + name);
        }
        return position;
    }

    /** Returns whether some rule of the catalog asks for the attribute. */
    public boolean isAsked(int position) {
        return asked.contains(attributes.get(position).name());
    }

    /** Returns the bit of the category, or 0 if the catalog does not know it. */
    public long categoryBit(String code) {
        Integer bit = categories.get(code);
        return bit == null ? 0 : 1L << bit;
    }

    /** Returns the categories of the bits, in the order of the vocabulary. */
    List<EligibilityCategory> categories(long bits) {
        List<EligibilityCategory> held = new ArrayList<>();
        for (long left = bits; left != 0; left &= left - 1) {
            held.add(known.get(Long.numberOfTrailingZeros(left)));
        }
        return held;
    }

    /** Returns the position of a code of the attribute, or -1; of an identifier its class. */
    public int code(int attribute, String code) {
        boolean open = attributes.get(attribute).kind() == ClaimAttribute.Kind.IDENTIFIER;
        return codes.get(attribute).getOrDefault(code, open ? OTHER : -1);
    }

    /**
     * Returns the number of a value as a file writes it: {@link #MISSING} if it is empty, {@link #UNREADABLE} if it is
     * no value of the attribute.
     */
    public long encode(int attribute, String value) {
        if (value.isEmpty()) {
            return MISSING;
        }
        return switch (attributes.get(attribute).kind()) {
            case CODE -> {
                int code = code(attribute, value);
                yield code < 0 ? UNREADABLE : code;
            }
            case IDENTIFIER -> code(attribute, value);
            case FLAG -> flag(value);
            case AMOUNT -> amount(value);
            case COUNT -> COUNT.matcher(value).matches() ? Long.parseLong(value) : UNREADABLE;
            case DATE -> date(value);
        };
    }

    /** Returns a value as people may read it: of a coded attribute its code, of any other its number. */
    String text(int attribute, long value) {
        List<ClaimAttribute.Code> known = attributes.get(attribute).codes();
        return value >= 0 && value < known.size() ? known.get((int) value).code() : Long.toString(value);
    }

    private static long flag(String value) {
        if ("true".equals(value)) {
            return 1;
        }
        return "false".equals(value) ? 0 : UNREADABLE;
    }

    private static long amount(String value) {
        return AMOUNT.matcher(value).matches() ? Money.parse(value).fen() : UNREADABLE;
    }

    private static long date(String value) {
        if (!DATE.matcher(value).matches()) {
            return UNREADABLE;
        }
        try {
            return LocalDate.parse(value).toEpochDay();
        } catch (DateTimeException e) {
            return UNREADABLE;
        }
    }
}
