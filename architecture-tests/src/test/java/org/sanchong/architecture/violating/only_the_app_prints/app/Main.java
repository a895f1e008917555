package org.sanchong.architecture.violating.only_the_app_prints.app;

/** May print. */
final class Main {
    void print() {
        System.err.println("claim");
    }
}
