package org.sanchong.architecture.violating.domain_uses_only_what_is_listed.domain.claim;

import io.vavr.control.Either;
import picocli.CommandLine;

/** A claim that parses a command line. */
final class Claim {
    void read(CommandLine line) {}

    Either<String, Claim> settled() {
        return Either.right(this);
    }
}
