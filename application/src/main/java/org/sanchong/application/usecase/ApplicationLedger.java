package org.sanchong.application.usecase;

import java.util.Optional;
import org.sanchong.application.port.in.KeepApplications.Posting;
import org.sanchong.application.wording.ApplicationFault;

/** Where the events of a list go. */
interface ApplicationLedger {
    /** Takes an event; returns why it is not taken, if it is not. */
    Optional<ApplicationFault> post(Posting posting);
}
