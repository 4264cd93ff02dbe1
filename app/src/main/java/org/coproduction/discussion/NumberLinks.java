package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people mean by {@code #12}: the post that had this number when they wrote. It becomes a link to the post when it is posted, and
 * the link says which number the post has when it is read, since merging and splitting debates numbers posts anew.
 */
@Component
public class NumberLinks {
    /** Who names more posts than that lists them. */
    private static final int MOST = 50;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}#&/])#([1-9][0-9]{0,5})(?![\\p{L}\\p{N}])");
    private static final Pattern POST = Pattern.compile("(?:.*/)?discussion/posts/([0-9]{1,15})");

    private final JdbcClient jdbc;
    private final Spaces spaces;

    NumberLinks(JdbcClient jdbc, Spaces spaces) {
        this.jdbc = jdbc;
        this.spaces = spaces;
    }

    private static final String NUMBERED = """
        SELECT number, id FROM posts WHERE debate = :debate AND number = ANY(:numbers)
        """; // served by posts (debate, number)

    private record Numbered(int number, long id) {}

    /** As it is kept; as it was typed where it would become too long. */
    public PostText linked(PostText text, Debate debate) {
        Set<Integer> numbers = new HashSet<>();
        Markdown.linking(text.value(), NUMBER, found -> {
            numbers.add(Integer.valueOf(found.group(1)));
            return Optional.empty();
        });
        if (numbers.isEmpty() || numbers.size() > MOST) return text;
        Map<Integer, Long> posts = new HashMap<>();
        jdbc.sql(NUMBERED)
                .param("debate", debate.id())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(Numbered.class)
                .list()
                .forEach(post -> posts.put(post.number(), post.id()));
        String linked = Markdown.linking(
                text.value(),
                NUMBER,
                found -> Optional.ofNullable(posts.get(Integer.valueOf(found.group(1))))
                        .map(post -> "[" + found.group() + "](/discussion/posts/" + post + ")"));
        return PostText.of(linked, text.tongue()).orElse(text);
    }

    private static final String STANDING = """
        SELECT p.id, p.number, p.debate, d.title FROM posts p JOIN debates d ON d.id = p.debate
         WHERE p.id = ANY(:posts) AND d.space = ANY(:spaces)
        """; // served by the primary keys

    private record Standing(long id, int number, long debate, String title) {
        String seenFrom(Debate reading) {
            return debate == reading.id() ? "#" + number : "#" + number + ", " + title;
        }
    }

    /**
     * What links to posts say, by where they lead. A post that this reader may not read is called as it was typed.
     *
     * @param in where the texts stand
     */
    public Map<String, String> labels(Collection<PostText> texts, Debate in, Viewer viewer) {
        Map<String, Long> led = new HashMap<>();
        for (PostText text : texts)
            if (text.value().contains("discussion/posts/"))
                for (String link : Markdown.links(text.value())) {
                    Matcher post = POST.matcher(link);
                    if (post.matches()) led.put(link, Long.valueOf(post.group(1)));
                }
        if (led.isEmpty()) return Map.of();
        Map<Long, Standing> found = new HashMap<>();
        standing(led.values(), viewer).forEach(post -> found.put(post.id(), post));
        Map<String, String> labels = new HashMap<>();
        led.forEach((link, id) -> {
            Standing post = found.get(id);
            if (post != null) labels.put(link, post.seenFrom(in));
        });
        return labels;
    }

    private List<Standing> standing(Collection<Long> posts, Viewer viewer) {
        return jdbc.sql(STANDING)
                .param("posts", new ArrayList<>(posts).toArray(Long[]::new))
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .query(Standing.class)
                .list();
    }
}
