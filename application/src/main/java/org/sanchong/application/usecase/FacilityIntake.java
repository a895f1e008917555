package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.FollowSupervision.Unused;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.SupervisionFault;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.claim.Vocabulary;

/** Reads the facilities and offices that are to be covered, row by row. */
final class FacilityIntake {
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final List<Unused> unused = new ArrayList<>();
    private int row = 1;

    /**
     * Reads the list.
     *
     * @throws UnusableFileException if it cannot be used at all, or a region is none
     */
    FacilityIntake(IncomingRecords facilities, Vocabulary vocabulary) {
        RecordColumns columns =
                new RecordColumns(facilities, new ListWords(vocabulary), List.of("facility_id"), List.of("region"));
        facilities.each(record -> one(facilities.name(), new RecordText(columns, record)));
    }

    /** Returns the region of each, in the order of the list; empty where it is not said. */
    Map<String, String> regions() {
        return regions;
    }

    /** Returns the rows that are of no use. */
    List<Unused> unused() {
        return unused;
    }

    private void one(String list, RecordText text) {
        row++;
        String body = text.required("facility_id");
        Optional<SupervisionFault> fault = text.fault().map(SupervisionFault.OfRow::new);
        if (fault.isEmpty() && regions.containsKey(body)) {
            fault = Optional.of(new SupervisionFault.ListedTwice(body));
        }
        fault.ifPresentOrElse(
                why -> unused.add(new Unused(row, why)),
                () -> regions.put(body, region(list, body, text.text("region"))));
    }

    private static String region(String list, String body, String region) {
        if (!region.isEmpty() && !RegionCode.isWellFormed(region)) {
            throw new UnusableFileException(list + ": the region of " + body + " is six digits, not \"" + region
                    + "\"; correct it or leave it empty / " + body + " 的 region 应为六位数字或空");
        }
        return region;
    }
}
