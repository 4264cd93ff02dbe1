package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.NumberLinks;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Said;
import org.coproduction.discussion.Speaking;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Answering in a debate. */
@Controller
@Allowed(MEMBER)
class AnswersController {
    private final Debates debates;
    private final Posts posts;
    private final Speaking speaking;
    private final People people;
    private final Unposted unposted;
    private final Attaching attaching;
    private final NumberLinks numbers;

    AnswersController(
            Debates debates,
            Posts posts,
            Speaking speaking,
            People people,
            Unposted unposted,
            Attaching attaching,
            NumberLinks numbers) {
        this.numbers = numbers;
        this.attaching = attaching;
        this.unposted = unposted;
        this.debates = debates;
        this.posts = posts;
        this.speaking = speaking;
        this.people = people;
    }

    /** An answer that begins with what a post says, after what was written before and not posted. */
    @GetMapping("/discussion/posts/{id:[0-9]+}/quotation")
    String form(@PathVariable long id, Here here, Model model) {
        Post post = posts.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.post"));
        if (post.deleted()) throw Refusal.gone(post.absence());
        Debate debate = known(post.debate(), here);
        Writing begun = unposted.writing(
                here.viewer().person(), Place.in(debate), post.text().tongue());
        return form(debate, begun.and(quotation(post, here)), model);
    }

    @PostMapping("/discussion/threads/{id:[0-9]+}/posts")
    String answer(
            @PathVariable long id,
            TextForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam Map<String, String> fields,
            Here here,
            Model model) {
        Debate debate = known(id, here);
        Place place = Place.in(debate);
        List<Mistake> unfit = new ArrayList<>(attaching.keep(SentFiles.in(files, fields), place, 0, here));
        var text = form.asText(here);
        List<PostFile> kept = attaching.at(place, here);
        if (!form.onlyShown()) unfit.addAll(attaching.undescribed(kept, here));
        if (text.isEmpty() || form.onlyShown() || !unfit.isEmpty())
            return again(debate, place, form, unfit, here, model);
        Said said = speaking.answer(
                debate, // Where the debate went into another meanwhile, its writer meant other numbers.
                debate.id() == id ? numbers.linked(text.get(), debate) : text.get(),
                people.withId(PersonId.of(here.viewer())).orElseThrow(),
                place.enclosed(kept));
        return switch (Reply.to(said, here)) {
            case Reply.Go go -> {
                unposted.forget(here.viewer().person(), place);
                yield "redirect:" + here.link(go.address());
            }
            case Reply.Mend mend -> again(debate, place, form, List.of(mend.mistake()), here, model);
        };
    }

    private String again(Debate debate, Place place, TextForm form, List<Mistake> mistakes, Here here, Model model) {
        Writing writing =
                form.back(here, mistakes.toArray(Mistake[]::new)).keptAt(place).with(attaching.at(place, here));
        return form(debate, writing, model);
    }

    private static String quotation(Post post, Here here) {
        return "> [#" + post.number() + "](" + here.link(post.address()) + ")\n>\n> "
                + post.text().value().replace("\n", "\n> ") + "\n\n";
    }

    private static String form(Debate debate, Writing writing, Model model) {
        model.addAttribute("debate", debate);
        model.addAttribute("writing", writing);
        return "discussion/answer";
    }

    private Debate known(long id, Here here) {
        return debates.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.debate"));
    }
}
