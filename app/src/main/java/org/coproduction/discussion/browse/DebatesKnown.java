package org.coproduction.discussion.browse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.discussion.DebateQuery;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.Outcomes;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is debated on a question or theme. Tallies count what everybody may read: they stand on pages that are made once for
 * all readers.
 */
@Component
@Order(60)
class DebatesKnown implements Knowledge {
    private static final int SHOWN = 5;

    private final DebateRows rows;
    private final Outcomes outcomes;
    private final Follows follows;
    private final SearchIndex index;
    private final Parts parts;
    private final Spaces spaces;

    DebatesKnown(DebateRows rows, Outcomes outcomes, Follows follows, SearchIndex index, Parts parts, Spaces spaces) {
        this.spaces = spaces;
        this.outcomes = outcomes;
        this.follows = follows;
        this.rows = rows;
        this.index = index;
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        SubjectId subject = new SubjectId(QuestionSubjects.KIND, question.slug().value());
        DebateQuery query =
                new DebateQuery(spaces.readBy(here.viewer()), null, subject, DebateQuery.Order.ACTIVE, 1, SHOWN);
        int total = index.read(reading -> counts(reading, "subject").getOrDefault(subject.toString(), 0));
        return List.of(section(
                new DebatesOn(
                        outcomes.on(subject, here.viewer()),
                        rows.find(query, here),
                        rows.elsewhere(subject, SHOWN, here),
                        "/discussion/threads/new?on=" + subject,
                        "/discussion/theme-" + question.theme(),
                        Following.of(new Target.OnRecord(subject), subject.debates(), follows, here.viewer())),
                total,
                here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        String category = "theme-" + theme.number();
        DebateQuery query =
                new DebateQuery(spaces.readBy(here.viewer()), category, null, DebateQuery.Order.ACTIVE, 1, SHOWN);
        int total = index.read(reading -> counts(reading, "category").getOrDefault(category, 0));
        return List.of(section(
                new DebatesOn(
                        outcomes.in(category, here.viewer()),
                        rows.find(query, here),
                        DebatesElsewhere.NONE,
                        "/discussion/threads/new?category=" + category,
                        "/discussion/" + category,
                        null),
                total,
                here));
    }

    @Override
    public Tallies tallies() {
        return index.read(reading -> {
            Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
            counts(reading, "subject")
                    .forEach((id, count) -> SubjectId.of(id)
                            .filter(subject -> subject.kind().equals(QuestionSubjects.KIND))
                            .flatMap(subject -> QuestionSlug.of(subject.key()))
                            .ifPresent(slug -> onQuestions.put(slug, List.of(tally(count)))));
            Map<Integer, List<Tally>> onThemes = new HashMap<>();
            counts(reading, "category").forEach((category, count) -> {
                if (category.startsWith("theme-"))
                    onThemes.put(Integer.valueOf(category.substring("theme-".length())), List.of(tally(count)));
            });
            return new Tallies(onQuestions, onThemes);
        });
    }

    private static Map<String, Integer> counts(Reading reading, String facet) {
        return reading.counts(Selection.of(Debates.PUBLIC_KIND), facet);
    }

    private Section section(DebatesOn page, int total, Here here) {
        return new Section(
                "debates",
                here.say("discussion.on-record"),
                600,
                false,
                List.of(tally(total)),
                parts.of("discussion/debatesOn", here, page),
                page.rows().stream()
                        .filter(row -> row.debate().space() == Space.Open.PUBLIC)
                        .map(row -> DiscussionData.Item.of(row, here))
                        .toList());
    }

    private static Tally tally(int count) {
        return new Tally("debates", "agenda.tally.debates", count);
    }
}
