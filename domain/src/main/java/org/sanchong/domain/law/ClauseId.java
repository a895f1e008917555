package org.sanchong.domain.law;

/**
 * A clause (条款) of a policy document, by the number that the document prints, as 一(四) or 三(三)2; a part of a
 * clause carries a letter of ours after a middle dot, as 二(一)·a.
 *
 * @param document the document's id in the catalog
 * @param number the printed number
 */
public record ClauseId(String document, String number) {
    @Override
    public String toString() {
        return document + " " + number;
    }
}
