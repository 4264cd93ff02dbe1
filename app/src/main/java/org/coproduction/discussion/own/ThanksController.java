package org.coproduction.discussion.own;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Thanks;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Thanking for a post of somebody else; thanks can be taken back. */
@Controller
@Allowed(MEMBER)
class ThanksController {
    private final Posts posts;
    private final Thanks thanks;

    ThanksController(Posts posts, Thanks thanks) {
        this.posts = posts;
        this.thanks = thanks;
    }

    @PostMapping("/discussion/posts/{id:[0-9]+}/thanks")
    String thank(@PathVariable long id, @RequestParam boolean given, Here here) {
        Post post = posts.readable(id, here.viewer())
                .filter(one -> !one.deleted())
                .orElseThrow(() -> Refusal.notFound("discussion.refused.post"));
        if (given && !post.by(here.viewer().person()))
            thanks.give(post, here.viewer().person());
        if (!given) thanks.takeBack(post, here.viewer().person());
        return "redirect:" + here.link(post.address());
    }
}
