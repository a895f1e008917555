package org.sanchong.app.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanchong.application.port.in.ReckonStakes;
import org.sanchong.application.wording.Language;
import org.sanchong.application.wording.TierLabels;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.claim.Vocabulary;
import org.sanchong.domain.money.Money;
import org.sanchong.domain.stake.AtStake;

/** What is at stake in interpretations as trees of texts, lists and flags, in one language: pages and JSON say the same. */
public final class StakeTrees {
    private static final String READING = "reading";

    private final ReckonStakes stakes;
    private final ClaimWords words;
    private final Phrases phrases;
    private final TierLabels tiers;

    /** Tells what the use case reckons, in the words of the vocabulary. */
    public StakeTrees(ReckonStakes stakes, Vocabulary vocabulary, Language language) {
        this.stakes = stakes;
        this.phrases = new Phrases(language);
        this.words = new ClaimWords(vocabulary, phrases);
        this.tiers = new TierLabels(language);
    }

    /** Returns what is at stake in the interpretation: its {@code cases}, and what is {@code not_computed}. */
    public Map<String, Object> of(String interpretation) {
        ReckonStakes.Stakes told = stakes.of(interpretation);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cases", told.cases().stream().map(this::example).toList());
        tree.put("not_computed", told.notComputed().stream().map(this::reason).toList());
        return tree;
    }

    /** Returns the amount with its sign, also a positive one's. */
    public static String signed(String amount) {
        return amount.startsWith("-") || amount.equals("0.00") ? amount : "+" + amount;
    }

    private Map<String, Object> example(ReckonStakes.Case told) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("case", phrases.either(told.english(), told.chinese()));
        tree.put("claims", told.claims().stream().map(words::all).toList());
        tree.put("tiers", told.tiers().stream().map(tiers::of).toList());
        tree.put("readings", told.rows().stream().map(row -> row(row, told)).toList());
        return tree;
    }

    private Map<String, Object> row(ReckonStakes.Row row, ReckonStakes.Case told) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(READING, row.reading());
        tree.put("taken", row.isTaken());
        tree.put("changes", row.changes());
        List<String> otherwise = new ArrayList<>();
        if (!row.claims().equals(told.claims())) {
            row.claims().forEach(claim -> otherwise.add(words.otherThan(claim, told.claims())));
        }
        tree.put("claims", otherwise);
        tree.put("rejection", row.outcome().rejection());
        tree.put("total", row.outcome().total().toString());
        tree.put("tiers", told.tiers().stream().map(tier -> paid(row, tier)).toList());
        tree.put("paid", row.outcome().paid().toString());
        tree.put("more", row.isCompared() ? row.moreInAll().toString() : "");
        tree.put("personal", row.outcome().personal().toString());
        return tree;
    }

    private static Map<String, Object> paid(ReckonStakes.Row row, TierName tier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tier", tier.code());
        tree.put("paid", row.outcome().paidBy(tier).toString());
        tree.put(
                "more",
                row.isCompared() ? row.more().getOrDefault(tier, Money.zero()).toString() : "");
        return tree;
    }

    private Map<String, Object> reason(AtStake.NotComputed told) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("readings", told.readings());
        tree.put("reason", phrases.either(told.english(), told.chinese()));
        return tree;
    }
}
