package org.sanchong.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.in.ReadRoots;
import org.sanchong.application.port.out.Journal;
import org.sanchong.application.port.out.JournalRoots;
import org.sanchong.application.wording.JournalWording;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal: whether the books are what was written, part after part, and the roots to be kept elsewhere. */
@RestController
@RequestMapping("/v1/journal")
class JournalController {
    private static final String VERIFICATION = "verification";
    private static final char BETWEEN = ' ';

    private final RestService.Means means;
    private final Semaphore turn = new Semaphore(1);

    JournalController(RestService.Means means) {
        this.means = means;
    }

    /**
     * What came of looking through a part of the books.
     *
     * @param whole whether all in this part is what was written
     * @param part what of the books it was
     * @param chains how many chains were looked at
     * @param entries how many entries were looked at
     * @param first the first place that is not right; absent where all is
     * @param next where the next part begins; absent behind the last, and where something is not right
     */
    record VerificationView(
            boolean whole,
            String part,
            long chains,
            long entries,
            @Nullable Fault first,
            @Nullable String next) {}

    /**
     * A place that is not right.
     *
     * @param code what is wrong
     * @param table the table
     * @param row what tells the row apart
     * @param reason the same in words
     */
    record Fault(String code, String table, String row, String reason) {}

    /**
     * Roots.
     *
     * @param suite the algorithms of the books
     * @param closedUntil the last day that is over
     * @param roots the roots, in order of region and day
     * @param next where the next page begins; absent behind the last
     */
    record RootsView(
            String suite,
            String closedUntil,
            List<Root> roots,
            @Nullable String next) {}

    /**
     * A root.
     *
     * @param region the pooling region
     * @param day the day of China
     * @param chains how many chains are beneath it
     * @param entries how many entries were recorded
     * @param root the root, in hexadecimal digits
     */
    record Root(String region, String day, long chains, long entries, String root) {}

    @GetMapping(path = "/verification", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    VerificationView verification(Language lang, Paging paging) {
        String after = paging.place(VERIFICATION);
        if (!turn.tryAcquire()) {
            throw new BusyException();
        }
        try {
            return view(means.inquiries().journal().verify(after, paging.limit()), lang);
        } catch (IllegalArgumentException noSuchPlace) {
            throw Paging.bad();
        } finally {
            turn.release();
        }
    }

    private static VerificationView view(Journal.Part part, Language lang) {
        Journal.Check check = part.check();
        Optional<Fault> first = check.first().stream()
                .findFirst()
                .map(fault ->
                        new Fault(fault.code().name(), fault.table(), fault.row(), new JournalWording(lang).of(fault)));
        String next = part.next().isEmpty() ? null : Paging.at(VERIFICATION, part.next());
        return new VerificationView(
                first.isEmpty(),
                part.section().name(),
                check.chains(),
                check.entries(),
                first.orElse(null),
                first.isEmpty() ? next : null);
    }

    @GetMapping(path = "/roots", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    RootsView roots(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String region,
            Paging paging) {
        String list = String.join(" ", "roots", from, until, region);
        ReadRoots.Question question = new ReadRoots.Question(
                Parameters.dayIfGiven("from", from).orElse(JournalRoots.Span.BEGINNING),
                Parameters.dayIfGiven("until", until).orElse(LocalDate.MAX),
                region.isEmpty() ? List.of() : List.of(Parameters.region("region", region)),
                after(paging.place(list)),
                paging.limit());
        ReadRoots.Page page = means.inquiries().roots().read(question);
        List<Root> rows = page.roots().stream()
                .map(root -> new Root(
                        root.place().region().value(),
                        root.place().day().toString(),
                        root.chains(),
                        root.entries(),
                        root.hash()))
                .toList();
        String next = null;
        if (page.isMore() && !rows.isEmpty()) {
            Root last = rows.get(rows.size() - 1);
            next = Paging.at(list, last.region() + BETWEEN + last.day());
        }
        return new RootsView(page.suite(), page.closedUntil().toString(), rows, next);
    }

    private static List<JournalRoots.Place> after(String place) {
        if (place.isEmpty()) {
            return List.of();
        }
        int between = place.indexOf(BETWEEN);
        if (between < 0 || !RegionCode.isWellFormed(place.substring(0, between))) {
            throw Paging.bad();
        }
        LocalDate day = Parameters.day(Paging.CURSOR, place.substring(between + 1));
        return List.of(new JournalRoots.Place(new RegionCode(place.substring(0, between)), day));
    }
}
