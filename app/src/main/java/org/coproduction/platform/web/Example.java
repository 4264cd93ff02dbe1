package org.coproduction.platform.web;

import java.util.Map;

/**
 * One component as it looks: a template, with an example of what it takes. It is a bean that stands beside the record its
 * template shows. The style page has all of them, and so every test that looks at pages looks at them.
 */
public interface Example {
    /** As a controller names it: {@code cases/caseRows}. */
    String template();

    /** What the template takes beside {@code here}, by the names of its parameters; plainly an example, never content. */
    Map<String, Object> arguments(Here here);
}
