package org.coproduction.cases.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseTraits;
import org.coproduction.cases.NamedCopies;
import org.coproduction.platform.store.WrittenLater;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the pages of cases as they are sent. One is found only while making it anew would give the same; so nothing has to be
 * thrown away when something changes, and each reading takes one query.
 */
@Component
class KeptPages {
    private static final int AT_ONCE = 50;
    private static final int LONGEST_SITE = 200;

    private final JdbcClient jdbc;
    private final NamedCopies copies;
    private final TransactionTemplate transaction;
    private final SimilarCases similar;
    private final PageLook look;
    private final WrittenLater<KeptPage> fresh = new WrittenLater<>(10 * AT_ONCE, AT_ONCE);
    private final WrittenLater<Compared> compared = new WrittenLater<>(100 * AT_ONCE, AT_ONCE);

    /** All cases were compared with this one again, and the similar ones are still the same. */
    private record Compared(long id, String language, long at) {}

    private record Found(long id, CaseTraits traits, List<Long> similar, long comparedAt, byte[] packed) {}

    KeptPages(
            JdbcClient jdbc, NamedCopies copies, TransactionTemplate transaction, SimilarCases similar, PageLook look) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.transaction = transaction;
        this.similar = similar;
        this.look = look;
    }

    /** Whether this reader sees what all others see. */
    static boolean suit(CaseSlug slug, Here here) {
        return !here.viewer().signedIn()
                && here.theme() == Theme.SYSTEM
                && !here.partial()
                && here.pathAndQuery().equals(slug.address())
                && here.site().length() <= LONGEST_SITE;
    }

    private static final String FIND =
            """
        SELECT c.id, c.traits, p.similar_ids, p.compared_at, p.packed
          FROM cases c JOIN kept_case_pages p ON p.case_id = c.id
         WHERE c.slug = ? AND p.language = ? AND p.number = c.version AND p.look = ?
           AND NOT EXISTS (SELECT FROM unnest(p.similar_ids, p.similar_versions) AS s (id, version)
                             LEFT JOIN cases o ON o.id = s.id
                            WHERE o.version IS DISTINCT FROM s.version)
           AND p.links = """ + " " + StoredVersions.LINKS; // served by cases (slug), the keys of both, and what LINKS names

    Optional<byte[]> find(CaseSlug slug, Here here) {
        return jdbc.sql(FIND)
                .params(slug.value(), here.language().tag(), look.of(here))
                .query(KeptPages::found)
                .optional()
                .filter(found -> stillAlike(found, here))
                .map(Found::packed);
    }

    private boolean stillAlike(Found found, Here here) {
        long now = similar.asOf();
        if (found.comparedAt() == now) return true;
        if (!similar.idsTo(found.id(), found.traits()).equals(found.similar())) return false;
        compared.add(new Compared(found.id(), here.language().tag(), now));
        return true;
    }

    void remember(KeptPage page) {
        fresh.add(page);
    }

    @Scheduled(fixedDelay = 500)
    synchronized void write() {
        fresh.write(this::keep);
        compared.write(this::keepCompared);
    }

    private static final String KEEP = """
        INSERT INTO kept_case_pages (case_id, language, number, look, links, similar_ids, similar_versions, compared_at, packed)
        SELECT k.id, k.language, k.number, k.look, k.links, string_to_array(k.similar_ids, ' ')::bigint[],
               string_to_array(k.similar_versions, ' ')::int[], k.compared_at, k.packed
          FROM unnest(:ids, :languages, :numbers, :looks, :links, :similarIds, :similarVersions, :comparedAt, :packed)
            AS k (id, language, number, look, links, similar_ids, similar_versions, compared_at, packed)
          JOIN cases c ON c.id = k.id AND c.version = k.number
         WHERE k.links = """ + " " + StoredVersions.LINKS
            + """
            ON CONFLICT (case_id, language) DO UPDATE
           SET number = excluded.number, look = excluded.look, links = excluded.links,
               similar_ids = excluded.similar_ids, similar_versions = excluded.similar_versions,
               compared_at = excluded.compared_at, packed = excluded.packed
        """; // served by the keys of both, and what LINKS names; what is true no longer is passed over

    void keep(Collection<KeptPage> all) {
        Map<Object, KeptPage> newest = new LinkedHashMap<>();
        for (KeptPage page : all) newest.put(page.key(), page);
        List<KeptPage> pages = List.copyOf(newest.values());
        transaction.executeWithoutResult(status -> {
            copies.lockNames();
            insert(pages);
        });
    }

    private void insert(List<KeptPage> pages) {
        jdbc.sql(KEEP)
                .param("ids", pages.stream().map(KeptPage::id).toArray(Long[]::new))
                .param("languages", texts(pages, page -> page.language().tag()))
                .param("numbers", pages.stream().map(KeptPage::number).toArray(Integer[]::new))
                .param("looks", texts(pages, KeptPage::look))
                .param("links", pages.stream().map(KeptPage::links).toArray(Long[]::new))
                .param("similarIds", texts(pages, page -> joined(page, SimilarCases.Similar::id)))
                .param("similarVersions", texts(pages, page -> joined(page, SimilarCases.Similar::version)))
                .param("comparedAt", pages.stream().map(KeptPage::comparedAt).toArray(Long[]::new))
                .param("packed", pages.stream().map(KeptPage::packed).toArray(byte[][]::new))
                .update();
    }

    private static final String COMPARED = """
        UPDATE kept_case_pages p SET compared_at = k.at
          FROM unnest(:ids, :languages, :ats) AS k (id, language, at)
         WHERE p.case_id = k.id AND p.language = k.language AND p.compared_at < k.at
        """; // served by its key

    private void keepCompared(List<Compared> some) {
        jdbc.sql(COMPARED)
                .param("ids", some.stream().map(Compared::id).toArray(Long[]::new))
                .param("languages", some.stream().map(Compared::language).toArray(String[]::new))
                .param("ats", some.stream().map(Compared::at).toArray(Long[]::new))
                .update();
    }

    private static String[] texts(List<KeptPage> pages, Function<KeptPage, String> text) {
        return pages.stream().map(text).toArray(String[]::new);
    }

    /** PostgreSQL has no arrays of arrays of several lengths. */
    private static String joined(KeptPage page, Function<SimilarCases.Similar, Object> number) {
        return page.similar().stream().map(number).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(
                row.getLong("id"),
                new CaseTraits(row.getLong("traits")),
                List.of((Long[]) row.getArray("similar_ids").getArray()),
                row.getLong("compared_at"),
                row.getBytes("packed"));
    }
}
