package org.sanchong.catalog;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanchong.domain.claim.Claim;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.policy.BenefitPolicy;
import org.sanchong.domain.policy.PolicyCatalog;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.stake.StakeCase;
import org.sanchong.domain.stake.StakeOutcome;
import org.sanchong.domain.stake.StakeReading;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a case: its claims, the policy that they are settled under, and what is changed under other readings. */
final class StakeCaseReader {
    private static final String POLICY = "policy";
    private static final String CLAIMS = "claims";
    private static final String UNSETTLED = "not-settled";

    private final LoadedCatalog catalog;
    private final CatalogSources sources;
    private final Defects defects;

    StakeCaseReader(LoadedCatalog catalog, CatalogSources sources, Defects defects) {
        this.catalog = catalog;
        this.sources = sources;
        this.defects = defects;
    }

    /**
     * What a case is about.
     *
     * @param interpretation the interpretation
     * @param taken the number of the reading taken
     * @param numbers reads numbers of readings
     */
    record About(Interpretation interpretation, int taken, ReadingNumber numbers) {}

    /**
     * What the readings of a case share.
     *
     * @param about what it is about
     * @param policy the policy that is changed
     * @param claims the claims as they are told
     */
    private record Shared(About about, BenefitPolicy policy, List<StakeClaim> claims) {}

    /**
     * The catalog that a reading uses.
     *
     * @param changes the places at which a policy is changed
     * @param catalog the catalog
     */
    private record Used(List<String> changes, PolicyCatalog catalog) {}

    Optional<StakeCase> read(Written item, About about) {
        return Fields.of(item, defects).flatMap(fields -> read(fields, about));
    }

