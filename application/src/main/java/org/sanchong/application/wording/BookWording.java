package org.sanchong.application.wording;

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
        return "the books have this claim " + fault.claim()
                + ", and it was taken back. Give what replaces it an id of its" + " own";
    }

    private static String inChinese(BookFault fault) {
        if (fault instanceof BookFault.ClaimConflict conflict) {
            return "账簿中已有内容不同的结算 " + conflict.claim() + "，以已入账的为准。请为本笔另编结算号，或改为与已入账的一致";
        }
        return "账簿中的结算 " + fault.claim() + " 已经冲正。请为替代它的一笔另编结算号";
    }
}
