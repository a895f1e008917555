package org.sanchong.domain.register;

import java.time.LocalDate;
import java.util.List;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.person.CertifyingDepartment;

/**
 * A list that was handed over, as the log of deliveries keeps it (名单交付记录).
 *
 * @param department whose list it is
 * @param area the area whose people are on it
 * @param day when it was handed over
 * @param extent how much it says
 * @param collectionFrom the first day of the central collection that it was delivered for; empty where that was not said
 * @param digest the SHA-256 of the file, in hexadecimal
 */
public record DeliveredList(
        CertifyingDepartment department,
        RegionCode area,
        LocalDate day,
        Delivery.Extent extent,
        List<LocalDate> collectionFrom,
        String digest) {
    /** Copies the list. */
    public DeliveredList {
        collectionFrom = List.copyOf(collectionFrom);
    }

    /** Returns whether it is the full list that a collection is prepared with: said to be, or of the year before it. */
    boolean isFor(LocalDate collection) {
        if (extent != Delivery.Extent.FULL) {
            return false;
        }
        return collectionFrom.isEmpty()
                ? !day.isBefore(collection.minusYears(1)) && day.isBefore(collection)
                : collectionFrom.contains(collection);
    }
}
