package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.circles.Circles;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.NewDebate;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Said;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Speaking;
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
import org.springframework.web.multipart.MultipartFile;

/** Beginning a debate. */
@Controller
@Allowed(MEMBER)
class StartController {
    private final Speaking speaking;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final People people;
    private final Unposted unposted;
    private final Spaces spaces;
    private final Circles circles;
    private final Attaching attaching;

    StartController(
            Speaking speaking,
            Categories categories,
            KnownSubjects subjects,
            People people,
            Unposted unposted,
            Spaces spaces,
            Circles circles,
            Attaching attaching) {
        this.attaching = attaching;
        this.spaces = spaces;
        this.circles = circles;
        this.unposted = unposted;
        this.speaking = speaking;
        this.categories = categories;
        this.subjects = subjects;
        this.people = people;
    }

    /** @param space who is to read it, where one comes from their page; it counts before what a draft says */
    @GetMapping("/discussion/threads/new")
    String form(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String space,
            Here here,
            Model model) {
        Subject subject = subject(on);
        String placed = subject == null ? category : subject.category();
        Place place = Place.beginning(subject);
        Optional<Space> asked = Space.of(space);
        return unposted.of(here.viewer().person(), place)
                .map(draft -> form(
                        draft.head().title(),
                        draft.head().category(),
                        asked.orElse(draft.head().space()),
                        subject,
                        Writing.of(draft, place).with(attaching.at(place, here)),
                        here,
                        model))
                .orElseGet(() -> form(
                        "",
                        placed,
                        asked.orElse(Space.Open.PUBLIC),
                        subject,
                        Writing.empty(Tongue.of(here.language())).keptAt(place).with(attaching.at(place, here)),
                        here,
                        model));
    }

    @PostMapping("/discussion/threads")
    String start(
            StartForm start,
            TextForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam Map<String, String> fields,
            Here here,
            Model model) {
        Subject subject = subject(start.hanging());
        Place place = Place.beginning(subject);
        List<Mistake> unfit = new ArrayList<>(attaching.keep(SentFiles.in(files, fields), place, 0, here));
        List<PostFile> kept = attaching.at(place, here);
        if (!form.onlyShown()) unfit.addAll(attaching.undescribed(kept, here));
        Optional<Category> category = categories.with(start.placed());
        Space readers = writable(start.readers(), here);
        List<Mistake> mistakes =
                form.onlyFiles() ? new ArrayList<>() : start.mistakes(category.isPresent(), readers != null, here);
        mistakes.addAll(unfit);
        Optional<PostText> text = form.asText(here);
        Optional<Title> title = Title.of(start.called());
        boolean whole = category.isPresent() && text.isPresent() && title.isPresent() && unfit.isEmpty();
        if (form.onlyShown() || !whole || readers == null)
            return form(
                    start.called(), start.placed(), readers, subject, again(form, mistakes, place, here), here, model);
        Said said = speaking.start(
                new NewDebate(
                        category.orElseThrow(),
                        subject == null ? null : subject.id(),
                        readers,
                        title.orElseThrow(),
                        text.orElseThrow()),
                people.withId(PersonId.of(here.viewer())).orElseThrow(),
                place.enclosed(kept));
        return switch (Reply.to(said, here)) {
            case Reply.Go go -> {
                unposted.forget(here.viewer().person(), place);
                yield "redirect:" + here.link(go.address());
            }
            case Reply.Mend mend ->
                form(
                        start.called(),
                        start.placed(),
                        readers,
                        subject,
                        again(form, List.of(mend.mistake()), place, here),
                        here,
                        model);
        };
    }

    private Writing again(TextForm form, List<Mistake> mistakes, Place place, Here here) {
        return form.back(here, mistakes.toArray(Mistake[]::new)).keptAt(place).with(attaching.at(place, here));
    }

    /** A record that is named must be there; none need be named. */
    private @Nullable Subject subject(String on) {
        if (on.isEmpty()) return null;
        return SubjectId.of(on)
                .flatMap(subjects::with)
                .orElseThrow(() -> Refusal.badRequest("discussion.refused.subject"));
    }

    /** A circle that its writer has left meanwhile is no choice any more. */
    private @Nullable Space writable(@Nullable Space space, Here here) {
        return space != null && spaces.readBy(here.viewer()).contains(space) ? space : null;
    }

    private String form(
            String title,
            String category,
            @Nullable Space space,
            @Nullable Subject subject,
            Writing writing,
            Here here,
            Model model) {
        model.addAttribute(
                "page",
                new StartPage(
                        title,
                        category,
                        writable(space, here),
                        circles.of(here.viewer()),
                        subject,
                        categories.all(),
                        writing));
        return "discussion/start";
    }
}
