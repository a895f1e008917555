package org.sanchong.application.usecase;

import java.util.List;
import org.sanchong.application.port.in.StateClearing;
import org.sanchong.application.wording.ListWords;
import org.sanchong.domain.fund.ClearingStatement;
import org.sanchong.domain.fund.ClearingStatements;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.time.PlanYear;

/** Makes clearing statements of rows and settled cases. */
final class StatingClearing implements StateClearing {
    private static final List<String> COLUMNS = List.of(
            "facility_id",
            "region",
            "tier",
            "from",
            "to",
            "carried",
            "cases",
            "payable",
            "added",
            "recovered",
            "advanced",
            "paid",
            "returned",
            "balance");

    private final PolicyCatalog catalog;

    StatingClearing(PolicyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Result state(Question question) {
        FundBasis basis =
                FundBasis.of(question.basis(), new ListWords(catalog.vocabulary()), PlanYear.of(question.last()));
        List<ClearingStatement> statements =
                ClearingStatements.of(basis.rows(), basis.cases()).between(question.first(), question.last()).stream()
                        .filter(each -> question.facilities().isEmpty()
                                || question.facilities().contains(each.account().facility()))
                        .toList();
        question.statements().begin(COLUMNS);
        statements.forEach(each -> question.statements().add(row(each)));
        return new Result(statements.size(), basis.leftOut());
    }

    private static List<String> row(ClearingStatement statement) {
        ClearingStatement.Amounts amounts = statement.amounts();
        return List.of(
                statement.account().facility(),
                statement.account().region().value(),
                statement.account().tier().code(),
                statement.first().toString(),
                statement.last().toString(),
                statement.carried().toString(),
                String.valueOf(amounts.cases()),
                amounts.payable().toString(),
                amounts.added().toString(),
                amounts.recovered().toString(),
                amounts.advanced().toString(),
                amounts.paid().toString(),
                amounts.returned().toString(),
                statement.balance().toString());
    }
}
