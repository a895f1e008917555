package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.ListFunds;
import org.sanchong.application.port.out.OutgoingRecords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.fund.FundAccount;
import org.sanchong.domain.fund.FundAccounts;
import org.sanchong.domain.fund.OneStopClosing;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.policy.PolicyCatalog;

/** Adds up rows and settled cases to accounts. */
final class ListingFunds implements ListFunds {
    private static final int DECIMALS = 4;
    private static final List<String> COLUMNS = List.of(
            "region",
            "plan_year",
            "tier",
            "on",
            "budget",
            "settled",
            "added",
            "recovered",
            "used",
            "advanced",
            "paid",
            "returned",
            "committed",
            "available",
            "usage",
            "forecast",
            "state");
    private static final List<String> CLOSING = List.of(
            "region",
            "party",
            "owed",
            "collected",
            "to_collect",
            "surplus",
            "returned",
            "to_return",
            "advanced",
            "approved",
            "disallowed",
            "to_review",
            "paid",
            "to_pay",
            "state");

    private final PolicyCatalog catalog;

    ListingFunds(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result list(Question question) {
        FundBasis basis = FundBasis.of(question.basis(), new ListWords(catalog.vocabulary()), question.year());
        List<FundAccount> accounts = FundAccounts.of(basis.rows(), basis.cases(), question.year(), question.on());
        question.accounts().begin(COLUMNS);
        accounts.forEach(account -> question.accounts().add(row(account)));
        List<OneStopClosing> closings = OneStopClosing.of(basis.rows(), question.on());
        for (OutgoingRecords out : question.closing()) {
            out.begin(CLOSING);
            closings.forEach(closing -> out.add(row(closing)));
        }
        int warned = (int) accounts.stream()
                .map(FundAccount::state)
                .filter(state -> state == FundAccount.State.FORECAST_OVER || state == FundAccount.State.OVER)
                .count();
        int open = (int) closings.stream()
                .filter(closing -> closing.state() != OneStopClosing.State.CLOSED)
                .count();
        return new Result(accounts.size(), warned, open, basis.leftOut());
    }

    private static List<String> row(FundAccount account) {
        FundAccount.Amounts amounts = account.amounts();
        boolean isBudgeted = account.state() != FundAccount.State.NO_BUDGET;
        return List.of(
                account.fund().region().value(),
                String.valueOf(account.fund().year().year()),
                account.fund().tier().code(),
                account.on().toString(),
                isBudgeted ? amounts.budget().toString() : "",
                amounts.settled().toString(),
                amounts.added().toString(),
                amounts.recovered().toString(),
                account.used().toString(),
                amounts.advanced().toString(),
                amounts.paid().toString(),
                amounts.returned().toString(),
                account.committed().toString(),
                isBudgeted ? account.available().toString() : "",
                account.usage().map(share -> share.text(DECIMALS)).orElse(""),
                account.forecast().map(Money::toString).orElse(""),
                account.state().name());
    }

    private static List<String> row(OneStopClosing closing) {
        OneStopClosing.Amounts amounts = closing.amounts();
        return List.of(
                closing.region().value(),
                closing.party(),
                amounts.owed().toString(),
                amounts.collected().toString(),
                closing.toCollect().toString(),
                amounts.surplus().toString(),
                amounts.returned().toString(),
                closing.toReturn().toString(),
                amounts.advanced().toString(),
                amounts.approved().toString(),
                amounts.disallowed().toString(),
                closing.toReview().toString(),
                amounts.paid().toString(),
                closing.toPay().toString(),
                closing.state().name());
    }
}
