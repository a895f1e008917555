package org.sanchong.architecture.violating.no_annotations_of_frameworks.domain.claim;

import jakarta.annotation.PostConstruct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A claim that frameworks look at. */
@Command
final class Claim {
    @Option(names = "--total")
    private final String total = "";

    @PostConstruct
    void begin() {}

    @Override
    public String toString() {
        return total;
    }
}
