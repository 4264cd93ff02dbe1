package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.ReadUpTo;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.discussion.Thanks;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A debate as its reader sees it, in a fixed number of queries however long it is. */
@Component
class DebatePages {
    private final Posts posts;
    private final Names names;
    private final Categories categories;
    private final KnownSubjects subjects;
    private final Thanks thanks;
    private final ReadUpTo read;
    private final Follows follows;

    DebatePages(
            Posts posts,
            Names names,
            Categories categories,
            KnownSubjects subjects,
            Thanks thanks,
            ReadUpTo read,
            Follows follows) {
        this.thanks = thanks;
        this.read = read;
        this.follows = follows;
        this.posts = posts;
        this.names = names;
        this.categories = categories;
        this.subjects = subjects;
    }

    DebatePage of(Debate debate, int page, Here here) {
        List<Post> shown = posts.page(debate, page);
        int last = shown.isEmpty() ? 0 : shown.getLast().number();
        UUID reader = here.viewer().id();
        int before = reader == null ? 0 : read.read(reader, debate, last);
        return new DebatePage(
                debate,
                categories.with(debate.category()).orElse(null),
                subject(debate),
                views(shown, before, here),
                Turning.of(debate, page),
                Writing.empty(debate.tongue()),
                reader == null ? null : follows.of(reader, new Target.OneDebate(debate.id())));
    }

    /** @param before up to which the reader had read, or 0 where nothing is told to be new */
    private List<PostView> views(List<Post> shown, int before, Here here) {
        UUID reader = here.viewer().id();
        Map<UUID, String> known = names.of(shown.stream().map(Post::author).toList());
        Map<Long, Thanks.Given> given = thanks.of(shown.stream().map(Post::id).toList(), reader);
        return shown.stream()
                .map(post -> PostView.of(
                        post,
                        name(post.author(), known),
                        post.by(reader),
                        given.getOrDefault(post.id(), Thanks.Given.NONE),
                        before > 0 && post.number() == before + 1))
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
