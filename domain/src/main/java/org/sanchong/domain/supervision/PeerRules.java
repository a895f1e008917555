package org.sanchong.domain.supervision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.money.Rate;
import org.sanchong.domain.supervision.PeerFigures.Measure;
import org.sanchong.domain.supervision.PeerFigures.PeerFigure;

/** What rules find of a stay beside its peers, each figure of whom is reckoned once. For one thread. */
final class PeerRules {
    private final PeerFigures peers;
    private final Map<Asked, Optional<PeerFigure>> known = new LinkedHashMap<>();

    PeerRules(PeerFigures peers) {
        this.peers = peers;
    }

    /** Returns what the rule finds of a case. */
    Optional<Finding> of(ReminderRule.OfPeers rule, WatchedCase watched) {
        if (!watched.isStay()) {
            return Optional.empty();
        }
        return rule instanceof ReminderRule.UnusualStay unusual
                ? unusual(unusual, watched)
                : minor((ReminderRule.MinorIllness) rule, watched);
    }

    private Optional<Finding> unusual(ReminderRule.UnusualStay rule, WatchedCase watched) {
        long value = rule.measure().of(watched);
        return figure(rule, watched.claim().facility().level(), rule.measure())
                .filter(figure -> isAbove(value, figure.value(), rule.above().times()))
                .map(figure -> new Finding.Unusual(value, figure));
    }

    /** Exact: an expense is at most 10^12 fen, and no figure is taken more than nine times. */
    private static boolean isAbove(long value, long figure, Rate times) {
        return Math.multiplyExact(value, Rate.MILLIONTHS) > Math.multiplyExact(figure, times.millionths());
    }

    private Optional<Finding> minor(ReminderRule.MinorIllness rule, WatchedCase watched) {
        if (!rule.levels().contains(watched.claim().facility().level())) {
            return Optional.empty();
        }
        Optional<PeerFigure> days = figure(rule, rule.slight().reference(), Measure.DAYS);
        Optional<PeerFigure> fen = figure(rule, rule.slight().reference(), Measure.FEN);
        boolean isSlight = days.filter(figure -> watched.days() <= figure.value())
                        .isPresent()
                && fen.filter(figure -> watched.total().fen() <= figure.value()).isPresent();
        return isSlight
                ? Optional.of(new Finding.Minor(watched.days(), watched.total(), days.orElseThrow(), fen.orElseThrow()))
                : Optional.empty();
    }

    private Optional<PeerFigure> figure(ReminderRule.OfPeers rule, FacilityLevel level, Measure measure) {
        return known.computeIfAbsent(
                new Asked(rule.terms().id(), level, measure), asked -> peers.quantile(level, measure, rule));
    }

    /**
     * Which figure.
     *
     * @param rule the rule that asks
     * @param level whose
     * @param measure of what
     */
    private record Asked(String rule, FacilityLevel level, Measure measure) {}
}
