package org.sanchong.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanchong.domain.benefit.Account;
import org.sanchong.domain.claim.ClaimAttribute;
import org.sanchong.domain.law.PrintedFigure;
import org.sanchong.domain.law.Source;
import org.sanchong.domain.person.EligibilityCategory;
import org.sanchong.domain.policy.DerivedAttribute;
import org.sanchong.domain.time.EffectivePeriod;

/** Reads what a policy adds to the words that its conditions and tables may use. */
final class HeadReader {
    private final Fields policy;
    private final PolicyWords words;
    private final Defects defects;
    private final Map<ClaimAttribute, Place> declared = new LinkedHashMap<>();
    private final List<DerivedAttribute> derived = new ArrayList<>();

    HeadReader(Fields policy, PolicyWords words, Defects defects) {
        this.policy = policy;
        this.words = words;
        this.defects = defects;
    }

    /** Reads the attributes, those that others are derived from first. */
    void attributes() {
        policy.get("attributes").flatMap(written -> Fields.of(written, defects)).ifPresent(named -> {
            List<Written.Entry> entries = named.rest();
            entries.stream().filter(entry -> !isDerived(entry)).forEach(this::declared);
            entries.stream().filter(HeadReader::isDerived).forEach(this::derived);
        });
    }

    private static boolean isDerived(Written.Entry entry) {
        return entry.value().has("age-on") || entry.value().has("ordinal-of");
    }

    private void declared(Written.Entry entry) {
        ScalarForm.ATTRIBUTE
                .read(entry.key(), defects)
                .flatMap(name -> Fields.of(entry.value(), defects)
                        .flatMap(fields -> new AttributeReader(defects).read(name, fields)))
                .ifPresent(attribute -> {
                    words.declare(attribute);
                    declared.put(attribute, entry.key().place());
                });
    }

    private void derived(Written.Entry entry) {
        Optional<String> name = ScalarForm.ATTRIBUTE.read(entry.key(), defects);
        name.filter(words::hasAttribute).ifPresent(n -> {
            String message = "an attribute of claims is called '" + n + "' already; give the derived one another name";
            defects.error(entry.key().place(), DefectCode.DUPLICATE_NAME, message);
        });
        Fields.of(entry.value(), defects).ifPresent(fields -> {
            String n = name.orElse("");
            (fields.has("age-on") ? age(n, fields) : ordinal(n, fields)).ifPresent(derived::add);
            fields.close();
        });
        name.filter(n -> !words.hasAttribute(n)).ifPresent(words::derive);
    }

    private Optional<DerivedAttribute> age(String name, Fields fields) {
        Optional<String> since = fields.require("since").flatMap(this::day);
        Optional<String> on = fields.require("age-on").flatMap(this::day);
        return since.flatMap(from -> on.map(to -> new DerivedAttribute.Age(name, from, to)));
    }

    private Optional<String> day(Written written) {
        return words.attribute(written, defects).flatMap(attribute -> {
            if (attribute.kind() != ClaimAttribute.Kind.DATE) {
                String message = "'" + attribute.name() + "' is no day: an age runs from a day to a day";
                defects.error(written.place(), DefectCode.WRONG_KIND, message);
                return Optional.empty();
            }
            return Optional.of(attribute.name());
        });
    }

    private Optional<DerivedAttribute> ordinal(String name, Fields fields) {
        Optional<Written> written = fields.require("ordinal-of");
        return written.flatMap(account -> ScalarForm.NAME.read(account, defects))
                .map(account -> {
                    PolicyAccounts.Cited cited =
                            new PolicyAccounts.Cited(written.get().place(), defects);
                    words.accounts().use(account, Account.Measure.STAYS, Set.of(), cited);
                    return new DerivedAttribute.Ordinal(name, account);
                });
    }

    /** Returns the attributes of claims that the policy declares, with their places. */
    Map<ClaimAttribute, Place> declaredAttributes() {
        return declared;
    }

    /** Returns the attributes that it derives. */
    List<DerivedAttribute> derivedAttributes() {
        return derived;
    }

