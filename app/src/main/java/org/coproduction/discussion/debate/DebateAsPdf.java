package org.coproduction.discussion.debate;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.PollStanding;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
import org.coproduction.people.Names;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.pdf.Pdf;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A whole debate as a document, to print or to keep. */
@Component
class DebateAsPdf {
    /** More are taken as Markdown. */
    static final int MOST_POSTS = 500;

    /** A document of so many takes some seconds; nobody else gets one meanwhile. */
    static final int MOST_CHARACTERS = 1_000_000;

    private final Posts posts;
    private final Names names;
    private final Outcomes outcomes;
    private final Polls polls;
    private final PostFiles files;
    private final Pdf pdf;
    private final TemplateEngine engine;

    DebateAsPdf(
            Posts posts, Names names, Outcomes outcomes, Polls polls, PostFiles files, Pdf pdf, TemplateEngine engine) {
        this.files = files;
        this.posts = posts;
        this.names = names;
        this.outcomes = outcomes;
        this.polls = polls;
        this.pdf = pdf;
        this.engine = engine;
    }

    byte[] of(Debate debate, Here here) {
        if (debate.posts() > MOST_POSTS)
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "pdf.refused.long", debate.posts(), MOST_POSTS);
        DebateDocument document = document(debate, here);
        String whole = rendered(document, false, here);
        return pdf.of(Pdf.leavesOut(whole) ? rendered(document, true, here) : whole, debate.lastPostAt());
    }

    private String rendered(DebateDocument document, boolean leavesOut, Here here) {
        StringOutput page = new StringOutput();
        engine.render("documents/debate.jte", Map.of("here", here, "page", document, "leavesOut", leavesOut), page);
        return page.toString().replace("href=\"/", "href=\"" + here.absolute("/"));
    }

    private DebateDocument document(Debate debate, Here here) {
        List<Post> readable = posts.between(debate, 1, debate.lastNumber()).stream()
                .filter(post -> !post.deleted())
                .toList();
        long characters = readable.stream()
                .mapToLong(post -> post.text().value().length())
                .sum();
        if (characters > MOST_CHARACTERS)
            throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "pdf.refused.large", characters, MOST_CHARACTERS);
        Map<UUID, String> known = names.of(readable.stream().map(Post::author).toList());
        Map<Long, PollStanding> asked = polls.of(readable.stream().map(Post::id).toList(), debate, null);
        Map<Long, List<PostFile>> enclosed =
                files.of(readable.stream().map(Post::id).toList());
        List<DebateDocument.Part> parts = readable.stream()
                .map(post -> part(
                        debate,
                        post,
                        post.signed(known),
                        asked.get(post.id()),
                        enclosed.getOrDefault(post.id(), List.of()),
                        here))
                .toList();
        return new DebateDocument(debate, outcomes.of(debate).orElse(null), parts);
    }

    private static DebateDocument.Part part(
            Debate debate,
            Post post,
            @Nullable String author,
            @Nullable PollStanding poll,
            List<PostFile> files,
            Here here) {
        return new DebateDocument.Part(
                post.number(),
                author,
                DebateAsMarkdown.origin(post, here),
                post.writtenAt(),
                post.text().tongue(),
                Markdown.html(post.text().value()),
                poll == null ? null : Markdown.html(DebateAsMarkdown.poll(poll, here)),
                files.isEmpty() ? null : Markdown.html(DebateAsMarkdown.files(files, post, here)),
                debate.standing().answeredBy(post.number()));
    }
}
