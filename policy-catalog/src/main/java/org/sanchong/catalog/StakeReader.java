package org.sanchong.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sanchong.domain.law.Interpretation;
import org.sanchong.domain.stake.AtStake;
import org.sanchong.domain.stake.StakeCase;

/** Reads what registers of readings say is at stake. */
final class StakeReader {
    /** The key at which an interpretation says it. */
    static final String KEY = "at-stake";

    private static final String TAKEN = "taken";

    private final LoadedCatalog catalog;
    private final CatalogSources sources;
    private final Defects defects;

    StakeReader(LoadedCatalog catalog, CatalogSources sources, Defects defects) {
        this.catalog = catalog;
        this.sources = sources;
        this.defects = defects;
    }

    /** Returns what is at stake in each interpretation that says so in a block that is wanted. */
    List<AtStake> stakes(Predicate<Written> wanted) {
        Map<String, Written> items = new LinkedHashMap<>();
        for (CatalogSources.Source source : sources.of(CatalogFile.Kind.INTERPRETATIONS)) {
            source.root()
                    .at("interpretations")
                    .map(Written::items)
                    .orElse(List.of())
                    .forEach(item -> items.put(item.at("id").map(Written::text).orElse(""), item));
        }
        List<AtStake> stakes = new ArrayList<>();
        for (Interpretation interpretation : catalog.interpretations()) {
            Optional.ofNullable(items.get(interpretation.id()))
                    .flatMap(item -> item.at(KEY))
                    .filter(wanted)
                    .flatMap(block -> stake(interpretation, block))
                    .ifPresent(stakes::add);
        }
        return stakes;
    }

    /** A built-in case need not fit a policy that a folder has in place of a built-in one; nobody can mend it there. */
    private Optional<AtStake> stake(Interpretation interpretation, Written block) {
        boolean isOthers = sources.folders().size() > 1 && CatalogFolder.isBuiltIn(block.file());
        Defects own = isOthers ? new Defects() : defects;
        int before = own.errors();
        Optional<AtStake> read = Fields.of(block, own).flatMap(fields -> stake(interpretation, fields, own));
        return isOthers && own.errors() > before ? Optional.of(unfit(interpretation)) : read;
    }

    private static AtStake unfit(Interpretation interpretation) {
        List<Integer> others = IntStream.rangeClosed(
                        2, interpretation.readings().size())
                .boxed()
                .toList();
        AtStake.NotComputed reason = new AtStake.NotComputed(
                others,
                "The catalog in use has policies of its own, which the built-in example does not fit.",
                "所用目录另有政策文本，内置示例与之不符。");
        return new AtStake(interpretation.id(), 1, List.of(), List.of(reason));
    }

    private Optional<AtStake> stake(Interpretation interpretation, Fields fields, Defects own) {
        int before = own.errors();
        int count = interpretation.readings().size();
        ReadingNumber numbers = new ReadingNumber(count, own);
        int taken = fields.get(TAKEN).flatMap(numbers::read).orElse(1);
        StakeCaseReader reader = new StakeCaseReader(catalog, sources, own);
        List<StakeCase> cases = new ArrayList<>();
        fields.get("cases")
                .ifPresent(list -> Lists.items(list, own)
                        .forEach(item -> reader.read(item, new StakeCaseReader.About(interpretation, taken, numbers))
                                .ifPresent(cases::add)));
        List<AtStake.NotComputed> reasons = new ArrayList<>();
        fields.get("not-computed")
                .ifPresent(list -> Lists.items(list, own)
                        .forEach(item -> reason(item, taken, numbers, own).ifPresent(reasons::add)));
        fields.close();
        AtStake stake = new AtStake(interpretation.id(), taken, cases, reasons);
        if (own.errors() == before) {
            IntStream.rangeClosed(1, count).filter(n -> !stake.tells(n)).forEach(n -> {
                String message = "reading " + n + " is neither told by a case nor given a reason under 'not-computed'";
                own.error(fields.place(), DefectCode.MISSING_KEY, message);
            });
        }
        return own.errors() == before ? Optional.of(stake) : Optional.empty();
    }

    private static Optional<AtStake.NotComputed> reason(Written item, int taken, ReadingNumber numbers, Defects own) {
        Optional<Fields> read = Fields.of(item, own);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = read.get();
        int before = own.errors();
        List<Integer> readings = new ArrayList<>();
        fields.require("readings")
                .ifPresent(list -> Lists.oneOrMore(list, own)
                        .forEach(n -> numbers.readOther(n, taken).ifPresent(readings::add)));
        Optional<Titles> why = Titles.require(fields, "reason", own);
        fields.close();
        return own.errors() == before
                ? why.map(text -> new AtStake.NotComputed(readings, text.english(), text.chinese()))
                : Optional.empty();
    }
}
