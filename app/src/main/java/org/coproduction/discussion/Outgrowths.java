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
    private final SiteAddress site;
    private final JdbcClient jdbc;

    Outgrowths(
            Debates debates,
            Summaries summaries,
            KnownSubjects subjects,
            Names names,
            SiteAddress site,
            JdbcClient jdbc) {
        this.debates = debates;
        this.summaries = summaries;
        this.subjects = subjects;
        this.names = names;
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
        debates.readable(debate, Viewer.ANYBODY)
                .ifPresent(one -> jdbc.sql(NOTE)
                        .param("debate", one.id())
                        .param("kind", made.kind())
                        .param("key", made.key())
                        .update());
    }

    /** The same for a record that cites the page of a debate; nothing where it cites something else. */
    public void noteCiting(@Nullable String url, SubjectId made) {
        if (url == null || !url.startsWith(site.origin())) return;
        Matcher page = PAGE.matcher(url.substring(site.origin().length()));
        if (page.matches()) note(Long.parseLong(page.group(1)), made);
    }

    private static final String OF = """
        SELECT kind, key FROM debate_outgrowths WHERE debate = :debate ORDER BY made_at, kind, key
        """; // served by its key

    /** Those that are still there, in the order in which they were made. */
    public List<Subject> of(Debate debate) {
        List<SubjectId> made =
                jdbc.sql(OF).param("debate", debate.id()).query(SubjectId.class).list();
        if (made.isEmpty()) return List.of();
        var known = subjects.with(made);
        return made.stream().map(known::get).flatMap(Stream::ofNullable).toList();
    }
}
