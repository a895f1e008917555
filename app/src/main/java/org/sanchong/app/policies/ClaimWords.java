package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.claim.Expense;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;

/** What an example claim says, in words: only what is not as usual, by the names of columns. */
final class ClaimWords {
    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final FactWords facts;

    ClaimWords(Vocabulary vocabulary, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.facts = new FactWords(vocabulary, phrases);
    }

    /** Returns all that the claim says. */
    String all(Claim claim) {
        return joined(said(claim));
    }

    /** Returns what the claim says and the one at its place among the others, or the last of them, does not. */
    String otherThan(Claim claim, List<Claim> others) {
        int at = Math.min(Integer.parseInt(claim.id().value()), others.size()) - 1;
        Map<String, String> here = said(claim);
        Map<String, String> there = said(others.get(at));
        Map<String, String> differs = new LinkedHashMap<>();
        here.forEach((column, words) -> {
            if (!words.equals(there.get(column))) {
                differs.put(column, words);
            }
        });
        return differs.isEmpty() ? phrases.either("unchanged", "不变") : joined(differs);
    }

    private String joined(Map<String, String> said) {
        return String.join(phrases.either("; ", "；"), said.values());
    }

    private Map<String, String> said(Claim claim) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("region", label("region") + " " + claim.region().value());
        claim.assistanceRegion()
                .ifPresent(region -> said.put("assistance_region", label("assistance_region") + " " + region.value()));
        said.put("categories", categories(claim));
        said.put("care_type", facts.value("care_type", claim.careType().code()));
        said.put(
                "facility_level",
                facts.value("facility_level", claim.facility().level().code()));
        said.put("locality", facts.value("locality", claim.facility().locality().code()));
        flags(claim).forEach((column, isSo) -> said.put(column, label(column)));
        claim.furtherFacts().forEach((name, value) -> said.put(name, label(name) + " " + facts.value(name, value)));
        if (!claim.admittedOn().equals(claim.dischargedOn())) {
            said.put("admitted_on", phrases.either("admitted ", "入院 ") + claim.admittedOn());
        }
        said.put("discharged_on", phrases.either("discharged ", "出院 ") + claim.dischargedOn());
        amounts(claim).forEach((column, amount) -> said.put(column, label(column) + " " + amount));
        return said;
    }

    private String categories(Claim claim) {
        List<String> names = new ArrayList<>();
        claim.categories()
                .forEach(held -> names.add(vocabulary
                        .category(held.code())
                        .map(each -> phrases.either(each.english(), each.chinese()))
                        .orElse(held.code())));
        return names.isEmpty()
                ? phrases.either("no category", "无困难身份")
                : names.stream().sorted().collect(Collectors.joining(" + "));
    }

    private static Map<String, Boolean> flags(Claim claim) {
        Map<String, Boolean> flags = new LinkedHashMap<>();
        flags.put("referral", claim.isReferred());
        flags.put("special_disease", claim.isSpecialDisease());
        flags.put("approved_assistance", claim.isAssistanceApproved());
        flags.values().removeIf(isSo -> !isSo);
        return flags;
    }

    private static Map<String, Money> amounts(Claim claim) {
        Expense expense = claim.expense();
        Map<String, Money> amounts = new LinkedHashMap<>();
        amounts.put("total", expense.total());
        amounts.put("in_scope", expense.inScope());
        amounts.put("out_of_catalog", expense.outOfCatalog());
        amounts.put("over_limit", expense.overLimit());
        amounts.put("first_self_pay", expense.firstSelfPay());
        amounts.put("offsite_first_self_pay", expense.offsiteFirstSelfPay());
        amounts.entrySet()
                .removeIf(part ->
                        !part.getKey().equals("total") && part.getValue().isZero());
        claim.basicPaid().ifPresent(paid -> amounts.put("basic_paid", paid));
        return amounts;
    }

    private String label(String column) {
        if (column.equals("in_scope")) {
            return phrases.either("in scope", "政策范围内");
        }
        Optional<Vocabulary.Column> named = vocabulary.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst();
        return named.map(each -> phrases.either(each.english(), each.chinese()))
                .orElseGet(() -> facts.attribute(column));
    }
}
