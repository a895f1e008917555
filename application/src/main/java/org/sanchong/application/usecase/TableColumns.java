package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanchong.application.port.in.ListColumns.ClaimColumn;
import org.sanchong.application.port.in.ListColumns.ColumnValue;
import org.sanchong.application.port.in.ListColumns.Table;
import org.sanchong.application.wording.FileWords;
import org.sanchong.application.wording.LineWords;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.ReferralWords;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.claim.Vocabulary;

/**
 * The columns of the tables that are no claims. Each line is a column: its name, the kind of its values, whether it is
 * required ({@code !}) or what an empty value stands for, its codes, what it holds. Codes are those that are named, or
 * {@code @} and an attribute of the vocabulary.
 */
final class TableColumns {
    private static final String LINES = """
            claim_id|IDENTIFIER|!||the claim
            line_no|COUNT|!||a number unique in the claim
            catalog_class|CODE|!|A=in the catalog, paid in full;B=in the catalog, the person pays a share first;\
            OUTSIDE=outside the catalog|class of the item
            unit_price|IDENTIFIER|!||unit price in yuan, at most four decimals
            quantity|IDENTIFIER|!||quantity, at most four decimals; negative where something is given back
            payment_standard|IDENTIFIER|||the highest unit price in yuan that counts, at most four decimals
            first_self_pay_share|IDENTIFIER|0||class B: what the person pays first, as 5% or 0.05
            charged_on|DATE|||the day on which it was charged
            item_code|IDENTIFIER|||code of the item
            item_name|IDENTIFIER|||name of the item
            """;
    private static final String REFERRALS = """
            filing_id|IDENTIFIER|!||the filing
            person_id|IDENTIFIER|!||the person
            filing_kind|CODE|!|@filing_kind|what is filed
            filed_on|DATE|!||day of filing
            valid_from|DATE|!||first day of admission for which it holds
            valid_to|DATE|||last day of admission for which it holds
            filing_channel|CODE||@filing_channel|how it reached the office
            from_facility|IDENTIFIER|||facility that refers on, or saw the person first
            from_level|CODE||@facility_level|level of that facility
            to_facility|IDENTIFIER|||facility for which it holds
            locality|CODE||@locality|where it holds; to_facility or locality is required of a referral
            """;
    private static final String CONTRACTS = """
            county|IDENTIFIER|!||county, as claims name it
            facility_id|IDENTIFIER|!||facility
            valid_from|DATE|!||first day of the contract
            valid_to|DATE|||last day of the contract
            facility_level|CODE||@facility_level|level of the facility
            """;
    private static final String ENROLMENTS = """
            person_id|IDENTIFIER|!||the person
            region|IDENTIFIER|!||six digits, down to the county
            plan_year|IDENTIFIER|!||plan year, four digits
            insurance|CODE|RESIDENT|@insurance|scheme
            categories|CODE||@categories|categories, joined by ;
            recognised_on|DATE|||since when they are recognised
            enrolled_through|CODE||FAMILY=family;SCHOOL=school;EMPLOYER=employer;RESIDENCE=where somebody away from home \
            lives;SELF=by oneself|channel of enrolment
            enrolled_at|IDENTIFIER|||school, employer or family
            household_id|IDENTIFIER|||household
            paid_on|DATE|||day of payment; empty: not paid yet
            birth_date|DATE|||date of birth, of newborns
            late_because|CODE||TRANSFER=moved from another region;NO_FAULT_LAPSE=lapsed through no fault of theirs|why \
            somebody pays within the year
            wages|AMOUNT|||wages, of employees
            covered_from|DATE|||first day of cover, where recorded
            covered_to|DATE|||last day of cover, where recorded
            """;
    private static final String PARAMETERS = """
            region|IDENTIFIER|!||six digits
            plan_year|IDENTIFIER|!||plan year, four digits
            parameter|CODE|!|PERSONAL_PREMIUM=personal premium;FISCAL_PART=public part;SUBSIDY_SHARE=share of the personal \
            premium;SUBSIDY_AMOUNT=yuan of help;COLLECTION_TO=last day of the central collection;\
            WAITING_DAYS=days from payment to cover|the figure
            value|IDENTIFIER|!||its value
            document|IDENTIFIER|!||where it is printed
            insurance|CODE|RESIDENT|@insurance|scheme
            category|CODE||@categories|the category that is helped
            """;
    private static final String PEOPLE = """
            person_id|IDENTIFIER|!||the person
            region|IDENTIFIER|!||six digits of the county
            categories|CODE||@categories|categories, joined by ;
            """;
    private static final String LIST = """
            person_id|IDENTIFIER|!||the person; identity numbers are checked
            category|CODE|!|@categories|one category
            region|IDENTIFIER|!||county of registration or recognition, six digits
            certified_on|DATE|!||first day
            name|IDENTIFIER|||name
            household_id|IDENTIFIER|||household
            valid_to|DATE|||last day; empty: still valid
            """;
    private static final String REGISTER = """
            recorded_on|DATE|!||since when it is known
            person_id|IDENTIFIER|!||the person
            name|IDENTIFIER|!||name; the value may be empty
            category|CODE|!|@categories|category
            department|CODE|!|@departments|who certified it
            region|IDENTIFIER|!||county of registration or recognition
            household_id|IDENTIFIER|!||household; the value may be empty
            certified_on|DATE|!||first day
            valid_to|DATE|!||last day; the value may be empty
            state|CODE|!|VALID=valid, as is an empty value;WITHDRAWN=never was valid|whether it stands
            """;
    private static final String DELIVERIES = """
            delivered_on|DATE|!||day of delivery
            department|CODE|!|@departments|whose list it is
            area|IDENTIFIER|!||whose people are on it, six digits
            extent|CODE|!|FULL=everybody;ADDITIONS=people added|how much it says
            collection_from|DATE|!||first day of the collection; the value may be empty
            sha256|IDENTIFIER|!||digest of the file
            """;
    private static final String ACCUMULATORS = """
            owner|CODE|!|PERSON=person;HOUSEHOLD=household|whose it is
            owner_id|IDENTIFIER|!||the person or household
            region|IDENTIFIER|!||pooling region, six digits
            plan_year|IDENTIFIER|!||four digits; empty for an account over all years
            policy|IDENTIFIER|!||policy of a stay that carries something; else empty
            claim_id|IDENTIFIER|!||the stay; else empty
            account|IDENTIFIER|!||name of the account
            value|IDENTIFIER|!||yuan with at most two decimals, or a whole number of stays
            """;

