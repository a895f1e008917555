package org.sanchong.application.usecase;

import java.util.Arrays;
import java.util.List;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.usecase.ClaimColumns.Role;
import org.sanchong.domain.claim.ClaimAttribute.Kind;
import org.sanchong.domain.settlement.Lexicon;

/**
 * Where in the words of a row its values stand: first the places of its texts, then amounts, a word each, days, two in
 * a word, and codes, eight in a word. Claims are read in the order of a file and settled in another, so what belongs to
 * one claim stands in one place of the memory, and is no wider than it need be.
 */
final class RowLayout {
    /** The word that says where the claim's id stands; see {@link ClaimSegment#text}. */
    static final int CLAIM = 0;

    /** The word that says where the person's id stands. */
    static final int PERSON = 1;

    /** The word of the categories' bits. */
    static final int CATEGORIES = 2;

    /** The word of the policy's number. */
    static final int POLICY = 3;

    /** The word that says where the row's texts begin. */
    static final int TEXTS = 4;

    private static final int FIXED = 5;
    private static final int NONE = -1;

    private static final int DAY_BITS = 32;
    private static final int DAYS_IN_A_WORD = Long.SIZE / DAY_BITS;
    private static final int CODES_IN_A_WORD = Long.SIZE / Byte.SIZE;
    /** In place of a missing day; an unreadable one is the next. */
    private static final int NO_DAY = Integer.MIN_VALUE;
    /** In place of a missing code; an unreadable one is the next. */
    private static final int NO_CODE = -2;

    /** The word that says where the household's id stands, or -1 if the file has no such column. */
    final int household;
    /** The word that says where the id of the claim before stands, or -1 if the file has no such column. */
    final int previous;
    /** The word that says where the region stands as it was given, or -1 if that is not kept. */
    final int division;
    /** The word that says where the id of the claim stands that is taken back, or -1 if the file has no such column. */
    final int reverses;
    /** The first of the words that say where the texts stand that are carried to the output. */
    final int carried;
    /** The columns besides whose texts are kept: identifiers that some rule asks for. */
    final List<String> identifiers;
    /** The first of the words that say where those stand. */
    final int identifierTexts;
    /** The columns besides whose texts are kept for books: identifiers that no rule asks for. */
    final List<String> named;
    /** The first of the words that say where those stand. */
    final int namedTexts;
    /** How many words a row has. */
    final int width;

    private final int amounts;
    private final int days;
    private final int codes;
    private final int[] amountAttributes;
    private final int[] dayAttributes;
    private final int[] codeAttributes;

    RowLayout(List<ClaimColumn> columns, Lexicon lexicon) {
        int at = FIXED;
        household = has(columns, Role.HOUSEHOLD) ? at++ : NONE;
        previous = has(columns, Role.PREVIOUS_CLAIM) ? at++ : NONE;
        reverses = has(columns, Role.REVERSES) ? at++ : NONE;
        division = has(columns, Role.DIVISION) ? at++ : NONE;
        carried = at;
        at += (int) columns.stream().filter(c -> c.role() == Role.CARRIED).count();
        identifierTexts = at;
        identifiers = columns.stream()
                .filter(RowLayout::isIdentifier)
                .map(ClaimColumn::name)
                .toList();
        at += identifiers.size();
        namedTexts = at;
        named = columns.stream()
                .filter(c -> c.role() == Role.NAMED)
                .map(ClaimColumn::name)
                .toList();
        at += named.size();
        amounts = at;
        amountAttributes = facts(columns, lexicon, List.of(Kind.AMOUNT, Kind.COUNT));
        days = amounts + amountAttributes.length;
        dayAttributes = facts(columns, lexicon, List.of(Kind.DATE));
        codes = days + words(dayAttributes.length, DAYS_IN_A_WORD);
        codeAttributes = facts(columns, lexicon, List.of(Kind.CODE, Kind.FLAG, Kind.IDENTIFIER));
        width = codes + words(codeAttributes.length, CODES_IN_A_WORD);
    }

    /** Returns the word of each column that is kept as text, -1 for the others. */
    int[] textWords(List<ClaimColumn> columns) {
        int[] of = new int[columns.size()];
        int nextCarried = carried;
        int nextIdentifier = identifierTexts;
        int nextNamed = namedTexts;
        for (int i = 0; i < of.length; i++) {
            of[i] = switch (columns.get(i).role()) {
                case CLAIM -> CLAIM;
                case PERSON -> PERSON;
                case HOUSEHOLD -> household;
                case PREVIOUS_CLAIM -> previous;
                case REVERSES -> reverses;
                case DIVISION -> division;
                case CARRIED -> nextCarried++;
                case NAMED -> nextNamed++;
                case FACT -> isIdentifier(columns.get(i)) ? nextIdentifier++ : NONE;
                case REGION, ASSISTANCE_REGION, CATEGORIES, KEPT -> NONE;
            };
        }
        return of;
    }

