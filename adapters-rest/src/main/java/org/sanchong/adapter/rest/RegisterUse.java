package org.sanchong.adapter.rest;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.sanchong.application.port.in.ImportRegister;
import org.sanchong.application.port.in.ListDeliveries;
import org.sanchong.application.port.in.ReconcileEnrolments;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.time.PlanYear;
import org.springframework.http.HttpStatus;

/** Lists into the register and out of it: one large list at a time, since each is compared with the whole register. */
final class RegisterUse {
    private final RestService.Means means;
    private final Inquiries.Register register;
    private final WatchedRegister books;
    private final Semaphore turn = new Semaphore(1);

    RegisterUse(RestService.Means means) {
        this.means = means;
        this.register = means.inquiries().register();
        this.books = new WatchedRegister(register.books());
    }

    /**
     * A list that is handed over.
     *
     * @param department whose list it is
     * @param area the area whose people are on it
     * @param deliveredOn when it was handed over
     * @param extent how much it says
     * @param collectionFrom the first day of the year's central collection, where it is told
     */
    record Handed(
            String department,
            RegionCode area,
            LocalDate deliveredOn,
            Delivery.Extent extent,
            List<LocalDate> collectionFrom) {
        /** Keeps the list as it is now. */
        Handed {
            collectionFrom = List.copyOf(collectionFrom);
        }
    }

    /** Takes a list in. */
    ImportRegister.Result take(Handed handed, InputStream csv, Language language) {
        checkDepartment(handed.department());
        return inTurn(() -> {
            MessageDigest digest = sha256();
            IncomingRecords list = means.inquiries().sheets().list(new DigestInputStream(csv, digest), "list");
            ImportRegister.Import command = ImportRegister.Import.builder()
                    .books(books)
                    .clock(means.books().clock())
                    .list(list)
                    .digest(() -> HexFormat.of().formatHex(digest.digest()))
                    .department(handed.department())
                    .area(handed.area())
                    .deliveredOn(handed.deliveredOn())
                    .extent(handed.extent())
                    .collectionFrom(handed.collectionFrom().stream().findFirst())
                    .year(PlanYear.of(handed.deliveredOn()))
                    .language(language)
                    .build();
            return WatchedRegister.answered(
                    "UNUSABLE_LIST", () -> register.importing().importList(command));
        });
    }

    /** Compares the enrolments of a year with the register as it was on a day, known by the end of another. */
    ImportRegister.Result reconcile(PlanYear year, Map.Entry<LocalDate, LocalDate> days, InputStream csv, Language in) {
        return inTurn(() -> {
            ReconcileEnrolments.Comparison command = new ReconcileEnrolments.Comparison(
                    books,
                    means.inquiries().sheets().list(csv, "enrolments"),
                    new ReconcileEnrolments.Moment(year, days.getKey(), days.getValue()),
                    in);
            return WatchedRegister.answered(
                    "UNUSABLE_LIST", () -> register.reconciling().reconcile(command));
        });
    }

    /** Returns the lists that were taken in. */
    List<DeliveredList> deliveries(LocalDate knownOn) {
        return register.books().deliveries(knownOn);
    }

    /**
     * Which lists are asked for.
     *
     * @param area whose lists
     * @param asOf the day by which they were due
     * @param collectionsFrom first days of central collections, beside those that are known
     * @param knownOn the day by whose end the books knew the lists, if not now
     */
    record Due(RegionCode area, LocalDate asOf, Set<LocalDate> collectionsFrom, Optional<LocalDate> knownOn) {}

    /** Returns which lists were due, a row each. */
    List<Map<String, String>> due(Due asked, Language language) {
        TakenRows rows = new TakenRows();
        ListDeliveries.Inquiry inquiry = ListDeliveries.Inquiry.builder()
                .books(books)
                .asKnownOn(asked.knownOn())
                .area(asked.area())
                .asOf(asked.asOf())
                .addAllCollectionsFrom(asked.collectionsFrom())
                .due(rows)
                .language(language)
                .build();
        WatchedRegister.answered("NOTHING_DUE", () -> register.due().list(inquiry));
        return rows.rows();
    }

    private void checkDepartment(String code) {
        List<String> known = means.catalog().vocabulary().departments().stream()
                .map(Vocabulary.Department::department)
                .map(department -> department.code())
                .toList();
        if (!known.contains(code)) {
            throw Problem.of(
                            HttpStatus.NOT_FOUND,
                            "UNKNOWN_DEPARTMENT",
                            "no department is called \"" + code + "\". There are / 可用: " + String.join(", ", known))
                    .refusal();
        }
    }

    private <R> R inTurn(Supplier<R> work) {
        if (!turn.tryAcquire()) {
            throw new BusyException();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
