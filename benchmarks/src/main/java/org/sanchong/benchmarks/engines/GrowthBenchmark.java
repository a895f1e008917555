package org.sanchong.benchmarks.engines;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.sanchong.domain.policy.PolicyId;
import org.sanchong.domain.settlement.SettlementCalculator;
import org.sanchong.domain.settlement.SettlementRun;

/** What a claim costs as something around it grows: it should cost the same. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class GrowthBenchmark {
    private static final int CASES = 4_096;
    private static final int SCATTER = 0x9E3779B1;

    /** Claims by turns, and the run that settles them. */
    abstract static class Claims {
        final List<EngineCase> cases = EngineCases.of(CASES, 20_261_126);
        private int at;

        EngineCase next() {
            at++;
            return cases.get(at & (CASES - 1));
        }

        /** Returns a number that jumps about from claim to claim, from 0 to before the bound. */
        int anyOf(int bound) {
            return Integer.remainderUnsigned(at * SCATTER, bound);
        }

        static OurTape builtIn() {
            return new OurTape(new OurEngine().calculator());
        }
    }

    /** So many policies, each settling its share of the claims. */
    @State(Scope.Thread)
    public static class Policies extends Claims {
        /** How many. */
        @Param({"1", "4", "16", "64", "256"})
        int policies;

        private OurTape tape = builtIn();

        /** Makes the catalog. */
        @Setup
        public void prepare() {
            tape = new OurTape(SettlementCalculator.of(GrowthCatalog.of(policies, 1)));
        }
    }

    /** So many categories held, beside the one that the claim is paid more for. */
    @State(Scope.Thread)
    public static class Categories extends Claims {
        /** How many. */
        @Param({"1", "4", "16"})
        int categories;

        private static final int KNOWN = 20;
        private final OurTape tape = builtIn();
    }

    /** So many claims settled before of the same person. */
    @State(Scope.Thread)
    public static class Settled extends Claims {
        /** How many. */
        @Param({"1", "10", "100", "1000", "10000", "100000"})
        int settled;

        private final OurTape tape = builtIn();

        /** Settles them. */
        @Setup(Level.Iteration)
        public void prepare() {
            tape.run().beginUnit();
            for (int i = 0; i < settled; i++) {
                tape.state(next());
                tape.settled(tape.policy());
            }
        }
    }

    /** So many people whose running totals are kept side by side. */
    @State(Scope.Thread)
    public static class People extends Claims {
        /** How many. */
        @Param({"1", "100", "10000", "100000"})
        int people;

        private final OurTape tape = builtIn();

        /** Forgets everybody. */
        @Setup
        public void prepare() {
            tape.run().beginUnit();
        }
    }

    /** So many bands in a schedule. */
    @State(Scope.Thread)
    public static class Bands extends Claims {
        /** How many. */
        @Param({"1", "4", "16", "64"})
        int bands;

        private OurTape tape = builtIn();
        private int policy;

        /** Makes the catalog. */
        @Setup
        public void prepare() {
            SettlementCalculator calculator = SettlementCalculator.of(GrowthCatalog.of(1, bands));
            tape = new OurTape(calculator);
            policy = calculator.number(new PolicyId(GrowthCatalog.id(0))).orElseThrow();
        }
    }

    /** In policies. */
    @Benchmark
    public long policies(Policies among) {
        EngineCase claim = among.next();
        SettlementRun run = among.tape.run();
        run.beginUnit();
        among.tape.state(claim);
        int region = GrowthCatalog.region(among.anyOf(among.policies));
        return among.tape.settled(run.policyInForce(region, claim.day()));
    }

    /** In categories held. */
    @Benchmark
    public long categories(Categories held) {
        SettlementRun run = held.tape.run();
        run.beginUnit();
        held.tape.state(held.next());
        long others = ((1L << (held.categories - 1)) - 1) << (Categories.KNOWN - held.categories + 1);
        run.facts().categories(1 | others);
        return held.tape.settled(held.tape.policy());
    }

    /** In claims settled before. */
    @Benchmark
    public long settled(Settled before) {
        before.tape.state(before.next());
        return before.tape.settled(before.tape.policy());
    }

    /** In people. */
    @Benchmark
    public long people(People among) {
        among.tape.state(among.next());
        among.tape.run().facts().owner(among.anyOf(among.people), -1);
        return among.tape.settled(among.tape.policy());
    }

    /** In bands. */
    @Benchmark
    public long bands(Bands of) {
        of.tape.run().beginUnit();
        of.tape.state(of.next());
        return of.tape.settled(of.policy);
    }
}
