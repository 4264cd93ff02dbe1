package org.coproduction.platform.limits;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What one answer of this route takes from its client's budget, where a page takes 1: a picture 10, a download 50, a suggestion 0. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Costs {
    int DOWNLOAD = 50;
    int PICTURE = 10;

    int value();
}
