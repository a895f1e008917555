package org.sanchong.application.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanchong.domain.claim.ClaimId;
import org.sanchong.domain.settlement.Accumulators;

/**
 * The stay from which a person was referred on (转出的前次住院), as books know it. A claim goes on with one that comes before
 * it, by day of discharge and then by id as claims are settled; a later one that it names is as good as none, also where the
 * books had it first.
 */
final class StayBefore {
    private static final String PREVIOUS = "previous_claim";
    private static final String DISCHARGED = "discharged_on";

    private StayBefore() {}

    /** Returns the claim of the stay that the content of a claim names, if it names one. */
    static Optional<ClaimId> named(String content) {
        return Optional.ofNullable(ContentReading.lines(content).get(PREVIOUS))
                .filter(id -> !id.isEmpty())
                .map(ClaimId::new);
    }

    /**
     * Returns what had accumulated before a claim, without what the stay carries that it names, if that comes after it.
     *
     * @param content what the claim says
     * @param contents what claims of the books say; nothing of those that they do not have
     */
    static Accumulators of(
            Accumulators before, ClaimId claim, String content, Function<ClaimId, Optional<String>> contents) {
        if (before.carried().isEmpty()) {
            return before;
        }
        Optional<ClaimId> later = named(content)
                .filter(named -> before.carried().keySet().stream()
                        .anyMatch(stay -> stay.claim().equals(named)))
                .filter(named -> contents.apply(named)
                        .filter(of -> isAfter(named, of, claim, content))
                        .isPresent());
        if (later.isEmpty()) {
            return before;
        }
        Map<Accumulators.Carried, Long> carried = new LinkedHashMap<>(before.carried());
        carried.keySet().removeIf(stay -> stay.claim().equals(later.get()));
        return Accumulators.of(before.totals(), carried);
    }

    /**
     * Returns whether a claim comes after another, or is that; nobody knows it of one that does not say when it was, as of a
     * person who is forgotten.
     */
    static boolean isAfter(ClaimId claim, String content, ClaimId other, String otherContent) {
        String day = ContentReading.lines(content).getOrDefault(DISCHARGED, "");
        String otherDay = ContentReading.lines(otherContent).getOrDefault(DISCHARGED, "");
        if (day.isEmpty() || otherDay.isEmpty()) {
            return false;
        }
        int order = LocalDate.parse(day).compareTo(LocalDate.parse(otherDay));
        return order == 0 ? Arrays.compareUnsigned(utf8(claim), utf8(other)) >= 0 : order > 0;
    }

    /** Ids stand in order by code point, as their UTF-8 does. */
    private static byte[] utf8(ClaimId claim) {
        return claim.value().getBytes(StandardCharsets.UTF_8);
    }
}
