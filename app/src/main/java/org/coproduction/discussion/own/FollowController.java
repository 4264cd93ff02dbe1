package org.coproduction.discussion.own;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.Set;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Level;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.people.Handle;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How closely I follow something. */
@Controller
@Allowed(MEMBER)
class FollowController {
    private final Follows follows;
    private final Debates debates;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final People people;
    private final FollowingPages pages;

    FollowController(
            Follows follows,
            Debates debates,
            Categories categories,
            KnownSubjects subjects,
            People people,
            FollowingPages pages) {
        this.follows = follows;
        this.debates = debates;
        this.categories = categories;
        this.subjects = subjects;
        this.people = people;
        this.pages = pages;
    }

    /** All that I follow. */
    @GetMapping("/discussion/following")
    String list(Here here, Model model) {
        model.addAttribute("page", pages.of(here));
        return "discussion/following";
    }

    @PostMapping("/discussion/threads/{id:[0-9]+}/following")
    String debate(@PathVariable long id, @RequestParam String level, Here here) {
        Debate debate =
                debates.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
        return chosen(new Target.OneDebate(id), level, debate.address(), here);
    }

    @PostMapping("/discussion/{category}/following")
    String part(@PathVariable String category, @RequestParam String level, Here here) {
        Category known = categories.with(category).orElseThrow(() -> Refusal.notFound("discussion.refused.category"));
        return chosen(new Target.Part(known.key()), level, known.address(), here);
    }

    @PostMapping("/discussion/on/{kind}/{key}/following")
    String record(@PathVariable String kind, @PathVariable String key, @RequestParam String level, Here here) {
        Subject subject = subjects.with(new SubjectId(kind, key))
                .orElseThrow(() -> Refusal.notFound("discussion.refused.record"));
        return chosen(new Target.OnRecord(subject.id()), level, subject.address(), here);
    }

    @PostMapping("/discussion/people/{handle}/following")
    String person(@PathVariable String handle, @RequestParam String level, Here here) {
        Person person = Handle.of(handle)
                .flatMap(known -> people.withHandles(Set.of(known)).stream().findFirst())
                .orElseThrow(() -> Refusal.notFound("person.refused.unknown"));
        return chosen(new Target.Somebody(person.id().value()), level, "/people/" + person.handle(), here);
    }

    private String chosen(Target target, String key, String back, Here here) {
        Level level = Level.of(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        follows.choose(here.viewer().person(), target, level);
        return "redirect:" + here.link(back);
    }
}
