package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.application.port.out.Warnings;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.time.Quarter;

/** Tells of warnings in books, and what became of them. */
public interface ReadWarnings {
    /** Returns the warnings asked for, in the order in which they were pushed. */
    List<Warnings.Kept> read(Question question);

    /**
     * What is asked.
     *
     * @param quarter the quarter in which they were pushed; none for those on which somebody has still to act
     * @param told the department that was told; none for all
     */
    record Question(List<Quarter> quarter, List<CertifyingDepartment> told) {
        /** Keeps the lists as they are now. */
        public Question {
            quarter = List.copyOf(quarter);
            told = List.copyOf(told);
        }
    }
}
