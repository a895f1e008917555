package org.sanchong.adapter.rest;

import java.nio.charset.StandardCharsets;
import org.sanchong.application.port.out.Books;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.TextSpan;
import org.sanchong.domain.benefit.TierName;

/** An entry of books seen as what became of a claim. */
final class BookedRow implements SettledRow {
    private final Books.Entry entry;

    BookedRow(Books.Entry entry) {
        this.entry = entry;
    }

    @Override
    public TextSpan claimId() {
        return new Text(entry.claim().value());
    }

    @Override
    public TextSpan personId() {
        return new Text(entry.person().value());
    }

    @Override
    public long categories() {
        return 0;
    }

    @Override
    public String policy() {
        return entry.policy().value();
    }

    @Override
    public boolean isSettled() {
        return true;
    }

    @Override
    public long total() {
        return entry.total().fen();
    }

    @Override
    public long inScope() {
        return entry.inScope().fen();
    }

    @Override
    public long paid(TierName tier) {
        return entry.paid(tier).fen();
    }

    @Override
    public long fundTotal() {
        return entry.fundTotal().fen();
    }

    @Override
    public long onApplication() {
        return entry.onApplication().fen();
    }

    @Override
    public int reasonNumber() {
        return 0;
    }

    @Override
    public String reason() {
        return "";
    }

    @Override
    public TextSpan carried(int position) {
        return new Text("");
    }

    /** A text of its own. */
    private static final class Text implements TextSpan {
        private final String text;
        private final byte[] utf8;

        Text(String text) {
            this.text = text;
            this.utf8 = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] bytes() {
            return utf8;
        }

        @Override
        public int from() {
            return 0;
        }

        @Override
        public int length() {
            return utf8.length;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
