package org.sanchong.catalog;

/** Why bytes cannot be unpacked to a catalog. */
public sealed interface PackingFault {
    /** Returns the code, such as {@code ALTERED}. */
    String code();

    /** Another version of this program packed them, whose form this one does not know. */
    record OtherForm() implements PackingFault {
        @Override
        public String code() {
            return "OTHER_FORM";
        }
    }

    /** They were cut off or changed: what they say is not what their content hash stands for. */
    record Altered() implements PackingFault {
        @Override
        public String code() {
            return "ALTERED";
        }
    }
}
