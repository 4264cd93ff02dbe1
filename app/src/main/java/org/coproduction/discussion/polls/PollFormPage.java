package org.coproduction.discussion.polls;

import java.util.List;
import org.coproduction.discussion.Debate;
import org.coproduction.platform.web.Mistake;

/**
 * The form that adds a poll to an opening post.
 *
 * @param at where it is sent, within the site
 */
public record PollFormPage(Debate debate, String at, PollForm form, List<Mistake> mistakes) {
    public PollFormPage {
        mistakes = List.copyOf(mistakes);
    }
}
