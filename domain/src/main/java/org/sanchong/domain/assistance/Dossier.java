package org.sanchong.domain.assistance;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.person.PersonId;

/** The file of an application (申请档案): who applies for what, where, and what was handed in so far. */
@Value.Immutable
@ValueType
public abstract class Dossier {
    Dossier() {}

    /** The application's id. */
    public abstract ApplicationId id();

    /** The person for whom it is made. */
    public abstract PersonId person();

    /** The township or street of household registration, as the sender names it. */
    public abstract String township();

    /** What is applied for. */
    public abstract AssistanceKind kind();

    /** The claim that it is about; absent where the year's burden is. */
    public abstract Optional<ClaimId> claim();

    /** The documents handed in so far, by id. */
    public abstract Set<String> documents();

    /** Whether it is about a sudden grave illness, to be handled at once (突发重病，从快特办). */
    public abstract boolean isUrgent();

    /** Returns the same with further documents. */
    public Dossier with(Set<String> further) {
        Set<String> all = new LinkedHashSet<>(documents());
        all.addAll(further);
        Builder builder = builder();
        builder.id(id()).person(person()).township(township()).kind(kind());
        return builder.claim(claim()).addAllDocuments(all).isUrgent(isUrgent()).build();
    }

    /** Starts a file. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a file. */
    public static class Builder extends ImmutableDossier.Builder {
        Builder() {}
    }
}
