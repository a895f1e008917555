package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.payment.PaymentContract;
import org.sanchong.domain.referral.FacilityId;
import org.sanchong.domain.time.PlanYear;

/**
 * Reads contracts with facilities, a figure a row: {@code contract}, {@code parameter}, {@code key}, {@code value},
 * {@code document}. A row that cannot be used makes the whole list unusable: nobody is paid by half a contract.
 */
final class MethodIntake {
    private static final List<String> REQUIRED = List.of("contract", "parameter", "value");
    private static final List<String> OPTIONAL = List.of("key", "document");

    private final IncomingRecords records;
    private final RecordColumns columns;
    private final Map<String, MethodFigures> contracts = new LinkedHashMap<>();
    private int row;

    MethodIntake(IncomingRecords records, ListWords words) {
        this.records = records;
        this.columns = new RecordColumns(records, words, REQUIRED, OPTIONAL);
    }

    /**
     * Returns all contracts, in the order in which they are first named.
     *
     * @throws UnusableFileException if one cannot be used
     */
    List<PaymentContract> read() {
        records.each(record -> {
            row++;
            one(new RecordText(columns, record));
        });
        List<PaymentContract> read = new ArrayList<>();
        contracts.forEach((id, figures) -> {
            try {
                read.add(contract(id, figures));
            } catch (IllegalArgumentException unusable) {
                throw new UnusableFileException(
                        records.name() + ", contract " + id + ": " + unusable.getMessage(), unusable);
            }
        });
        return read;
    }

    private void one(RecordText text) {
        String contract = text.required("contract");
        String parameter = text.required("parameter");
        String value = text.required("value");
        String key = text.text("key");
        if (text.fault().isPresent()) {
            throw refuse(text.fault().get().code()
                    + ": contract, parameter and value must be filled in, and a row has as many values as the header"
                    + " / 须填写 contract、parameter、value，且列数与表头一致");
        }
        try {
            contracts
                    .computeIfAbsent(contract, id -> new MethodFigures())
                    .put(MethodFigures.Parameter.valueOf(parameter), key, value);
        } catch (IllegalArgumentException unusable) {
            throw refuse(String.valueOf(unusable.getMessage()));
        }
    }

    private UnusableFileException refuse(String why) {
        RowPlace place = RowPlace.of(records, row);
        RowPlace unnamed = new RowPlace("", place.row(), place.isBelowHeader());
        return new UnusableFileException(place.words(Language.EN) + " / " + unnamed.words(Language.ZH) + ": " + why);
    }

    private static PaymentContract contract(String id, MethodFigures figures) {
        String tier = figures.one(MethodFigures.Parameter.TIER);
        PaymentContract.Reach scope = new PaymentContract.Reach(
                new RegionCode(figures.one(MethodFigures.Parameter.REGION)),
                new PlanYear(figures.year()),
                FundRowIntake.tier(tier)
                        .orElseThrow(() -> new IllegalArgumentException("TIER is a tier such as "
                                + TierName.BASIC.code() + ", not " + tier + " / TIER 应为保障层次")),
                new TreeSet<>(figures.values(MethodFigures.Parameter.CARE_TYPE)),
                new TreeSet<>(figures.values(MethodFigures.Parameter.FACILITY).stream()
                        .map(FacilityId::new)
                        .toList()));
        PaymentContract contract = new PaymentContract(id, scope, figures.method());
        figures.checkAllUsed();
        return contract;
    }
}
