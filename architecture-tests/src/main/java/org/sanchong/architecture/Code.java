package org.sanchong.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What rules ask about code that ArchUnit has no words for. */
final class Code {
    private static final String GENERATED = "org.immutables.value.Generated";
    private static final String PACKAGE_INFO = "package-info";

    private Code() {}

    /** Whether a generator wrote the class or what it is nested in. */
    static boolean isGenerated(JavaClass type) {
        return type.isAnnotatedWith(GENERATED)
                || type.getEnclosingClass().filter(Code::isGenerated).isPresent();
    }

    /** Whether the class is a file's first one, and not a {@code package-info}. */
    static boolean isTopLevel(JavaClass type) {
        return type.isTopLevelClass() && !type.getSimpleName().equals(PACKAGE_INFO);
    }

    /** Whether people wrote the member; the compiler adds bridges, lambdas and the arrays behind enums. */
    static boolean isWritten(HasModifiers member) {
        return !member.getModifiers().contains(SYNTHETIC)
                && !member.getModifiers().contains(JavaModifier.BRIDGE);
    }

    /** Whether whoever has the jar can use the class: it and all that it is nested in are public. */
    static boolean isPromised(JavaClass type) {
        return isOpen(type) && type.getEnclosingClass().map(Code::isPromised).orElse(true);
    }

    /** Whether whoever has the jar can use the member. */
    static boolean isPromised(JavaMember member) {
        return isOpen(member) && isWritten(member) && isPromised(member.getOwner());
    }

    private static boolean isOpen(HasModifiers item) {
        return item.getModifiers().contains(PUBLIC) || item.getModifiers().contains(PROTECTED);
    }

    /** Whether the class or what it is nested in is one of the hexagon's workings. */
    static boolean isWorking(Hexagon hexagon, JavaClass type) {
        String inRoot = type.getFullName().startsWith(hexagon.root() + ".")
                ? type.getFullName().substring(hexagon.root().length() + 1)
                : "";
        return hexagon.workings().contains(inRoot)
                || type.getEnclosingClass().filter(c -> isWorking(hexagon, c)).isPresent();
    }

    /** Whether a generator wrote the class that implements this one. */
    static boolean hasGeneratedSubclass(JavaClass type) {
        return type.getSubclasses().stream().anyMatch(Code::isGenerated);
    }

    /** Whether the class is a builder that only gives a generated one its name. */
    static boolean extendsGenerated(JavaClass type) {
        Optional<JavaClass> parent = type.getRawSuperclass();
        return parent.filter(Code::isGenerated).isPresent();
    }

    static boolean isFinal(HasModifiers item) {
        return item.getModifiers().contains(FINAL);
    }

    static boolean liesIn(JavaClass type, String name) {
        return type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".");
    }

    static DescribedPredicate<JavaClass> written() {
        return DescribedPredicate.describe("were not generated", type -> !isGenerated(type));
    }

    static DescribedPredicate<JavaClass> notWorkings(Hexagon hexagon) {
        return DescribedPredicate.describe("are no workings", type -> !isWorking(hexagon, type));
    }

    static DescribedPredicate<JavaClass> topLevel() {
        return DescribedPredicate.describe("are top-level", Code::isTopLevel);
    }

    /** An access of a member of that name of a class of that name. */
    static DescribedPredicate<JavaAccess<?>> accessTo(String owner, String... names) {
        return access(
                owner + "." + String.join("|", names),
                access -> access.getTargetOwner().getFullName().equals(owner)
                        && Set.of(names).contains(access.getTarget().getName()));
    }

    static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** A condition that each item meets or breaks in ways of its own. */
    static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.of(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }

    /** Says what is wrong with an item, as often as something is. */
    interface Check<T> {
        void of(T item, Consumer<String> violations);
    }
}
