package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.settlement.Lexicon;

/** What the columns of a file are, from its header. */
final class ClaimColumns {
    /** What a column holds. */
    enum Role {
        CLAIM,
        PERSON,
        REGION,
        /** The region where its text is kept too, for books. */
        DIVISION,
        ASSISTANCE_REGION,
        CATEGORIES,
        PREVIOUS_CLAIM,
        REVERSES,
        HOUSEHOLD,
        FACT,
        CARRIED,
        /** An identifier that no rule asks for and that books keep. */
        NAMED,
        KEPT
    }

    private static final String CARRIED_PREFIX = "x_";
    /** As many as a sheet of a spreadsheet has. */
    private static final int MOST_COLUMNS = 16_384;

    private static final Map<String, Role> OWN = new LinkedHashMap<>();

    /** Facts of every claim: what they cannot hold rejects the row; with what an empty value stands for. */
    private static final Map<String, String> CORE = new LinkedHashMap<>();

    private static final Set<String> REQUIRED = new LinkedHashSet<>(List.of(
            "claim_id",
            "person_id",
            "care_type",
            "facility_level",
            "locality",
            "admitted_on",
            "discharged_on",
            "total"));

    static {
        OWN.put("claim_id", Role.CLAIM);
        OWN.put("person_id", Role.PERSON);
        OWN.put("region", Role.REGION);
        OWN.put("assistance_region", Role.ASSISTANCE_REGION);
        OWN.put("categories", Role.CATEGORIES);
        OWN.put("previous_claim", Role.PREVIOUS_CLAIM);
        OWN.put("reverses", Role.REVERSES);
        OWN.put("household_id", Role.HOUSEHOLD);
        CORE.put("insurance", "RESIDENT");
        for (String name : List.of("care_type", "facility_level", "locality", "admitted_on", "discharged_on")) {
            CORE.put(name, "");
        }
        CORE.put("designated", "true");
        CORE.put("referral", "false");
        CORE.put("special_disease", "false");
        CORE.put("approved_assistance", "false");
        CORE.put("total", "");
        CORE.put("basic_paid", "");
        for (String name : List.of("out_of_catalog", "over_limit", "first_self_pay", "offsite_first_self_pay")) {
            CORE.put(name, "0");
        }
    }

    /** The columns of the contract in its order. */
    static final List<String> ORDER = List.of(
            "claim_id",
            "person_id",
            "region",
            "assistance_region",
            "insurance",
            "categories",
            "care_type",
            "facility_level",
            "locality",
            "designated",
            "referral",
            "previous_claim",
            "admitted_on",
            "discharged_on",
            "total",
            "out_of_catalog",
            "over_limit",
            "first_self_pay",
            "offsite_first_self_pay",
            "basic_paid",
            "special_disease",
            "approved_assistance");

    /** Returns whether every row must give the column; the region where no policy is named. */
    static boolean isRequired(String name) {
        return REQUIRED.contains(name) || "region".equals(name);
    }

    /** Returns whether the column is one of those that the contract names. */
    static boolean isCore(String name) {
        return CORE.containsKey(name) || OWN.containsKey(name);
    }

    /** Returns what an empty value of the column stands for, empty if for nothing. */
    static String empty(String name) {
        return CORE.getOrDefault(name, "");
    }

    /** A column. */
    record ClaimColumn(
            String name,
            Role role,
            int attribute,
            ClaimAttribute.Kind kind,
            boolean core,
            boolean required,
            long empty) {
        /** Returns whether the column identifies something: the claim, a person, a household or whatever is asked for. */
        boolean identifies() {
            return kind == ClaimAttribute.Kind.IDENTIFIER
                    && switch (role) {
                        case CLAIM, PERSON, PREVIOUS_CLAIM, REVERSES, HOUSEHOLD, FACT -> true;
                        case REGION, DIVISION, ASSISTANCE_REGION, CATEGORIES, CARRIED, NAMED, KEPT -> false;
                    };
        }
    }

    private final Lexicon lexicon;
    private final Set<String> required;
    private final Map<Integer, Long> defaults = new LinkedHashMap<>();

