package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.ClearByMethods;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.ClearingWording;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.money.FourDecimals;
import org.sanchong.domain.money.Quotient;
import org.sanchong.domain.payment.PaymentContract;
import org.sanchong.domain.payment.ProviderClearing;
import org.sanchong.domain.payment.ProviderPayment;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.settlement.SettledCase;
import org.sanchong.domain.time.PlanYear;

/** Clears settled cases by contracts. */
final class ClearingByMethods implements ClearByMethods {
    private static final int DECIMALS = 6;
    private static final List<String> COLUMNS = List.of(
            "contract",
            "method",
            "tier",
            "facility_id",
            "cases",
            "units",
            "settled",
            "cleared",
            "difference",
            "point_value",
            "claim_id",
            "state",
            "reason");

    private final PolicyCatalog catalog;

    ClearingByMethods(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result clear(Question question) {
        List<PaymentContract> contracts =
                new MethodIntake(question.methods(), new ListWords(catalog.vocabulary())).read();
        PlanYear year = question.year();
        FundBasis.Taken taken = FundBasis.Taken.of(question.cases().of(year, year));
        List<SettledCase> cases = taken.cases().stream()
                .filter(each -> PlanYear.of(each.claim().dischargedOn()).equals(year))
                .toList();
        ProviderClearing clearing = ProviderPayment.of(contracts).clear(cases);
        OutgoingRecords out = question.clearing();
        out.begin(COLUMNS);
        clearing.shares().forEach(share -> out.add(row(share, clearing)));
        ClearingWording wording = new ClearingWording(question.language());
        clearing.uncleared().forEach(uncleared -> out.add(row(uncleared, wording)));
        return new Result(
                clearing.shares().size(),
                clearing.uncleared().size(),
                new ListFunds.LeftOut(taken.unfit(), List.of(), taken.unnamed()));
    }

    private static List<String> row(ProviderClearing.Share share, ProviderClearing clearing) {
        Quotient value = clearing.pointValues().get(share.contract());
        return List.of(
                share.contract(),
                share.method(),
                share.tier().code(),
                share.facility().value(),
                String.valueOf(share.amounts().cases()),
                share.amounts().units() == 0
                        ? ""
                        : FourDecimals.text(share.amounts().units()),
                share.settled().toString(),
                share.cleared().toString(),
                share.difference().toString(),
                value == null ? "" : value.text(DECIMALS),
                "",
                "CLEARED",
                "");
    }

    private static List<String> row(ProviderClearing.Uncleared uncleared, ClearingWording wording) {
        return List.of(
                "",
                "",
                uncleared.tier().code(),
                uncleared.facility(),
                "1",
                "",
                uncleared.settled().toString(),
                "",
                "",
                "",
                uncleared.claim().value(),
                "UNCLEARED",
                wording.reason(uncleared));
    }
}
