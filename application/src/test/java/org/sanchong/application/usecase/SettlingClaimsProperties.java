package org.sanchong.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.InMemoryCatalog;
import org.sanchong.application.port.in.SettleClaims;
import org.sanchong.application.port.out.OutgoingDerivations;
import org.sanchong.application.port.out.OutgoingSettlements;
import org.sanchong.application.port.out.SettledRow;
import org.sanchong.application.port.out.UnusableFileException;
import org.sanchong.domain.benefit.TierName;
import org.sanchong.domain.settlement.Accumulators;
import org.sanchong.domain.settlement.Derivation;

/** Whether claims stand in the memory or outside it, and how many settle them, changes nothing. */
class SettlingClaimsProperties {
    private static final SettleClaims SETTLE = UseCases.settleClaims(new InMemoryCatalog());

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    @Label("settlements, derivations and totals are the same for any memory and number of threads")
    void memoryChangesNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 400) int many,
            @ForAll @IntRange(min = 1, max = 4) int threads,
            @ForAll @IntRange(min = 1, max = 60) int memory) {
        Run opening = new Run(new Random(seed + 1), 40);
        opening.settle(1, Long.MAX_VALUE, 0);
        Run inMemory = new Run(new Random(seed), many, opening.closing);
        Run outside = new Run(new Random(seed), many, opening.closing);
        SettleClaims.Result expected = inMemory.settle(1, Long.MAX_VALUE, 0);
        SettleClaims.Result result = outside.settle(threads, 1L << (memory / 3), 0);
        assertThat(expected.outside().rounds()).isZero();
        assertThat(outside.lines).hasSize(many).isEqualTo(inMemory.lines);
        assertThat(outside.derivations).isEqualTo(inMemory.derivations);
        assertThat(outside.closing).isEqualTo(inMemory.closing);
        assertThat(without(result)).isEqualTo(expected);
        int rounds = result.outside().rounds();
        Statistics.label("rounds")
                .collect(rounds == 0 ? "none" : rounds == 1 ? "one" : rounds < 10 ? "some" : "many")
                .coverage(coverage -> {
                    coverage.check("none").percentage(p -> p > 2);
                    coverage.check("some").percentage(p -> p > 5);
                    coverage.check("many").percentage(p -> p > 8);
                });
        boolean large = inMemory.lines.stream().anyMatch(line -> line.matches(".*[^0-9-]-?4[0-9]{9}[^0-9].*"));
        Statistics.label("large").collect(large).coverage(c -> c.check(true).percentage(p -> p > 20));
        for (String reason : List.of("DUPLICATE_CLAIM", "NOTHING_TO_REVERSE", "REVERSAL_MISMATCH", "BAD_AMOUNT")) {
            boolean found = inMemory.lines.stream().anyMatch(line -> line.contains(reason));
            Statistics.label(reason).collect(found).coverage(c -> c.check(true).percentage(p -> p > 20));
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    @Label("where there is no room outside the memory, nothing is written")
    void nothingIsWrittenIfThereIsNoRoom(@ForAll long seed, @ForAll @IntRange(min = 1, max = 1000) int chance) {
        Run all = new Run(new Random(seed), 60);
        all.settle(2, 1, 0);
        // What is read back while settlements are written is no longer held back: files of them are not kept then.
        int failing = 1 + chance % Math.max(1, all.usesBefore);
        Run run = new Run(new Random(seed), 60);
        Throwable thrown = catchThrowable(() -> run.settle(2, 1, failing));
        assertThat(thrown).isInstanceOf(UnusableFileException.class).hasMessage("no room left");
        assertThat(run.begun).isFalse();
        assertThat(run.lines).isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    @Label("sorted claims come out the same person by person, unless two people's claims share an id or a refund")
    void sortedClaimsComeOutTheSame(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int many,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll boolean confused) {
        Run all = Run.sorted(seed, many, confused);
        Run streamed = Run.sorted(seed, many, confused);
        SettleClaims.Result expected = all.settle(1, Long.MAX_VALUE, 0);
        Throwable thrown = catchThrowable(() -> {
            SettleClaims.Result result = streamed.settleSorted(threads);
            assertThat(without(result)).isEqualTo(expected);
            assertThat(streamed.lines).isEqualTo(all.lines);
            assertThat(streamed.closing).isEqualTo(all.closing);
        });
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(UnusableFileException.class).hasMessageContaining("of another person");
            assertThat(all.isConfused()).isTrue();
        }
        Statistics.label("came out").collect(thrown == null).coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 40);
            coverage.check(false).percentage(p -> p > 10);
        });
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    @Label("claims that are not sorted are refused, and both rows named")
    void claimsThatAreNotSortedAreRefused(@ForAll long seed, @ForAll @IntRange(min = 2, max = 90) int many) {
        Run run = new Run(new Random(seed), many, null, true);
        run.claims.without("household_id");
        List<String> people = run.claims.values("person_id");
        int last = -1;
        String expected = "";
        for (int row = 0; row < many && expected.isEmpty(); row++) {
            if (!people.get(row).isEmpty()) {
                boolean isWrong = last >= 0 && people.get(last).compareTo(people.get(row)) > 0;
                // The header is row 1.
                expected = isWrong ? "row " + (row + 2) + ", of person .*, stands behind row " + (last + 2) + "," : "";
                last = row;
            }
        }
        Throwable thrown = catchThrowable(() -> run.settleSorted(2));
        Statistics.label("sorted")
                .collect(expected.isEmpty())
                .coverage(c -> c.check(false).percentage(p -> p > 40));
        if (!expected.isEmpty()) {
            assertThat(thrown).isInstanceOf(UnusableFileException.class).hasMessageFindingMatch(expected);
        }
    }

    private static SettleClaims.Result without(SettleClaims.Result of) {
        return new SettleClaims.Result(
                of.claims(),
                of.settled(),
                of.identityNumbers(),
                of.stray(),
                of.unusableFilings(),
                of.corrected(),
                SettleClaims.Outside.none());
    }

    /** Claims, and what becomes of them. */
    private static final class Run implements OutgoingSettlements, OutgoingDerivations {
        private final Intake claims = new Intake()
                .with("categories")
                .with("out_of_catalog")
                .with("reverses")
                .with("previous_claim")
                .with("x_note");
        private final Optional<Accumulators> opening;
        private final boolean confused;
        private final List<String> lines = new ArrayList<>();
        private final Map<Integer, String> derivations = new ConcurrentSkipListMap<>();
        private Accumulators closing = Accumulators.none();
        private HeldBytes room = new HeldBytes(0);
        private boolean begun;
        private int usesBefore;
        private int before = -1;

        Run(Random random, int many) {
            this(random, many, null);
        }

        Run(Random random, int many, @Nullable Accumulators opening) {
            this(random, many, opening, true);
        }

        /** Begins with claims whose ids may be those of other people's, and refunds that may name these. */
        Run(Random random, int many, @Nullable Accumulators opening, boolean confused) {
            this.opening = Optional.ofNullable(opening);
            this.confused = confused;
            for (int i = 0; i < many; i++) {
                add(random, i, 1 + many / 6);
            }
        }

        static Run sorted(long seed, int many, boolean confused) {
            Run run = new Run(new Random(seed), many, null, confused);
            run.claims.without("household_id").sorted();
            return run;
        }

        /** Returns whether claims of two people have an id, or a refund names somebody else's. */
        boolean isConfused() {
            List<String> ids = claims.values("claim_id");
            List<String> people = claims.values("person_id");
            List<String> named = claims.values("reverses");
            for (int i = 0; i < ids.size(); i++) {
                for (int j = 0; j < ids.size(); j++) {
                    boolean same = ids.get(i).equals(ids.get(j)) || named.get(i).equals(ids.get(j));
                    if (same && !ids.get(j).isEmpty() && !people.get(i).equals(people.get(j))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(Random random, int number, int people) {
            int person = random.nextInt(3) == 0 ? Math.max(0, before) : random.nextInt(people);
            List<String> said = new ArrayList<>(List.of("x_note=" + (number % 3 == 0 ? "" : "记" + number)));
            said.add("region=" + (person % 2 == 0 ? "990200" : random.nextInt(20) == 0 ? "123456" : "990100"));
            said.add("discharged_on=202" + (2 + random.nextInt(2)) + "-0" + (1 + random.nextInt(3)) + "-1"
                    + random.nextInt(10));
            said.add("household_id=" + (random.nextInt(3) == 0 ? "" : "H" + (person + random.nextInt(30) / 29) / 3));
            said.add("categories=" + (random.nextInt(9) == 0 ? "DESTITUTE" : ""));
            // Of some people in hundreds of yuan more than four bytes hold in fen.
            int total = person % 7 == 6 ? 400_000 + person : 1 + person % 5;
            boolean refund = number > 0 && confused && random.nextInt(8) == 0;
            said.add("total=" + (random.nextInt(30) == 0 ? "?" : (refund ? "-" : "") + total + "00"));
            if (refund) {
                said.add("reverses=C" + (random.nextBoolean() ? number - 1 : random.nextInt(number + 9)));
            } else if (random.nextInt(5) == 0) {
                said.add("previous_claim=C" + random.nextInt(number + 1));
            }
            if (!confused && number > 0 && person == before && random.nextInt(4) == 0) {
                said.add("total=-" + total + "00");
                said.add("reverses=C" + (number - 1));
            }
            before = person;
            int id = confused && random.nextInt(15) == 0 ? random.nextInt(number + 1) : number;
            claims.claim(
                    random.nextInt(60) == 0 ? "" : "C" + id,
                    random.nextInt(60) == 0 ? "" : random.nextInt(40) == 0 ? "110101199003070011" : "P" + person,
                    said.toArray(new String[0]));
        }

        SettleClaims.Result settleSorted(int threads) {
            return SETTLE.settle(SettleClaims.Command.builder()
                    .claims(claims)
                    .settlements(this)
                    .closing(left -> closing = left)
                    .threads(threads)
                    .isSorted(true)
                    .overflow(room)
                    .build());
        }

        SettleClaims.Result settle(int threads, long memory, int failing) {
            room = new HeldBytes(failing);
            SettleClaims.Command.Builder command = SettleClaims.Command.builder()
                    .claims(claims)
                    .settlements(this)
                    .derivations(this)
                    .closing(left -> closing = left)
                    .threads(threads)
                    .memory(memory)
                    .overflow(room);
            opening.ifPresent(totals -> command.opening(() -> totals));
            return SETTLE.settle(command.build());
        }

        @Override
        public void begin(List<String> carriedColumns) {
            assertThat(carriedColumns).containsExactly("x_note");
            begun = true;
            usesBefore = room.uses();
        }

        @Override
        public Part newPart() {
            return new Lines();
        }

        @Override
        public void append(Part part) {
            lines.addAll(((Lines) part).lines);
        }

        @Override
        public void begin(int workers, int claimsOfAll) {
            derivations.put(-1, "of " + claimsOfAll);
        }

        @Override
        public void add(int worker, int position, SettledRow row, Derivation derivation) {
            derivations.put(position, row.claimId() + " " + derivation);
        }

        @Override
        public void end() {
            derivations.put(-2, "ended");
        }
    }

    private static final class Lines implements OutgoingSettlements.Part {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void add(SettledRow row) {
            Map<String, Object> said = new LinkedHashMap<>();
            said.put("claim", row.claimId().toString());
            said.put("person", row.personId().toString());
            said.put("policy", row.policy());
            said.put("categories", row.categories());
            said.put("reason", row.reason());
            said.put("note", row.carried(0).toString());
            if (row.isSettled()) {
                Map<TierName, Long> paid = new TreeMap<>();
                for (TierName tier : TierName.values()) {
                    paid.put(tier, row.paid(tier));
                }
                said.put("amounts", List.of(row.total(), row.inScope(), row.fundTotal(), row.onApplication(), paid));
            }
            lines.add(said.toString());
        }
    }
}
