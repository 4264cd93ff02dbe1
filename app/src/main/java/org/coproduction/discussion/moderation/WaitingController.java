package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.List;
import java.util.Map;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.WaitingPost;
import org.coproduction.discussion.WaitingPosts;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What I wrote and an editor has not read yet. */
@Controller
@Allowed(MEMBER)
class WaitingController {
    private static final String MINE = "/discussion/waiting";

    private final WaitingPosts waiting;
    private final PostFiles files;

    WaitingController(WaitingPosts waiting, PostFiles files) {
        this.files = files;
        this.waiting = waiting;
    }

    @GetMapping(MINE)
    String show(Here here, Model model) {
        List<WaitingPost> posts = waiting.of(here.viewer().person());
        Map<Long, List<PostFile>> enclosed =
                files.ofWaiting(posts.stream().map(WaitingPost::id).toList());
        List<OrderPage.WaitingRow> mine = posts.stream()
                .map(post -> new OrderPage.WaitingRow(
                        post, here.viewer().name(), enclosed.getOrDefault(post.id(), List.of())))
                .toList();
        model.addAttribute("rows", mine);
        return "discussion/waiting";
    }

    @PostMapping(MINE + "/{id:[0-9]+}/withdrawal")
    String takeBack(@PathVariable long id, Here here) {
        if (!waiting.takeBack(id, here.viewer().person())) throw Refusal.notFound("waiting.refused.unknown");
        return "redirect:" + here.link(MINE);
    }
}
