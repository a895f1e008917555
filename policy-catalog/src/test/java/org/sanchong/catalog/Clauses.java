package org.sanchong.catalog;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The clauses that a law states, such as {@code heze-2022 一(三)}; read by {@link ClauseEvidence}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Clauses {
    /** The clauses, each as its document's id, a blank and the printed number. */
    String[] value();
}