    private static final String APPLICATIONS = """
            application_id|IDENTIFIER|!||the application
            event|CODE|!|MADE=made by the applicant;SUPPLEMENTED=documents supplied;ACCEPTED=taken by the township;\
            CHECKED=checked by the township;RECEIVED=received by the county;APPROVED=approved;REFUSED=refused;TOLD=the applicant \
            was told;PAID=paid;WITHDRAWN=withdrawn by the applicant|what happened
            event_on|DATE|!||when
            region|IDENTIFIER|||of MADE: six digits, down to the county
            person_id|IDENTIFIER|||of MADE: the person
            name|IDENTIFIER|||of MADE: name, for the public notice
            township|IDENTIFIER|||of MADE: the township that takes it
            assistance_kind|CODE||ON_APPLICATION=assistance on application;TILTED=tilted assistance;SPECIAL_HARDSHIP=more for \
            special hardship|of MADE: what is applied for
            claim_id|IDENTIFIER|||of MADE: the claim it is for
            documents|IDENTIFIER|||of MADE and SUPPLEMENTED: ids of documents, joined by ;
            urgent|FLAG|false||of MADE: sudden grave illness, on the fast track
            amount|AMOUNT|||of APPROVED: yuan granted
            burden|AMOUNT|||of APPROVED: yuan in scope that are left to the person
            local_income|AMOUNT|||of APPROVED for TILTED: residents' disposable income of the locality in yuan
            reasons|IDENTIFIER|||of REFUSED: the reasons, joined by ;
            """;
    private static final String RESPONSES = """
            alert_id|IDENTIFIER|!||the warning, as alerts writes it
            event|CODE|!|PUSHED=pushed to departments;HELP_GIVEN=help given;TAKEN_INTO_MONITORING=taken into monitoring;\
            NO_NEED=no need found;FOLLOWED_UP=followed up|what was done
            event_on|DATE|!||when
            department|CODE||@departments|who did it
            """;
    private static final String MEASURES = """
            event_id|IDENTIFIER|!||what tells the event apart
            measure|IDENTIFIER|!||the measure, as document/clause, or an item under it, as document/clause/item
            event|CODE|!|ADDED=an item is added;STARTED=work has begun;EVIDENCE=evidence is handed in;COMPLETED=done;\
            REOPENED=taken up again;EXTENDED=a later day;WITHDRAWN=no longer asked for|what happened
            event_on|DATE|!||when
            unit|IDENTIFIER|!||who did it or says so; of ADDED who answers for it, as lead: a, b; supporting: c
            text|IDENTIFIER|||of ADDED the title, of EVIDENCE and COMPLETED the evidence, of others the reason
            due|IDENTIFIER|||of ADDED the term, as 2022-06, 2022-06-30, 2022, quarterly or continuing; of EXTENDED the new day
            period|IDENTIFIER|||of EVIDENCE for a continuing measure: the year or quarter, as 2022 or 2022-Q2
            """;
    private static final String REPORTS = """
            event_id|IDENTIFIER|!||what tells the event apart
            report|IDENTIFIER|!||the report, as form/period or form/period/region
            event|CODE|!|ASSIGNED=a person is put in charge, of later periods too;SIGNED=signed off;DELIVERED=delivered|\
            what happened
            event_on|DATE|!||when
            unit|IDENTIFIER|!||the unit that did it or says so
            person|IDENTIFIER|||of ASSIGNED and SIGNED: the person in charge
            hash|IDENTIFIER|||of SIGNED: the digest of the figures that are signed
            text|IDENTIFIER|||of DELIVERED: to whom
            """;

