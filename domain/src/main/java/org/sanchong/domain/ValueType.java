package org.sanchong.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the domain's wider value types are generated: the generated class stays package-private, a builder refuses a
 * second value for the same attribute, collections are the JDK's unmodifiable ones in insertion order, and there are
 * no copy methods.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        depluralize = true,
        get = "*",
        defaults = @Value.Immutable(copy = false))
public @interface ValueType {}
