package org.sanchong.domain.law;

import org.jspecify.annotations.Nullable;

/**
 * A clause (条款) of a policy document, by the number that the document prints, as 一(四) or 三(三)2; a part of a
 * clause carries a letter of ours after a middle dot, as 二(一)·a.
 *
 * @param document the document's id in the catalog
 * @param number the printed number
 */
public record ClauseId(String document, String number) {
    // Both written out: those that Java makes at run time take longer than to read the policies.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClauseId that && document.equals(that.document) && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + number.hashCode();
    }

    @Override
    public String toString() {
        return document + " " + number;
    }
}
