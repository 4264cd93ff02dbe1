package org.coproduction.discussion.outcome;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Summaries;
import org.coproduction.discussion.Summary;
import org.coproduction.people.Names;
import org.coproduction.platform.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to summaries. */
@Component
class SummaryPages {
    private final Summaries summaries;
    private final Names names;

    SummaryPages(Summaries summaries, Names names) {
        this.summaries = summaries;
        this.names = names;
    }

    SummariesPage of(Debate debate) {
        List<Summary> all = summaries.of(debate);
        Map<UUID, String> known = names.of(all.stream().map(Summary::author).toList());
        return new SummariesPage(
                debate, all.stream().map(summary -> row(summary, known)).toList());
    }

    private static SummariesPage.Row row(Summary summary, Map<UUID, String> known) {
        UUID author = summary.author();
        @Nullable String name = author == null ? null : known.get(author);
        return new SummariesPage.Row(
                summary.number(),
                Markdown.html(summary.text().agreed()),
                Markdown.html(summary.text().open()),
                summary.text().tongue(),
                name,
                summary.writtenAt());
    }
}
