package org.coproduction.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What axe finds wrong on a page. It is asked within the page: otherwise its builder opens an empty one beside each, for frames, of
 * which there are none here, and sends over what is right also.
 */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What other colours and another width can change; the rest is the same page. */
    private static final List<String> LOOKS =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private Axe() {}

    static List<String> faults(Page page) {
        return found(builder(page).withTags(RULES));
    }

    /** Of a page that was looked at in other colours or another width. */
    static List<String> faultsOfLooks(Page page) {
        return found(builder(page).withRules(LOOKS));
    }

    private static AxeBuilder builder(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Axe::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node ->
                                node.getHtml().length() > 160 ? node.getHtml().substring(0, 160) : node.getHtml())
                        .limit(3)
                        .collect(Collectors.joining(" | "));
    }
}
