package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.sanchong.architecture.Hexagon.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is promised to others: without surprises, in words that they know. */
public final class SignatureRules {
    private static final Set<String> MUTABLE_COLLECTIONS = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.EnumSet",
            "java.util.Vector",
            "java.util.Hashtable",
            "java.util.Stack");

    private SignatureRules() {}

    /**
     * What is promised mentions no generated class.
     *
     * <p>Why: a name that a generator made would become part of what others build on.
     *
     * <pre>
     * valid     public static Claim.Builder builder()
     * invalid   public static ImmutableClaim.Builder builder()
     * </pre>
     */
    public static ArchRule signaturesMentionNoGeneratedClass() {
        return classes()
                .that(Code.written())
                .should(Mentions.mentionNone("generated classes", Code::isPromised, Code::isGenerated))
                .because(Decision.IMMUTABLES_STYLES.so("callers see the type that was written"));
    }

    /**
     * What stands on the left of a promised {@code Either} is a sealed interface whose cases are records and which has
     * a {@code code()}, or a record that has one or lists what does.
     *
     * <p>Why: people read messages, programs read codes; a text alone would be read by both, and break.
     *
     * <pre>
     * valid     Either&lt;SettlementRejection, Settlement&gt; settle(Claim claim)
     * invalid   Either&lt;String, Settlement&gt; settle(Claim claim)
     * </pre>
     */
    public static ArchRule failuresAreSealedRecordsWithCodes(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.root()))
                .should(Code.condition("fail with sealed records that have codes", (type, violations) -> {
                    Mentions.of(type)
                            .filter(mention -> Code.isPromised(mention.member()))
                            .flatMap(mention -> leftOf(mention.type())
                                    .filter(left -> !isFailure(left))
                                    .map(left -> mention.member().getDescription() + " fails with <" + left.getName()
                                            + "> in " + mention.member().getSourceCodeLocation()))
                            .forEach(violations);
                }))
                .because(Decision.WHERE_VAVR_MAY_APPEAR.so("people read messages, programs read codes"));
    }

    /**
     * What domain, application and catalog promise mentions nothing of Vavr but {@code Either} and {@code Validation}.
     *
     * <p>Why: whoever embeds the domain would have to learn a second set of collections to call it.
     *
     * <pre>
     * valid     java.util.List&lt;TierBand&gt; bands()
     * invalid   io.vavr.collection.List&lt;TierBand&gt; bands()
     * </pre>
     */
    public static ArchRule signaturesSpeakTheJdk(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()), in(hexagon.catalog()))
                .should(Mentions.mentionNone(
                        "Vavr but Either and Validation",
                        Code::isPromised,
                        type -> Code.liesIn(type, "io.vavr") && !isEither(type)))
                .because(Decision.WHERE_VAVR_MAY_APPEAR.so("who calls speaks java.util"));
    }

    /**
     * {@code Either} and {@code Validation} are promised where an outcome may be refused: settling, reckoning premiums,
     * deciding applications and finding policies, the driving ports with their use cases, the catalog. Nowhere else.
     *
     * <p>Why: elsewhere a wrong argument is the caller's mistake and an exception at once.
     *
     * <pre>
     * valid     Either&lt;SettlementRejection, Settlement&gt; settle(Claim claim)
     * invalid   Either&lt;String, Money&gt; parse(String yuan)     // in domain.money
     * </pre>
     */
    public static ArchRule eitherStandsWhereOutcomesAreRefused(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAPackage(in(hexagon.root()))
                .and()
                .resideOutsideOfPackages(
                        in(hexagon.domain() + ".settlement"),
                        in(hexagon.domain() + ".policy"),
                        in(hexagon.domain() + ".premium"),
                        in(hexagon.domain() + ".assistance"),
                        in(hexagon.domain() + ".measure"),
                        in(hexagon.domain() + ".supervision"),
                        in(hexagon.drivingPorts()),
                        in(hexagon.useCases()),
                        in(hexagon.catalog()))
                .should(Mentions.mentionNone("Either or Validation", Code::isPromised, SignatureRules::isEither))
                .because(Decision.WHERE_VAVR_MAY_APPEAR.so("a caller's mistake is an exception, a refusal a value"));
    }

    /**
     * What domain, application and catalog promise names collections by their interfaces.
     *
     * <p>Why: {@code ArrayList} in a signature invites whoever gets it to change it.
     *
     * <pre>
     * valid     List&lt;Clause&gt; clauses()
     * invalid   ArrayList&lt;Clause&gt; clauses()
     * </pre>
     */
    public static ArchRule signaturesNameCollectionsByInterface(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()), in(hexagon.catalog()))
                .should(Mentions.mentionNone(
                        "collections that can be changed",
                        Code::isPromised,
                        type -> MUTABLE_COLLECTIONS.contains(type.getFullName())))
                .because(Decision.IMMUTABLES_STYLES.so("what is handed out is not for changing"));
    }

    /**
     * No field of domain, application and catalog is an {@code Optional}, no parameter in the domain, and none of what
     * the others promise; generated code is exempt.
     *
     * <p>Why: an optional parameter is two methods in one, and an optional field has three states.
     *
     * <pre>
     * valid     Optional&lt;BenefitPolicy&gt; inForceOn(LocalDate day)
     * invalid   void settle(Claim claim, Optional&lt;PolicyId&gt; policy)
     * </pre>
     */
    public static ArchRule optionalIsForResults(Hexagon hexagon) {
        return classes()
                .that()
                .resideInAnyPackage(in(hexagon.domain()), in(hexagon.application()), in(hexagon.catalog()))
                .and(Code.written())
                .should(Mentions.mentionNone(
                        "optional fields or parameters",
                        mention -> mention.type().toErasure().isEquivalentTo(Optional.class)
                                && !mention.isReturned()
                                && (mention.isField()
                                        || Code.isPromised(mention.member())
                                        || Code.liesIn(mention.member().getOwner(), hexagon.domain()))))
                .because(Decision.IMMUTABLES_STYLES.so("Optional is for what a method may not find"));
    }

    private static boolean isEither(JavaClass type) {
        return type.getFullName().equals("io.vavr.control.Either")
                || type.getFullName().equals("io.vavr.control.Validation");
    }

    /** The left sides of the Eithers in a type, however deep. */
    private static Stream<JavaClass> leftOf(JavaType type) {
        if (!(type instanceof JavaParameterizedType parameterized)) {
            return Stream.empty();
        }
        List<JavaType> arguments = parameterized.getActualTypeArguments();
        Stream<JavaClass> own =
                isEither(type.toErasure()) ? Stream.of(arguments.get(0).toErasure()) : Stream.empty();
        return Stream.concat(own, arguments.stream().flatMap(SignatureRules::leftOf));
    }

    private static boolean isFailure(JavaClass type) {
        return isSealedWithCode(type) || (type.isRecord() && (hasCode(type) || listsCodes(type)));
    }

    private static boolean isSealedWithCode(JavaClass type) {
        Predicate<JavaClass> isCase = c -> c.isRecord() || isSealedWithCode(c);
        return type.isInterface()
                && hasCode(type)
                && type.getPermittedSubclasses()
                        .filter(cases -> cases.stream().allMatch(isCase))
                        .isPresent();
    }

    private static boolean listsCodes(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .anyMatch(SignatureRules::hasCode);
    }

    private static boolean hasCode(JavaClass type) {
        return type.getAllMethods().stream()
                .anyMatch(m -> m.getName().equals("code") && m.getParameters().isEmpty());
    }
}
