package org.coproduction.discussion;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which records each post links to, so that their pages lead to the debate. */
@Component
class References {
    /** Who links to more than that lists records, and the rest do not lead back. */
    private static final int MOST = 50;

    /** An address that is in no link yet, without the sign that ends its sentence. */
    private static final Pattern BARE =
            Pattern.compile("(?<!<|]\\()https?://[^\\s<>\"'()\\[\\]]*[^\\s<>\"'()\\[\\].,;:!?]");

    private final JdbcClient jdbc;
    private final Supplier<List<Subjects>> features; // some of them ask for this one
    private final SiteAddress site;

    References(JdbcClient jdbc, ObjectProvider<Subjects> features, SiteAddress site) {
        this.jdbc = jdbc;
        this.features = SingletonSupplier.of(() -> features.stream().toList());
        this.site = site;
    }

    private static final String KEEP = """
        INSERT INTO post_references (post, kind, key)
        SELECT :post, kind, key FROM unnest(:kinds, :keys) AS record (kind, key)
        """;

    /** In the transaction that writes the post anew. */
    void again(long post, PostText text) {
        jdbc.sql("DELETE FROM post_references WHERE post = :post")
                .param("post", post)
                .update(); // served by the primary key
        of(post, text);
    }

    /** In the transaction that writes the post. */
    void of(long post, PostText text) {
        List<SubjectId> records = in(text);
        if (records.isEmpty()) return;
        jdbc.sql(KEEP)
                .param("post", post)
                .param("kinds", records.stream().map(SubjectId::kind).toArray(String[]::new))
                .param("keys", records.stream().map(SubjectId::key).toArray(String[]::new))
                .update();
    }

    private static final String KEEP_OF_SUMMARY = """
        INSERT INTO summary_references (debate, kind, key)
        SELECT :debate, kind, key FROM unnest(:kinds, :keys) AS record (kind, key)
        """;

    /** In the transaction that sums up the debate: what the newest summary names, instead of what one before it did. */
    void of(Debate debate, SummaryText text) {
        jdbc.sql("DELETE FROM summary_references WHERE debate = :debate")
                .param("debate", debate.id())
                .update(); // served by the primary key
        List<SubjectId> records = in(text.whole());
        if (records.isEmpty()) return;
        jdbc.sql(KEEP_OF_SUMMARY)
                .param("debate", debate.id())
                .param("kinds", records.stream().map(SubjectId::kind).toArray(String[]::new))
                .param("keys", records.stream().map(SubjectId::key).toArray(String[]::new))
                .update();
    }

    List<SubjectId> in(PostText text) {
        return in(text.value());
    }

    List<SubjectId> in(String text) {
        return Markdown.links(text).stream()
                .map(this::at)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The same text, with links for addresses of records that stand bare in it, as people write them in mails. */
    String linked(String text) {
        String linked = BARE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        at(found.group()).isPresent() ? "<" + found.group() + ">" : found.group()));
        return linked.length() <= PostText.LONGEST ? linked : text;
    }

    /** The record whose page has this address, whether it exists or not. */
    Optional<SubjectId> at(String link) {
        String address = within(link);
        return features.get().stream()
                .filter(feature -> address.startsWith(feature.place()))
                .map(feature -> new SubjectId(
                        feature.kind(),
                        address.substring(feature.place().length()).replaceFirst("[/?#].*", "")))
                .filter(record -> !record.key().isEmpty())
                .findFirst();
    }

    /** Without what stands before an address within the site: its own name, and the language. */
    private String within(String link) {
        String root = withoutScheme(site.whole(Language.EN, "")) + "/";
        String own = withoutScheme(link);
        String address = own.startsWith(root) ? own.substring(root.length() - 1) : link;
        for (Language language : Language.values())
            if (!language.prefix().isEmpty() && address.startsWith(language.prefix() + "/"))
                return address.substring(language.prefix().length());
        return address;
    }

    /** Sites move from http to https, and what was written before stays. */
    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?:", "");
    }
}
