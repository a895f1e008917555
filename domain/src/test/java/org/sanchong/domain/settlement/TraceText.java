package org.sanchong.domain.settlement;

import java.util.ArrayList;
import java.util.List;
import org.sanchong.domain.law.Figure;

/** A derivation as lines of text, every figure with its provenance, so that a test can show it whole. */
final class TraceText {
    private final List<String> lines = new ArrayList<>();

    private TraceText() {}

    static String of(Derivation derivation) {
        TraceText text = new TraceText();
        text.line("%s total %s, in scope %s", derivation.policy(), derivation.total(), derivation.inScopeBefore());
        derivation.steps().forEach(text::step);
        derivation
                .movements()
                .forEach(moved ->
                        text.line("account %s %d + %d", moved.account().name(), moved.before(), moved.moved()));
        text.line("in scope at the end %s", derivation.inScope());
        return String.join("\n", text.lines) + "\n";
    }

    private void step(Derivation.Step step) {
        if (step instanceof Derivation.Suspended suspended) {
            line("suspended %s", suspended.categories());
        } else if (step instanceof Derivation.TakenIntoScope taken) {
            line(
                    "%s %s of %s into scope: %s",
                    taken.part().column(), taken.moved(), figure(taken.share()), taken.inScopeAfter());
        } else if (step instanceof Derivation.Pending) {
            line("pending");
        } else if (step instanceof Derivation.Supplied supplied) {
            line("%s brought along %s", supplied.tier().code(), supplied.paid());
        } else if (step instanceof Derivation.WithoutBenefit without) {
            line("%s no benefit", without.tier().code());
        } else if (step instanceof Derivation.TierReckoned tier) {
            tier(tier);
        } else {
            envelope((Derivation.EnvelopeReckoned) step);
        }
    }

    private void tier(Derivation.TierReckoned tier) {
        String taken = tier.taken().orElse("none");
        line(
                "%s burden %s, taken %s, pays %s, on application %s",
                tier.tier().code(), tier.burden(), taken, tier.payment(), tier.onApplication());
        tier.schedules().forEach(this::schedule);
    }

    private void schedule(ReckonedSchedule reckoned) {
        line(
                "  %s%s%s: %s %s, base %s + %s",
                reckoned.id(),
                reckoned.variantOf().map(of -> " (variant of " + of + ")").orElse(""),
                reckoned.isOnApplication() ? " (on application)" : "",
                reckoned.accrual(),
                reckoned.origin(),
                reckoned.baseBefore(),
                reckoned.base());
        reckoned.deductible()
                .ifPresent(figure -> line(
                        "    %s, charged before %s, left %s",
                        figure(figure), reckoned.chargedBefore(), reckoned.deductibleLeft()));
        for (ReckonedSchedule.Slice slice : reckoned.slices()) {
            String edge = slice.edge().stream()
                    .map(e -> " up to " + figure(e))
                    .findFirst()
                    .orElse("");
            line("    band %d%s: %s at %s", slice.band(), edge, slice.amount(), figure(slice.rate()));
        }
        line("    %s - %s", reckoned.paidOnAfter(), reckoned.paidOnBefore());
        reckoned.caps()
                .forEach(cap -> line(
                        "    %s on %s, counted %s, cut %s",
                        figure(cap.ceiling()), cap.account(), cap.counted(), cap.cut()));
        line("    pays %s", reckoned.payment());
    }

    private void envelope(Derivation.EnvelopeReckoned envelope) {
        line(
                "%s %s of %s %s is %s, paid before %s",
                envelope.bound(),
                figure(envelope.share()),
                envelope.base(),
                envelope.baseAmount(),
                envelope.boundAmount(),
                envelope.paidBefore());
        envelope.changes().forEach(change -> line("  %s %s", change.tier().code(), change.amount()));
    }

    private static String figure(Figure<?> figure) {
        return figure.name() + " " + figure.value() + " ["
                + figure.source().provenance().name().charAt(0) + "]"
                + figure.derivedFrom().map(from -> " = " + from).orElse("");
    }

    private void line(String format, Object... values) {
        lines.add(String.format(java.util.Locale.ROOT, format, values));
    }
}
