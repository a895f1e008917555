package org.sanchong.app.verify;

import static org.sanchong.app.verify.OwnSums.equal;
import static org.sanchong.app.verify.OwnSums.fen;

import java.math.BigInteger;

/** The sums of one schedule by the figures that the derivation shows. */
final class OwnSchedule {
    private OwnSchedule() {}

    static void check(Json.Members schedule, long burden) {
        equal(schedule, "base", burden);
        long left = Math.max(0, value(schedule, "deductible") - fen(schedule, "charged_before"));
        if (schedule.get("deductible") != null) {
            equal(schedule, "deductible_left", left);
        }
        long before = fen(schedule, "base_before");
        long from = left;
        long shift = "EXCESS".equals(schedule.text("origin")) ? left : 0;
        BigInteger exactBefore = BigInteger.ZERO;
        BigInteger exactAfter = BigInteger.ZERO;
        int place = 0;
        for (Json.Members slice : schedule.objects("slices")) {
            long until = slice.get("up_to") == null ? Long.MAX_VALUE : Math.max(left, value(slice, "up_to") + shift);
            long lies = Math.max(0, Math.min(before, until) - from);
            long reaches = Math.max(0, Math.min(before + burden, until) - from);
            try {
                equal(slice, "before", lies);
                equal(slice, "amount", reaches - lies);
            } catch (MismatchException mismatch) {
                throw mismatch.within("slices[" + place + "]");
            }
            place++;
            exactBefore = exactBefore.add(Fen.exact(lies, rate(slice, "rate")));
            exactAfter = exactAfter.add(Fen.exact(reaches, rate(slice, "rate")));
            from = until;
        }
        equal(schedule, "paid_on_base_before", Fen.rounded(exactBefore));
        equal(schedule, "paid_on_base_after", Fen.rounded(exactAfter));
        checkCaps(schedule, Fen.rounded(exactAfter) - Fen.rounded(exactBefore));
    }

    private static void checkCaps(Json.Members schedule, long uncapped) {
        long payment = uncapped;
        int place = 0;
        for (Json.Members cap : schedule.objects("caps")) {
            long cut = Math.max(0, payment - Math.max(0, value(cap, "ceiling") - fen(cap, "counted")));
            try {
                equal(cap, "cut", cut);
            } catch (MismatchException mismatch) {
                throw mismatch.within("caps[" + place + "]");
            }
            place++;
            payment -= cut;
        }
        equal(schedule, "payment", payment);
    }

    /** Returns the share that a step shows, of an amount, rounded. */
    static long share(long fen, Json.Members step) {
        return Fen.rounded(Fen.exact(fen, rate(step, "share")));
    }

    private static long value(Json.Members holder, String figure) {
        return holder.get(figure) instanceof Json.Members shown ? fen(shown, "value") : 0;
    }

    private static long rate(Json.Members holder, String figure) {
        String text = holder.get(figure) instanceof Json.Members shown ? shown.text("value") : null;
        Long millionths = text == null ? null : Fen.millionths(text);
        return millionths == null ? 0 : millionths;
    }
}
