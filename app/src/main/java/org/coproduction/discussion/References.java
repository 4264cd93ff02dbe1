package org.coproduction.discussion;

import java.util.List;
import java.util.Optional;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records each post links to, so that their pages lead to the debate. */
@Component
class References {
    /** Who links to more than that lists records, and the rest do not lead back. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final ObjectProvider<Subjects> features;
    private final SiteAddress site;

    References(JdbcClient jdbc, ObjectProvider<Subjects> features, SiteAddress site) {
        this.jdbc = jdbc;
        this.features = features;
        this.site = site;
    }

    private static final String KEEP = """
        INSERT INTO post_references (post, kind, key)
        SELECT :post, kind, key FROM unnest(:kinds, :keys) AS record (kind, key)
        """;

    /** In the transaction that writes the post, for the first time or anew. */
    void of(long post, PostText text) {
        jdbc.sql("DELETE FROM post_references WHERE post = :post")
                .param("post", post)
                .update(); // served by the primary key
        List<SubjectId> records = in(text);
        if (records.isEmpty()) return;
        jdbc.sql(KEEP)
                .param("post", post)
                .param("kinds", records.stream().map(SubjectId::kind).toArray(String[]::new))
                .param("keys", records.stream().map(SubjectId::key).toArray(String[]::new))
                .update();
    }

    List<SubjectId> in(PostText text) {
        return Markdown.links(text.value()).stream()
                .map(this::at)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The record whose page has this address, whether it exists or not. */
    Optional<SubjectId> at(String link) {
        String address = within(link);
        return features.stream()
                .filter(feature -> address.startsWith(feature.place()))
                .map(feature -> new SubjectId(
                        feature.kind(),
                        address.substring(feature.place().length()).replaceFirst("[/?#].*", "")))
                .filter(record -> !record.key().isEmpty())
                .findFirst();
    }

    /** Without what stands before an address within the site: its own name, and the language. */
    private String within(String link) {
        String root = site.whole(Language.EN, "");
        String address = link.startsWith(root + "/") ? link.substring(root.length()) : link;
        for (Language language : Language.values())
            if (!language.prefix().isEmpty() && address.startsWith(language.prefix() + "/"))
                return address.substring(language.prefix().length());
        return address;
    }
}
