package org.sanchong.application.usecase;

import java.util.Arrays;
import org.sanchong.domain.settlement.SettlementRun;

/**
 * Ties people into one accumulation unit where a policy counts households: all who share one, and all who share one
 * with them. Takes a look at all rows together, so it is for files that name households, under such policies.
 */
final class Households {
    private static final int NONE = -1;

    private final ClaimTable table;
    private final SettlementRun policies;
    private final Numbering people;
    private final Numbering households;
    /** Per person another one of the unit, the first one itself. */
    private int[] tiedTo = {};
    /** Per household the first person who is tied by it. */
    private int[] firstOf = {};

    /** What a segment's rows belong to. */
    static final class Ties {
        /** The number of each row's unit. */
        final int[] units;
        /** The first row of each row's person. */
        final int[] people;
        /** The first row of each row's household, or -1. */
        final int[] households;

        private Ties(int rows) {
            units = new int[rows];
            people = new int[rows];
            households = new int[rows];
        }
    }

    private Households(ClaimTable table, SettlementRun policies) {
        this.table = table;
        this.policies = policies;
        this.people = new Texts(table, RowLayout.PERSON);
        this.households = new Texts(table, table.layout().household);
    }

    /** Ties the people of the table, if any of the policies counts households and the file names them. */
    static void tie(ClaimTable table, SettlementRun policies, int howManyPolicies) {
        if (mayTie(table.layout(), policies, howManyPolicies)) {
            new Households(table, policies).tie();
        }
    }

    /** Returns whether any of the policies counts households and the file names them. */
    static boolean mayTie(RowLayout layout, SettlementRun policies, int howManyPolicies) {
        boolean counted = false;
        for (int policy = 0; policy < howManyPolicies; policy++) {
            counted |= policies.countsHouseholds(policy);
        }
        return counted && layout.household != NONE;
    }

    private void tie() {
        people.begin(table.size());
        households.begin(table.size());
        for (int segment = 0; segment < table.segments(); segment++) {
            number(segment);
        }
        tiedTo = new int[people.size()];
        Arrays.setAll(tiedTo, person -> person);
        firstOf = new int[households.size()];
        Arrays.fill(firstOf, NONE);
        for (int segment = 0; segment < table.segments(); segment++) {
            tie(table.segment(segment));
        }
        for (int segment = 0; segment < table.segments(); segment++) {
            settle(table.segment(segment));
        }
    }

    /** Numbers the people and households of a segment, for now by numbers of our own. */
    private void number(int segment) {
        ClaimSegment of = table.segment(segment);
        Ties ties = new Ties(of.size);
        for (int row = 0; row < of.size; row++) {
            int all = ClaimTable.row(segment, row);
            boolean known = of.unitHashes[row] != FieldText.NO_HASH;
            boolean housed = ClaimSegment.length(of.word(row, table.layout().household)) > 0;
            ties.people[row] = known ? people.number(all) : NONE;
            ties.households[row] = housed ? households.number(all) : NONE;
        }
        of.ties = ties;
    }

    private void tie(ClaimSegment segment) {
        Ties ties = segment.ties();
        for (int row = 0; row < segment.size; row++) {
            int household = ties.households[row];
            int policy = segment.policy(row);
            boolean tied = segment.fault(row) == null && household >= 0 && policies.countsHouseholds(policy);
            if (tied && firstOf[household] < 0) {
                firstOf[household] = ties.people[row];
            } else if (tied) {
                tiedTo[root(ties.people[row])] = root(firstOf[household]);
            }
        }
    }

    private int root(int person) {
        int root = person;
        while (tiedTo[root] != root) {
            tiedTo[root] = tiedTo[tiedTo[root]];
            root = tiedTo[root];
        }
        return root;
    }

    /** Puts rows in place of our numbers, and tells the rows' units by them. */
    private void settle(ClaimSegment segment) {
        Ties ties = segment.ties();
        for (int row = 0; row < segment.size; row++) {
            int person = ties.people[row];
            int household = ties.households[row];
            if (person >= 0) {
                int unit = root(person);
                ties.units[row] = unit;
                ties.people[row] = people.first(person);
                long hash = FieldText.mixed(unit + 1L);
                segment.unitHashes[row] = hash == FieldText.NO_HASH ? 1 : hash;
            }
            if (household >= 0) {
                ties.households[row] = households.first(household);
            }
        }
    }

    /** Numbers the texts of one word of the rows. */
    private static final class Texts extends Numbering {
        private final int word;

        Texts(ClaimTable table, int word) {
            super(table);
            this.word = word;
        }

        @Override
        boolean isSame(ClaimSegment segment, int row, ClaimSegment other, int otherRow) {
            return segment.isSame(row, word, other, otherRow);
        }

        @Override
        long hash(ClaimSegment segment, int row) {
            int length = ClaimSegment.length(segment.word(row, word));
            return FieldText.hash(segment.texts, segment.start(row, word), length);
        }
    }
}