    private Optional<StakeCase> read(Fields fields, About about) {
        int before = defects.errors();
        Optional<Titles> title = Titles.require(fields, "case", defects);
        Optional<BenefitPolicy> policy = policy(fields, about.interpretation());
        List<StakeClaim> claims = new ArrayList<>();
        fields.require(CLAIMS).ifPresent(list -> claims.addAll(StakeClaim.list(list, List.of(), defects)));
        Optional<Written> others = fields.require("alternatives");
        fields.close();
        if (defects.errors() > before || policy.isEmpty()) {
            return Optional.empty();
        }
        Shared shared = new Shared(about, policy.get(), claims);
        Optional<StakeReading> taken = reading(about.taken(), new Used(List.of(), catalog), shared, claims);
        taken.ifPresent(reading -> settled(reading, fields.placeOf(CLAIMS), Optional.empty()));
        List<StakeReading> alternatives = new ArrayList<>();
        if (defects.errors() == before) {
            others.ifPresent(list -> Lists.items(list, defects)
                    .forEach(item -> Fields.of(item, defects)
                            .flatMap(each -> alternative(each, shared))
                            .ifPresent(alternatives::add)));
        }
        return defects.errors() > before || title.isEmpty() || taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new StakeCase(title.get().english(), title.get().chinese(), taken.get(), alternatives));
    }

    private Optional<BenefitPolicy> policy(Fields fields, Interpretation interpretation) {
        Optional<Written> written = fields.get(POLICY);
        if (written.isEmpty() && interpretation.policies().size() != 1) {
            String message = "'" + POLICY + "' must be given: the interpretation is not about one policy alone";
            defects.error(fields.place(), DefectCode.MISSING_KEY, message);
            return Optional.empty();
        }
        String id = written.map(Written::text)
                .orElseGet(() -> interpretation.policies().get(0));
        Optional<BenefitPolicy> found = catalog.policies().stream()
                .filter(policy -> policy.id().value().equals(id))
                .findFirst();
        if (found.isEmpty()) {
            String message = "the catalog holds no policy '" + id + "'";
            defects.error(written.map(Written::place).orElseGet(fields::place), DefectCode.UNKNOWN_POLICY, message);
        }
        return found;
    }

    private Optional<StakeReading> reading(int number, Used used, Shared shared, List<StakeClaim> claims) {
        List<Claim> made = new ArrayList<>();
        int before = defects.errors();
        for (int i = 0; i < claims.size(); i++) {
            claims.get(i)
                    .claim(i + 1, shared.policy().region(), used.catalog().vocabulary(), defects)
                    .ifPresent(made::add);
        }
        return defects.errors() > before || made.isEmpty()
                ? Optional.empty()
                : Optional.of(new StakeReading(number, used.changes(), used.catalog(), made));
    }

    private Optional<StakeReading> alternative(Fields fields, Shared shared) {
        int before = defects.errors();
        About about = shared.about();
        Optional<Integer> number =
                fields.require("reading").flatMap(n -> about.numbers().readOther(n, about.taken()));
        List<StakeClaim> claims = fields.get(CLAIMS)
                .map(list -> StakeClaim.list(list, shared.claims(), defects))
                .orElse(shared.claims());
        List<Written> changes =
                fields.get("change").map(list -> Lists.items(list, defects)).orElse(List.of());
        Optional<Written> unsettled = fields.get(UNSETTLED);
        fields.close();
        if (!fields.has(CLAIMS) && !fields.has("change")) {
            String message = "'change' or '" + CLAIMS + "' must be given: what is otherwise under the reading";
            defects.error(fields.place(), DefectCode.MISSING_KEY, message);
        }
        Optional<Used> changed = defects.errors() > before
                ? Optional.empty()
                : changed(shared.policy().id(), changes);
        Optional<StakeReading> reading = changed.flatMap(used -> reading(number.orElseThrow(), used, shared, claims));
        reading.ifPresent(each -> settled(each, fields.place(), unsettled));
        return defects.errors() > before ? Optional.empty() : reading;
    }

    /** Reports a claim that is not settled, unless it is said to be rejected with that very code. */
    private void settled(StakeReading reading, Place place, Optional<Written> unsettled) {
        StakeOutcome outcome = reading.settle();
        String expected = unsettled.map(Written::text).orElse("");
        if (!outcome.rejection().equals(expected)) {
            String message = outcome.isSettled()
                    ? "the claims are settled; leave '" + UNSETTLED + "' out"
                    : "a claim is rejected with " + outcome.rejection() + "; mend its facts, or the change"
                            + ", or say '" + UNSETTLED + ": " + outcome.rejection() + "' where the reading means it";
            defects.error(unsettled.map(Written::place).orElse(place), DefectCode.CASE_NOT_SETTLED, message);
        }
    }

    private Optional<Used> changed(PolicyId policy, List<Written> changes) {
        if (changes.isEmpty()) {
            return Optional.of(new Used(List.of(), catalog));
        }
        CatalogSources.Source source = sources.policy(policy.value())
                .orElseThrow(() -> new AssertionError("policy " + policy + " was read from no file"));
        Node root = source.root().node();
        for (Written change : changes) {
            Optional<Node> next = applied(change, root);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            root = next.get();
        }
        Either<PolicyDefects, LoadedCatalog> read = new CatalogReader().read(sources.with(source, root));
        read.peekLeft(refused -> {
            PolicyDefect first = refused.all().stream()
                    .filter(PolicyDefect::isError)
                    .findFirst()
                    .orElseThrow();
            String message = "changed so, " + policy + " is refused: " + first.code() + ", " + first.message();
            defects.error(changes.get(0).place(), DefectCode.CHANGE_REFUSED, message);
        });
        List<String> places = changes.stream()
                .flatMap(change -> change.at("set").or(() -> change.at("remove")).stream())
                .map(Written::text)
                .toList();
        return read.isRight() ? Optional.of(new Used(places, read.get())) : Optional.empty();
    }

    private Optional<Node> applied(Written written, Node root) {
        Optional<Fields> read = Fields.of(written, defects);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = read.get();
        int before = defects.errors();
        fields.refuseBoth("remove", "set");
        Optional<Written> removed = fields.get("remove");
        Optional<Written> path = removed.isPresent() ? removed : fields.require("set");
        Optional<Node> value =
                removed.isPresent() ? Optional.empty() : fields.require("to").map(Written::node);
        fields.close();
        if (defects.errors() > before || path.isEmpty()) {
            return Optional.empty();
        }
        String text = path.get().text();
        if (!text.matches("(/[^/]+)+")) {
            String message = "'" + text + "' is no path; write it as /steps/critical-illness/schedules/ordinary/cap";
            defects.error(path.get().place(), DefectCode.BAD_SCALAR, message);
            return Optional.empty();
        }
        List<String> steps = Arrays.asList(text.substring(1).split("/", -1));
        Optional<Node> changed = new PolicyChange(steps, value.orElse(null)).in(root);
        if (changed.isEmpty()) {
            String message =
                    "the policy has no '" + text + "'; a path names keys, and of a list the item by its id, its"
                            + " tier or its number from 1, as the policy's file has them";
            defects.error(path.get().place(), DefectCode.UNKNOWN_PATH, message);
        }
        return changed;
    }
}
