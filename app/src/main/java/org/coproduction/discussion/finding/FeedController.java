package org.coproduction.discussion.finding;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Category;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.OldAddresses;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** New posts for feed readers. They sign in nowhere and pass on what they get, so it is what everybody may read, whoever asks. */
@Controller
@Allowed(EVERYONE)
class FeedController {
    private final NewPosts posts;
    private final OldAddresses addresses;
    private final Categories categories;
    private final KnownSubjects subjects;

    FeedController(NewPosts posts, OldAddresses addresses, Categories categories, KnownSubjects subjects) {
        this.posts = posts;
        this.addresses = addresses;
        this.categories = categories;
        this.subjects = subjects;
    }

    @GetMapping(path = "/discussion.atom", produces = Atom.TYPE)
    @ResponseBody
    String all(Here here) {
        return Atom.of(
                new Feed(
                        here.say("discussion.feed", here.say("site.name")),
                        "/discussion.atom",
                        "/discussion",
                        posts.inAll(here)),
                here);
    }

    @GetMapping(path = "/discussion/{category}.atom", produces = Atom.TYPE)
    @ResponseBody
    String part(@PathVariable String category, Here here) {
        Category part = categories.with(category).orElseThrow(() -> Refusal.notFound("discussion.refused.category"));
        return Atom.of(
                new Feed(
                        here.say("discussion.feed", part.title(here)),
                        part.address() + ".atom",
                        part.address(),
                        posts.in(part, here)),
                here);
    }

    @GetMapping(path = "/discussion/on/{kind}/{key}.atom", produces = Atom.TYPE)
    @ResponseBody
    String record(@PathVariable String kind, @PathVariable String key, Here here) {
        Subject record = subjects.with(new SubjectId(kind, key))
                .orElseThrow(() -> Refusal.notFound("discussion.refused.record"));
        return Atom.of(
                new Feed(
                        here.say("discussion.feed", here.text(record.title()).value()),
                        record.id().debates() + ".atom",
                        record.id().debates(),
                        posts.on(record.id(), here)),
                here);
    }

    @GetMapping(path = "/discussion/threads/{id:[0-9]+}.atom", produces = Atom.TYPE)
    @ResponseBody
    String debate(@PathVariable long id, Here here) {
        Debate debate = addresses.debate(id, ".atom", Viewer.ANYBODY, here);
        return Atom.of(
                new Feed(
                        debate.title().value(),
                        "/discussion/threads/" + id + ".atom",
                        debate.address(),
                        posts.in(debate, here)),
                here);
    }
}
