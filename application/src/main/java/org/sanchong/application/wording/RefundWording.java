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
                    "reverses names the claim " + claim + ", which this file does not have. Correct the id, or settle"
                            + " the file that has the claim again with the refund in it";
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
                    + " with a minus: take the whole claim back, and settle what remains as a new one";
        }
        if (fault instanceof RefundFault.AlreadyReversed already) {
            return "claim " + claim + " is taken back already, by " + already.refund()
                    + ". Leave one of the refunds out";
        }
        RefundFault.NeedsResettlement needed = (RefundFault.NeedsResettlement) fault;
        return "claim " + claim + " is not the last: claim " + needed.later() + " was settled after it and stands. Give"
                + " the refund the discharged_on of claim " + claim + ", and the claims since are settled as if it had"
                + " never been";
    }

    private static String inChinese(RefundFault fault) {
        String claim = fault.claim();
        if (fault instanceof RefundFault.NothingToReverse nothing) {
            return switch (nothing.instead()) {
                case UNKNOWN -> "reverses 所指结算 " + claim + " 不在本文件中。请更正结算号，或将含该笔的文件连同本笔退费重新结算";
                case REJECTED -> "reverses 所指结算 " + claim + " 已被拒绝，未支付任何金额，请去掉本笔退费";
                case REFUND -> "reverses 所指 " + claim + " 本身是退费。请改用新的结算号重新结算";
            };
        }
        if (fault instanceof RefundFault.ReversalMismatch mismatch) {
            return mismatch.column() + " 为 " + mismatch.value() + "，而结算 " + claim + " 的退费应为 " + mismatch.expected()
                    + "。退费的人员、地区和日期与原结算相同，各项金额取负：请整笔冲正，其余部分作为新的一笔结算";
        }
        if (fault instanceof RefundFault.AlreadyReversed already) {
            return "结算 " + claim + " 已由 " + already.refund() + " 冲正，请去掉其中一笔退费";
        }
        RefundFault.NeedsResettlement needed = (RefundFault.NeedsResettlement) fault;
        return "结算 " + claim + " 不是最后一笔：其后的结算 " + needed.later() + " 仍然有效。请将退费的 discharged_on 填为结算 " + claim
                + " 的出院日期，其后各笔即按该笔从未发生结算";
    }
}
