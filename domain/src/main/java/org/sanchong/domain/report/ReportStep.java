package org.sanchong.domain.report;

/** What can happen to a report; each kind has a name that files use. */
public sealed interface ReportStep {
    /** Returns the kind, such as {@code SIGNED}. */
    Kind kind();

    /** The kinds as files name them. */
    enum Kind {
        /** A person is put in charge of it and of those of later periods (指定负责人). */
        ASSIGNED,
        /** Its figures are drawn up, as a first or a corrected version (生成). */
        DRAWN,
        /** The person in charge signs it off (签发). */
        SIGNED,
        /** It is delivered (报送). */
        DELIVERED
    }

    /**
     * A person is put in charge.
     *
     * @param person who, as the office names them
     */
    record Assigned(String person) implements ReportStep {
        @Override
        public Kind kind() {
            return Kind.ASSIGNED;
        }
    }

    /**
     * A version is drawn up.
     *
     * @param hash the digest of its figures
     * @param figures its figures, as {@link Report#text} tells them
     * @param roots the digest of the journal's roots beneath it; empty where there are none
     * @param reason why it is corrected; empty of a first version
     */
    record Drawn(String hash, String figures, String roots, String reason) implements ReportStep {
        @Override
        public Kind kind() {
            return Kind.DRAWN;
        }
    }

    /**
     * A version is signed off.
     *
     * @param person who signs
     * @param hash the digest of the figures that are signed
     */
    record Signed(String person, String hash) implements ReportStep {
        @Override
        public Kind kind() {
            return Kind.SIGNED;
        }
    }

    /**
     * The signed version is delivered.
     *
     * @param to to whom; may be empty
     */
    record Delivered(String to) implements ReportStep {
        @Override
        public Kind kind() {
            return Kind.DELIVERED;
        }
    }
}
