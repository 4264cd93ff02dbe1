package org.coproduction.discussion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.people.Names;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What grows out of debates. What not everybody may read becomes nothing that everybody may. */
@Component
public class Outgrowths {
    private static final Pattern PAGE = Pattern.compile("(?:/fr)?/discussion/threads/([0-9]{1,18})(?:/.*)?");

    private final Debates debates;
    private final Summaries summaries;
    private final KnownSubjects subjects;
    private final Names names;
    private final Spaces spaces;
    private final SiteAddress site;
    private final JdbcClient jdbc;

    Outgrowths(
            Debates debates,
            Summaries summaries,
            KnownSubjects subjects,
            Names names,
            Spaces spaces,
            SiteAddress site,
            JdbcClient jdbc) {
        this.debates = debates;
        this.summaries = summaries;
        this.subjects = subjects;
        this.names = names;
        this.spaces = spaces;
        this.site = site;
        this.jdbc = jdbc;
    }

    /** Empty where there is none that everybody may read. */
    public Optional<Seed> seed(long id) {
        return debates.readable(id, Viewer.ANYBODY).map(this::seed);
    }

    private Seed seed(Debate debate) {
        List<java.util.UUID> wrote =
                summaries.contributors(List.of(debate.id())).getOrDefault(debate.id(), List.of());
        var known = names.of(wrote);
        Summary summary = summaries.standing(List.of(debate)).get(debate.id());
        return new Seed(
                debate,
                wrote.stream().map(known::get).filter(Objects::nonNull).toList(),
                summary == null ? "" : summary.text().open(),
                site.whole(Language.EN, debate.address()));
    }

    private static final String NOTE = """
        INSERT INTO debate_outgrowths (debate, kind, key) VALUES (:debate, :kind, :key) ON CONFLICT DO NOTHING
        """;

    /** The page of the debate names it from now on. */
    public void note(long debate, SubjectId made) {
        debates.readable(debate, Viewer.ANYBODY).ifPresent(one -> note(one, made));
    }

    private void note(Debate debate, SubjectId made) {
        jdbc.sql(NOTE)
                .param("debate", debate.id())
                .param("kind", made.kind())
                .param("key", made.key())
                .update();
        debates.shownAnew(debate.id());
    }

    /** The same for a record that cites the page of a debate; nothing where it cites something else. */
    public void noteCiting(@Nullable String url, SubjectId made) {
        if (url == null || !url.startsWith(site.origin())) return;
        Matcher page = PAGE.matcher(url.substring(site.origin().length()));
        if (page.matches()) note(Long.parseLong(page.group(1)), made);
    }

    private static final String OF = """
        WITH RECURSIVE part AS (
            SELECT CAST(:debate AS bigint) AS id
             UNION
            SELECT d.id FROM debates d JOIN part ON d.merged_into = part.id)
        SELECT kind, key FROM debate_outgrowths WHERE debate IN (SELECT id FROM part)
         GROUP BY kind, key
         ORDER BY min(made_at), kind, key
        """; // served by debates_merged and the key of debate_outgrowths

    /** Those that are still there, in the order in which they were made; what grew out of debates that went into it too. */
    public List<Subject> of(Debate debate) {
        List<SubjectId> made =
                jdbc.sql(OF).param("debate", debate.id()).query(SubjectId.class).list();
        if (made.isEmpty()) return List.of();
        var known = subjects.with(made);
        return made.stream().map(known::get).flatMap(Stream::ofNullable).toList();
    }

    private static final String ORIGINS =
            """
        WITH RECURSIVE way AS (
            SELECT d.id, d.merged_into FROM debate_outgrowths o JOIN debates d ON d.id = o.debate WHERE o.kind = :kind AND o.key = :key
             UNION
            SELECT d.id, d.merged_into FROM debates d JOIN way ON d.id = way.merged_into)
        SELECT %s FROM debates
         WHERE id IN (SELECT id FROM way WHERE merged_into IS NULL) AND space = ANY(:spaces) AND posts > 0
         ORDER BY id
        """.formatted(Debate.COLUMNS); // served by debate_outgrowths_made and the key of debates

    /** The debates out of which it grew, as far as this reader may read them. */
    public List<Debate> origins(SubjectId made, Viewer viewer) {
        return jdbc.sql(ORIGINS)
                .param("kind", made.kind())
                .param("key", made.key())
                .param("spaces", Debates.keys(spaces.readBy(viewer)))
                .query(Debate::in)
                .list();
    }
}
