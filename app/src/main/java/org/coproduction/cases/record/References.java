package org.coproduction.cases.record;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.bibliography.Citation;
import org.coproduction.platform.web.Here;

/**
 * The sources of a version as its page shows them, and how the version itself is cited.
 *
 * @param itself with an address under {@link #SITE}, since a site may be known by several
 */
record References(List<Citation> sources, Citation itself) {
    static final String SITE = "https://site.invalid";

    References {
        sources = List.copyOf(sources);
    }

    /** Of what {@link #lines} wrote. */
    static References of(String lines) {
        List<Citation> all = lines.lines().map(Citation::new).toList();
        return new References(all.subList(0, all.size() - 1), all.getLast());
    }

    /** A citation never breaks a line, so each has its own. */
    String lines() {
        return Stream.concat(sources.stream(), Stream.of(itself))
                .map(Citation::html)
                .collect(Collectors.joining("\n"));
    }

    /** How a version is cited by who came to the site under this address. */
    static Citation itself(CaseView view, Here here) {
        return new Citation(view.itself().html().replace(SITE, here.site()));
    }
}
