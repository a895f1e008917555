package org.sanchong.app.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Canonical JSON in a tenth of its size: text as it is, but for each stretch that is known its number and its amounts.
 * Bytes that no UTF-8 holds say where.
 *
 * <p>Derivations stand packed from when their claim is settled until they are written in the order of the claims.
 */
final class PackedJson {
    /** A stretch: its number and its amounts follow. */
    static final int STRETCH = 0xFF;

    /** Here the seal goes: the hash of all the rest. */
    static final int SEAL = 0xFE;

    private static final int MORE = 0x80;
    private static final int LEAST_SEVEN = 0x7F;
    private static final int SEVEN_BITS = 7;

    private final MessageDigest sha256 = sha256();
    private final Utf8Text text = new Utf8Text(1 << 13);
    private long[] amounts = new long[16];
    private byte[] packed = {};
    private int at;

    /**
     * Returns the text, sealed; good until the next one.
     *
     * @param from where in the packed bytes it begins
     * @param forms the stretches that it was packed with
     */
    Utf8Text unpack(byte[] bytes, int from, int length, JsonForms forms) {
        text.clear();
        packed = bytes;
        at = from;
        int seal = -1;
        for (int end = from + length; at < end; ) {
            int plain = at;
            while (at < end && (packed[at] & 0xFF) < SEAL) {
                at++;
            }
            text.add(packed, plain, at - plain);
            if (at < end && (packed[at++] & 0xFF) == STRETCH) {
                stretch(forms);
            } else if (at < end) {
                seal = text.length();
            }
        }
        if (seal >= 0) {
            text.digest(sha256);
            text.insert(seal, ",\"sha256\":\"" + HexFormat.of().formatHex(sha256.digest()) + '"');
        }
        return text;
    }

    private void stretch(JsonForms forms) {
        JsonForm form = forms.form((int) number());
        if (form.amounts() > amounts.length) {
            amounts = new long[form.amounts()];
        }
        for (int i = 0; i < form.amounts(); i++) {
            amounts[i] = number();
        }
        form.writeTo(text, amounts);
    }

    private long number() {
        long number = 0;
        int shift = 0;
        byte next = packed[at++];
        for (; (next & MORE) != 0; next = packed[at++]) {
            number |= (long) (next & LEAST_SEVEN) << shift;
            shift += SEVEN_BITS;
        }
        number |= (long) next << shift;
        return number >>> 1 ^ -(number & 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
