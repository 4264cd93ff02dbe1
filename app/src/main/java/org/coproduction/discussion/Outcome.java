package org.coproduction.discussion;

import java.util.List;
import org.coproduction.platform.markdown.SafeHtml;

/**
 * What came out of a debate, as a page shows it.
 *
 * @param agreed empty where nothing is
 * @param open empty where nothing is
 * @param named the records that it links to
 * @param contributors names of those who wrote in the debate
 */
public record Outcome(
        Debate debate,
        Summary summary,
        SafeHtml agreed,
        SafeHtml open,
        List<Subject> named,
        List<String> contributors) {
    public Outcome {
        named = List.copyOf(named);
        contributors = List.copyOf(contributors);
    }
}
