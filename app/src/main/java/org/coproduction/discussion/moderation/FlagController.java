package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Because;
import org.coproduction.discussion.Flags;
import org.coproduction.discussion.Post;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A member points those who keep order to a post. */
@Controller
@Allowed(MEMBER)
class FlagController {
    private static final String FLAG = "/discussion/posts/{id:[0-9]+}/flag";

    private final PostsAtHand posts;
    private final Flags flags;
    private final KeepersMail keepers;

    FlagController(PostsAtHand posts, Flags flags, KeepersMail keepers) {
        this.keepers = keepers;
        this.posts = posts;
        this.flags = flags;
    }

    @GetMapping(FLAG)
    String form(@PathVariable long id, Here here, Model model) {
        return form(other(id, here), BecauseForm.EMPTY, List.of(), here, model);
    }

    @PostMapping(FLAG)
    String raise(@PathVariable long id, BecauseForm form, Here here, Model model) {
        Post post = other(id, here);
        Optional<Because> because = form.because();
        if (because.isEmpty()) return form(post, form, form.mistakes(here), here, model);
        if (flags.raise(post, here.viewer().person(), because.get())) keepers.flagged(posts.debate(post, here), here);
        return "redirect:" + here.link("/discussion/posts/" + id + "/flag/thanks");
    }

    @GetMapping(FLAG + "/thanks")
    String thanks(@PathVariable long id, Here here, Model model) {
        model.addAttribute("debate", posts.debate(other(id, here), here));
        return "discussion/flagged";
    }

    private String form(Post post, BecauseForm form, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute(
                "page", new FlagPage(post, posts.debate(post, here), posts.handle(post), List.of(), form, mistakes));
        return "discussion/flag";
    }

    /** One's own can be taken back. */
    private Post other(long id, Here here) {
        Post post = posts.readable(id, here);
        if (post.by(here.viewer().person())) throw new Refusal(HttpStatus.FORBIDDEN, "flag.refused.own");
        return post;
    }
}
