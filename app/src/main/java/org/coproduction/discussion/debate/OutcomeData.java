package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.Summary;
import org.coproduction.platform.web.Here;

/**
 * What came out of a debate as programs read it; its texts are Markdown.
 *
 * @param named addresses of the records that it links to
 */
record OutcomeData(
        String agreed, String open, String language, List<String> named, List<String> contributors, Instant writtenAt) {
    static OutcomeData of(Outcome outcome, Here here) {
        Summary summary = outcome.summary();
        return new OutcomeData(
                summary.text().agreed(),
                summary.text().open(),
                summary.text().tongue().tag(),
                outcome.named().stream()
                        .map(subject -> here.absolute(subject.address()))
                        .toList(),
                outcome.contributors(),
                summary.writtenAt());
    }
}
