package org.sanchong.application.usecase;

import org.sanchong.domain.supervision.MatterId;
import org.sanchong.domain.supervision.SupervisionEvent;

/**
 * An event of a matter that is to be taken.
 *
 * @param row where it stands; the header is 1
 * @param matter the matter
 * @param event what happened
 */
record SupervisionPosting(int row, MatterId matter, SupervisionEvent event) {}
