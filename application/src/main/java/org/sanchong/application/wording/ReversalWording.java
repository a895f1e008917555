package org.sanchong.application.wording;

import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.person.IdentityNumber;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.ReversalRejection;

/** Puts into words why a settlement is not reversed: a stable code, a colon, what stands in the way, and the way out. */
public final class ReversalWording {
    private final PolicyCatalog catalog;
    private final boolean chinese;

    /** Words for people who use the language. */
    public ReversalWording(PolicyCatalog catalog, Language language) {
        this.catalog = catalog;
        this.chinese = language == Language.ZH;
    }

    /** Returns the words; valid identity numbers in them are masked. */
    public String words(ReversalRejection rejection) {
        return rejection.code() + ": " + (chinese ? inChinese(rejection) : inEnglish(rejection));
    }

    private String inEnglish(ReversalRejection rejection) {
        String claim = rejection.claim().value();
        if (rejection instanceof ReversalRejection.MovedSince moved) {
            return "claim " + claim + " is not the last: it left " + value(moved.total(), moved.left()) + " on "
                    + where(moved.total()) + ", which now holds " + value(moved.total(), moved.present())
                    + ". Settle the claims since then again, this one left out";
        }
        if (rejection instanceof ReversalRejection.CarriedSince carried) {
            return "claim " + claim + " is not the last of its chain of stays: claim "
                    + carried.later().claim().value() + " carries "
                    + carried.later().account()
                    + " too. Settle the claims since then again, this one left out";
        }
        return "the accumulators hold less than claim " + claim
                + " left: they are older than it, somebody else's, or it is reversed already. Give those that stand now";
    }

    private String inChinese(ReversalRejection rejection) {
        String claim = rejection.claim().value();
        if (rejection instanceof ReversalRejection.MovedSince moved) {
            return "结算 " + claim + " 不是最后一笔：它结算后 " + where(moved.total()) + " 为 " + value(moved.total(), moved.left())
                    + "，现为 " + value(moved.total(), moved.present()) + "。请去掉本笔，将其后各笔重新结算";
        }
        if (rejection instanceof ReversalRejection.CarriedSince carried) {
            return "结算 " + claim + " 不是转诊连续住院的最后一笔：结算 "
                    + carried.later().claim().value() + " 也累计了 "
                    + carried.later().account() + "。请去掉本笔，将其后各笔重新结算";
        }
        return "累计少于结算 " + claim + " 结算后的数额：可能早于该笔、属于他人，或该笔已经冲正。请提供当前的累计";
    }

    private String where(Accumulators.Total total) {
        String year = total.planYear() == 0 ? "" : " " + total.planYear();
        return total.account() + " (" + IdentityNumber.masked(total.ownerId()) + year + ")";
    }

    private String value(Accumulators.Total total, long value) {
        boolean counts = catalog.policies().stream()
                .filter(policy -> policy.region().equals(total.region()))
                .flatMap(policy -> policy.account(total.account()).stream())
                .anyMatch(account -> account.measure() == Account.Measure.STAYS);
        return counts ? Long.toString(value) : Money.ofFen(value).toString();
    }
}
