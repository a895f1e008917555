package org.sanchong.architecture.violating.driving_ports_use_the_domain_only.application.usecase;

/** How it is done. */
public final class Cache {}
