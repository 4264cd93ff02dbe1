package org.coproduction.platform.web;

import gg.jte.Content;
import java.util.List;

/**
 * What a feature's components look like: each template once, with one example of what it takes. The style page shows them
 * all, and so they are looked at by every test that looks at pages.
 */
public interface Examples {
    List<Example> examples(Here here);

    /** @param name of the template: {@code cases/caseRow} */
    record Example(String name, Content content) {}
}
