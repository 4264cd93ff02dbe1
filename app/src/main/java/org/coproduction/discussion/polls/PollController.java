package org.coproduction.discussion.polls;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.MemberOrder;
import org.coproduction.discussion.PollStanding;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Spaces;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever began a debate asks for a choice with its opening post; members who can read it vote. */
@Controller
@Allowed(MEMBER)
class PollController {
    private static final String POLL = "/discussion/posts/{id:[0-9]+}/poll";

    private final Posts posts;
    private final Debates debates;
    private final Polls polls;
    private final MemberOrder members;
    private final Spaces spaces;

    PollController(Posts posts, Debates debates, Polls polls, MemberOrder members, Spaces spaces) {
        this.spaces = spaces;
        this.posts = posts;
        this.debates = debates;
        this.polls = polls;
        this.members = members;
    }

    @GetMapping(POLL)
    String form(@PathVariable long id, Here here, Model model) {
        return form(opening(id, here), PollForm.EMPTY, List.of(), here, model);
    }

    @PostMapping(POLL)
    String add(@PathVariable long id, PollForm form, Here here, Model model) {
        Post post = opening(id, here);
        Optional<Instant> silenced = members.silencedUntil(here.viewer().person());
        List<Mistake> mistakes = silenced.isPresent()
                ? List.of(new Mistake("question", here.say("discussion.mistake.silenced", here.moment(silenced.get()))))
                : form.mistakes(here);
        if (!mistakes.isEmpty()) return form(post, form, mistakes, here, model);
        if (!polls.add(form.poll(), post, debate(post, here), here.viewer().person()))
            throw new Refusal(HttpStatus.CONFLICT, "poll.refused.another");
        return toPlace(post, here);
    }

    /** @param back to take one's vote back */
    @PostMapping(POLL + "/votes")
    String vote(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Integer> choice,
            @RequestParam(defaultValue = "false") boolean back,
            Here here) {
        Post post = readable(id, here);
        PollStanding standing = standing(post, here);
        Set<Integer> chosen = back ? Set.of() : new TreeSet<>(Objects.requireNonNullElse(choice, List.of()));
        int last = standing.poll().choices().size();
        if (chosen.stream().anyMatch(number -> number < 1 || number > last)
                || !standing.poll().several() && chosen.size() > 1
                || chosen.isEmpty() && !back) throw Refusal.badRequest("poll.refused.choice");
        if (!polls.vote(post, here.viewer().person(), chosen))
            throw new Refusal(HttpStatus.CONFLICT, "poll.refused.ended");
        return toPlace(post, here);
    }

    @PostMapping(POLL + "/end")
    String end(@PathVariable long id, Here here) {
        Post post = readable(id, here);
        standing(post, here);
        if (!post.by(here.viewer().person())
                && !spaces.keeps(here.viewer(), debate(post, here).space()))
            throw new Refusal(HttpStatus.FORBIDDEN, "discussion.refused.not-yours");
        polls.end(post);
        return toPlace(post, here);
    }

    private String form(Post post, PollForm form, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute("page", new PollFormPage(debate(post, here), post.address() + "/poll", form, mistakes));
        return "discussion/pollForm";
    }

    private String toPlace(Post post, Here here) {
        return "redirect:" + here.link(debate(post, here).addressOf(post.number()));
    }

    private PollStanding standing(Post post, Here here) {
        return Optional.ofNullable(polls.of(
                                List.of(post.id()),
                                debate(post, here),
                                here.viewer().person())
                        .get(post.id()))
                .orElseThrow(() -> Refusal.notFound("poll.refused.none"));
    }

    /** The reader's own, and the first of a debate that goes on. */
    private Post opening(long id, Here here) {
        Post post = readable(id, here);
        if (!post.by(here.viewer().person()) || post.number() != 1)
            throw new Refusal(HttpStatus.FORBIDDEN, "poll.refused.opening");
        if (debate(post, here).standing().shut()) throw new Refusal(HttpStatus.CONFLICT, "poll.refused.shut");
        return post;
    }

    private Post readable(long id, Here here) {
        Post post = posts.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.post"));
        if (post.deleted()) throw Refusal.gone(post.absence());
        return post;
    }

    private Debate debate(Post post, Here here) {
        return debates.readable(post.debate(), here.viewer()).orElseThrow();
    }
}
