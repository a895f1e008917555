package org.sanchong.application.port.in;

import org.sanchong.application.port.out.IncomingRecords;

/** Takes one event of an application into books, as a row of a list says it. */
public interface KeepApplicationRow {
    /**
     * Takes the one record of the list; what is wrong with it is a refusal.
     *
     * @throws org.sanchong.application.port.out.UnusableFileException if there is not one record, or the columns cannot be used
     */
    KeepApplications.Outcome keep(IncomingRecords row);
}
