package org.coproduction.discussion.outcome;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Tongue;
import org.coproduction.platform.markdown.SafeHtml;
import org.jspecify.annotations.Nullable;

/** The summaries that a debate has had, the newest first. */
public record SummariesPage(Debate debate, List<Row> rows) {
    public SummariesPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param agreed empty where it says nothing of that, as is {@code open}
     * @param author null for a former member
     */
    public record Row(
            int number,
            SafeHtml agreed,
            SafeHtml open,
            Tongue tongue,
            @Nullable String author,
            Instant writtenAt) {}
}
