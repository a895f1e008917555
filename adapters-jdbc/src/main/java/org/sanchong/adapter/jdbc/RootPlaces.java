package org.sanchong.adapter.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.JournalRoots.Place;
import org.sanchong.application.port.out.JournalRoots.Span;
import org.sanchong.domain.claim.RegionCode;

/** Finds regions and days of which entries were recorded: from each to the next by the index, past all that lies between. */
final class RootPlaces {
    private static final String REGION = "SELECT MIN(region) FROM settlement WHERE region > ?";

    private static final String MOMENT =
            "SELECT MIN(recorded_at) FROM settlement WHERE region = ? AND recorded_at >= ? AND recorded_at < ?";

    private final Connection connection;

    RootPlaces(Connection connection) {
        this.connection = connection;
    }

    /** Returns those of the span, in order. */
    List<Place> find(Span span) throws SQLException {
        List<Place> found = new ArrayList<>();
        String region = region("");
        while (region != null) {
            RegionCode code = new RegionCode(region);
            if (span.regions().isEmpty() || span.regions().contains(code)) {
                days(code, span, found);
            }
            region = region(region);
        }
        return found;
    }

    private @Nullable String region(String after) throws SQLException {
        try (RowCursor rows = new RowCursor(connection, REGION, after)) {
            rows.next();
            return rows.row().getString(1);
        }
    }

    private void days(RegionCode region, Span span, List<Place> found) throws SQLException {
        Optional<LocalDate> day = day(region, span.from(), span.until());
        while (day.isPresent()) {
            found.add(new Place(region, day.get()));
            day = day(region, day.get().plusDays(1), span.until());
        }
    }

    private Optional<LocalDate> day(RegionCode region, LocalDate from, LocalDate until) throws SQLException {
        OffsetDateTime begin = DayRoot.beginning(from);
        OffsetDateTime end = DayRoot.beginning(until.plusDays(1));
        try (RowCursor rows = new RowCursor(connection, MOMENT, region.value(), begin, end)) {
            rows.next();
            return Optional.ofNullable(rows.row().getObject(1, OffsetDateTime.class))
                    .map(DayRoot::day);
        }
    }
}
