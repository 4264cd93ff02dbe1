package org.coproduction.cases;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String LIKE_IT = """
        SELECT slug FROM cases WHERE slug = :slug OR slug LIKE :slug || '-%'
         UNION
        SELECT slug FROM drafts WHERE slug = :slug OR slug LIKE :slug || '-%'
        """; // served by cases (slug) and drafts_reserve_slugs

    /** Nobody else gets it before the end of the transaction, and after that it is in the table of drafts. */
    CaseSlug free(String title) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('slugs of new cases'))").query(row -> {});
        String first = from(title);
        Set<String> taken = new HashSet<>(
                jdbc.sql(LIKE_IT).param("slug", first).query(String.class).list());
        taken.addAll(CaseSlug.RESERVED);
        int number = 1;
        String slug = first;
        while (taken.contains(slug)) slug = first + "-" + ++number;
        return new CaseSlug(slug);
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
