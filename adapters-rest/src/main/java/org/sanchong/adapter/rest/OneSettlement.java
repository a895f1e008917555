package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.domain.settlement.Derivation;

/** Takes what became of the one claim. */
final class OneSettlement implements OutgoingSettlements, OutgoingDerivations {
    private final BiFunction<SettledRow, Derivation, String> form;
    private List<String> columns = List.of();
    private @Nullable SettlementView settled;
    private @Nullable String derivation;
    private @Nullable NationalView national;

    /** Takes it; a derivation is put into the form. */
    OneSettlement(BiFunction<SettledRow, Derivation, String> form) {
        this.form = form;
    }

    /** Returns what became of the claim, with its derivation where there is one. */
    SettlementView settlement() {
        SettlementView of = settled;
        if (of == null) {
            throw new AssertionError("a claim that was given comes out");
        }
        String why = derivation;
        return why == null ? of : of.withDerivation(why);
    }

    /** Returns what became of the claim in the names of the national interface, where a derivation was asked for. */
    NationalView national() {
        NationalView of = national;
        if (of == null) {
            throw new AssertionError("a settled claim has a derivation");
        }
        return of;
    }

    @Override
    public void begin(List<String> carriedColumns) {
        columns = carriedColumns;
    }

    @Override
    public Part newPart() {
        return row -> settled = SettlementView.of(row, carried(row));
    }

    private Map<String, String> carried(SettledRow row) {
        Map<String, String> carried = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(columns);
        for (int i = 0; i < names.size(); i++) {
            carried.put(names.get(i), row.carried(i).toString());
        }
        return carried;
    }

    @Override
    public void append(Part part) {
        // The one row is kept when it is added.
    }

    @Override
    public void begin(int workers, int claims) {
        // One derivation is kept, whoever makes it.
    }

    @Override
    public void add(int worker, int position, SettledRow row, Derivation of) {
        derivation = form.apply(row, of);
        national = NationalView.of(row, of, SettlementView.notes(row.reason()));
    }

    @Override
    public void end() {
        // It is kept already.
    }
}
