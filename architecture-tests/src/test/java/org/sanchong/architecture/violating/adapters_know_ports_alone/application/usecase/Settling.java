package org.sanchong.architecture.violating.adapters_know_ports_alone.application.usecase;

/** How claims are settled. */
public final class Settling {}
