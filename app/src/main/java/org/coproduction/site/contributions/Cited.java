package org.coproduction.site.contributions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.CslName;
import org.coproduction.people.Contribution;
import org.coproduction.platform.web.Here;

/** How a contribution is cited: under the names that stand at it, which are not always those of whoever reviewed it. */
final class Cited {
    private Cited() {}

    static CslItem item(Contribution one, Here here) {
        String id = one.address().substring(1).replaceAll("[^A-Za-z0-9]+", "-");
        String title = here.text(one.title()).value();
        List<CslName> authors = one.authors().stream().map(CslName::body).toList();
        String url = here.absolute(one.address());
        String version = one.version();
        return version == null
                ? CslItem.webpage(id, title, authors, one.on(), url)
                : CslItem.dataset(id, title, authors, one.on(), version, url);
    }

    /** For a file: what somebody both wrote and reviewed is one reference. */
    static List<CslItem> items(List<Contribution> all, Here here) {
        return once(all).stream().map(one -> item(one, here)).toList();
    }

    static List<Contribution> once(List<Contribution> all) {
        Map<String, Contribution> records = new LinkedHashMap<>();
        for (Contribution one : all) records.putIfAbsent(one.address(), one);
        return List.copyOf(records.values());
    }
}