    /** The columns of a catalog, for any number of files. */
    ClaimColumns(Lexicon lexicon, boolean regionRequired) {
        this.lexicon = lexicon;
        this.required = new LinkedHashSet<>(REQUIRED);
        if (regionRequired) {
            required.add("region");
        }
        CORE.forEach((name, empty) -> {
            int attribute = lexicon.required(name);
            defaults.put(attribute, lexicon.encode(attribute, empty));
        });
    }

    /** Returns the facts that stand for every claim of a file that has no column for them. */
    Map<Integer, Long> defaults() {
        return Collections.unmodifiableMap(defaults);
    }

    /** Returns the columns of a header that calls them by their names. */
    List<ClaimColumn> read(List<String> names) {
        return read(names, names);
    }

    /**
     * Returns the columns of a header.
     *
     * @param names the names of the columns
     * @param header what the header calls them
     */
    List<ClaimColumn> read(List<String> names, List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            throw new UnusableFileException(
                    "the header has " + header.size() + " columns; the most is " + MOST_COLUMNS);
        }
        List<ClaimColumn> columns = new ArrayList<>();
        Map<String, String> seen = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String given = header.get(i);
            String before = seen.putIfAbsent(name, given);
            if (before != null) {
                throw new UnusableFileException("the header has the column \"" + name + "\" twice"
                        + (before.equals(given) ? "" : ", as \"" + before + "\" and as \"" + given + "\"")
                        + ". Remove or rename one of them");
            }
            columns.add(column(name));
        }
        for (String name : required) {
            if (!seen.containsKey(name)) {
                throw new UnusableFileException("the header lacks the required column \"" + name + "\"."
                        + " It has: " + String.join(", ", header)
                        + ". \"sanchong columns\" lists the columns and their Chinese names");
            }
        }
        return columns;
    }

    private ClaimColumn column(String name) {
        int attribute = lexicon.position(name);
        if (name.startsWith(CARRIED_PREFIX)) {
            return plain(name, Role.CARRIED, -1);
        }
        if (OWN.containsKey(name)) {
            return plain(name, OWN.get(name), attribute);
        }
        if (attribute < 0) {
            throw new UnusableFileException("the header has an unknown column \"" + name
                    + "\". Columns of your own start with x_ and are carried to the output; the known ones, each with"
                    + " the Chinese names that \"sanchong columns\" lists, are: " + known());
        }
        ClaimAttribute.Kind kind = lexicon.attribute(attribute).kind();
        boolean core = CORE.containsKey(name);
        Role role = core || lexicon.isAsked(attribute) ? Role.FACT : Role.KEPT;
        long empty = defaults.getOrDefault(attribute, Lexicon.MISSING);
        return new ClaimColumn(name, role, attribute, kind, core, REQUIRED.contains(name), empty);
    }

    /** Returns the columns of a file that is settled into books: they keep what a claim names, whoever asks for it. */
    static List<ClaimColumn> keptInBooks(List<ClaimColumn> columns) {
        return columns.stream().map(ClaimColumns::keptInBooks).toList();
    }

    private static ClaimColumn keptInBooks(ClaimColumn c) {
        boolean isName = c.role() == Role.KEPT && c.kind() == ClaimAttribute.Kind.IDENTIFIER;
        Role role = isName ? Role.NAMED : c.role() == Role.REGION ? Role.DIVISION : c.role();
        return new ClaimColumn(c.name(), role, c.attribute(), c.kind(), c.core(), c.required(), c.empty());
    }

    private ClaimColumn plain(String name, Role role, int attribute) {
        return new ClaimColumn(
                name, role, attribute, ClaimAttribute.Kind.IDENTIFIER, false, required.contains(name), Lexicon.MISSING);
    }

    private String known() {
        Set<String> known = new LinkedHashSet<>(OWN.keySet());
        for (int i = 0; i < lexicon.size(); i++) {
            known.add(lexicon.attribute(i).name());
        }
        return String.join(", ", known);
    }
}
