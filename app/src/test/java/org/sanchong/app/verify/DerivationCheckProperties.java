package org.sanchong.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What the checker lets pass is right, and what was changed it does not let pass. */
class DerivationCheckProperties {
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeRoom() throws IOException {
        folder = Files.createTempDirectory("verify");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    @Label("what settle writes is right, by itself and by the claims, under every policy and in both languages")
    void whatSettleWritesIsRight(@ForAll long seed, @ForAll boolean yunling) {
        SettledClaims settled = settled(seed, yunling, 60);

        assertThat(settled.failures(settled.derivations(), false)).isEmpty();
        assertThat(settled.failures(settled.derivations(), true)).isEmpty();
        Set<String> seen = new TreeSet<>();
        settled.trees().forEach(derivation -> collect(derivation, seen));
        for (String each : REACHED) {
            Statistics.label(each).collect(seen.contains(each));
            Statistics.label(each).coverage(coverage -> coverage.check(true).count(n -> n > 0));
        }
    }

    private static final Set<String> SHOWN_ELSEWHERE = Set.of("base_before", "charged_before", "counted");

    private static final List<String> REACHED = List.of(
            "envelope cuts",
            "envelope fills",
            "cap cuts",
            "if approved",
            "charged before",
            "suspended",
            "supplied",
            "taken into scope",
            "household moved");

    private static void collect(Json.Members derivation, Set<String> seen) {
        for (Json.Members step : derivation.objects("steps")) {
            String kind = String.valueOf(step.text("step"));
            for (Json.Members change : step.objects("changes")) {
                seen.add(String.valueOf(change.text("amount")).startsWith("-") ? "envelope cuts" : "envelope fills");
            }
            for (Json.Members schedule : step.objects("schedules")) {
                String charged = schedule.text("charged_before");
                if (charged != null && !charged.equals("0.00")) {
                    seen.add("charged before");
                }
                schedule.objects("caps").stream()
                        .filter(cap -> !"0.00".equals(cap.text("cut")))
                        .forEach(cap -> seen.add("cap cuts"));
            }
            seen.add(kind.replace('-', ' '));
        }
        for (Json.Members movement : derivation.objects("movements")) {
            if ("HOUSEHOLD".equals(movement.text("owner"))) {
                seen.add("household moved");
            }
        }
        if (derivation.get("if_approved") instanceof Json.Members supposed) {
            seen.add(supposed.get("rejected") == null ? "if approved" : "rejected");
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @Label("whatever is changed in a derivation is found, and the step that was changed is named")
    void whateverIsChangedIsFound(@ForAll long seed, @ForAll boolean yunling) {
        SettledClaims settled = settled(seed, yunling, 25);
        Checking checking = new Checking(settled);
        if (settled.derivations().isEmpty()) {
            return;
        }
        int line = new Random(seed).nextInt(settled.derivations().size());
        List<String> missed = new ArrayList<>();
        for (Forgery forgery : Forgery.of(settled.trees().get(line))) {
            Failure failure = checking.failure(line, forgery);
            boolean named = failure != null && isNamed(forgery, failure);
            if (!named) {
                missed.add(forgery.what() + " in " + forgery.steps() + ": " + failure);
            }
        }
        assertThat(missed).isEmpty();
    }

    /**
     * Where two places show one account differently, and no sum or movement decides, the later one is named: another cap of
     * the account, or the envelope that fills up to what the cap leaves.
     */
    private static boolean isNamed(Forgery forgery, Failure failure) {
        if (forgery.steps().isEmpty() || forgery.steps().contains(failure.step())) {
            return true;
        }
        String member = forgery.what().replaceAll(" .*", "").replaceAll(".*/", "");
        String path = failure.mismatch().path();
        boolean filled = member.equals("counted") && path.matches("(.*[.])?steps\\[[0-9]+][.]changes.*");
        return SHOWN_ELSEWHERE.contains(member) && (filled || path.endsWith("." + member));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @Label("so is it where the change is sealed anew, save the language of a derivation without a label")
    void whateverIsSealedAnewIsFound(@ForAll long seed, @ForAll boolean yunling) {
        SettledClaims settled = settled(seed, yunling, 25);
        Checking checking = new Checking(settled);
        if (settled.derivations().isEmpty()) {
            return;
        }
        int line = new Random(seed).nextInt(settled.derivations().size());
        Json.Members derivation = settled.trees().get(line);
        boolean labelled = CanonicalForm.of(derivation).contains("\"label\"");
        List<String> missed = new ArrayList<>();
        for (Forgery forgery : Forgery.of(derivation)) {
            if (forgery.what().startsWith("/sha256")
                    || (!labelled && forgery.what().startsWith("/lang"))) {
                continue;
            }
            Failure failure = checking.failure(line, forgery.sealed());
            if (failure == null) {
                missed.add(forgery.what());
            }
        }
        assertThat(missed).isEmpty();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    @Label("of another catalog's derivation the sums still count: right ones come out, and no payment can be changed")
    void ofAnotherCatalogTheSumsStillCount(@ForAll long seed, @ForAll boolean yunling) {
        SettledClaims settled = settled(seed, yunling, 25);
        DerivationCheck check = new DerivationCheck(
                new KnownCatalog(yunling ? SettledClaims.BUILT_IN : SettledClaims.WITH_YUNLING), null);
        for (Json.Members derivation : settled.trees()) {
            assertThat(code(check, derivation)).isEqualTo(MismatchException.Code.CATALOG);
            for (Forgery forgery : Forgery.of(derivation)) {
                boolean payment = forgery.what().matches("/steps/[0-9]+(/schedules/[0-9]+)?/payment -> .*[0-9]");
                if (payment) {
                    assertThat(code(check, forgery.derivation()))
                            .as(forgery.what())
                            .isEqualTo(MismatchException.Code.SUM);
                }
            }
        }
    }

    private static MismatchException.@Nullable Code code(DerivationCheck check, Json.Members derivation) {
        try {
            check.check(derivation);
            return null;
        } catch (MismatchException mismatch) {
            return mismatch.code();
        }
    }

    private static SettledClaims settled(long seed, boolean yunling, int size) {
        String csv = yunling ? RandomClaims.yunling(seed, size) : RandomClaims.builtIn(seed, size);
        return SettledClaims.of(folder, csv, yunling, "--lang", seed % 2 == 0 ? "zh" : "en");
    }

    /** Checks one derivation among the others. */
    private static final class Checking {
        private final SettledClaims settled;
        private final DerivationCheck check;

        Checking(SettledClaims settled) {
            this.settled = settled;
            this.check = new DerivationCheck(new KnownCatalog(settled.catalog()), rows(settled));
        }

        private static ClaimRows rows(SettledClaims settled) {
            try (var in = Files.newInputStream(settled.claims())) {
                return ClaimRows.read(
                        new Table("claims", in),
                        new ClaimWords(settled.catalog().vocabulary()),
                        new KnownCatalog(settled.catalog()),
                        Beside.read(Map.of(), null, settled.catalog().vocabulary()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        /** Returns what is found wrong with the forgery in the place of the line; most is found without the others. */
        @Nullable
        Failure failure(int line, Forgery forgery) {
            try {
                check.check(forgery.derivation());
            } catch (MismatchException mismatch) {
                return Failure.of(line + 1, forgery.derivation(), mismatch);
            }
            List<String> lines = new ArrayList<>(settled.derivations());
            lines.set(line, CanonicalForm.of(forgery.derivation()));
            return settled.failures(lines, true).stream()
                    .filter(f -> f.line() == line + 1)
                    .findFirst()
                    .orElse(null);
        }
    }
}
