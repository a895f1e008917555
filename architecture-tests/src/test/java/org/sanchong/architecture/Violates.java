package org.sanchong.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root package of a sample that breaks the rule it is named for, in exactly these ways; names of the sample's
 * own classes are written from the sample's root.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Violates {
    /** Returns the violations, in any order. */
    String[] value();
}
