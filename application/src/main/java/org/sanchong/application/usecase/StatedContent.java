package org.sanchong.application.usecase;

import java.util.Set;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.Books.BookedClaim;

/**
 * What a claim says (申报内容), as books keep it now and as they kept it before they kept all that a claim names.
 *
 * @param text what is kept: a line {@code name=value} for each thing
 * @param added the names of the lines that entries of before do not hold; no entry of now is without them, since its form is
 *     said in one of them
 */
record StatedContent(String text, Set<String> added) {
    /** Keeps the names as they are now. */
    StatedContent {
        added = Set.copyOf(added);
    }

    /** Returns what a refund says that takes a claim back, of what it says as a claim. */
    StatedContent ofRefund(String claim) {
        return new StatedContent(text + "reverses=" + ClaimContent.escaped(claim) + '\n', added);
    }

    /** Returns what entries of before hold of the same claim. */
    String former() {
        StringBuilder former = new StringBuilder();
        text.lines()
                .filter(line -> !added.contains(line.substring(0, line.indexOf('='))))
                .forEach(line -> former.append(line).append('\n'));
        return former.toString();
    }

    /** Returns whether a claim of the books says the same, as far as it was kept. */
    boolean isSame(Books.Page page, BookedClaim booked) {
        return page.isSame(booked, text) || page.isSame(booked, former());
    }

    /** Returns whether the refund that took a claim back says the same, as far as it was kept. */
    boolean isSameRefund(Books.Page page, BookedClaim takenBack) {
        return page.isSameRefund(takenBack, text) || page.isSameRefund(takenBack, former());
    }
}
