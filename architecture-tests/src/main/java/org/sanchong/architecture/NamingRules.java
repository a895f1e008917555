package org.sanchong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names say what a thing is in the field, not which pattern it is made by. */
public final class NamingRules {
    private static final Set<String> PATTERN_PACKAGES = Set.of(
            "util", "utils", "common", "commons", "helper", "helpers", "impl", "model", "dto", "misc", "shared",
            "core");

    private NamingRules() {}

    /**
     * Every package with a class has a {@code package-info} that is {@code @NullMarked}.
     *
     * <p>Why: then "not null" is never written, and the compiler checks it. The Javadoc beside it tours the package.
     *
     * <pre>
     * valid     &#64;NullMarked package org.sanchong.domain.money;
     * invalid   a package without package-info.java
     * </pre>
     */
    public static ArchRule packagesAreNullMarked(Hexagon hexagon) {
        return all(new Packages(hexagon))
                .should(Code.condition("be @NullMarked", (found, violations) -> {
                    if (!found.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                        violations.accept("Package <" + found.getName() + "> is not @NullMarked");
                    }
                }))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("null is no value anywhere"));
    }

    /**
     * Packages are concepts: none is called {@code util}, {@code impl}, {@code model} and the like.
     *
     * <p>Why: such a name keeps nothing out.
     *
     * <pre>
     * valid     org.sanchong.domain.benefit
     * invalid   org.sanchong.domain.model
     * </pre>
     */
    public static ArchRule packagesAreConcepts(Hexagon hexagon) {
        return all(new Packages(hexagon))
                .should(Code.condition("be named for concepts", (found, violations) -> {
                    String beneath = found.getName().substring(hexagon.root().length());
                    for (String word : beneath.split("\\.", -1)) {
                        if (PATTERN_PACKAGES.contains(word)) {
                            violations.accept("Package <" + found.getName() + "> is called " + word);
                        }
                    }
                }))
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("packages are concepts"));
    }

    /**
     * Types are concepts: no name ends in {@code Impl}, {@code Manager}, {@code Helper}, {@code DTO}, {@code Data} and
     * the like.
     *
     * <p>Why: the pattern is in the package; the name is for what the field calls it.
     *
     * <pre>
     * valid     Settlement
     * invalid   SettlementData
     * </pre>
     */
    public static ArchRule typesAreConcepts() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|VO|Entity|Data|Info)")
                .because(Decision.MODULES_AND_ROOT_PACKAGE.so("a name is what the field calls it"));
    }

    /** The packages beneath the root that hold a class. */
    private static final class Packages extends AbstractClassesTransformer<JavaPackage> {
        private final Hexagon hexagon;

        Packages(Hexagon hexagon) {
            super("packages");
            this.hexagon = hexagon;
        }

        @Override
        public Iterable<JavaPackage> doTransform(JavaClasses classes) {
            Map<String, JavaPackage> packages = new LinkedHashMap<>();
            for (JavaClass type : classes) {
                if (Code.liesIn(type, hexagon.root())) {
                    packages.put(type.getPackageName(), type.getPackage());
                }
            }
            return packages.values();
        }
    }
}
