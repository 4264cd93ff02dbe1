package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReservedSlugsTest {
    /** Of whatever somebody types: any script, signs only, half characters. */
    @Property
    void anyTitleGivesASlug(@ForAll String title) {
        String slug = ReservedSlugs.from(title);
        assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeBetween(2, 90);
    }
}
