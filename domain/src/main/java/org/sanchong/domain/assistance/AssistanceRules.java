package org.sanchong.domain.assistance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.time.WorkingDays;

/** What a policy rules of assistance on application (依申请救助程序); what is not here is not ruled. */
@Value.Immutable
@ValueType
public abstract class AssistanceRules {
    AssistanceRules() {}

    /** The clause on which it rests as a whole. */
    public abstract Source source();

    /** What can be applied for; each kind once, at least one. */
    public abstract List<AssistanceGrant> grants();

    /** What has to be handed in; each id once. */
    public abstract List<RequiredDocument> documents();

    /** How long steps may take; each step once. */
    public abstract List<StepPeriod> periods();

    /** The clause by which sudden grave illness is handled at once, ahead of all others; absent where none is printed. */
    public abstract Optional<Source> fastTrack();

    /** The clause by which a refusal gives its reasons in writing and the applicant is told; absent where none is. */
    public abstract Optional<Source> refusalInWriting();

    @Value.Check
    void checkOnce() {
        if (grants().isEmpty()) {
            throw new IllegalArgumentException("rules of applications name nothing that can be applied for");
        }
        once("kind", grants().stream().map(AssistanceGrant::kind).toList());
        once("document", documents().stream().map(RequiredDocument::id).toList());
        once("step", periods().stream().map(StepPeriod::step).toList());
    }

    private static void once(String what, List<?> all) {
        if (new LinkedHashSet<>(all).size() != all.size()) {
            throw new IllegalArgumentException("a " + what + " stands twice among " + all);
        }
    }

    /** Returns what is ruled of the kind, where it can be applied for. */
    public Optional<AssistanceGrant> grant(AssistanceKind kind) {
        return grants().stream().filter(grant -> grant.kind() == kind).findFirst();
    }

    /** Returns how long the step may take, where that is printed. */
    public Optional<Figure<WorkingDays>> period(AssistanceStep step) {
        return periods().stream()
                .filter(period -> period.step() == step)
                .map(StepPeriod::period)
                .findFirst();
    }

    /** Returns the ids of the documents that are missing beside those handed in, in the order of the rules. */
    public Set<String> missing(Set<String> handedIn) {
        Set<String> missing = new LinkedHashSet<>();
        documents().stream()
                .map(RequiredDocument::id)
                .filter(id -> !handedIn.contains(id))
                .forEach(missing::add);
        return missing;
    }

    /** Starts rules. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static class Builder extends ImmutableAssistanceRules.Builder {
        Builder() {}
    }
}
