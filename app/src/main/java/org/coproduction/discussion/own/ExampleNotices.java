package org.coproduction.discussion.own;

import java.time.Instant;
import java.util.List;
import org.coproduction.discussion.Notice;
import org.coproduction.platform.web.Here;

/** Notices of nobody, for the style page. */
final class ExampleNotices {
    private ExampleNotices() {}

    static NoticesPage page(Here here) {
        String title = here.say("example.label");
        String language = here.language().tag();
        return new NoticesPage(List.of(
                new NoticesPage.Row(new Notice.OfHappening(1, "case-new", title, language, Instant.EPOCH, null), null),
                new NoticesPage.Row(
                        new Notice.OfPost(1, "answer", title, language, null, Instant.EPOCH, Instant.EPOCH), null)));
    }
}
