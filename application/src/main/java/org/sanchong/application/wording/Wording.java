package org.sanchong.application.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanchong.domain.benefit.BenefitTier;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettlementNote;
import org.sanchong.domain.settlement.SettlementRejection;

/** Puts notes and rejections into words: a stable code, a colon, and what a person should know. */
public final class Wording {
    private final PolicyCatalog catalog;
    private final boolean chinese;
    private final TierLabels tiers;

    /** Words for people who use the language. */
    public Wording(PolicyCatalog catalog, Language language) {
        this.catalog = catalog;
        this.chinese = language == Language.ZH;
        this.tiers = new TierLabels(language);
    }

    /** Returns the notes joined by {@code "; "}; the figures of one tier and clause share a note, behind the others. */
    public String notes(List<SettlementNote> notes) {
        StringBuilder words = new StringBuilder();
        for (SettlementNote note : notes) {
            if (!(note instanceof SettlementNote.IllustrativeFigure)) {
                words.append(words.isEmpty() ? "" : "; ").append(note.code()).append(": ");
                words.append(chinese ? inChinese(note) : inEnglish(note));
            }
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i) instanceof SettlementNote.IllustrativeFigure figure && !isTold(figure, notes, i)) {
                words.append(words.isEmpty() ? "" : "; ").append(figure.code()).append(": ");
                figures(figure, notes.subList(i, notes.size()), words);
            }
        }
        return words.toString();
    }

    /** Returns whether the note is told with one of those before it. */
    private static boolean isTold(SettlementNote.IllustrativeFigure figure, List<SettlementNote> notes, int before) {
        for (int i = 0; i < before; i++) {
            if (shares(notes.get(i), figure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shares(SettlementNote note, SettlementNote.IllustrativeFigure with) {
        return note instanceof SettlementNote.IllustrativeFigure other
                && other.tier().equals(with.tier())
                && other.clause().equals(with.clause());
    }

    /** Tells the figures of a tier and clause, each once. */
    private void figures(SettlementNote.IllustrativeFigure first, List<SettlementNote> from, StringBuilder words) {
        words.append(tiers.ofCode(first.tier())).append(' ').append(first.clause());
        Set<String> told = new LinkedHashSet<>();
        for (SettlementNote note : from) {
            if (shares(note, first) && told.add(((SettlementNote.IllustrativeFigure) note).figure())) {
                words.append(told.size() == 1 ? " " : ", ").append(((SettlementNote.IllustrativeFigure) note).figure());
            }
        }
    }

    private String inEnglish(SettlementNote note) {
        if (note instanceof SettlementNote.RulePending pending) {
            return pending.policy() + " clause " + pending.clause().number() + " prints no rule for: "
                    + pending.what().replace(';', ',');
        }
        if (note instanceof SettlementNote.StalePolicy stale) {
            return stale.policy() + " is verified for claims discharged until " + stale.verifiedUntil()
                    + ", and nobody has checked since that it still holds as written";
        }
        SettlementNote.BenefitSuspended suspended = (SettlementNote.BenefitSuspended) note;
        return "by clause " + suspended.clause() + " the benefits of the person's category do not apply to this claim";
    }

    private String inChinese(SettlementNote note) {
        if (note instanceof SettlementNote.RulePending pending) {
            return pending.policy() + " 第 " + pending.clause().number() + " 条未印明细则：" + paraphrase(pending.clause());
        }
        if (note instanceof SettlementNote.StalePolicy stale) {
            return stale.policy() + " 仅核实至出院日 " + stale.verifiedUntil() + "，此后是否仍按原文执行尚未核实";
        }
        SettlementNote.BenefitSuspended suspended = (SettlementNote.BenefitSuspended) note;
        return "按 " + suspended.clause() + "，本次结算不享受该类人员的倾斜待遇";
    }

    private String paraphrase(ClauseId id) {
        return catalog.documents().stream()
                .filter(d -> d.id().equals(id.document()))
                .flatMap(d -> d.clause(id.number()).stream())
                .map(c -> c.chinese().replace(';', '，'))
                .findFirst()
                .orElse(id.toString());
    }

    /** Returns the parameter that is missing; what is said of the document that has it, in Chinese where its policy says it so. */
    String parameter(SettlementRejection.MissingParameter missing) {
        return catalog.policies().stream()
                .filter(policy -> policy.id().equals(missing.policy()))
                .flatMap(policy -> policy.steps().stream())
                .flatMap(step -> step instanceof BenefitTier tier && tier.name().equals(missing.tier())
                        ? Stream.of(tier.otherwise().source())
                        : Stream.<Source>empty())
                .filter(source ->
                        source.note().isPresent() && source.noteChinese().isPresent())
                .map(source -> missing.parameter()
                        .replace(
                                " (" + source.note().get() + ")",
                                "，" + source.noteChinese().get()))
                .findFirst()
                .orElse(missing.parameter());
    }

    /** Returns why a claim is not settled. */
    public String fault(ClaimFault fault) {
        return fault.code() + ": " + words(fault);
    }

    String words(ClaimFault fault) {
        if (fault instanceof ClaimFault.Worded worded) {
            return worded.words();
        }
        if (fault instanceof ClaimFault.OfLines lines) {
            return new LineWording(chinese ? Language.ZH : Language.EN).words(lines.fault());
        }
        if (fault instanceof ClaimFault.OfReferral referral) {
            return new ReferralWording(catalog, chinese ? Language.ZH : Language.EN).words(referral.fault());
        }
        if (fault instanceof ClaimFault.OfRefund refund) {
            return new RefundWording(chinese).words(refund.fault());
        }
        if (fault instanceof ClaimFault.OfBooks books) {
            return new BookWording(chinese).words(books.fault());
        }
        return chinese ? new ChineseFaults(this).words(fault) : new EnglishFaults(this).words(fault);
    }

    String tier(TierName tier) {
        return tiers.of(tier);
    }

    String illustrative(SettlementRejection.IllustrativeFigures rejection) {
        return notes(rejection.figures()).replace("ILLUSTRATIVE_FIGURE: ", "");
    }

    Set<String> policies() {
        return catalog.policies().stream().map(p -> p.region().value()).collect(Collectors.toCollection(TreeSet::new));
    }
}
