package org.sanchong.app;

import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.policy.PolicyId;
import picocli.CommandLine.Option;

/** The option {@code --policy}: the one that settles every claim. */
final class PolicyOption {
    @Option(
            names = "--policy",
            paramLabel = "ID",
            description = "Settle every claim under this policy, whatever its region.")
    private @Nullable String policy;

    /** Returns the policy that settles every claim, or null if region and discharge tell. */
    @Nullable
    PolicyId policy() {
        String id = policy;
        if (id == null) {
            return null;
        }
        try {
            return new PolicyId(id);
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException("--policy: " + e.getMessage(), e);
        }
    }
}
