package org.sanchong.domain.premium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.EligibilityCategory;

/** The figures that localities have supplied: the nearest region's counts. There are none built in. */
public final class LocalParameters {
    private final Map<LocalParameter.Key, LocalParameter> known;

    private LocalParameters(Map<LocalParameter.Key, LocalParameter> known) {
        this.known = known;
    }

    /**
     * Returns those parameters.
     *
     * @throws IllegalArgumentException if one is given twice
     */
    public static LocalParameters of(List<LocalParameter> parameters) {
        Map<LocalParameter.Key, LocalParameter> known = new LinkedHashMap<>();
        for (LocalParameter parameter : parameters) {
            if (known.put(parameter.key(), parameter) != null) {
                throw new IllegalArgumentException(parameter.key().name() + " is given twice for "
                        + parameter.key().region() + " and "
                        + parameter.key().year().year());
            }
        }
        return new LocalParameters(known);
    }

    /** Returns no parameters. */
    public static LocalParameters none() {
        return new LocalParameters(Map.of());
    }

    /** Returns the parameter that holds for an enrolment. */
    Optional<LocalParameter> find(Enrolment enrolment, LocalParameter.Name name) {
        return nearest(enrolment, name, List.of());
    }

    /** Returns the parameter of a category that holds for an enrolment. */
    Optional<LocalParameter> find(Enrolment enrolment, LocalParameter.Name name, EligibilityCategory category) {
        return nearest(enrolment, name, List.of(category));
    }

    private Optional<LocalParameter> nearest(
            Enrolment enrolment, LocalParameter.Name name, List<EligibilityCategory> of) {
        RegionCode county = enrolment.region();
        for (RegionCode region : List.of(county, county.city(), county.province())) {
            LocalParameter found =
                    known.get(new LocalParameter.Key(region, enrolment.year(), enrolment.insurance(), name, of));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
