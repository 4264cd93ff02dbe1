package org.coproduction.discussion.debate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Archived;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.FileLines;
import org.coproduction.discussion.Outcome;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.PollStanding;
import org.coproduction.discussion.Polls;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.PostFile;
import org.coproduction.discussion.PostFiles;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.SummaryText;
import org.coproduction.people.Names;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

/** A whole debate as a text file, to keep or to cite: each post under a line that says who, when and where. */
@Component
class DebateAsMarkdown {
    private final Posts posts;
    private final Names names;
    private final Outcomes outcomes;
    private final Polls polls;
    private final PostFiles files;

    DebateAsMarkdown(Posts posts, Names names, Outcomes outcomes, Polls polls, PostFiles files) {
        this.files = files;
        this.posts = posts;
        this.names = names;
        this.outcomes = outcomes;
        this.polls = polls;
    }

    String of(Debate debate, Here here) {
        List<Post> all = posts.between(debate, 1, debate.lastNumber());
        Map<UUID, String> known = names.of(all.stream().map(Post::author).toList());
        Map<Long, PollStanding> asked = polls.of(all.stream().map(Post::id).toList(), debate, null);
        Map<Long, List<PostFile>> enclosed = files.of(all.stream().map(Post::id).toList());
        StringBuilder file = new StringBuilder("# ").append(debate.title()).append("\n\n");
        file.append('<').append(here.absolute(here.link(debate.address()))).append(">\n");
        outcomes.of(debate).ifPresent(outcome -> file.append(summary(outcome, here)));
        for (Post post : all) {
            if (post.deleted()) continue;
            String name = post.signed(known);
            file.append("\n---\n\n**")
                    .append(name == null ? here.say("discussion.former") : name)
                    .append("** (")
                    .append(origin(post, here))
                    .append("), ")
                    .append(here.moment(post.writtenAt()))
                    .append(", <")
                    .append(here.absolute(here.link(post.address())))
                    .append('>')
                    .append(debate.standing().answeredBy(post.number()) ? ", " + here.say("outcome.answer") : "")
                    .append("\n\n")
                    .append(whole(post.text().value(), here))
                    .append('\n');
            PollStanding poll = asked.get(post.id());
            if (poll != null) file.append('\n').append(poll(poll, here)).append('\n');
            List<PostFile> files = enclosed.getOrDefault(post.id(), List.of());
            if (!files.isEmpty()) file.append('\n').append(files(files, post, here));
        }
        return file.toString();
    }

    /** A text whose links lead to the site from anywhere. */
    private static String whole(String markdown, Here here) {
        return Markdown.fromAnywhere(markdown, here.absolute(""));
    }

    /** With its numbers once it has ended: what is kept is the same for everybody. */
    static String poll(PollStanding poll, Here here) {
        return poll.markdown(here.say(poll.ended() ? "poll.ended" : "poll.open"));
    }

    static String files(List<PostFile> files, Post post, Here here) {
        return "**" + here.say("postfiles.heading") + "**\n\n"
                + FileLines.markdown(files, post.id(), address -> here.absolute(address));
    }

    /** Who speaks, or where a mail was read that nobody took for theirs. */
    static String origin(Post post, Here here) {
        Archived archived = post.archived();
        return archived == null || post.hasVoice()
                ? here.say("voice." + post.voice().key())
                : here.say("archive.in", archived.list());
    }

    private static String summary(Outcome outcome, Here here) {
        SummaryText text = outcome.summary().text();
        StringBuilder part =
                new StringBuilder("\n## ").append(here.say("outcome.summary")).append('\n');
        if (!text.agreed().isEmpty()) part.append(half(here.say("outcome.agreed"), whole(text.agreed(), here)));
        if (!text.open().isEmpty()) part.append(half(here.say("outcome.open"), whole(text.open(), here)));
        return part.append('\n')
                .append(here.say("outcome.contributors"))
                .append(' ')
                .append(String.join(", ", outcome.contributors()))
                .append('\n')
                .toString();
    }

    private static String half(String heading, String text) {
        return "\n### " + heading + "\n\n" + text + "\n";
    }
}
