package org.coproduction.discussion.moderation;

import java.util.List;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page with all that can be done about a debate. */
@Component
class DebateOrderPages {
    static final String DEBATE = "/discussion/threads/{id:[0-9]+}";

    private final Debates debates;
    private final Categories categories;
    private final KnownSubjects subjects;

    DebateOrderPages(Debates debates, Categories categories, KnownSubjects subjects) {
        this.debates = debates;
        this.categories = categories;
        this.subjects = subjects;
    }

    /** In which the reader keeps order. */
    Debate debate(long id, Here here) {
        return debates.kept(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
    }

    String show(Debate debate, DebateOrderForm form, List<Mistake> mistakes, Model model) {
        DebateOrderForm whole = form.over(debate, subject(debate));
        model.addAttribute("page", new DebateOrderPage(debate, whole, categories.all(), mistakes));
        return "discussion/orderDebate";
    }

    private @Nullable Subject subject(Debate debate) {
        SubjectId id = debate.subject();
        return id == null ? null : subjects.with(id).orElse(null);
    }
}
