package org.sanchong.adapter.rest;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.ExplainFromBooks;
import org.sanchong.application.port.out.IncomingClaims;
import org.sanchong.application.port.out.OpeningTotals;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.Language;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.RegionCode;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;

/** Papers that say what they would be about. */
record StubPapers(PolicyCatalog present) implements RestService.Papers {
    @Override
    public String derivation(PolicyCatalog catalog, SettledRow row, Derivation derivation, Language language) {
        return "{\"claim_id\":\"" + row.claimId() + "\",\"total\":\"" + derivation.total() + "\"}";
    }

    @Override
    public String statement(ExplainFromBooks.Remade remade, String catalogHash, boolean isHtml, Language language) {
        return (isHtml ? "<p>" : "") + language + " statement of "
                + remade.explained().settlement().claim();
    }

    @Override
    public String why(ExplainFromBooks.Outcome outcome, Language language) {
        return "SETTLED_OTHERWISE: it is otherwise";
    }

    @Override
    public PolicyCatalog catalog(String contentHash) {
        return present;
    }

    @Override
    public String policies(Language language) {
        return "{\"policies\":[]}";
    }

    @Override
    public String policy(BenefitPolicy policy, Language language) {
        return "{\"policy\":\"" + policy.id() + "\"}";
    }

    @Override
    public String clauses(BenefitPolicy policy, Language language) {
        return "{\"policy\":\"" + policy.id() + "\",\"clauses\":[]}";
    }

    @Override
    public OpeningTotals opening(List<List<String>> rows) {
        return () -> {
            Map<Accumulators.Total, Long> totals = new LinkedHashMap<>();
            for (List<String> row : rows) {
                if (row.get(7).isEmpty()) {
                    throw new UnusableFileException("accumulators, line 2: value is empty");
                }
                Account.Owner owner = Account.Owner.valueOf(row.get(0));
                RegionCode region = new RegionCode(row.get(2));
                int year = row.get(3).isEmpty() ? 0 : Integer.parseInt(row.get(3));
                String value = row.get(7);
                totals.put(
                        new Accumulators.Total(owner, row.get(1), region, year, row.get(6)),
                        value.contains(".") ? Money.parse(value).fen() : Long.parseLong(value));
            }
            return Accumulators.of(totals, Map.of());
        };
    }

    @Override
    public IncomingClaims claims(InputStream csv) {
        return new StubCsv.Claims(csv);
    }

    @Override
    public OutgoingSettlements settlements(OutputStream csv) {
        return new StubCsv.Settlements(csv);
    }

    @Override
    public RestService.Room room() {
        return new StubCsv.NoRoom();
    }
}
