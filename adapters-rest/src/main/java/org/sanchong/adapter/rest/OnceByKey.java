package org.sanchong.adapter.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What was answered under the keys that callers gave ({@code Idempotency-Key}): asked the same under the same key, the
 * same is answered. In memory, for a day and so many keys: that a claim counts once is by its id, whatever is forgotten
 * here.
 */
final class OnceByKey {
    static final String HEADER = "Idempotency-Key";

    static final int MOST_KEYS = 10_000;
    static final Duration KEPT = Duration.ofHours(24);

    /** A text of RFC 9651, or the same without its quotes where it has neither blank nor comma. */
    private static final Pattern KEY =
            Pattern.compile("\"([\\x21\\x23-\\x5B\\x5D-\\x7E]{1,255})\"|([A-Za-z0-9._:~+/=-]{1,255})");

    private final InstantSource clock;

    /** By caller and key, the oldest first; guarded by itself. */
    private final Map<Name, Attempt> attempts = new LinkedHashMap<>();

    OnceByKey(InstantSource clock) {
        this.clock = clock;
    }

    private record Name(String caller, Role role, String key) {}

    /** Carries out what is asked, or returns what was answered to the same before. */
    @SuppressWarnings("unchecked")
    <T> ResponseEntity<T> answer(Caller caller, @Nullable String key, Object asked, Supplier<ResponseEntity<T>> work) {
        try (Attempt attempt = begin(caller, key)) {
            Object before = attempt.asked(asked);
            if (before instanceof Problem refused) {
                throw refused.refusal();
            }
            if (before != null) {
                return (ResponseEntity<T>) before;
            }
            try {
                ResponseEntity<T> answer = work.get();
                attempt.answered(answer);
                return answer;
            } catch (RefusedException refused) {
                if (refused.problem().status() < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                    attempt.answered(refused.problem());
                }
                throw refused;
            }
        }
    }

    /** Begins what is asked under a key, which is the caller's alone until it ends; none where no key is given. */
    Attempt begin(Caller caller, @Nullable String key) {
        if (key == null) {
            return new Attempt(clock.instant());
        }
        Matcher read = KEY.matcher(key);
        if (!read.matches()) {
            throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "BAD_IDEMPOTENCY_KEY",
                            HEADER + " is a text of 1 to 255 letters, digits and signs in quotes, such as"
                                    + " \"8e03978e-40d5-43dd-bc93-6223a1aa6c4c\", given once / " + HEADER
                                    + " 须为带引号的 1 至 255 个字符",
                            HEADER)
                    .refusal();
        }
        String text = read.group(1) == null ? read.group(2) : read.group(1);
        Name name = new Name(caller.name(), caller.role(), text);
        synchronized (attempts) {
            forgetOld();
            Attempt known = attempts.computeIfAbsent(name, first -> new Attempt(clock.instant()));
            if (!known.take()) {
                throw Problem.of(
                                HttpStatus.CONFLICT,
                                "IDEMPOTENCY_KEY_IN_USE",
                                "what was asked under this key is still being carried out. Ask again in a moment"
                                        + " / 同一 " + HEADER + " 的请求仍在处理，请稍后再试",
                                HEADER)
                        .refusal();
            }
            return known;
        }
    }

    /** Forgets what is older than a day, and the oldest where there are too many; never what is being carried out. */
    private void forgetOld() {
        Instant until = clock.instant().minus(KEPT);
        Iterator<Attempt> oldest = attempts.values().iterator();
        while (oldest.hasNext()) {
            Attempt each = oldest.next();
            if (!each.isOver(until) && attempts.size() < MOST_KEYS) {
                return;
            }
            if (!each.isTaken()) {
                oldest.remove();
            }
        }
    }

    /** What is, or was, carried out under a key. */
    static final class Attempt implements AutoCloseable {
        private final Instant begun;
        private boolean taken = true;
        private boolean isFirst = true;
        private @Nullable Object asked;
        private @Nullable Object answer;

        private Attempt(Instant begun) {
            this.begun = begun;
        }

        private synchronized boolean take() {
            if (isFirst) {
                isFirst = false;
                return true;
            }
            if (taken) {
                return false;
            }
            taken = true;
            return true;
        }

        private synchronized boolean isTaken() {
            return taken;
        }

        private boolean isOver(Instant until) {
            return begun.isBefore(until);
        }

        /** Takes what is asked, and returns what was answered to it before; null where nothing was. */
        synchronized @Nullable Object asked(Object given) {
            Object before = asked;
            if (answer != null && before != null && !before.equals(given)) {
                throw Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "IDEMPOTENCY_KEY_REUSED",
                                "something else was asked under this key. What is asked anew has a key of its own"
                                        + " / 该 " + HEADER + " 已用于其他内容，请另换一个",
                                HEADER)
                        .refusal();
            }
            asked = given;
            return answer;
        }

        /** Keeps what is answered. */
        synchronized void answered(Object given) {
            answer = given;
        }

        /** Lets others ask under the key. */
        @Override
        public synchronized void close() {
            taken = false;
        }
    }
}
