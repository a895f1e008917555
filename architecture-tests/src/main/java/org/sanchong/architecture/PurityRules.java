package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.sanchong.architecture.Code.access;
import static org.sanchong.architecture.Code.accessTo;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The same input gives the same result: on every machine, in every time zone, today and at an audit in ten years. */
public final class PurityRules {
    /** Factories of collections whose order of iteration is unspecified, by the fewest arguments that make it matter. */
    private static final Map<String, Integer> UNORDERED = Map.ofEntries(
            Map.entry("java.util.Set.of", 2),
            Map.entry("java.util.Set.copyOf", 1),
            Map.entry("java.util.Map.of", 4),
            Map.entry("java.util.Map.ofEntries", 1),
            Map.entry("java.util.Map.copyOf", 1),
            Map.entry("java.util.stream.Collectors.toSet", 0),
            Map.entry("java.util.stream.Collectors.toUnmodifiableSet", 0),
            Map.entry("java.util.stream.Collectors.toUnmodifiableMap", 0));

    /** Collectors that take the map to fill as one of this many arguments, and else fill one without an order. */
    private static final Map<String, Integer> ORDERED_WITH = Map.of(
            "java.util.stream.Collectors.toMap", 4,
            "java.util.stream.Collectors.groupingBy", 3);

    private static final Set<String> WITHOUT_ORDER =
            Set.of("java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap", "java.util.WeakHashMap");

    private PurityRules() {}

    /**
     * The domain does no input or output, starts no thread, logs nothing and does not reflect.
     *
     * <p>Why: a settlement is a function. What it reads is a parameter, what it says is its result, and how many
     * threads settle is their caller's affair.
     *
     * <pre>
     * valid     Settlement settle(Claim claim, Accumulators before)
     * invalid   Settlement settle(java.nio.file.Path claim)
     * </pre>
     */
    public static ArchRule domainReachesNothingOutside(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "javax.sql..",
                        "java.lang.reflect..",
                        "java.util.concurrent..",
                        "java.util.logging..",
                        "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, ThreadLocal.class, Runtime.class, Process.class, ProcessBuilder.class)
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a settlement is a function of what it is given"));
    }

