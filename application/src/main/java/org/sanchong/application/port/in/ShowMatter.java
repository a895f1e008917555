package org.sanchong.application.port.in;

/** Tells what happened to one tip or check (监管事项). */
public interface ShowMatter {
    /**
     * Tells what happened to one matter of the ledger and the list.
     *
     * @return whether there is such a matter
     */
    boolean show(FollowSupervision.CaseBook book, String matter);
}
