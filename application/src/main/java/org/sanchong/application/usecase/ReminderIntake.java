package org.sanchong.application.usecase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanchong.application.port.out.IncomingRecords;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.application.wording.EnrolmentFault;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.ListWords;
import org.sanchong.application.wording.PremiumWording;
import org.sanchong.application.wording.RowPlace;
import org.sanchong.domain.claim.FacilityLevel;
import org.sanchong.domain.law.ClauseId;
import org.sanchong.domain.law.Provenance;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.supervision.FacilityTie;
import org.sanchong.domain.supervision.PeerFigures;
import org.sanchong.domain.supervision.ReminderRule;
import org.sanchong.domain.supervision.RuleTerms;

/** Reads the rules of reminders; one that cannot be used makes the whole list unusable. */
final class ReminderIntake {
    private static final List<String> REQUIRED = List.of("rule", "kind", "parameters", "clauses", "document");
    private static final String ILLUSTRATIVE = "ILLUSTRATIVE";

    private final PolicyCatalog catalog;
    private final IncomingRecords records;
    private final RecordColumns columns;
    private final PremiumWording wording;
    private final List<ReminderRule> rules = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private int row;

    ReminderIntake(PolicyCatalog catalog, IncomingRecords records, PremiumWording wording) {
        this.catalog = catalog;
        this.records = records;
        this.columns = new RecordColumns(records, new ListWords(catalog.vocabulary()), REQUIRED, List.of());
        this.wording = wording;
    }

    /**
     * Returns all of them.
     *
     * @throws UnusableFileException if one cannot be used, or is given twice
     */
    List<ReminderRule> read() {
        records.each(record -> {
            row++;
            one(new RecordText(columns, record));
        });
        return rules;
    }

    private void one(RecordText text) {
        String id = text.required("rule");
        text.required("kind");
        Optional<ReminderRule.Kind> kind = text.constant("kind", List.of(ReminderRule.Kind.values()));
        String clauses = text.required("clauses");
        String document = text.required("document");
        Optional<EnrolmentFault> fault = text.fault();
        if (fault.isPresent() || kind.isEmpty()) {
            String why = fault.map(wording::fault).orElse("");
            throw refuse(why, why);
        }
        if (!ids.add(id)) {
            throw refuse("the rule " + id + " is given twice. Remove one", "规则 " + id + " 重复，请删除其一");
        }
        boolean isInvented = document.equals(ILLUSTRATIVE) || document.equals("示例");
        try {
            RuleTerms terms = new RuleTerms(
                    id,
                    clauses(clauses),
                    isInvented ? Provenance.ILLUSTRATIVE : Provenance.CITED,
                    isInvented ? "" : document);
            RuleParameters parameters = new RuleParameters(text.text("parameters"));
            rules.add(rule(kind.get(), terms, parameters));
            parameters.end();
        } catch (RuleParameters.BadParameterException bad) {
            throw refuse(String.valueOf(bad.getMessage()), bad.chinese());
        } catch (IllegalArgumentException outOfBounds) {
            throw refuse(String.valueOf(outOfBounds.getMessage()), "参数超出范围：" + outOfBounds.getMessage());
        }
    }

    private List<ClauseId> clauses(String text) {
        List<ClauseId> clauses = new ArrayList<>();
        for (String each : text.split("[;；]", -1)) {
            String[] parts = each.strip().split(" ", 2);
            boolean isKnown = parts.length == 2
                    && catalog.documents().stream()
                            .anyMatch(document -> document.id().equals(parts[0])
                                    && document.clause(parts[1].strip()).isPresent());
            if (!isKnown) {
                throw new RuleParameters.BadParameterException(
                        "UNKNOWN_CLAUSE: the catalog has no clause \"" + each.strip()
                                + "\". Write a document's id and a number, such as those that \"policies clauses\" lists",
                        "UNKNOWN_CLAUSE: 目录中没有条款“" + each.strip() + "”，请写文件编号与条款号，可用 policies clauses 查询");
            }
            clauses.add(new ClauseId(parts[0], parts[1].strip()));
        }
        return clauses;
    }

    private static ReminderRule rule(ReminderRule.Kind kind, RuleTerms terms, RuleParameters given) {
        return switch (kind) {
            case REPEATED_ADMISSION ->
                new ReminderRule.RepeatedAdmission(terms, given.number("within_days"), tie(given));
            case OVERLAPPING_STAYS -> new ReminderRule.OverlappingStays(terms, given.number("nights"));
            case UNTREATED_STAY ->
                new ReminderRule.UntreatedStay(
                        terms, given.number("from_days"), given.number("least_items"), given.words("no_treatment"));
            case UNUSUAL_LENGTH -> new ReminderRule.UnusualStay(terms, PeerFigures.Measure.DAYS, above(given));
            case UNUSUAL_COST -> new ReminderRule.UnusualStay(terms, PeerFigures.Measure.FEN, above(given));
            case MINOR_ILLNESS ->
                new ReminderRule.MinorIllness(
                        terms,
                        given.words("levels").stream()
                                .map(FacilityLevel::new)
                                .collect(Collectors.toCollection(LinkedHashSet::new)),
                        new ReminderRule.MinorIllness.Slight(
                                new FacilityLevel(given.text("reference")),
                                given.rate("quantile"),
                                given.number("least_peers")));
            case PRICE_ABOVE_STANDARD -> new ReminderRule.PriceAboveStandard(terms, given.rate("tolerance"));
            case FEES_AFTER_DISCHARGE -> new ReminderRule.FeesAfterDischarge(terms, given.number("grace_days"));
            case GROUP_ADMISSION ->
                new ReminderRule.GroupAdmission(
                        terms, given.text("place"), given.number("people"), given.number("within_days"));
        };
    }

    private static ReminderRule.UnusualStay.Above above(RuleParameters given) {
        return new ReminderRule.UnusualStay.Above(
                given.rate("quantile"), given.rate("times"), given.number("least_peers"));
    }

    /** Groups are parted by commas, the facilities of one by plus signs. */
    private static FacilityTie tie(RuleParameters given) {
        String reach = given.text("facilities");
        List<String> reaches = List.of("SAME", "RELATED", "ANY");
        if (!reaches.contains(reach)) {
            throw new RuleParameters.BadParameterException(
                    "facilities is SAME, RELATED or ANY, not " + reach,
                    "facilities 应为 SAME、RELATED 或 ANY，而不是 " + reach);
        }
        return new FacilityTie(
                FacilityTie.Reach.valueOf(reach),
                given.words("related").stream()
                        .<Set<String>>map(group -> new LinkedHashSet<>(List.of(group.split("[+]", -1))))
                        .toList());
    }

    private UnusableFileException refuse(String english, String chinese) {
        RowPlace place = RowPlace.of(records, row);
        return new UnusableFileException(
                wording.either(place.words(Language.EN) + ": " + english, place.words(Language.ZH) + "：" + chinese));
    }
}
