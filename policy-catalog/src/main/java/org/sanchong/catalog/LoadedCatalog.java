package org.sanchong.catalog;

import java.util.List;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.policy.PolicyCatalog;

/** A catalog that was read and found consistent. */
@Value.Immutable
@ValueType
abstract class LoadedCatalog implements PolicyCatalog {
    LoadedCatalog() {}

    /** What someone should look at. */
    abstract List<PolicyDefect> warnings();

    /** Reckoned from the content, unless it was stored with it. */
    @Override
    @Value.Default
    public String contentHash() {
        return ContentHash.of(this);
    }

    static Builder builder() {
        return new Builder();
    }

    static class Builder extends ImmutableLoadedCatalog.Builder {
        Builder() {}
    }
}
