package org.coproduction.discussion.moderation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.people.Names;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an editor ticks posts. */
@Component
class SplitPages {
    private static final int WORDS = 160;
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*>.*$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()\\s]*\\)");
    /** Of lists, headings and what is stressed. */
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:[-*+]|#{1,6})\\s+|\\*\\*|__");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Posts posts;
    private final Names names;

    SplitPages(Posts posts, Names names) {
        this.posts = posts;
        this.names = names;
    }

    /** @param asked a page that may not be there */
    String show(Debate debate, int asked, Set<Integer> chosen, String newTitle, List<Mistake> mistakes, Model model) {
        int page = Math.clamp(asked, 1, debate.pages());
        List<Post> readable = posts.page(debate, page).stream()
                .filter(post -> !post.deleted())
                .toList();
        Map<UUID, String> known = names.of(readable.stream().map(Post::author).toList());
        long elsewhere =
                chosen.stream().filter(number -> Debate.pageOf(number) != page).count();
        model.addAttribute(
                "page",
                new SplitPage(
                        debate,
                        page,
                        PostNumbers.text(chosen),
                        (int) elsewhere,
                        readable.stream().map(post -> row(post, known, chosen)).toList(),
                        newTitle,
                        mistakes));
        return "discussion/split";
    }

    private static SplitPage.Row row(Post post, Map<UUID, String> known, Set<Integer> chosen) {
        return new SplitPage.Row(
                post.number(),
                post.signed(known),
                post.writtenAt(),
                beginning(post.text().value()),
                post.text().tongue().tag(),
                chosen.contains(post.number()));
    }

    /** Of what its author says, not of what they quote, without marks and where links lead. */
    private static String beginning(String text) {
        String said = LINK.matcher(QUOTED.matcher(text).replaceAll("")).replaceAll("$1");
        String own = SPACES.matcher(MARKS.matcher(said).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return own.length() <= WORDS
                ? own
                : own.substring(0, own.offsetByCodePoints(0, own.codePointCount(0, WORDS))) + "…";
    }
}
