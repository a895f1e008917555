package org.sanchong.domain.settlement;

import java.time.LocalDate;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.money.Money;

/**
 * A fact of a claim as it was used (结算要素取值).
 *
 * @param attribute the attribute's name, such as {@code facility_level}
 * @param kind what its values are
 * @param number of an amount fen, of a date days since 1970-01-01, of a count itself; of other kinds without meaning
 * @param text of a code, a flag or an identifier what a file would write; empty for other kinds
 */
public record ClaimFact(String attribute, ClaimAttribute.Kind kind, long number, String text) {
    /** Returns the value as files write it: yuan with two decimals, YYYY-MM-DD, a whole number, a code. */
    public String value() {
        return switch (kind) {
            case AMOUNT -> Money.ofFen(number).toString();
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case COUNT -> Long.toString(number);
            case CODE, FLAG, IDENTIFIER -> text;
        };
    }
}
