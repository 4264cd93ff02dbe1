package org.coproduction.discussion.debate;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;
import static org.coproduction.platform.web.Allowed.Who.MEMBER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.MemberOrder;
import org.coproduction.discussion.NumberLinks;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
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
import org.springframework.web.multipart.MultipartFile;

/** One post: where it stands, what it said before, and for its author to write anew or take back. */
@Controller
@Allowed(MEMBER)
class PostController {
    private final Posts posts;
    private final Debates debates;
    private final MemberOrder members;
    private final Attaching attaching;
    private final PostFiles files;
    private final NumberLinks numbers;

    PostController(
            Posts posts,
            Debates debates,
            MemberOrder members,
            Attaching attaching,
            PostFiles files,
            NumberLinks numbers) {
        this.numbers = numbers;
        this.attaching = attaching;
        this.files = files;
        this.members = members;
        this.posts = posts;
        this.debates = debates;
    }

    @GetMapping("/discussion/posts/{id:[0-9]+}")
    @Allowed(EVERYONE)
    String place(@PathVariable long id, Here here) {
        Post post = known(id, here);
        return "redirect:" + here.link(of(post, here).addressOf(post.number()));
    }

    @GetMapping("/discussion/posts/{id:[0-9]+}/history")
    @Allowed(EVERYONE)
    String history(@PathVariable long id, Here here, Model model) {
        Post post = known(id, here);
        if (post.deleted()) throw Refusal.gone(post.absence());
        model.addAttribute(
                "page",
                new HistoryPage(
                        of(post, here),
                        post.number(),
                        posts.revisions(post, here.viewer()).stream()
                                .map(RevisionView::of)
                                .toList()));
        return "discussion/history";
    }

    @GetMapping("/discussion/posts/{id:[0-9]+}/edit")
    String form(@PathVariable long id, Here here, Model model) {
        Post post = own(id, here);
        return form(
                post,
                post.revision(),
                Writing.of(post.text().value(), post.text().tongue()),
                here,
                model);
    }

    @PostMapping("/discussion/posts/{id:[0-9]+}")
    String edit(
            @PathVariable long id,
            @RequestParam int revision,
            TextForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            @RequestParam Map<String, String> fields,
            Here here,
            Model model) {
        Post post = own(id, here);
        Place place = Place.of(post);
        int already = files.of(id).size();
        List<Mistake> unfit = new ArrayList<>(attaching.keep(SentFiles.in(sent, fields), place, already, here));
        var text = form.asText(here);
        List<PostFile> kept = attaching.at(place, here);
        if (!form.onlyShown()) unfit.addAll(attaching.undescribed(kept, here));
        if (text.isEmpty() || form.onlyShown() || !unfit.isEmpty())
            return form(post, revision, form.back(here, unfit.toArray(Mistake[]::new)), here, model);
        Optional<Instant> silenced = members.silencedUntil(here.viewer().person());
        if (silenced.isPresent()) {
            String until = here.say("discussion.mistake.silenced", here.moment(silenced.get()));
            return form(post, revision, form.back(here, new Mistake("text", until)), here, model);
        }
        if (revision == post.revision()
                && posts.rewrite(post, numbers.linked(text.get(), of(post, here)), place.enclosed(kept)))
            return toPlace(post, here);
        Post newer = own(id, here);
        Mistake stale = new Mistake("text", here.say("discussion.mistake.stale"));
        return form(newer, newer.revision(), form.back(here, stale), here, model);
    }

    @PostMapping("/discussion/posts/{id:[0-9]+}/deletion")
    String delete(@PathVariable long id, Here here) {
        Post post = own(id, here);
        posts.delete(post);
        return toPlace(post, here);
    }

    @PostMapping("/discussion/posts/{id:[0-9]+}/restoration")
    String restore(@PathVariable long id, Here here) {
        Post post = mine(known(id, here), here);
        posts.restore(post);
        return toPlace(post, here);
    }

    private String toPlace(Post post, Here here) {
        return "redirect:" + here.link(of(post, here).addressOf(post.number()));
    }

    private String form(Post post, int revision, Writing writing, Here here, Model model) {
        model.addAttribute("debate", of(post, here));
        model.addAttribute("post", post.id());
        model.addAttribute("revision", revision);
        model.addAttribute("writing", writing.with(attaching.at(Place.of(post), here)));
        model.addAttribute("files", files.of(post.id()));
        return "discussion/edit";
    }

    private Post own(long id, Here here) {
        Post post = mine(known(id, here), here);
        if (post.deleted()) throw Refusal.gone(post.absence());
        return post;
    }

    private static Post mine(Post post, Here here) {
        if (!post.by(here.viewer().id())) throw new Refusal(HttpStatus.FORBIDDEN, "discussion.refused.not-yours");
        return post;
    }

    private Post known(long id, Here here) {
        return posts.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.post"));
    }

    private Debate of(Post post, Here here) {
        return debates.readable(post.debate(), here.viewer()).orElseThrow();
    }
}
