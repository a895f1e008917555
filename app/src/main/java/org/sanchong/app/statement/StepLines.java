package org.sanchong.app.statement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.Accrual;
import org.sanchong.domain.benefit.Envelope;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Figure;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.settlement.Derivation;
import org.sanchong.domain.settlement.ReckonedSchedule;

/** Lays the steps of a derivation out: what went in, the figures with their clauses, what came out. */
final class StepLines {
    private final Language language;
    private final TierLabels tiers;
    /** The clauses that were cited so far. */
    private final Set<ClauseId> cited = new LinkedHashSet<>();

    StepLines(Language language) {
        this.language = language;
        this.tiers = new TierLabels(language);
    }

    void add(Page page, Derivation.Step step) {
        if (step instanceof Derivation.Suspended suspended) {
            String categories = suspended.categories().stream()
                    .map(EligibilityCategory::code)
                    .collect(Collectors.joining(", "));
            page.section(Phrase.SUSPENDED.in(language)).add(0, categories, "", source(step.source()));
        } else if (step instanceof Derivation.TakenIntoScope taken) {
            Page.Section section = page.section(Phrase.TAKEN_INTO_SCOPE.in(language));
            section.add(
                    0,
                    taken.part().column() + " × " + value(taken.share()),
                    taken.moved().toString(),
                    of(taken.share()));
            section.add(0, Phrase.IN_SCOPE.in(language), taken.inScopeAfter().toString(), "");
        } else if (step instanceof Derivation.Pending) {
            page.section(Phrase.PENDING.in(language))
                    .add(0, note(step.source()), Money.zero().toString(), source(step.source()));
        } else if (step instanceof Derivation.Supplied supplied) {
            page.section(tiers.of(supplied.tier()))
                    .add(0, Phrase.SUPPLIED.in(language), supplied.paid().toString(), source(step.source()));
        } else if (step instanceof Derivation.WithoutBenefit without) {
            page.section(tiers.of(without.tier()))
                    .add(0, Phrase.WITHOUT_BENEFIT.in(language), Money.zero().toString(), source(step.source()));
        } else if (step instanceof Derivation.TierReckoned reckoned) {
            tier(page, reckoned);
        } else {
            envelope(page, (Derivation.EnvelopeReckoned) step);
        }
    }

    private String note(Source source) {
        Optional<String> chinese = language == Language.ZH ? source.noteChinese() : Optional.empty();
        return chinese.or(source::note).orElse("");
    }

    /** Returns the clauses that the steps cite, in the order in which they come first. */
    Set<ClauseId> cited() {
        return cited;
    }

    private void tier(Page page, Derivation.TierReckoned reckoned) {
        Page.Section section = page.section(tiers.of(reckoned.tier()));
        section.add(0, Phrase.BURDEN.in(language), reckoned.burden().toString(), source(reckoned.source()));
        for (ReckonedSchedule schedule : reckoned.schedules()) {
            schedule(section, schedule, reckoned.taken());
        }
        section.add(0, Phrase.PAYS.in(language), reckoned.payment().toString(), "");
        if (reckoned.onApplication().isMoreThan(Money.zero())) {
            section.add(
                    0,
                    Phrase.ON_APPLICATION.in(language),
                    reckoned.onApplication().toString(),
                    "");
        }
    }

