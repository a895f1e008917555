package org.sanchong.app.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The canonical form of JSON by RFC 8785 (规范形式), as far as derivations need it, and the seal over it. */
final class CanonicalForm {
    private static final char FIRST_PRINTED = 0x20;

    private CanonicalForm() {}

    /** Returns the value in the canonical form. */
    static String of(Json value) {
        StringBuilder to = new StringBuilder();
        add(value, to);
        return to.toString();
    }

    /** Returns the SHA-256, in lower-case hexadecimal digits, over the canonical form without the member {@code sha256}. */
    static String seal(Json.Members derivation) {
        Map<String, Json> sealed = new TreeMap<>(derivation.byName());
        sealed.remove("sha256");
        byte[] bytes = of(new Json.Members(sealed)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static void add(Json value, StringBuilder to) {
        if (value instanceof Json.Text text) {
            quote(text.value(), to);
        } else if (value instanceof Json.Items list) {
            char before = '[';
            for (Json item : list.items()) {
                to.append(before);
                add(item, to);
                before = ',';
            }
            to.append(before == '[' ? "[]" : "]");
        } else if (value instanceof Json.Members object) {
            char before = '{';
            for (Map.Entry<String, Json> member : new TreeMap<>(object.byName()).entrySet()) {
                to.append(before);
                quote(member.getKey(), to);
                to.append(':');
                add(member.getValue(), to);
                before = ',';
            }
            to.append(before == '{' ? "{}" : "}");
        } else {
            to.append(value);
        }
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c < FIRST_PRINTED) {
                int known = "\b\t\n\f\r".indexOf(c);
                to.append('\\');
                if (known >= 0) {
                    to.append("btnfr".charAt(known));
                } else {
                    to.append("u00").append(HexFormat.of().toHexDigits((byte) c));
                }
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }
}
