package org.sanchong.domain.settlement;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The tests that the conditions of a plan are made of. Several conditions ask the same: so each test is made once a
 * claim, and a condition compares bits.
 */
final class PlanTests {
    /** Kinds of tests: at least one of a set of categories is held, or none. */
    static final int HOLDS = 0;

    static final int LACKS = 1;
    /** A code is one of a set of bits. */
    static final int CODES = 2;
    /** A number is within bounds, both included, or outside. */
    static final int WITHIN = 3;

    static final int OUTSIDE = 4;
    /** One of several tests before is met, whatever is unknown of the others; of none at all never. */
    static final int ANY = 5;
    /** All of several tests before are met. */
    static final int ALL = 6;

    /** Fields of a test of a value: its head, which is attribute, kind and bit in one, the least and the most. */
    private static final int FIELDS = 3;

    private static final int LEAST = 1;
    private static final int MOST = 2;
    private static final int KIND_BITS = 3;
    private static final int BIT_BITS = 6;
    private static final int CATEGORIES = Long.SIZE;
    private static final int MOST_TESTS = 1 << 24;

    /**
     * A test.
     *
     * @param kind its kind
     * @param attribute the attribute that it asks for, if it asks for one
     * @param least the least value, or the set as bits
     * @param most the greatest value
     * @param parts the numbers of the tests of which it is made
     */
    record PlanTest(int kind, int attribute, long least, long most, List<Integer> parts) {
        // Both written out: those that Java makes at run time take longer than to resolve a plan.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof PlanTest that
                    && kind == that.kind
                    && attribute == that.attribute
                    && least == that.least
                    && most == that.most
                    && parts.equals(that.parts);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, attribute, least, most, parts);
        }

        boolean isMade() {
            return kind >= ANY;
        }
    }

    private final List<PlanTest> tests;
    /** How many words the bits of all tests fill. */
    private final int words;
    /** Per category and word the bits of the tests in whose set the category is, whether it must be held or must not. */
    private final long[] ofCategory;
    /** Per word the bits of the tests that are met where no category of the set is held. */
    private final long[] lacking;
    /** Per word the fields of the tests of values. */
    private final long[][] ofValues;
    /** The numbers of the tests that are made of others, rising. */
    private final int[] made;

    private final int[][] parts;

    PlanTests(List<PlanTest> tests) {
        checkCount(tests.size());
        this.tests = tests;
        words = 1 + laterWords();
        ofCategory = new long[CATEGORIES * words];
        lacking = new long[words];
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).kind() <= LACKS) {
                noteCategories(i, tests.get(i));
            }
        }
        ofValues = IntStream.range(0, words)
                .mapToObj(word -> IntStream.range(word * Long.SIZE, Math.min(tests.size(), (word + 1) * Long.SIZE))
                        .filter(i ->
                                tests.get(i).kind() > LACKS && !tests.get(i).isMade())
                        .mapToObj(i -> fields(i, tests.get(i)))
                        .flatMapToLong(LongStream::of)
                        .toArray())
                .toArray(long[][]::new);
        made = IntStream.range(0, tests.size())
                .filter(i -> tests.get(i).isMade())
                .toArray();
        parts = IntStream.of(made).mapToObj(i -> numbers(tests.get(i).parts())).toArray(int[][]::new);
    }

    /** Refuses more tests than make sense: the bits that categories decide of so many take 128 MB. */
    static void checkCount(int count) {
        if (count > MOST_TESTS) {
            throw new IllegalArgumentException("a policy makes at most " + MOST_TESTS + " tests, not " + count);
        }
    }

    private void noteCategories(int number, PlanTest test) {
        for (int category = 0; category < CATEGORIES; category++) {
            long isInSet = (test.least() >>> category) & 1;
            ofCategory[category * words + number / Long.SIZE] |= isInSet << number;
        }
        lacking[number / Long.SIZE] |= test.kind() == LACKS ? 1L << number : 0;
    }

    private static long[] fields(int number, PlanTest test) {
        long head = (((long) test.attribute() << KIND_BITS | test.kind()) << BIT_BITS) | number % Long.SIZE;
        return new long[] {head, test.least(), test.most()};
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers.stream().mapToInt(n -> n).toArray();
    }

    /** Returns how many words the bits of the tests after the first 64 fill. */
    int laterWords() {
        return Math.max(0, tests.size() - 1) / Long.SIZE;
    }

    /** Makes all tests on the claim, those that are made of others last. */
    void make(ClaimFacts facts, Workings workings) {
        for (int word = 0; word < words; word++) {
            makeWord(word, facts, workings);
        }
        for (int i = 0; i < made.length; i++) {
            int kind = tests.get(made[i]).kind();
            noteOutcome(made[i], combine(kind, parts[i], workings), workings);
        }
    }

    private void makeWord(int word, ClaimFacts facts, Workings workings) {
        long held = 0;
        for (long left = workings.held; left != 0; left &= left - 1) {
            held |= ofCategory[Long.numberOfTrailingZeros(left) * words + word];
        }
        long met = held ^ lacking[word];
        long open = 0;
        long[] values = facts.values;
        long[] fields = ofValues[word];
        for (int at = 0; at < fields.length; at += FIELDS) {
            long head = fields[at];
            int kind = (int) (head >>> BIT_BITS) & ((1 << KIND_BITS) - 1);
            int outcome = compare(
                    kind, values[(int) (head >>> (BIT_BITS + KIND_BITS))], fields[at + LEAST], fields[at + MOST]);
            // The bit is the last of the head, and shifts look at no more than that.
            met |= (outcome & 1L) << head;
            open |= ((outcome >> 1) & 1L) << head;
        }
        note(word, met, open, workings);
    }

    private static int compare(int kind, long value, long least, long most) {
        if (kind == CODES) {
            return value < 0 ? PlanCondition.UNKNOWN : (int) ((least >>> value) & 1);
        }
        if (value <= Lexicon.UNREADABLE) {
            return PlanCondition.UNKNOWN;
        }
        boolean within = value >= least && value <= most;
        return within == (kind == WITHIN) ? PlanCondition.TRUE : PlanCondition.FALSE;
    }

    /** One that decides is enough; else the opposite, unless one is unknown. */
    private static int combine(int kind, int[] parts, Workings workings) {
        int decisive = kind == ANY ? PlanCondition.TRUE : PlanCondition.FALSE;
        int outcome = PlanCondition.TRUE - decisive;
        for (int part : parts) {
            int one = outcome(part, workings);
            if (one == decisive) {
                return decisive;
            }
            outcome = one == PlanCondition.UNKNOWN ? one : outcome;
        }
        return outcome;
    }

    /** Notes what a word of tests found: the bits of those that are met, and of those that are unknown. */
    private static void note(int word, long isMet, long isOpen, Workings workings) {
        if (word == 0) {
            workings.met = isMet;
            workings.open = isOpen;
        } else {
            workings.laterMet[word - 1] = isMet;
            workings.laterOpen[word - 1] = isOpen;
        }
    }

    /** Notes what one more test of a word found. */
    private static void noteOutcome(int test, int outcome, Workings workings) {
        int word = test / Long.SIZE;
        long bit = 1L << test;
        note(
                word,
                ((word == 0 ? workings.met : workings.laterMet[word - 1]) & ~bit)
                        | (outcome == PlanCondition.TRUE ? bit : 0),
                ((word == 0 ? workings.open : workings.laterOpen[word - 1]) & ~bit)
                        | (outcome == PlanCondition.UNKNOWN ? bit : 0),
                workings);
    }

    /** Returns what the test of the number found. */
    private static int outcome(int test, Workings workings) {
        long isMet = test < Long.SIZE ? workings.met : workings.laterMet[test / Long.SIZE - 1];
        long isOpen = test < Long.SIZE ? workings.open : workings.laterOpen[test / Long.SIZE - 1];
        return (int) (((isMet >>> test) & 1) | (((isOpen >>> test) & 1) << 1));
    }

    /** Returns the attribute for whose value an unknown condition waits: the first that is asked for. */
    int missing(PlanCondition condition, Workings workings) {
        return missing(condition.tests, workings);
    }

    private int missing(int[] among, Workings workings) {
        for (int number : among) {
            if (outcome(number, workings) == PlanCondition.UNKNOWN) {
                PlanTest test = tests.get(number);
                return test.isMade() ? missing(numbers(test.parts()), workings) : test.attribute();
            }
        }
        throw new AssertionError("a condition is unknown because a test is");
    }
}
