package org.sanchong.application.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sanchong.application.port.in.ListFunds.Unused;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.Ledgers;
import org.sanchong.application.wording.ClaimFault;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.FundFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.fund.FundRow;
import org.sanchong.domain.fund.FundRows;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.time.PlanYear;

/** Reads rows of fund accounts from a list, and writes and reads them as rows of a ledger. */
final class FundRowIntake {
    private static final List<String> REQUIRED = List.of("row_id", "kind", "on", "region", "yuan");
    private static final List<String> OPTIONAL = List.of("plan_year", "tier", "party", "offsets", "document");

    private final IncomingRecords records;
    private final RecordColumns columns;
    private final List<FundRow> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final List<Unused> unused = new ArrayList<>();
    private int line = 1;

    FundRowIntake(IncomingRecords records, ListWords words) {
        this.records = records;
        this.columns = new RecordColumns(records, words, REQUIRED, OPTIONAL);
    }

    /** Reads all rows, and returns them with those that are there. */
    FundRows.Intake read(FundRows there) {
        records.each(record -> {
            line++;
            one(new RecordText(columns, record));
        });
        FundRows.Intake intake = there.with(rows);
        intake.faults()
                .forEach(fault -> unused.add(new Unused(
                        records.name(), lines.getOrDefault(fault.row(), 0), new FundFault.Disagrees(fault))));
        return intake;
    }

    /** Returns the rows that are of no use. */
    List<Unused> unused() {
        return unused;
    }

    /** Returns the row as one of a ledger. */
    Ledgers.Row ofLedger(FundRow row) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("kind", row.kind().name());
        values.put("region", row.whose().region().value());
        values.put("plan_year", String.valueOf(row.whose().year().year()));
        values.put(
                "tier",
                row.whose().tiers().stream().map(TierName::code).findFirst().orElse(""));
        values.put("party", row.whose().party());
        values.put("yuan", row.amount().toString());
        values.put("offsets", row.offsets());
        values.put("document", documents.getOrDefault(row.id(), ""));
        return new Ledgers.Row(row.id(), row.whose().region().value(), row.on(), values);
    }

    /** Returns the rows of a ledger. */
    static FundRows kept(List<Ledgers.Entry> entries) {
        FundRows.Intake intake = FundRows.none()
                .with(entries.stream().map(entry -> kept(entry.row())).toList());
        if (!intake.faults().isEmpty()) {
            throw new AssertionError("rows of a ledger agree: " + intake.faults());
        }
        return intake.all();
    }

    private static FundRow kept(Ledgers.Row row) {
        SortedMap<String, String> values = row.values();
        FundRow.Whose whose = new FundRow.Whose(
                new RegionCode(values.getOrDefault("region", "")),
                new PlanYear(Integer.parseInt(values.getOrDefault("plan_year", ""))),
                tier(values.getOrDefault("tier", "")).stream().toList(),
                values.getOrDefault("party", ""));
        return new FundRow(
                row.id(),
                FundRow.Kind.valueOf(values.getOrDefault("kind", "")),
                row.on(),
                whose,
                Money.parse(values.getOrDefault("yuan", "")),
                values.getOrDefault("offsets", ""));
    }

    private void one(RecordText text) {
        String id = text.required("row_id");
        text.required("kind");
        Optional<FundRow.Kind> kind = text.constant("kind", List.of(FundRow.Kind.values()));
        text.required("on");
        Optional<LocalDate> on = text.day("on");
        Optional<RegionCode> region = text.region();
        Optional<PlanYear> year = text.text("plan_year").isEmpty() ? on.map(PlanYear::of) : text.year();
        Optional<Money> amount = amount(text);
        String offsets = text.text("offsets");
        List<TierName> tiers = tiers(text);
        Optional<EnrolmentFault> fault = text.fault();
        if (fault.isPresent()
                || kind.isEmpty()
                || on.isEmpty()
                || region.isEmpty()
                || year.isEmpty()
                || amount.isEmpty()) {
            unused(new FundFault.OfRow(fault.orElseThrow()));
        } else if (amount.get().isZero() || amount.get().isNegative() == offsets.isEmpty()) {
            unused(new FundFault.WrongSign(amount.get().toString()));
        } else {
            FundRow.Whose whose = new FundRow.Whose(region.get(), year.get(), tiers, text.text("party"));
            lines.merge(id, line, (first, later) -> later);
            documents.putIfAbsent(id, text.text("document"));
            rows.add(new FundRow(id, kind.get(), on.get(), whose, amount.get(), offsets));
        }
    }

    private void unused(FundFault fault) {
        unused.add(new Unused(records.name(), line, fault));
    }

    private static Optional<Money> amount(RecordText text) {
        String given = text.required("yuan");
        if (given.matches("-?[0-9]{1,14}([.][0-9]{1,2})?")) {
            return Optional.of(Money.parse(given));
        }
        if (!given.isEmpty()) {
            text.fault(new EnrolmentFault.OfRow(new ClaimFault.BadAmount("yuan", given)));
        }
        return Optional.empty();
    }

    private static List<TierName> tiers(RecordText text) {
        String given = text.text("tier");
        Optional<TierName> tier = tier(given);
        if (tier.isEmpty() && !given.isEmpty()) {
            String codes = String.join(
                    ", ",
                    List.of(TierName.values()).stream().map(TierName::code).toList());
            text.fault(new EnrolmentFault.OfRow(new ClaimFault.UnknownCode("tier", given, codes)));
        }
        return tier.stream().toList();
    }

    /** Returns the tier that a word says, if any does: its name in policy files or columns, or in Chinese. */
    static Optional<TierName> tier(String word) {
        TierLabels chinese = new TierLabels(Language.ZH);
        return List.of(TierName.values()).stream()
                .filter(tier ->
                        List.of(tier.code(), tier.column(), chinese.of(tier)).contains(word))
                .findFirst();
    }
}
