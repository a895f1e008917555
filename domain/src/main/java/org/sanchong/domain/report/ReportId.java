package org.sanchong.domain.report;

import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.RegionCode;

/**
 * What tells a report apart (报表编号): its form, its period, and the region that it is of; such as
 * {@code county-summary/2025-Q3/990200}.
 *
 * @param form the form's id
 * @param period the period
 * @param regions the region, down to the county; none for all that was settled
 */
public record ReportId(String form, ReportPeriod period, List<RegionCode> regions) {
    private static final int PARTS = 3;

    /** Checks that there is one region at most. */
    public ReportId {
        regions = List.copyOf(regions);
        if (regions.size() > 1) {
            throw new IllegalArgumentException("a report is of one region: " + regions);
        }
    }

    /** Returns what the text names, as form/period or form/period/region; nothing of another form. */
    public static Optional<ReportId> parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length < 2 || parts.length > PARTS || parts[0].isBlank()) {
            return Optional.empty();
        }
        List<RegionCode> regions = parts.length == PARTS && RegionCode.isWellFormed(parts[2])
                ? List.of(new RegionCode(parts[2]))
                : List.of();
        return regions.size() == parts.length - 2
                ? ReportPeriod.parse(parts[1]).map(period -> new ReportId(parts[0], period, regions))
                : Optional.empty();
    }

    /** Returns whether the county is in its region: the region itself, or one below it. */
    public boolean covers(RegionCode county) {
        return regions.stream()
                .allMatch(region ->
                        region.equals(county) || region.equals(county.city()) || region.equals(county.province()));
    }

    /** Returns whether claims of this place may be of its region and may be not: they name a place above it. */
    public boolean isBelow(RegionCode place) {
        return !covers(place)
                && regions.stream()
                        .anyMatch(region ->
                                region.city().equals(place) || region.province().equals(place));
    }

    /** Returns the report of the same form and region for another period. */
    public ReportId of(ReportPeriod other) {
        return new ReportId(form, other, regions);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(form).append('/').append(period);
        regions.forEach(region -> text.append('/').append(region));
        return text.toString();
    }
}
