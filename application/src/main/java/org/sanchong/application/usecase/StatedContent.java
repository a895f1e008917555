package org.sanchong.application.usecase;

import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;

/**
 * What a claim says (申报内容), as books keep it now and as they kept it before they kept all that a claim names.
 *
 * @param text what is kept
 * @param former what entries of before hold of the same claim; no entry of now holds it, since its form is not said in it
 */
record StatedContent(String text, String former) {
    /** Returns what a refund says that takes a claim back, of what it says as a claim. */
    StatedContent ofRefund(String claim) {
        String line = "reverses=" + ClaimContent.escaped(claim) + '\n';
        return new StatedContent(text + line, former + line);
    }

    /** Returns whether a claim of the books says the same, as far as it was kept. */
    boolean isSame(Books.Page page, BookedClaim booked) {
        return page.isSame(booked, text) || page.isSame(booked, former);
    }

    /** Returns whether the refund that took a claim back says the same, as far as it was kept. */
    boolean isSameRefund(Books.Page page, BookedClaim takenBack) {
        return page.isSameRefund(takenBack, text) || page.isSameRefund(takenBack, former);
    }
}
