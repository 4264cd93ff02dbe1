package org.coproduction.discussion;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Which posts are linked to, by where the links lead. */
    public Map<String, Long> led(Collection<PostText> texts) {
        Map<String, Long> led = new HashMap<>();
        for (PostText text : texts)
            if (text.value().contains("discussion/posts/"))
                for (String link : Markdown.links(text.value())) {
                    Matcher post = POST.matcher(link);
                    if (post.matches()) led.put(link, Long.valueOf(post.group(1)));
                }
        return Map.copyOf(led);
    }

    private static final String WITHIN = """
        SELECT id, number FROM posts WHERE id = ANY(:posts) AND debate = :debate
        """; // served by the primary key

    /** What those say that lead to posts of this debate, by where they lead: the same to all who may read it. */
    public Map<String, String> within(Map<String, Long> led, Debate debate) {
        if (led.isEmpty()) return Map.of();
        Map<Long, String> numbers = new HashMap<>();
        jdbc.sql(WITHIN)
                .param("posts", led.values().toArray(Long[]::new))
                .param("debate", debate.id())
                .query(row -> {
                    numbers.put(row.getLong("id"), "#" + row.getInt("number"));
                });
        return labels(led, numbers);
    }

    private static final String ELSEWHERE = """
        SELECT p.id, p.number, d.title FROM posts p JOIN debates d ON d.id = p.debate
         WHERE p.id = ANY(:posts) AND d.space = ANY(:spaces)
        """; // served by the primary keys

    /** What the others say to a reader. A post that they may not read is called as it was typed. */
    public Map<String, String> elsewhere(Map<String, Long> led, Viewer viewer) {
        if (led.isEmpty()) return Map.of();
        Map<Long, String> numbers = new HashMap<>();
        jdbc.sql(ELSEWHERE)
                .param("posts", led.values().toArray(Long[]::new))
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .query(row -> {
                    numbers.put(row.getLong("id"), "#" + row.getInt("number") + ", " + row.getString("title"));
                });
        return labels(led, numbers);
    }

    private static Map<String, String> labels(Map<String, Long> led, Map<Long, String> numbers) {
        Map<String, String> labels = new HashMap<>();
        led.forEach((link, post) -> {
            String number = numbers.get(post);
            if (number != null) labels.put(link, number);
        });
        return Map.copyOf(labels);
    }
}