    /**
     * The domain asks no clock and throws no dice; no method named {@code now} of {@code java.time} is called at all.
     *
     * <p>Why: a claim is settled by its own dates. Settled again next year it must come to the same fen.
     *
     * <pre>
     * valid     boolean contains(LocalDate day)
     * invalid   boolean isCurrent() { return contains(LocalDate.now()); }
     * </pre>
     */
    public static ArchRule domainHasNoClockAndNoDice(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .should()
                .accessTargetWhere(anyOf(List.of(
                        access("java.time.*.now", a -> isNow(a)),
                        accessTo("java.lang.System", "currentTimeMillis", "nanoTime"),
                        accessTo("java.util.UUID", "randomUUID"),
                        accessTo("java.lang.Math", "random"),
                        accessTo("java.util.Collections", "shuffle"))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Random.class, SplittableRandom.class, RandomGenerator.class, SecureRandom.class, Clock.class)
                .because(Decision.ONE_CALCULATION_AND_ITS_TAPE.so("a claim settled again comes to the same fen"));
    }

    /**
     * The application takes the time from a {@code Clock} that it is given.
     *
     * <p>Why: so that a test, or a run that is repeated, says what time it is.
     *
     * <pre>
     * valid     LocalDate.now(clock)
     * invalid   LocalDate.now()
     * </pre>
     */
    public static ArchRule applicationAsksAClockForTheTime(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.application()))
                .should()
                .accessTargetWhere(anyOf(List.of(
                        access("java.time.*.now without a clock", a -> isNow(a) && !takes(a, "java.time.Clock")),
                        access(
                                "java.time.Clock.system*",
                                a -> a.getTargetOwner().isEquivalentTo(Clock.class)
                                        && a.getTarget().getName().startsWith("system")),
                        accessTo("java.lang.System", "currentTimeMillis"))))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so(
                        "a test, or a run that is repeated, says what time it is"));
    }

    /**
     * The domain does not read the machine's locale, time zone, environment, properties or number of processors.
     *
     * <p>Why: two machines must not settle differently because they were set up differently.
     *
     * <pre>
     * valid     String text(Locale locale)
     * invalid   String text() { return text(Locale.getDefault()); }
     * </pre>
     */
    public static ArchRule domainReadsNoSurroundings(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .should()
                .accessTargetWhere(anyOf(List.of(
                        accessTo("java.util.Locale", "getDefault"),
                        accessTo("java.time.ZoneId", "systemDefault"),
                        accessTo("java.util.TimeZone", "getDefault"),
                        accessTo("java.nio.charset.Charset", "defaultCharset"),
                        accessTo("java.lang.System", "getenv", "getProperty", "getProperties", "lineSeparator"),
                        accessTo("java.lang.Integer", "getInteger"),
                        accessTo("java.lang.Long", "getLong"),
                        accessTo("java.lang.Boolean", "getBoolean"))))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("two machines settle alike, however they are set up"));
    }

    /**
     * The domain formats no text, and changes no letters' case, in the locale that happens to be the machine's.
     *
     * <p>Why: under some locales {@code "%d"} writes other digits, and {@code "INPATIENT".toLowerCase()} is not
     * {@code "inpatient"} in Turkish.
     *
     * <pre>
     * valid     code.toLowerCase(Locale.ROOT)
     * invalid   code.toLowerCase()
     * </pre>
     */
    public static ArchRule domainWritesTheSameInEveryLocale(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .should()
                .accessTargetWhere(access(
                        "java.lang.String.format|formatted|toUpperCase|toLowerCase without a locale",
                        a -> a.getTargetOwner().isEquivalentTo(String.class)
                                && Set.of("format", "formatted", "toUpperCase", "toLowerCase")
                                        .contains(a.getTarget().getName())
                                && !takes(a, Locale.class.getName())))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a derivation reads the same on every machine"));
    }

    /**
     * The domain, its workings apart, makes no collection whose order of iteration is unspecified.
     *
     * <p>Why: a derivation or a list of defects that is in another order at each run cannot be compared. The JDK's
     * {@code Set.of} and {@code Map.of} differ even between two runs of the same program; of one element or none they
     * are fine.
     *
     * <pre>
     * valid     new LinkedHashMap&lt;&gt;(totals)
     * invalid   Map.copyOf(totals)
     * </pre>
     */
    public static ArchRule domainCollectionsKeepTheirOrder(Hexagon hexagon) {
        return noClasses()
                .that()
                .resideInAPackage(in(hexagon.domain()))
                .and(Code.notWorkings(hexagon))
                .should()
                .accessTargetWhere(access("collections without an order", PurityRules::losesOrder))
                .because(Decision.ONE_CALCULATION_AND_ITS_TAPE.so("the same settlement prints the same derivation"));
    }

    private static boolean losesOrder(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getFullName();
        if (target.getName().equals("<init>")) {
            return WITHOUT_ORDER.contains(owner);
        }
        String method = owner + "." + target.getName();
        List<JavaClass> parameters = target.getRawParameterTypes();
        boolean takesAny = parameters.size() == 1 && parameters.get(0).isArray();
        if (UNORDERED.containsKey(method)) {
            return takesAny || parameters.size() >= UNORDERED.get(method);
        }
        return parameters.size() < ORDERED_WITH.getOrDefault(method, 0);
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now");
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream()
                        .map(JavaClass::getFullName)
                        .anyMatch(type::equals);
    }

    private static DescribedPredicate<JavaAccess<?>> anyOf(List<DescribedPredicate<JavaAccess<?>>> accesses) {
        String description =
                accesses.stream().map(DescribedPredicate::getDescription).collect(Collectors.joining(", "));
        return access(description, access -> accesses.stream().anyMatch(each -> each.test(access)));
    }
}
