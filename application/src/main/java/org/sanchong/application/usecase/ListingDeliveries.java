package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sanchong.application.port.in.ListDeliveries;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.RegisterWording;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.register.DeliveredList;
import org.sanchong.domain.register.Delivery;
import org.sanchong.domain.register.DeliveryDuty;
import org.sanchong.domain.register.DueList;

/** Reads the log of deliveries, and asks the domain what was due. */
final class ListingDeliveries implements ListDeliveries {
    private static final List<String> COLUMNS = List.of(
            "department", "area", "collection_from", "due_on", "delivered_on", "status", "days", "policy", "clause");

    private final PolicyCatalog catalog;

    ListingDeliveries(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result list(Inquiry inquiry) {
        RegisterWording wording = new RegisterWording(catalog, inquiry.language());
        List<DeliveredList> log = log(inquiry, wording);
        Set<LocalDate> collections = new TreeSet<>(inquiry.collectionsFrom());
        log.stream()
                .filter(list ->
                        Delivery.isIn(list.area(), inquiry.area()) || Delivery.isIn(inquiry.area(), list.area()))
                .forEach(list -> collections.addAll(list.collectionFrom()));
        if (collections.isEmpty()) {
            throw new UnusableFileException(wording.either(
                    "no start of a central collection is known, before which lists are due: the log has none for "
                            + inquiry.area() + ". Give it with --collection-from YYYY-MM-DD; it is the locality's",
                    "交付记录中没有 " + inquiry.area() + " 的集中缴费开始日，无从判断名单何时应交。请以 --collection-from YYYY-MM-DD 给出"));
        }
        inquiry.due().begin(COLUMNS);
        int[] counts = new int[DueList.Standing.values().length];
        boolean isRuled = false;
        for (LocalDate collection : collections) {
            Optional<BenefitPolicy> found = policy(inquiry, collection);
            if (found.isEmpty()) {
                continue;
            }
            BenefitPolicy policy = found.get();
            isRuled = true;
            DueList.Asked asked = new DueList.Asked(inquiry.asOf(), Set.of(collection));
            for (DueList due : DueList.of(policy.deliveries().orElseThrow(), inquiry.area(), log, asked)) {
                counts[due.standing().ordinal()]++;
                inquiry.due().add(row(due, inquiry.asOf(), policy));
            }
        }
        if (!isRuled) {
            throw new UnusableFileException(wording.either(
                    "no policy in force in " + inquiry.area() + " before a collection that starts on " + collections
                            + " prints by when departments hand over their lists. Check --area and --collection-from",
                    inquiry.area() + " 在集中缴费开始日 " + collections + " 之前施行的政策没有规定名单交付时限。请核对 --area 和 --collection-from"));
        }
        int late = counts[DueList.Standing.LATE.ordinal()];
        int missing = counts[DueList.Standing.MISSING.ordinal()];
        return new Result(counts[DueList.Standing.IN_TIME.ordinal()] + late + missing, late, missing);
    }

    private List<DeliveredList> log(Inquiry inquiry, RegisterWording wording) {
        Optional<List<DeliveredList>> inBooks = inquiry.books()
                .map(books -> books.deliveries(inquiry.asKnownOn().orElse(LocalDate.MAX)));
        return inBooks.orElseGet(() -> inquiry.deliveries()
                .map(records -> new DeliveryLog(catalog.vocabulary(), wording).read(records))
                .orElse(List.of()));
    }

    /** Returns the policy that has a deadline for lists on the last day before the collection, if there is one. */
    private Optional<BenefitPolicy> policy(Inquiry inquiry, LocalDate collection) {
        return new RegionalPolicies(catalog)
                .inForce(inquiry.area(), collection.minusDays(1))
                .filter(one -> one.deliveries().flatMap(DeliveryDuty::due).isPresent());
    }

    private static List<String> row(DueList due, LocalDate asOf, BenefitPolicy policy) {
        return List.of(
                due.department().code(),
                due.area().value(),
                due.collectionFrom().toString(),
                due.dueOn().toString(),
                due.delivered().stream().findFirst().map(LocalDate::toString).orElse(""),
                due.standing().name(),
                Long.toString(due.daysLate(asOf)),
                policy.id().value(),
                policy.deliveries().orElseThrow().source().clause().toString());
    }
}
