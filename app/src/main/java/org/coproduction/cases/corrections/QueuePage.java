package org.coproduction.cases.corrections;

import java.util.List;
import org.coproduction.platform.web.Here;

/** What waits for editors, the longest waiting first. */
public record QueuePage(List<SentCorrection> waiting) {
    public QueuePage {
        waiting = List.copyOf(waiting);
    }

    static QueuePage of(List<Correction> waiting, Here here) {
        return new QueuePage(
                waiting.stream().map(one -> SentCorrection.of(one, here)).toList());
    }
}
