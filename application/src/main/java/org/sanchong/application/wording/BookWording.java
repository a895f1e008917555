package org.sanchong.application.wording;

import org.sanchong.application.port.out.Books;

/** Puts into words why a claim is not settled into books, and how to mend it. */
final class BookWording {
    private final boolean chinese;

    BookWording(boolean chinese) {
        this.chinese = chinese;
    }

    String words(BookFault fault) {
        return chinese ? inChinese(fault) : inEnglish(fault);
    }

    private static String inEnglish(BookFault fault) {
        if (fault instanceof BookFault.ClaimConflict conflict) {
            return "the books have a claim " + conflict.claim() + " that said something else, and it stands as it was"
                    + " settled. Give this one an id of its own, or mend it to be the claim that was settled";
        }
        if (fault instanceof BookFault.PersonForgotten forgotten) {
            return "the person of claim " + forgotten.claim()
                    + " is forgotten in these books, for the plan year or over all"
                    + " years, so nothing more can be settled for them there. Settle it into other books, or without books";
        }
        if (fault instanceof BookFault.UnkeptIdentifier) {
            return "claim_id: books keep at most " + Books.LONGEST_ID
                    + " bytes, and no character NUL. Give it a shorter id, without that character, or settle it without"
                    + " books";
        }
        return "the books have this claim " + fault.claim()
                + ", and it was taken back. Give what replaces it an id of its" + " own";
    }

    private static String inChinese(BookFault fault) {
        if (fault instanceof BookFault.ClaimConflict conflict) {
            return "账簿中已有内容不同的结算 " + conflict.claim() + "，以已入账的为准。请为本笔另编结算号，或改为与已入账的一致";
        }
        if (fault instanceof BookFault.PersonForgotten forgotten) {
            return "结算 " + forgotten.claim() + " 的参保人在本账簿该年度（或各年累计）中已被遗忘，不能再入账。请用另一账簿或不用账簿结算";
        }
        if (fault instanceof BookFault.UnkeptIdentifier) {
            return "claim_id：账簿中的结算号最长 " + Books.LONGEST_ID + " 字节，且不得含 NUL 字符。请改用较短、不含该字符的结算号，或不用账簿结算";
        }
        return "账簿中的结算 " + fault.claim() + " 已经冲正。请为替代它的一笔另编结算号";
    }
}
