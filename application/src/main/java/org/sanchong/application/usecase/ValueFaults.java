package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import org.sanchong.application.usecase.ClaimColumns.ClaimColumn;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.settlement.Lexicon;

/** What is wrong with a value that a column cannot hold. */
final class ValueFaults {
    private static final int MOST_SHOWN = 40;

    private ValueFaults() {}

    /** Returns the fault of a value that was read as unreadable or negative. */
    static ClaimFault of(ClaimColumn column, Lexicon lexicon, long value, String shown) {
        if (value == FieldText.NEGATIVE) {
            return new ClaimFault.NegativeAmount(column.name(), shown);
        }
        return switch (column.kind()) {
            case AMOUNT, COUNT -> new ClaimFault.BadAmount(column.name(), shown);
            case DATE -> new ClaimFault.BadDate(column.name(), shown);
            case FLAG -> new ClaimFault.UnknownCode(column.name(), shown, "true, false");
            case CODE, IDENTIFIER ->
                new ClaimFault.UnknownCode(
                        column.name(),
                        shown,
                        String.join(
                                ", ",
                                lexicon.attribute(column.attribute()).codes().stream()
                                        .map(ClaimAttribute.Code::code)
                                        .toList()));
        };
    }

    /** Returns the value as a message may show it: cut short, without control characters. */
    static String shown(byte[] text, int from, int length) {
        String value = new String(text, from, length, StandardCharsets.UTF_8);
        boolean cut = value.length() > MOST_SHOWN;
        int most = cut && Character.isHighSurrogate(value.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
        String kept = (cut ? value.substring(0, most) : value).replaceAll("\\p{Cntrl}", " ");
        return cut ? kept + "…" : kept;
    }
}
