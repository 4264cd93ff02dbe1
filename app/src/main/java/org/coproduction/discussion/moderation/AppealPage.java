package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.discussion.Appeal;
import org.coproduction.discussion.PostText;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;

/**
 * @param at its address within the site
 * @param typed what is to be mended
 */
public record AppealPage(Appeal appeal, String at, String typed, List<Mistake> mistakes) {
    public AppealPage {
        mistakes = List.copyOf(mistakes);
    }

    /** Whether there is something to decide, and nobody has said yet why. */
    public boolean open() {
        return appeal.sent() == null && appeal.act().undone() == null;
    }

    /** Key of the words for how it stands. */
    public String standing() {
        Appeal.Decided decided = appeal.decided();
        if (decided != null) return decided.granted() ? "appeal.granted" : "appeal.upheld";
        if (appeal.act().undone() != null) return "appeal.undone";
        return appeal.sent() == null ? "appeal.lead" : "appeal.waits";
    }

    public SafeHtml html() {
        PostText about = appeal.about();
        return about == null ? SafeHtml.EMPTY : Markdown.html(about.value());
    }
}
