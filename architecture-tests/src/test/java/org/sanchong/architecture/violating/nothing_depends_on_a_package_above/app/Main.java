package org.sanchong.architecture.violating.nothing_depends_on_a_package_above.app;

/** Above. */
public final class Main {}
