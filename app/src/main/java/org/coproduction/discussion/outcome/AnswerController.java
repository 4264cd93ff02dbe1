package org.coproduction.discussion.outcome;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Spaces;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever began a debate, or keeps order in it, marks the post that answers its question, or takes the mark away. */
@Controller
@Allowed(MEMBER)
class AnswerController {
    private final Posts posts;
    private final Debates debates;
    private final Spaces spaces;

    AnswerController(Posts posts, Debates debates, Spaces spaces) {
        this.spaces = spaces;
        this.posts = posts;
        this.debates = debates;
    }

    @PostMapping("/discussion/posts/{id:[0-9]+}/answer")
    String mark(@PathVariable long id, @RequestParam boolean marked, Here here) {
        Post post = posts.readable(id, here.viewer())
                .filter(one -> !one.deleted())
                .orElseThrow(() -> Refusal.notFound("discussion.refused.post"));
        Debate debate = debates.readable(post.debate(), here.viewer()).orElseThrow();
        if (!spaces.keeps(here.viewer(), debate.space())
                && !debates.begunBy(here.viewer().person(), debate))
            throw new Refusal(HttpStatus.FORBIDDEN, "discussion.refused.answer");
        if (marked) debates.answered(post);
        else debates.notAnswered(post);
        return "redirect:" + here.link(debate.addressOf(post.number()));
    }
}
