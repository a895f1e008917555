package org.sanchong.catalog;

import java.util.Optional;

/** Keys that are {@code true} or {@code false}, without quotes. */
final class Flags {
    private Flags() {}

    /** Returns the flag at the key, where it is there. */
    static Optional<Boolean> read(Fields fields, String key, Defects defects) {
        Optional<Written> written = fields.get(key);
        if (written.isPresent() && !written.get().isFlag()) {
            String message = "'" + key + "' is true or false, without quotes";
            defects.error(written.get().place(), DefectCode.BAD_SCALAR, message);
        }
        return written.filter(Written::isFlag).map(flag -> flag.text().equals("true"));
    }
}
