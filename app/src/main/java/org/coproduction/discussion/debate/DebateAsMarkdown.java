package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** A whole debate as a text file, to keep or to cite: each post under a line that says who, when and where. */
@Component
class DebateAsMarkdown {
    private final Posts posts;
    private final Names names;

    DebateAsMarkdown(Posts posts, Names names) {
        this.posts = posts;
        this.names = names;
    }

    String of(Debate debate, Here here) {
        List<Post> all = posts.between(debate, 1, debate.lastNumber());
        Map<UUID, String> known = names.of(all.stream().map(Post::author).toList());
        StringBuilder file = new StringBuilder("# ").append(debate.title()).append("\n\n");
        file.append('<').append(here.absolute(here.link(debate.address()))).append(">\n");
        for (Post post : all) {
            if (post.deleted()) continue;
            UUID author = post.author();
            String name = author == null ? null : known.get(author);
            file.append("\n---\n\n**")
                    .append(name == null ? here.say("discussion.former") : name)
                    .append("** (")
                    .append(here.say("voice." + post.voice().key()))
                    .append("), ")
                    .append(here.moment(post.writtenAt()))
                    .append(", <")
                    .append(here.absolute(here.link(post.address())))
                    .append(">\n\n")
                    .append(post.text().value())
                    .append('\n');
        }
        return file.toString();
    }
}