    private void schedule(Page.Section section, ReckonedSchedule schedule, Optional<String> taken) {
        boolean isTaken = taken.equals(Optional.of(schedule.id()));
        Phrase fate = isTaken ? Phrase.TAKEN : schedule.isOnApplication() ? Phrase.WAITS : Phrase.NOT_TAKEN;
        Phrase accrual = schedule.accrual() == Accrual.CLAIM ? Phrase.PER_CLAIM : Phrase.OVER_THE_YEAR;
        section.add(
                1,
                Phrase.SCHEDULE.in(language) + " " + schedule.id() + ", " + accrual.in(language) + ": "
                        + fate.in(language),
                "",
                "");
        if (schedule.accrual() == Accrual.PLAN_YEAR) {
            section.add(
                    2, Phrase.BURDEN_BEFORE.in(language), schedule.baseBefore().toString(), "");
        }
        schedule.deductible().ifPresent(figure -> {
            section.add(2, Phrase.DEDUCTIBLE.in(language), value(figure), of(figure));
            if (schedule.chargedBefore().isMoreThan(Money.zero())) {
                section.add(
                        2,
                        Phrase.CHARGED_BEFORE.in(language),
                        schedule.chargedBefore().toString(),
                        schedule.chargedBy().map(this::source).orElse(""));
                section.add(
                        2,
                        Phrase.DEDUCTIBLE_LEFT.in(language),
                        schedule.deductibleLeft().toString(),
                        "");
            }
        });
        for (ReckonedSchedule.Slice slice : schedule.slices()) {
            slice(section, slice);
        }
        section.add(2, Phrase.PAID_ON_AFTER.in(language), schedule.paidOnAfter().toString(), "");
        if (schedule.accrual() == Accrual.PLAN_YEAR) {
            section.add(
                    2,
                    Phrase.PAID_ON_BEFORE.in(language),
                    schedule.paidOnBefore().toString(),
                    "");
        }
        for (ReckonedSchedule.CapReckoned cap : schedule.caps()) {
            section.add(2, Phrase.CEILING.in(language) + " " + cap.account(), value(cap.ceiling()), of(cap.ceiling()));
            section.add(3, Phrase.COUNTED.in(language), cap.counted().toString(), "");
            if (cap.cut().isMoreThan(Money.zero())) {
                section.add(3, Phrase.CUT.in(language), cap.cut().toString(), "");
            }
        }
        section.add(2, Phrase.PAYS.in(language), schedule.payment().toString(), "");
    }

    private void slice(Page.Section section, ReckonedSchedule.Slice slice) {
        String band = Phrase.BAND.in(language) + " " + slice.band() + " " + Phrase.BAND_END.in(language);
        String edge = slice.edge().isEmpty()
                ? ""
                : ", " + Phrase.UP_TO.in(language) + " " + value(slice.edge().get(0));
        section.add(2, band.strip() + edge, slice.amount() + " × " + value(slice.rate()), of(slice.rate()));
    }

    private void envelope(Page page, Derivation.EnvelopeReckoned envelope) {
        Page.Section section = page.section(Phrase.BOUND.in(language));
        Phrase share = envelope.base() == Envelope.Base.TOTAL ? Phrase.SHARE_OF_TOTAL : Phrase.SHARE_OF_IN_SCOPE;
        section.add(
                0, share.in(language), envelope.baseAmount() + " × " + value(envelope.share()), of(envelope.share()));
        section.add(0, Phrase.BOUND_AMOUNT.in(language), envelope.boundAmount().toString(), "");
        section.add(0, Phrase.PAID_TOGETHER.in(language), envelope.paidBefore().toString(), "");
        for (Derivation.Change change : envelope.changes()) {
            section.add(1, tiers.of(change.tier()), change.amount().toString(), "");
        }
    }

    private static String value(Figure<?> figure) {
        return figure.value().toString();
    }

    /** The clause of a figure, and whether it is printed there. */
    private String of(Figure<?> figure) {
        return source(figure.source())
                + figure.derivedFrom().map(from -> " = " + from).orElse("");
    }

    private String source(Source source) {
        cited.add(source.clause());
        Provenance provenance = source.provenance();
        String clause = source.clause().toString();
        return switch (provenance) {
            case DOCUMENT -> clause;
            case DERIVED -> clause + " (" + Phrase.DERIVED.in(language) + ")";
            case CITED -> clause + " (" + Phrase.CITED.in(language) + ")";
            case ILLUSTRATIVE -> clause + " (" + Phrase.ILLUSTRATIVE.in(language) + ")";
        };
    }
}
