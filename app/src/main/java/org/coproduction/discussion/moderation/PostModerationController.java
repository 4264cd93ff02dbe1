package org.coproduction.discussion.moderation;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.discussion.Because;
import org.coproduction.discussion.Moderation;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostText;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done about one post, by who keeps order where it stands. */
@Controller
@Allowed(MEMBER)
class PostModerationController {
    private static final String POST = "/discussion/posts/{id:[0-9]+}";

    private final PostsAtHand posts;
    private final Moderation moderation;

    PostModerationController(PostsAtHand posts, Moderation moderation) {
        this.posts = posts;
        this.moderation = moderation;
    }

    @GetMapping(POST + "/moderation")
    String form(@PathVariable long id, Here here, Model model) {
        return form(posts.ofAnother(id, here), BecauseForm.EMPTY, List.of(), here, model);
    }

    @PostMapping(POST + "/clearance")
    String leave(@PathVariable long id, Here here) {
        Post post = posts.ofAnother(id, here);
        moderation.leave(post, here.viewer().person());
        return "redirect:"
                + here.link(DebatesToOrder.queue(posts.debate(post, here).space()));
    }

    @PostMapping(POST + "/hiding")
    String hide(@PathVariable long id, BecauseForm form, Here here, Model model) {
        Post post = posts.ofAnother(id, here);
        Optional<Because> because = form.because();
        if (because.isEmpty()) return form(post, form, form.mistakes(here), here, model);
        moderation.hide(post, because.get(), here.viewer().person());
        return "redirect:" + here.link(post.address());
    }

    @PostMapping(POST + "/files/{number:[0-9]+}/withholding")
    String withhold(@PathVariable long id, @PathVariable int number, BecauseForm form, Here here, Model model) {
        Post post = posts.ofAnother(id, here);
        PostFile file = posts.file(post, number);
        Optional<Because> because = form.because();
        if (because.isEmpty()) return form(post, form, form.mistakes(here), here, model);
        moderation.withhold(post, file, because.get(), here.viewer().person());
        return "redirect:" + here.link(post.address());
    }

    /** @param revision which its editor had before them */
    @PostMapping(POST + "/rewording")
    String reword(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String text,
            BecauseForm form,
            Here here,
            Model model) {
        Post post = posts.ofAnother(id, here);
        Optional<PostText> said = PostText.of(text, post.text().tongue());
        Optional<Because> because = form.because();
        List<Mistake> mistakes = new ArrayList<>();
        if (because.isEmpty()) mistakes.addAll(form.mistakes(here));
        if (said.isEmpty()) mistakes.add(new Mistake("text", here.say("moderation.mistake.text", PostText.LONGEST)));
        if (revision != post.revision()) mistakes.add(new Mistake("text", here.say("moderation.mistake.stale")));
        if (!mistakes.isEmpty()) return form(post, form, mistakes, here, model);
        moderation.reword(
                post, said.orElseThrow(), because.orElseThrow(), here.viewer().person());
        return "redirect:" + here.link(post.address());
    }

    private String form(Post post, BecauseForm form, List<Mistake> mistakes, Here here, Model model) {
        model.addAttribute(
                "page",
                new FlagPage(post, posts.debate(post, here), posts.handle(post), posts.files(post), form, mistakes));
        return "discussion/moderate";
    }
}
