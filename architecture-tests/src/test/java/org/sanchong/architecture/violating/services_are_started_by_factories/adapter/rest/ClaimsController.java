package org.sanchong.architecture.violating.services_are_started_by_factories.adapter.rest;

/** A controller that anybody can name. */
public final class ClaimsController {
    ClaimsController() {}
}
