package org.sanchong.benchmarks.engines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.sanchong.domain.settlement.ExplainedSettlement;
import org.sanchong.domain.settlement.Settlement;
import org.sanchong.domain.settlement.SettlementRun;

/** One claim after the other in each engine: what a claim costs, as a multiple of the method written by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class EngineBenchmark {
    private static final int CASES = 4_096;

    private final FenByHand fen = new FenByHand();
    private final DecimalByHand decimal = new DecimalByHand();
    private final OurEngine ours = new OurEngine();
    private final OurTape tape = new OurTape(ours.calculator());
    private final DroolsEngine drools = new DroolsEngine();
    private final KieDmnEngine kie = new KieDmnEngine();
    private final CamundaDmnEngine camunda = new CamundaDmnEngine();
    private final List<EngineCase> cases = EngineCases.of(CASES, 20_261_126);
    private final List<OurEngine.Given> given = new ArrayList<>();
    private final List<SettlementRun.Mark> opened = new ArrayList<>();
    private int at;

    /** Puts the claims into our words. */
    @Setup
    public void prepare() {
        for (EngineCase each : cases) {
            given.add(OurEngine.given(each));
            opened.add(tape.opened(each));
        }
    }

    /** Ends the session of rules. */
    @TearDown
    public void end() {
        drools.close();
    }

    private int next() {
        at = (at + 1) & (CASES - 1);
        return at;
    }

    /** By hand, in fen. */
    @Benchmark
    public long handWritten() {
        return fen.reckon(cases.get(next()));
    }

    /** By hand, in decimals. */
    @Benchmark
    public List<BigDecimal> handWrittenDecimal() {
        return decimal.reckon(cases.get(next()));
    }

    /** Ours, the tape alone. */
    @Benchmark
    public long tape() {
        int which = next();
        return tape.reckon(cases.get(which), opened.get(which));
    }

    /** Ours, a settlement from a claim. */
    @Benchmark
    public Settlement settlement() {
        return ours.settlement(given.get(next()));
    }

    /** Ours, a settlement with its derivation. */
    @Benchmark
    public ExplainedSettlement derivation() {
        return ours.explained(given.get(next()));
    }

    /** Rules of Drools. */
    @Benchmark
    public List<Long> drools() {
        return drools.settle(cases.get(next()));
    }

    /** A decision model in KIE. */
    @Benchmark
    public List<Long> kieDmn() {
        return kie.settle(cases.get(next()));
    }

    /** A decision model in Camunda. */
    @Benchmark
    public List<Long> camundaDmn() {
        return camunda.settle(cases.get(next()));
    }
}
