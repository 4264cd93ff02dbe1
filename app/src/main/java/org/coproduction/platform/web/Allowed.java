package org.coproduction.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may use a route. Stands on each method that answers requests, or on its class for all of them; a route without it
 * answers nobody, and a test prints the table of all routes with it.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Who value();

    /** From the most to the fewest: each may do all that those before it may. */
    enum Who {
        EVERYONE,
        MEMBER,
        EDITOR,
        CONVENER,
        ADMINISTRATOR
    }
}
