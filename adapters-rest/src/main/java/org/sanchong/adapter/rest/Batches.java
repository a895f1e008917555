package org.sanchong.adapter.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.Language;
import org.springframework.http.HttpStatus;

/** Settles files of claims, with or without books, by the code that settles files; a few at once, in bounded memory. */
final class Batches {
    /** How many files are settled at once. */
    static final int AT_ONCE = 2;

    /** How many bytes of memory the claims of a file may take; what does not fit goes to temporary files. */
    static final long MEMORY = 32L << 20;

    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final RestService.Means means;
    private final SettleClaims settling;
    private final AuditTrail audit;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Batches(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.settling = means.cases().settling();
        this.audit = audit;
    }

    /**
     * A file to settle.
     *
     * @param caller whose it is
     * @param isPreview whether nothing is kept
     * @param language the language of reasons
     * @param file its bytes
     */
    record Order(Caller caller, boolean isPreview, Language language, InputStream file) {}

    /** Settles the file; the answer is written once all of it is settled. */
    void settle(Order order, OnceByKey.Attempt attempt, OutputStream answer) {
        if (!places.tryAcquire()) {
            throw Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "BUSY",
                            AT_ONCE
                                    + " files are being settled, which is as many as are at once. Send it again in a while"
                                    + " / 正在处理的文件已达上限，请稍后重发")
                    .refusal();
        }
        MessageDigest digest = sha256();
        try (RestService.Room room = means.papers().room()) {
            SeenClaims claims = new SeenClaims(
                    means.papers().claims(new DigestInputStream(order.file(), digest)),
                    new FileWords(means.catalog().vocabulary())::columns,
                    some -> see(order, some),
                    () -> attempt.asked(List.of(
                            order.isPreview(), order.language(), HexFormat.of().formatHex(digest.digest()))));
            settle(order, claims, room, answer);
            attempt.answered(true);
        } catch (IOException e) {
            throw new IllegalStateException("temporary files are not removed", e);
        } finally {
            places.release();
        }
    }

    private void settle(Order order, SeenClaims claims, RestService.Room room, OutputStream answer) {
        SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                .claims(claims)
                .settlements(means.papers().settlements(answer))
                .language(order.language())
                .threads(THREADS)
                .memory(MEMORY)
                .overflow(room);
        if (!order.isPreview()) {
            command.books(means.books());
        }
        try {
            settling.settle(command.build());
        } catch (UnusableFileException unusable) {
            if (claims.isWhole()) {
                throw unusable;
            }
            throw Problem.of(HttpStatus.BAD_REQUEST, "BAD_FILE", String.valueOf(unusable.getMessage()))
                    .refusal();
        }
    }

    /** Writes down whose data it is; a claim that is not the caller's refuses the file before anything is settled. */
    private void see(Order order, List<SeenClaims.Seen> claims) {
        audit.accesses(order.caller(), order.isPreview() ? "preview" : "commit", claims);
        for (SeenClaims.Seen claim : claims) {
            if (!claim.claim().isEmpty()) {
                order.caller().check(claim);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
