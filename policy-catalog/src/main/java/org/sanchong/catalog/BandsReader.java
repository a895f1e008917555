package org.sanchong.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanchong.domain.benefit.TierBand;
import org.sanchong.domain.benefit.TierBands;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.money.Rate;

/** Reads the bands of a schedule, or the one rate that stands for a single open band. */
final class BandsReader {
    private static final Pattern BAND = Pattern.compile("[.][.]\\s*([^\\s%]+)?\\s+(\\S+)");

    private final SourceLevel level;

    BandsReader(SourceLevel level) {
        this.level = level;
    }

    /** Returns the bands of the schedule, where it has any. */
    Optional<TierBands> read(Fields schedule, TierBands.Origin origin) {
        schedule.refuseBoth("rate", "bands");
        SourceLevel single = level.under(schedule, "rate-source");
        SourceLevel rates = level.under(schedule, "bands-source");
        SourceLevel edges = rates.under(schedule, "edges-source");
        Optional<Written> rate = schedule.get("rate");
        Optional<Written> bands = schedule.get("bands");
        if (bands.isPresent()) {
            return bands(bands.get(), new Bands(FigureReader.amounts(edges), FigureReader.shares(rates), origin));
        }
        return rate.flatMap(written -> FigureReader.shares(single).table("rate", written))
                .map(table -> TierBand.builder().rate(table).build())
                .map(band -> TierBands.builder().origin(origin).addBand(band).build());
    }

    private Optional<TierBands> bands(Written written, Bands reading) {
        Defects defects = level.defects();
        int before = defects.errors();
        List<Written> items = Lists.items(written, defects);
        if (written.isList() && items.isEmpty()) {
            String message = "there is no band; the last one, without an edge, must be there";
            defects.error(written.place(), DefectCode.BANDS_GAP, message);
        }
        Money below = Money.zero();
        TierBands.Builder bands = TierBands.builder().origin(reading.origin());
        for (int i = 0; i < items.size(); i++) {
            Optional<TierBand> band = reading.band(i + 1, items.get(i), defects);
            band.ifPresent(bands::addBand);
            if (band.isPresent()) {
                boolean last = i == items.size() - 1;
                below = checked(band.get(), below, items.get(i).place(), last);
            }
        }
        return defects.unlessSince(before, written.place(), bands::build);
    }

    private Money checked(TierBand band, Money below, Place place, boolean last) {
        Defects defects = level.defects();
        Optional<Money> edge = band.upTo().map(Figure::value);
        if (last && edge.isPresent()) {
            String message =
                    "nothing is ruled above " + edge.get() + "; end with a band without an edge, as \".. 80%\"";
            defects.error(place, DefectCode.BANDS_GAP, message);
        } else if (!last && edge.isEmpty()) {
            String message = "this band has no edge and lies over those that follow; only the last one is open";
            defects.error(place, DefectCode.BANDS_OVERLAP, message);
        } else if (edge.isPresent() && !edge.get().isMoreThan(below)) {
            String message = "the edge " + edge.get() + " does not lie above " + below + ", where the band begins";
            defects.error(place, DefectCode.BANDS_OVERLAP, message);
        }
        return edge.orElse(below).max(below);
    }

    /** Reads band after band, with the sources of edges and of rates. */
    private record Bands(FigureReader<Money> edges, FigureReader<Rate> rates, TierBands.Origin origin) {
        Optional<TierBand> band(int number, Written written, Defects defects) {
            int before = defects.errors();
            TierBand.Builder band = TierBand.builder();
            if (written.isMapping()) {
                Fields.of(written, defects).ifPresent(fields -> {
                    fields.get("to")
                            .flatMap(to -> edges.figure(edgeName(number), to))
                            .ifPresent(band::upTo);
                    fields.require("rate")
                            .flatMap(rate -> rates.table(rateName(number), rate))
                            .ifPresent(band::rate);
                    fields.close();
                });
            } else {
                text(number, written, band, defects);
            }
            return defects.unlessSince(before, written.place(), band::build);
        }

        private void text(int number, Written written, TierBand.Builder band, Defects defects) {
            Matcher parts = BAND.matcher(written.text().strip());
            if (!written.isQuoted() || !parts.matches()) {
                String message = "a band is a text in quotes such as \"..100000 65%\" or, the last one, \".. 80%\"";
                defects.error(written.place(), DefectCode.BAD_SCALAR, message);
                return;
            }
            Optional<String> edge = Optional.ofNullable(parts.group(1));
            edge.flatMap(text -> edges.figure(edgeName(number), text, written.place()))
                    .ifPresent(band::upTo);
            rates.figure(rateName(number), parts.group(2), written.place())
                    .map(org.sanchong.domain.law.FigureTable::of)
                    .ifPresent(band::rate);
        }

        private static String edgeName(int number) {
            return "band " + number + " edge";
        }

        private static String rateName(int number) {
            return "band " + number + " rate";
        }
    }
}
