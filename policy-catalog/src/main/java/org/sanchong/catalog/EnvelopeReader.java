package org.sanchong.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.benefit.TierName;

/** Reads a bound on what several tiers pay together. */
final class EnvelopeReader {
    private static final Constants<Envelope.Bound> BOUNDS = Constants.of(
            List.of(Envelope.Bound.values()), bound -> bound == Envelope.Bound.AT_MOST ? "at-most" : "at-least");

    private final Fields fields;
    private final SourceLevel level;
    private final Set<TierName> above;
    private final Defects defects;

    EnvelopeReader(Fields fields, SourceLevel level, Set<TierName> above) {
        this.fields = fields;
        this.level = level;
        this.above = above;
        this.defects = level.defects();
    }

    /** Returns the envelope, unless there are defects in it. */
    Optional<Envelope> read() {
        int before = defects.errors();
        Envelope.Builder envelope = Envelope.builder();
        Optional<Envelope.Bound> bound = fields.require("envelope").flatMap(word -> BOUNDS.read(word, defects));
        bound.ifPresent(envelope::bound);
        level.source(fields.place()).ifPresent(envelope::source);
        new ConditionReader(level).read(fields, "when").ifPresent(envelope::condition);
        SourceLevel shares = level.under(fields, "share-source");
        fields.require("share")
                .flatMap(written -> FigureReader.shares(shares).table("share", written))
                .ifPresent(envelope::share);
        fields.require("of")
                .flatMap(word -> Constants.of(Envelope.Base.class).read(word, defects))
                .ifPresent(envelope::base);
        fields.require("over").ifPresent(written -> over(written, envelope));
        Optional<Written> paidBy = fields.get("paid-by");
        bound.ifPresent(b -> paidBy(b, paidBy.isPresent(), envelope));
        return defects.unlessSince(before, fields.place(), envelope::build);
    }

    private void over(Written written, Envelope.Builder envelope) {
        if (!written.text().equals("all")) {
            Lists.oneOrMore(written, defects).forEach(item -> standing(item).ifPresent(envelope::addOver));
            return;
        }
        if (above.isEmpty()) {
            defects.error(written.place(), DefectCode.UNKNOWN_TIER, "no tier stands above this envelope");
        }
        envelope.addAllOver(above);
    }

    private void paidBy(Envelope.Bound bound, boolean given, Envelope.Builder envelope) {
        if (bound == Envelope.Bound.AT_MOST) {
            if (given) {
                String message = "an at-most envelope cuts, nobody pays for it; leave 'paid-by' out";
                defects.error(fields.placeOf("paid-by"), DefectCode.CONFLICTING_KEYS, message);
            }
            return;
        }
        fields.require("paid-by")
                .flatMap(word -> AccountReader.TIERS.read(word, defects, DefectCode.UNKNOWN_TIER))
                .ifPresent(envelope::paidBy);
    }

    private Optional<TierName> standing(Written written) {
        Optional<TierName> tier = AccountReader.TIERS.read(written, defects, DefectCode.UNKNOWN_TIER);
        if (tier.isPresent() && !above.contains(tier.get())) {
            String message = tier.get().code() + " does not stand above this envelope";
            defects.error(written.place(), DefectCode.UNKNOWN_TIER, message);
            return Optional.empty();
        }
        return tier;
    }
}
