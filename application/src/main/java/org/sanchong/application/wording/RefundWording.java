package org.sanchong.application.wording;

/** Puts into words why a refund is not settled, and how to mend it. */
final class RefundWording {
    private final boolean chinese;

    RefundWording(boolean chinese) {
        this.chinese = chinese;
    }

    String words(RefundFault fault) {
        return chinese ? inChinese(fault) : inEnglish(fault);
    }

    private static String inEnglish(RefundFault fault) {
        String claim = fault.claim();
        if (fault instanceof RefundFault.NothingToReverse nothing) {
            return switch (nothing.instead()) {
                case UNKNOWN ->
                    "reverses names the claim " + claim
                            + ", which this file does not have, nor the books if it is settled into books. Correct the id. If it is of"
                            + " an earlier file, take that file without the claim, and all since: \"sanchong resettle"
                            + " NOW.csv --was EARLIER.csv\" tells what it and the claims since are to be corrected by";
                case REJECTED ->
                    "reverses names the claim " + claim + ", which is rejected: nothing was paid for it, so leave the"
                            + " refund out";
                case REFUND ->
                    "reverses names " + claim + ", which is a refund itself. Settle the claim anew under a new id"
                            + " instead";
            };
        }
        if (fault instanceof RefundFault.ReversalMismatch mismatch) {
            return mismatch.column() + " is " + mismatch.value() + ", and the refund of claim " + claim + " has "
                    + mismatch.expected()
                    + ". A refund has the person, region and day of its claim, and all its amounts"
                    + " with a minus: take the whole claim back, and settle what remains as a new one. If fee lines of it are"
                    + " given back, correct its bill and \"sanchong resettle --lines NOW --lines-was EARLIER\"";
        }
        if (fault instanceof RefundFault.AlreadyReversed already) {
            return already.refund().isEmpty()
                    ? "claim " + claim + " is taken back already, without a refund. Leave this one out"
                    : "claim " + claim + " is taken back already, by " + already.refund()
                            + ". Leave one of the refunds out";
        }
        if (fault instanceof RefundFault.FollowingRejected rejected) {
            return "claim " + claim + " is not taken back: claim " + rejected.later() + ", settled after it, could then"
                    + " not be settled any more (" + rejected.reason() + "). Give the catalog that settles it"
                    + " (--catalog, --as-known-on), or take claim " + rejected.later() + " back first";
        }
        RefundFault.NeedsResettlement needed = (RefundFault.NeedsResettlement) fault;
        return "claim " + claim + " is not the last: claim " + needed.later() + " was settled after it and stands. Give"
                + " the refund the discharged_on of claim " + claim + ", and the claims since are settled as if it had"
                + " never been. If those were paid already, \"sanchong resettle NOW.csv --was EARLIER.csv\", now without"
                + " the claim, tells what they are to be corrected by";
    }

    private static String inChinese(RefundFault fault) {
        String claim = fault.claim();
        if (fault instanceof RefundFault.NothingToReverse nothing) {
            return switch (nothing.instead()) {
                case UNKNOWN ->
                    "reverses 所指结算 " + claim
                            + " 不在本文件中（入账结算时也不在账簿中）。请更正结算号。如属此前的文件，请从该文件及其后各文件的结算中去掉该笔，用 sanchong resettle 现在.csv --was 此前.csv 得出更正分录";
                case REJECTED -> "reverses 所指结算 " + claim + " 已被拒绝，未支付任何金额，请去掉本笔退费";
                case REFUND -> "reverses 所指 " + claim + " 本身是退费。请改用新的结算号重新结算";
            };
        }
        if (fault instanceof RefundFault.ReversalMismatch mismatch) {
            return mismatch.column() + " 为 " + mismatch.value() + "，而结算 " + claim + " 的退费应为 " + mismatch.expected()
                    + "。退费的人员、地区和日期与原结算相同，各项金额取负：请整笔冲正，其余部分作为新的一笔结算；如只退部分收费明细，请更正其明细，用 sanchong resettle --lines 现在 --lines-was 此前";
        }
        if (fault instanceof RefundFault.AlreadyReversed already) {
            return already.refund().isEmpty()
                    ? "结算 " + claim + " 已经冲正，请去掉本笔退费"
                    : "结算 " + claim + " 已由 " + already.refund() + " 冲正，请去掉其中一笔退费";
        }
        if (fault instanceof RefundFault.FollowingRejected rejected) {
            return "结算 " + claim + " 未冲正：冲正后，其后的结算 " + rejected.later() + " 将不能结算（" + rejected.reason()
                    + "）。请指定能结算它的政策目录（--catalog、--as-known-on），或先将结算 " + rejected.later() + " 冲正";
        }
        RefundFault.NeedsResettlement needed = (RefundFault.NeedsResettlement) fault;
        return "结算 " + claim + " 不是最后一笔：其后的结算 " + needed.later() + " 仍然有效。请将退费的 discharged_on 填为结算 " + claim
                + " 的出院日期，其后各笔即按该笔从未发生结算；如其后各笔已支付，请用 sanchong resettle 现在.csv --was 此前.csv（现在的文件去掉该笔）得出更正分录";
    }
}
