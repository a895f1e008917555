package org.sanchong.architecture.violating.nothing_uses_the_app.app;

/** What the command line said. */
public final class Options {}
