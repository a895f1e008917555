package org.sanchong.architecture.violating.nothing_is_injected_into_fields.application.usecase;

import jakarta.annotation.Resource;

/** A use case that somebody else has to fill. */
final class Settling {
    @Resource
    Runnable calculator;
}
