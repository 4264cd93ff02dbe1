package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.platform.web.Mistake;

/** @param form as it was typed, or as the debate stands */
public record DebateOrderPage(Debate debate, DebateOrderForm form, List<Category> categories, List<Mistake> mistakes) {
    public DebateOrderPage {
        categories = List.copyOf(categories);
        mistakes = List.copyOf(mistakes);
    }
}
