package org.coproduction.discussion.moderation;

import java.util.List;
import java.util.UUID;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Spaces;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The posts that somebody may do something about. */
@Component
class PostsAtHand {
    private final Posts posts;
    private final Debates debates;
    private final People people;
    private final Spaces spaces;
    private final PostFiles files;

    PostsAtHand(Posts posts, Debates debates, People people, Spaces spaces, PostFiles files) {
        this.files = files;
        this.spaces = spaces;
        this.people = people;
        this.posts = posts;
        this.debates = debates;
    }

    /** One that can be read now. */
    Post readable(long id, Here here) {
        Post post = posts.readable(id, here.viewer()).orElseThrow(() -> Refusal.notFound("discussion.refused.post"));
        if (post.deleted()) throw Refusal.gone(post.absence());
        return post;
    }

    /** Nobody decides on what they wrote, or where they do not keep order. */
    Post ofAnother(long id, Here here) {
        Post post = readable(id, here);
        spaces.refuseUnlessKept(debate(post, here).space(), here.viewer());
        if (post.by(here.viewer().person())) throw new Refusal(HttpStatus.FORBIDDEN, "moderation.refused.own");
        return post;
    }

    /** Of who wrote it; null for a former member. */
    @Nullable
    String handle(Post post) {
        UUID author = post.author();
        return author == null
                ? null
                : people.withId(new PersonId(author))
                        .map(person -> person.handle().value())
                        .orElse(null);
    }

    List<PostFile> files(Post post) {
        return files.of(post.id());
    }

    PostFile file(Post post, int number) {
        return files.of(post, number).orElseThrow(() -> Refusal.notFound("postfiles.refused"));
    }

    Debate debate(Post post, Here here) {
        return debates.readable(post.debate(), here.viewer()).orElseThrow();
    }
}