    private static boolean isIdentifier(ClaimColumn column) {
        return column.role() == Role.FACT && column.kind() == Kind.IDENTIFIER;
    }

    private static boolean has(List<ClaimColumn> columns, Role role) {
        return columns.stream().anyMatch(c -> c.role() == role);
    }

    /** A household is a fact too where a rule asks which one it is. */
    private static int[] facts(List<ClaimColumn> columns, Lexicon lexicon, List<Kind> kinds) {
        return columns.stream()
                .filter(c -> c.role() == Role.FACT
                        || (c.role() == Role.HOUSEHOLD && c.attribute() >= 0 && lexicon.isAsked(c.attribute())))
                .filter(c -> kinds.contains(c.kind()))
                .mapToInt(ClaimColumn::attribute)
                .toArray();
    }

    private static int words(int fields, int inAWord) {
        return (fields + inAWord - 1) / inAWord;
    }

    /** Puts the facts, each at its attribute's position, into the words of a row. */
    void put(long[] facts, long[] words, int row) {
        for (int i = 0; i < amountAttributes.length; i++) {
            words[row + amounts + i] = facts[amountAttributes[i]];
        }
        Arrays.fill(words, row + days, row + width, 0);
        for (int i = 0; i < dayAttributes.length; i++) {
            long day = narrow(facts[dayAttributes[i]], NO_DAY) & 0xFFFF_FFFFL;
            words[row + days + i / DAYS_IN_A_WORD] |= day << (i % DAYS_IN_A_WORD * DAY_BITS);
        }
        for (int i = 0; i < codeAttributes.length; i++) {
            long code = narrow(facts[codeAttributes[i]], NO_CODE) & 0xFFL;
            words[row + codes + i / CODES_IN_A_WORD] |= code << (i % CODES_IN_A_WORD * Byte.SIZE);
        }
    }

    /** Takes the facts of a row, such as a run's. */
    interface FactReceiver {
        /** Sets a fact, by its attribute's position in the lexicon. */
        void set(int attribute, long value);
    }

    /** Gives the facts of a row. */
    void give(long[] words, int row, FactReceiver facts) {
        for (int i = 0; i < amountAttributes.length; i++) {
            facts.set(amountAttributes[i], words[row + amounts + i]);
        }
        for (int i = 0; i < dayAttributes.length; i++) {
            facts.set(dayAttributes[i], day(words, row, i));
        }
        for (int i = 0; i < codeAttributes.length; i++) {
            long word = words[row + codes + i / CODES_IN_A_WORD];
            facts.set(codeAttributes[i], widen((byte) (word >>> (i % CODES_IN_A_WORD * Byte.SIZE)), NO_CODE));
        }
    }

    /** Returns the place of an attribute among the days, for {@link #day}. */
    int dayOf(int attribute) {
        return place(dayAttributes, attribute);
    }

    /** Returns a day of a row, by its place among the days. */
    long day(long[] words, int row, int place) {
        long word = words[row + days + place / DAYS_IN_A_WORD];
        return widen((int) (word >>> (place % DAYS_IN_A_WORD * DAY_BITS)), NO_DAY);
    }

    /** Returns the word of an amount's attribute. */
    int amountOf(int attribute) {
        return amounts + place(amountAttributes, attribute);
    }

    /** Returns the word of an amount's attribute, or -1 if the file has no such column. */
    int amountIfAny(int attribute) {
        int place = placeIfAny(amountAttributes, attribute);
        return place < 0 ? NONE : amounts + place;
    }

    private static int place(int[] attributes, int attribute) {
        int place = placeIfAny(attributes, attribute);
        if (place < 0) {
            throw new AssertionError("a column that the contract requires is among the facts");
        }
        return place;
    }

    private static int placeIfAny(int[] attributes, int attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return i;
            }
        }
        return NONE;
    }

    private static long narrow(long value, int none) {
        return value <= Lexicon.UNREADABLE ? none + (value - Lexicon.MISSING) : value;
    }

    private static long widen(int value, int none) {
        return value <= none + 1 ? Lexicon.MISSING + (value - none) : value;
    }
}
