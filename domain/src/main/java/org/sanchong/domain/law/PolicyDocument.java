package org.sanchong.domain.law;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;

/** A public policy document (政策文件) with its clauses in the order in which they are printed. */
@Value.Immutable
@ValueType
public abstract class PolicyDocument {
    PolicyDocument() {}

    /** The document's id in the catalog, such as {@code heze-2022}. */
    public abstract String id();

    /** The title in English, ours. */
    public abstract String english();

    /** The title in Chinese. */
    public abstract String chinese();

    /** The printed document number (文号), where there is one. */
    public abstract Optional<String> documentNumber();

    /** The clauses and their parts, in printed order; each number once. */
    public abstract List<Clause> clauses();

    /** Returns whether it is registered (登记): its clauses say which figures they print, and what carries them out. */
    public boolean isRegistered() {
        return clauses().stream()
                .anyMatch(c -> !c.figures().isEmpty() || !c.carriers().isEmpty());
    }

    /** Returns the clause of that number, if the document prints it. */
    public Optional<Clause> clause(String number) {
        return clauses().stream().filter(c -> c.id().number().equals(number)).findFirst();
    }

    /** Starts a document. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a document. */
    public static class Builder extends ImmutablePolicyDocument.Builder {
        Builder() {}
    }
}
