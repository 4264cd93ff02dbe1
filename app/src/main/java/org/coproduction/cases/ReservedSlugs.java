package org.coproduction.cases;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes slugs for new cases out of their titles, each one free among cases and drafts. */
@Component
class ReservedSlugs {
    private static final Pattern ELSE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Transliterator PLAIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; Lower");
    private static final int LONGEST = 60;
    private static final String NAMELESS = "case";

    private final JdbcClient jdbc;

    ReservedSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else gives a new case its slug. */
    void hold() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('slugs of new cases'))").query(row -> {});
    }

    private static final String LIKE_IT = """
        SELECT slug FROM cases WHERE slug = :slug OR slug LIKE :slug || '-%'
         UNION
        SELECT slug FROM drafts WHERE slug = :slug OR slug LIKE :slug || '-%'
        """; // served by cases (slug) and drafts_reserve_slugs

    /** Nobody else gets it before the end of the transaction, and after that it is in the table of drafts. */
    CaseSlug free(String title) {
        hold();
        String first = from(title);
        Set<String> taken = new HashSet<>(
                jdbc.sql(LIKE_IT).param("slug", first).query(String.class).list());
        return next(first, taken);
    }

    private static final String LIKE_THEM = """
        SELECT slug FROM cases WHERE regexp_replace(slug, '-[0-9]+$', '') = ANY(:slugs)
         UNION
        SELECT slug FROM drafts WHERE regexp_replace(slug, '-[0-9]+$', '') = ANY(:slugs)
        """; // reads all slugs, once for all titles

    /**
     * One for each title, in their order and each another one; nobody else gets them before the end of the transaction.
     *
     * @param again slugs of cases that may be taken up again
     * @param besides slugs that are taken too
     */
    List<CaseSlug> free(List<String> titles, Set<String> again, Set<String> besides) {
        hold();
        List<String> firsts = titles.stream().map(ReservedSlugs::from).toList();
        Set<String> taken = new HashSet<>(jdbc.sql(LIKE_THEM)
                .param(
                        "slugs",
                        firsts.stream()
                                .flatMap(first -> Stream.of(first, withoutNumber(first)))
                                .distinct()
                                .toArray(String[]::new))
                .query(String.class)
                .list());
        taken.removeAll(again);
        taken.addAll(besides);
        List<CaseSlug> free = new ArrayList<>();
        for (String first : firsts) {
            CaseSlug slug = next(first, taken);
            taken.add(slug.value());
            free.add(slug);
        }
        return free;
    }

    private static CaseSlug next(String first, Set<String> taken) {
        int number = 1;
        String slug = first;
        while (taken.contains(slug) || CaseSlug.RESERVED.contains(slug)) slug = first + "-" + ++number;
        return new CaseSlug(slug);
    }

    private static String withoutNumber(String slug) {
        return slug.replaceFirst("-[0-9]+$", "");
    }

    /** Of any title, also one without a Latin letter. */
    static String from(String title) {
        String plain = ELSE.matcher(PLAIN.transliterate(title)).replaceAll("-");
        String whole = EDGES.matcher(plain).replaceAll("");
        if (whole.length() > LONGEST) {
            int word = whole.lastIndexOf('-', LONGEST);
            whole = whole.substring(0, word > 0 ? word : LONGEST);
        }
        return whole.length() < 2 ? NAMELESS : whole;
    }
}
