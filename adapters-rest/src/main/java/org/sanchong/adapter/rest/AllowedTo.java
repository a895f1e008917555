package org.sanchong.adapter.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call an endpoint. One without this may be called by nobody, unless everybody may. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface AllowedTo {
    /** Returns the roles; none where everybody may, known or not. */
    Role[] value();
}
