package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.Optional;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.NewDebate;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Title;
import org.coproduction.discussion.Tongue;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a debate. */
@Controller
@Allowed(MEMBER)
class StartController {
    private final Debates debates;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final People people;

    StartController(Debates debates, Categories categories, KnownSubjects subjects, People people) {
        this.debates = debates;
        this.categories = categories;
        this.subjects = subjects;
        this.people = people;
    }

    @GetMapping("/discussion/threads/new")
    String form(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String on,
            Here here,
            Model model) {
        Subject subject = subject(on);
        String placed = subject == null ? category : subject.category();
        return form("", placed, Space.PUBLIC, subject, Writing.empty(Tongue.of(here.language())), model);
    }

    @PostMapping("/discussion/threads")
    String start(StartForm start, TextForm form, Here here, Model model) {
        Subject subject = subject(start.hanging());
        Optional<Category> category = categories.with(start.placed());
        Writing writing =
                form.back(here, start.mistakes(category.isPresent(), here).toArray(Mistake[]::new));
        Optional<PostText> text = form.asText(here);
        Optional<Title> title = Title.of(start.called());
        if (form.onlyShown() || category.isEmpty() || text.isEmpty() || title.isEmpty())
            return form(start.called(), start.placed(), start.readers(), subject, writing, model);
        Debate debate = debates.start(
                new NewDebate(
                        category.get(),
                        subject == null ? null : subject.id(),
                        start.readers(),
                        title.get(),
                        text.get()),
                people.withId(PersonId.of(here.viewer())).orElseThrow());
        return "redirect:" + here.link(debate.address());
    }

    /** A record that is named must be there; none need be named. */
    private @Nullable Subject subject(String on) {
        if (on.isEmpty()) return null;
        return SubjectId.of(on)
                .flatMap(subjects::with)
                .orElseThrow(() -> Refusal.badRequest("discussion.refused.subject"));
    }

    private String form(
            String title, String category, Space space, @Nullable Subject subject, Writing writing, Model model) {
        model.addAttribute("page", new StartPage(title, category, space, subject, categories.all(), writing));
        return "discussion/start";
    }
}
