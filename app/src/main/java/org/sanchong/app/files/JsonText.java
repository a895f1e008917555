package org.sanchong.app.files;

import java.time.LocalDate;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.domain.money.Money;

/**
 * JSON in its canonical form (RFC 8785): no white space, shortest escapes. That members stand in the order of their
 * names is the caller's to see to.
 */
final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private static final int FIRST_PRINTABLE = 0x20;

    private final Utf8Text text;
    /** Whether a comma stands before the next member or element. */
    private boolean isFollowing;

    JsonText(Utf8Text text) {
        this.text = text;
    }

    JsonText beginObject() {
        return open('{');
    }

    JsonText endObject() {
        return close('}');
    }

    JsonText beginArray() {
        return open('[');
    }

    JsonText endArray() {
        return close(']');
    }

    private JsonText open(char bracket) {
        comma();
        text.add(bracket);
        isFollowing = false;
        return this;
    }

    private JsonText close(char bracket) {
        text.add(bracket);
        isFollowing = true;
        return this;
    }

    private void comma() {
        if (isFollowing) {
            text.add(',');
        }
        isFollowing = true;
    }

    /** Begins a member whose value follows; its name needs no escape. */
    JsonText name(String name) {
        comma();
        text.add('"').addAscii(name).add('"').add(':');
        isFollowing = false;
        return this;
    }

    /** Returns whether a comma stands before the next member or element. */
    boolean isFollowing() {
        return isFollowing;
    }

    /** Adds a stretch, packed, with its amounts in fen; the text must be unpacked by {@link PackedJson}. */
    JsonText stretch(JsonForm form, long... fen) {
        if (form.beginsValue()) {
            comma();
        }
        text.addByte(PackedJson.STRETCH).addNumber(form.number());
        for (long each : fen) {
            text.addNumber(each);
        }
        isFollowing = !form.endsOpen();
        return this;
    }

    /** Says where the seal goes: behind a member, before another one. */
    JsonText seal() {
        text.addByte(PackedJson.SEAL);
        return this;
    }

    /** Adds a value that is canonical JSON already. */
    JsonText raw(byte[] json) {
        comma();
        text.add(json, 0, json.length);
        return this;
    }

    JsonText value(String value) {
        comma();
        text.add('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < FIRST_PRINTABLE || c == '"' || c == '\\') {
                text.add(value.substring(plain, i));
                escape(c);
                plain = i + 1;
            }
        }
        text.add(plain == 0 ? value : value.substring(plain)).add('"');
        return this;
    }

    private void escape(char c) {
        int named = "\b\t\n\f\r\"\\".indexOf(c);
        text.add('\\');
        if (named >= 0) {
            text.add("btnfr\"\\".charAt(named));
        } else {
            text.addAscii("u00").add(HEX.charAt(c >> 4)).add(HEX.charAt(c & 0xF));
        }
    }

    JsonText value(boolean value) {
        comma();
        text.addAscii(value ? "true" : "false");
        return this;
    }

    JsonText value(int value) {
        comma();
        text.addAscii(Integer.toString(value));
        return this;
    }

    /** Adds a value of ASCII that needs no escape. */
    JsonText code(String ascii) {
        comma();
        text.add('"').addAscii(ascii).add('"');
        return this;
    }

    /** Adds yuan. */
    JsonText value(Money amount) {
        return yuan(amount.fen());
    }

    /** Adds yuan. */
    JsonText yuan(long fen) {
        comma();
        text.add('"').addYuan(fen).add('"');
        return this;
    }

    /** Adds a day, by the days since 1970-01-01. */
    JsonText day(long epochDay) {
        comma();
        text.add('"').addDay(LocalDate.ofEpochDay(epochDay)).add('"');
        return this;
    }

    JsonText member(String name, TextSpan value) {
        name(name).comma();
        text.add('"');
        byte[] bytes = value.bytes();
        int plain = value.from();
        int end = plain + value.length();
        for (int i = plain; i < end; i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < FIRST_PRINTABLE)) {
                text.add(bytes, plain, i - plain);
                escape((char) b);
                plain = i + 1;
            }
        }
        text.add(bytes, plain, end - plain).add('"');
        return this;
    }

    JsonText member(String name, String value) {
        return name(name).value(value);
    }

    JsonText member(String name, Money amount) {
        return name(name).value(amount);
    }
}