    /** Reads the groups of categories in order; a group may name those above it. */
    void groups() {
        policy.get("groups")
                .flatMap(written -> Fields.of(written, defects))
                .ifPresent(named -> named.rest().forEach(this::group));
    }

    private void group(Written.Entry entry) {
        ScalarForm.NAME
                .read(entry.key(), defects)
                .ifPresent(name -> words.group(name, words.categories(entry.value(), defects)));
    }

    /** Returns which further categories a category covers. */
    Map<EligibilityCategory, Set<EligibilityCategory>> includes() {
        Map<EligibilityCategory, Set<EligibilityCategory>> includes = new LinkedHashMap<>();
        policy.get("includes").flatMap(written -> Fields.of(written, defects)).ifPresent(covering -> {
            for (Written.Entry entry : covering.rest()) {
                Set<EligibilityCategory> covered = words.categories(entry.value(), defects);
                if (words.hasCategory(entry.key().text())) {
                    includes.put(new EligibilityCategory(entry.key().text()), covered);
                } else {
                    String message = "no category is called '" + entry.key().text() + "'";
                    defects.error(entry.key().place(), DefectCode.UNKNOWN_CATEGORY, message);
                }
            }
        });
        return includes;
    }

    /** Returns the transition, which starts on the policy's first day, where there is one. */
    Optional<EffectivePeriod> transition(LocalDate first, SourceLevel level) {
        Optional<Written> written = policy.get("transition");
        words.expectTransition(written.isPresent());
        Optional<EffectivePeriod> transition = written.flatMap(w -> Fields.of(w, defects))
                .flatMap(fields -> {
                    SourceLevel own = level.under(fields, "source");
                    own.source(fields.place()).ifPresent(source -> checkDays(fields, List.of("to"), own, source));
                    Optional<LocalDate> last = fields.require("to", ScalarForm.DATE);
                    fields.close();
                    return last.flatMap(to -> days(fields, first, to));
                });
        transition.ifPresent(words::transition);
        return transition;
    }

    /** Returns the days on which the policy is in force. */
    Optional<EffectivePeriod> inForce(Fields fields) {
        int before = defects.errors();
        Optional<LocalDate> first = fields.require("from", ScalarForm.DATE);
        Optional<LocalDate> last = fields.get("to", ScalarForm.DATE);
        if (first.isEmpty() || defects.errors() > before) {
            return Optional.empty();
        }
        return last.isPresent()
                ? days(fields, first.get(), last.get())
                : Optional.of(EffectivePeriod.startingOn(first.get()));
    }

    /** Returns the last day for which the policy was checked, one on which it is in force, where that is said. */
    Optional<LocalDate> verifiedUntil(Optional<EffectivePeriod> inForce) {
        Optional<LocalDate> day = policy.get("verified-until", ScalarForm.DATE);
        boolean outside = day.isPresent()
                && inForce.filter(period -> !period.contains(day.get())).isPresent();
        if (outside) {
            String message = "the policy is not in force on " + day.get()
                    + "; write a day of 'in-force', or leave 'verified-until' out where its end says enough";
            Place place = policy.get("verified-until").map(Written::place).orElse(policy.place());
            defects.error(place, DefectCode.VERIFIED_OUT_OF_FORCE, message);
        }
        return day;
    }

    /** Reports days at the keys that are said to be printed, and are not. */
    static void checkDays(Fields fields, List<String> keys, SourceLevel level, Source source) {
        for (String key : keys) {
            fields.get(key).ifPresent(written -> {
                Optional<PrintedFigure> day =
                        ScalarForm.DATE.parse(written.text()).toJavaOptional().map(PrintedFigure::of);
                level.checkPrinted(source, day, written.place());
            });
        }
    }

    private Optional<EffectivePeriod> days(Fields fields, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            String message = "the last day " + last + " is before the first, " + first;
            Place place = fields.get("to").map(Written::place).orElse(fields.place());
            defects.error(place, DefectCode.EMPTY_RANGE, message);
            return Optional.empty();
        }
        return Optional.of(EffectivePeriod.ofDays(first, last));
    }
}
