package org.sanchong.architecture.violating.layers_look_inwards.application.usecase;

/** A use case. */
public final class Settling {}
