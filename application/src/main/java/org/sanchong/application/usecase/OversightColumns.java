package org.sanchong.application.usecase;

import org.sanchong.application.port.in.ListColumns.Table;

/** The columns of tables that verbs of oversight read, in the form of {@link TableColumns}. */
final class OversightColumns {
    private static final String FUNDS = """
            row_id|IDENTIFIER|!||what tells the row apart
            kind|CODE|!|BUDGET=budget;ADVANCE=advance;PAYMENT=payment;RETURN=return;RECOVERY=recovery;ADDITION=addition;\
            OWED=old account: owed;COLLECTED=old account: collected;SURPLUS=old account: surplus;SURPLUS_RETURNED=old account: \
            surplus returned;ADVANCED_BY_FACILITY=old account: advanced by the facility;ADVANCED_APPROVED=old account: approved;\
            ADVANCED_DISALLOWED=old account: disallowed;ADVANCED_PAID=old account: paid|what the row is
            on|DATE|!||when
            region|IDENTIFIER|!||whose fund, six digits
            yuan|AMOUNT|!||how much; with a minus where it takes back the row of offsets
            plan_year|IDENTIFIER|||the year of the fund; that of the day if absent
            tier|CODE||basic=basic insurance;critical-illness=critical illness insurance;supplementary=supplementary insurance;\
            medical-assistance=medical assistance;further-assistance=further assistance;backstop=fiscal backstop|which fund
            party|IDENTIFIER|||the facility, or the party of an old account
            offsets|IDENTIFIER|||the row that this one takes back
            document|IDENTIFIER|||on what it rests
            """;
    private static final String METHODS = """
            contract|IDENTIFIER|!||the agreement
            parameter|IDENTIFIER|!||which of its figures
            value|IDENTIFIER|!||the figure
            key|IDENTIFIER|||of what, such as a disease or a facility level
            document|IDENTIFIER|||on what it rests
            """;
    private static final String SUPERVISION = """
            matter_id|IDENTIFIER|!||the tip or check: capital letters, digits and hyphens
            event|CODE|!|RECEIVED=a tip is received;ACCEPTED=accepted;DECLINED=declined;INVESTIGATED=investigated;\
            PLANNED=a check is planned;DONE=the check is done;FOUND=found to be recovered;RECOVERED=recovered;CLOSED=closed;\
            REWARD_SET=the reward is set;REWARD_PAID=the reward is paid|what happened
            event_on|DATE|!||when
            kind|CODE||SELF_CHECK=self-check;AUDIT=audit;RE_CHECK=re-check|of PLANNED: the check
            facility_id|IDENTIFIER|||of RECEIVED and PLANNED: whom it is about
            amount|AMOUNT|||of FOUND and RECOVERED: yuan
            reference|IDENTIFIER|||tells two of a day apart
            reward_rate|IDENTIFIER|||of REWARD_SET: the share
            reward_cap|AMOUNT|||of REWARD_SET: the most, in yuan
            document|IDENTIFIER|||of REWARD_SET: on what it rests
            """;
    private static final String RULES = """
            rule|IDENTIFIER|!||its name
            kind|CODE|!|REPEATED_ADMISSION=split stays;OVERLAPPING_STAYS=two stays at a time;UNTREATED_STAY=a stay without treatment;\
            UNUSUAL_LENGTH=far longer than its peers;UNUSUAL_COST=far dearer than its peers;MINOR_ILLNESS=as slight as lower levels \
            treat;PRICE_ABOVE_STANDARD=a price above its standard;FEES_AFTER_DISCHARGE=fees after discharge;\
            GROUP_ADMISSION=people admitted together|the pattern
            parameters|IDENTIFIER|!||name=value, joined by ;
            clauses|IDENTIFIER|!||the clauses that ask for it, joined by ;
            document|IDENTIFIER|!||on what the figures rest, or ILLUSTRATIVE
            """;
    private static final String PRICES = """
            item_code|IDENTIFIER|!||the item
            price_standard|AMOUNT|!||the most that may be charged for one, in yuan
            valid_from|DATE|!||its first day
            document|IDENTIFIER|!||on what it rests
            item_name|IDENTIFIER|||what the item is called
            valid_to|DATE|||its last day; open if absent
            """;

    private OversightColumns() {}

    /** Returns the columns of a table of oversight. */
    static String of(Table table) {
        return switch (table) {
            case FUNDS -> FUNDS;
            case METHODS -> METHODS;
            case SUPERVISION -> SUPERVISION;
            case RULES -> RULES;
            case PRICES -> PRICES;
            default -> throw new IllegalArgumentException(table + " is no table of oversight");
        };
    }
}
