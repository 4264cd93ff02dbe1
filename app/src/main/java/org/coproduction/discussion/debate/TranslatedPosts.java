package org.coproduction.discussion.debate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Post;
import org.coproduction.discussion.Posts;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.Original;
import org.coproduction.translations.OriginalId;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Translatable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Posts that their reader can read, for translation; the one that opens a debate with the title of the debate. */
@Component
class TranslatedPosts implements Translatable {
    static final String KIND = "post";

    private final Posts posts;
    private final Debates debates;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    TranslatedPosts(Posts posts, Debates debates, Spaces spaces, JdbcClient jdbc) {
        this.posts = posts;
        this.debates = debates;
        this.spaces = spaces;
        this.jdbc = jdbc;
    }

    static OriginalId id(long post) {
        return new OriginalId(KIND, Long.toString(post));
    }

    static AlsoIn none(Post post) {
        return AlsoIn.of(id(post.id()), List.of());
    }

    /** From when on translations of these posts are shown, by key; those that cannot be read are left out. */
    static Map<String, Instant> since(Collection<Post> posts) {
        return posts.stream()
                .filter(post -> !post.deleted())
                .collect(Collectors.toMap(
                        post -> Long.toString(post.id()),
                        post -> Objects.requireNonNullElse(post.rewordedAt(), Instant.EPOCH)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Original> find(String key, Here here) {
        if (!key.matches("[0-9]{1,18}")) return Optional.empty();
        return posts.readable(Long.parseLong(key), here.viewer())
                .filter(post -> !post.deleted())
                .flatMap(post ->
                        debates.readable(post.debate(), here.viewer()).map(debate -> original(post, debate, here)));
    }

    private Original original(Post post, Debate debate, Here here) {
        List<Passage> passages = new ArrayList<>();
        String title = debate.title().value();
        if (post.number() == 1)
            passages.add(new Passage("title", here.say("discussion.title"), title, Passage.Shape.LINE));
        passages.add(new Passage(
                "text",
                here.say("translations.post", post.number()),
                post.text().value(),
                Passage.Shape.MARKDOWN));
        return new Original(
                id(post.id()),
                post.address(),
                title,
                List.of(post.text().tongue().tag()),
                passages,
                switch (debate.space()) {
                    case Space.Open.PUBLIC -> Original.Readers.EVERYBODY;
                    case Space.Open.MEMBERS -> Original.Readers.MEMBERS;
                    case Space.OfCircle circle -> Original.Readers.CIRCLE;
                },
                spaces.keeps(here.viewer(), debate.space()),
                post.rewordedAt());
    }

    private static final String OPEN = """
        SELECT p.id, d.title, d.language AS tongue, r.language, f.written_at AS since
          FROM posts p
          JOIN debates d ON d.id = p.debate
          JOIN post_revisions r ON r.post = p.id AND r.number = p.revision
          JOIN post_revisions f ON f.post = p.id AND f.number = p.shown_from
         WHERE p.id = ANY(:ids) AND p.deleted_at IS NULL AND d.space = 'public'
        """; // served by the keys of all four

    @Override
    public Map<String, OpenOriginal> open(Collection<String> keys) {
        Map<String, OpenOriginal> open = new HashMap<>();
        jdbc.sql(OPEN)
                .param("ids", keys.stream().map(Long::valueOf).toArray(Long[]::new))
                .query(row -> {
                    open.put(
                            row.getString("id"),
                            new OpenOriginal(
                                    Bilingual.of(row.getString("title"), row.getString("tongue")),
                                    List.of(row.getString("language")),
                                    row.getTimestamp("since").toInstant()));
                });
        return open;
    }

    @Override
    public void translated(String key) {
        posts.translated(Long.parseLong(key));
    }
}
