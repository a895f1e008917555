package org.sanchong.application.port.out;

import java.util.List;
import org.sanchong.domain.person.PersonId;

/** What is done with the keys of books (密钥): they are changed while the books are used, and people's are forgotten. */
public interface BookKeys extends AutoCloseable {
    /**
     * Makes a further master key and wraps the keys of all people under it, beside whoever settles. One that was interrupted
     * is gone on with; while an earlier one has not been retired, none is made.
     *
     * @throws UnusableFileException if the keys are in no file, another program changes it, or a key does not open
     */
    Rotation rotate();

    /**
     * Takes master keys out of the file that no person's key needs any more, and keeps programs that still have them from
     * using them.
     *
     * @throws UnusableFileException as {@link #rotate} does
     */
    Retirement retire();

    /**
     * Forgets a person: the keys of the person's texts are destroyed, and everything else stays.
     *
     * @param years the plan years, 0 for what runs over all years; empty for all there are
     * @return the years that are forgotten now; empty where the books have nothing of the person in them
     */
    List<ForgottenYear> forget(PersonId person, List<Integer> years);

    /** Gives back what the store holds of the machine. */
    @Override
    void close();

    /**
     * What came of a change of the master key.
     *
     * @param master the version under which all keys are wrapped now
     * @param isNew whether it was made now
     * @param wrapped how many keys were wrapped anew
     * @param old the versions that are no longer needed, and still in the file
     */
    record Rotation(int master, boolean isNew, long wrapped, List<Integer> old) {
        /** Keeps the list as it is now. */
        public Rotation {
            old = List.copyOf(old);
        }
    }

    /**
     * What came of retiring master keys.
     *
     * @param old the versions that there were beside the present one
     * @param needed how many keys of people still need them; if any do, nothing was changed
     */
    record Retirement(List<Integer> old, long needed) {
        /** Keeps the list as it is now. */
        public Retirement {
            old = List.copyOf(old);
        }
    }

    /**
     * A plan year of a person that is forgotten.
     *
     * @param planYear the plan year, 0 for what runs over all years
     * @param entries how many entries concern it; they stay
     * @param isNew whether it was forgotten now, and not before
     */
    record ForgottenYear(int planYear, long entries, boolean isNew) {}
}