    private final Vocabulary vocabulary;
    private final Table table;

    TableColumns(Vocabulary vocabulary, Table table) {
        this.vocabulary = vocabulary;
        this.table = table;
    }

    List<ClaimColumn> columns() {
        String of = switch (table) {
            case CLAIMS -> "";
            case LINES -> LINES;
            case REFERRALS -> REFERRALS;
            case CONTRACTS -> CONTRACTS;
            case ENROLMENTS -> ENROLMENTS;
            case PARAMETERS -> PARAMETERS;
            case PEOPLE -> PEOPLE;
            case LIST -> LIST;
            case REGISTER -> REGISTER;
            case DELIVERIES -> DELIVERIES;
            case ACCUMULATORS -> ACCUMULATORS;
            case APPLICATIONS -> APPLICATIONS;
            case RESPONSES -> RESPONSES;
            case MEASURES -> MEASURES;
            case REPORTS -> REPORTS;
            case FUNDS, METHODS, SUPERVISION, RULES, PRICES -> OversightColumns.of(table);
        };
        return of.lines().map(this::column).toList();
    }

    private ClaimColumn column(String line) {
        String[] parts = line.split("\\|", -1);
        boolean isRequired = "!".equals(parts[2]);
        return new ClaimColumn(
                parts[0],
                parts[4],
                words(parts[0]),
                isRequired,
                isRequired ? "" : parts[2],
                ClaimAttribute.Kind.valueOf(parts[1]),
                values(parts[3]),
                List.of());
    }

    /** Returns the Chinese words by which the table's reader knows the column. */
    private List<String> words(String column) {
        return switch (table) {
            case LINES -> new LineWords(vocabulary).words(column);
            case REFERRALS, CONTRACTS -> new ReferralWords(vocabulary).words(column);
            case ACCUMULATORS -> List.of();
            case LIST -> DeliveryIntake.words(column, new FileWords(vocabulary));
            default -> new ListWords(vocabulary).words(column);
        };
    }

    private List<ColumnValue> values(String codes) {
        if (codes.equals("@categories")) {
            return ListingColumns.categories(vocabulary);
        }
        if (codes.equals("@departments")) {
            return vocabulary.departments().stream()
                    .map(one -> new ColumnValue(
                            one.department().code(), one.english(), FileWords.all(one.chinese(), one.also())))
                    .toList();
        }
        if (codes.startsWith("@")) {
            return attribute(codes.substring(1)).map(ListingColumns::codes).orElse(List.of());
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (String code : codes.isEmpty() ? new String[0] : codes.split(";", -1)) {
            named.put(code.substring(0, code.indexOf('=')), code.substring(code.indexOf('=') + 1));
        }
        List<ColumnValue> values = new ArrayList<>();
        named.forEach((code, english) -> values.add(new ColumnValue(
                code, english, table == Table.LINES ? LineWords.wordsOf(code) : ListWords.wordsOf(code))));
        return values;
    }

    private Optional<ClaimAttribute> attribute(String name) {
        return vocabulary.referralColumns().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .or(() -> vocabulary.attribute(name));
    }
}
