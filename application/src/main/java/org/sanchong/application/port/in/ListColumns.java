package org.sanchong.application.port.in;

import java.util.List;
import org.sanchong.domain.claim.ClaimAttribute;

/** Lists the columns that the tables may have which verbs read. */
public interface ListColumns {
    /**
     * Returns the columns of a table, required ones first; of claims those of every catalog in the order of the contract,
     * then further ones.
     */
    List<ClaimColumn> columns(Table table);

    /** A table that verbs read. */
    enum Table {
        /** The claims. */
        CLAIMS,
        /** Their fee lines. */
        LINES,
        /** Filings of people. */
        REFERRALS,
        /** Contracts of counties. */
        CONTRACTS,
        /** Enrolments. */
        ENROLMENTS,
        /** A locality's figures of premiums. */
        PARAMETERS,
        /** People who should be enrolled. */
        PEOPLE,
        /** A department's list of certified people. */
        LIST,
        /** The register of certified people. */
        REGISTER,
        /** The log of deliveries of lists. */
        DELIVERIES,
        /** Accumulators brought forward. */
        ACCUMULATORS,
        /** What happened to applications for assistance. */
        APPLICATIONS,
        /** What departments did on warnings. */
        RESPONSES,
        /** What happened to measures. */
        MEASURES,
        /** Who is in charge of reports, who signed, what was delivered. */
        REPORTS,
        /** What funds have and gave. */
        FUNDS,
        /** A locality's figures of provider payment. */
        METHODS,
        /** What happened to tips and checks. */
        SUPERVISION,
        /** Rules of reminders. */
        RULES,
        /** Price standards of items. */
        PRICES
    }

    /**
     * A column.
     *
     * @param name its name
     * @param english what it holds, in English
     * @param chinese the Chinese names by which a file may call it, the usual one first
     * @param isRequired whether every row must give it
     * @param empty what an empty value stands for; empty if it stands for nothing
     * @param kind what its values are
     * @param values its codes; empty if they are not listed
     * @param policies the ids of the policies whose rules ask for it
     */
    record ClaimColumn(
            String name,
            String english,
            List<String> chinese,
            boolean isRequired,
            String empty,
            ClaimAttribute.Kind kind,
            List<ColumnValue> values,
            List<String> policies) {
        /** Keeps the lists as they are now. */
        public ClaimColumn {
            chinese = List.copyOf(chinese);
            values = List.copyOf(values);
            policies = List.copyOf(policies);
        }
    }

    /**
     * A code that a column may hold.
     *
     * @param code the code
     * @param english what it means, in English
     * @param chinese the Chinese words by which a file may say it, the usual one first
     */
    record ColumnValue(String code, String english, List<String> chinese) {
        /** Keeps the list as it is now. */
        public ColumnValue {
            chinese = List.copyOf(chinese);
        }
    }
}
