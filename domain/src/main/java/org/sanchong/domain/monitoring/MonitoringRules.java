package org.sanchong.domain.monitoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.sanchong.domain.ValueType;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.CertifyingDepartment;
import org.sanchong.domain.person.EligibilityCategory;

/** What a policy rules of early warning (防止因病致贫返贫监测预警); what is not here is not ruled. */
@Value.Immutable
@ValueType
public abstract class MonitoringRules {
    MonitoringRules() {}

    /** When what is found is passed on. */
    public enum Pace {
        /** As soon as it is found. */
        AT_ONCE,
        /** Once a quarter. */
        QUARTERLY
    }

    /** The clause on which it rests as a whole. */
    public abstract Source source();

    /** The departments that are told, at least one. */
    public abstract Set<CertifyingDepartment> receivers();

    /** When they are told. */
    public abstract Pace pace();

    /** The categories whose data is passed on every quarter, whatever their burden; included ones are among them. */
    public abstract Set<EligibilityCategory> everyQuarter();

    /** The lines; each id once. */
    public abstract List<WarningLine> lines();

    @Value.Check
    void checkOnce() {
        if (receivers().isEmpty()) {
            throw new IllegalArgumentException("a warning that nobody is told of");
        }
        Set<String> ids = new LinkedHashSet<>();
        for (WarningLine line : lines()) {
            if (!ids.add(line.id())) {
                throw new IllegalArgumentException("two lines are called " + line.id());
            }
        }
    }

    /** Starts rules. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    public static class Builder extends ImmutableMonitoringRules.Builder {
        Builder() {}
    }
}
