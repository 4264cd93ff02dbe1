package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A debate as its reader sees it, in three queries however long it is. */
@Component
class DebatePages {
    private final Posts posts;
    private final Names names;
    private final Categories categories;
    private final KnownSubjects subjects;

    DebatePages(Posts posts, Names names, Categories categories, KnownSubjects subjects) {
        this.posts = posts;
        this.names = names;
        this.categories = categories;
        this.subjects = subjects;
    }

    DebatePage of(Debate debate, int page, Here here) {
        return new DebatePage(
                debate,
                categories.with(debate.category()).orElse(null),
                subject(debate),
                views(posts.page(debate, page), here),
                Turning.of(debate, page),
                Writing.empty(debate.tongue()));
    }

    List<PostView> views(List<Post> shown, Here here) {
        Map<UUID, String> known = names.of(shown.stream().map(Post::author).toList());
        return shown.stream()
                .map(post -> PostView.of(
                        post, name(post.author(), known), post.by(here.viewer().id())))
                .toList();
    }

    DebateData data(Debate debate, int page, Here here) {
        List<Post> shown = posts.page(debate, page);
        Map<UUID, String> known = names.of(shown.stream().map(Post::author).toList());
        return DebateData.of(
                debate,
                subject(debate),
                page,
                shown.stream()
                        .filter(post -> !post.deleted())
                        .map(post -> DebateData.Said.of(post, name(post.author(), known), here))
                        .toList(),
                here);
    }

    private @Nullable Subject subject(Debate debate) {
        SubjectId id = debate.subject();
        return id == null ? null : subjects.with(id).orElse(null);
    }

    private static @Nullable String name(@Nullable UUID author, Map<UUID, String> known) {
        return author == null ? null : known.get(author);
    }
}
