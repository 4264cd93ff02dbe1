package org.coproduction.platform.web;

import java.util.Map;

/**
 * One component as it looks: a template, with an example of what it takes. It is a bean that stands beside the record its
 * template shows. The style pages have all of them, and so every test that looks at pages looks at them.
 */
public interface Example {
    /** As a controller names it: {@code cases/caseRows}. */
    String template();

    /** The folder that the template lies in: {@code cases}. */
    default String room() {
        return template().substring(0, template().indexOf('/'));
    }

    /** What the template takes beside {@code here}, by the names of its parameters; plainly an example, never content. */
    Map<String, Object> arguments(Here here);
}
