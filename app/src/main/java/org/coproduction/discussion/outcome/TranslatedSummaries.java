package org.coproduction.discussion.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Space;
import org.coproduction.discussion.Spaces;
import org.coproduction.discussion.Summaries;
import org.coproduction.discussion.Summary;
import org.coproduction.discussion.SummaryText;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.OpenOriginal;
import org.coproduction.translations.Original;
import org.coproduction.translations.Passage;
import org.coproduction.translations.Translatable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What debates settled, for translation. A summary is never changed: one that is written anew is another original. */
@Component
class TranslatedSummaries implements Translatable {
    private static final Pattern KEY = Pattern.compile("([0-9]{1,18})-([0-9]{1,6})");

    private final Debates debates;
    private final Summaries summaries;
    private final Spaces spaces;
    private final JdbcClient jdbc;

    TranslatedSummaries(Debates debates, Summaries summaries, Spaces spaces, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.debates = debates;
        this.summaries = summaries;
        this.spaces = spaces;
    }

    @Override
    public String kind() {
        return Summary.KIND;
    }

    @Override
    public Optional<Original> find(String key, Here here) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) return Optional.empty();
        return debates.readable(Long.parseLong(parts.group(1)), here.viewer())
                .flatMap(debate -> summaries
                        .with(debate, Integer.parseInt(parts.group(2)))
                        .map(summary -> original(summary, debate, here)));
    }

    private Original original(Summary summary, Debate debate, Here here) {
        SummaryText text = summary.text();
        List<Passage> passages = new ArrayList<>();
        if (!text.agreed().isEmpty())
            passages.add(
                    new Passage(SummaryText.AGREED, here.say("outcome.agreed"), text.agreed(), Passage.Shape.MARKDOWN));
        if (!text.open().isEmpty())
            passages.add(new Passage(SummaryText.OPEN, here.say("outcome.open"), text.open(), Passage.Shape.MARKDOWN));
        return new Original(
                summary.id(),
                debate.address(),
                debate.title().value(),
                List.of(text.tongue().tag()),
                passages,
                switch (debate.space()) {
                    case Space.Open.PUBLIC -> Original.Readers.EVERYBODY;
                    case Space.Open.MEMBERS -> Original.Readers.MEMBERS;
                    case Space.OfCircle circle -> Original.Readers.CIRCLE;
                },
                spaces.keeps(here.viewer(), debate.space()),
                null);
    }

    private static final String OPEN = """
        SELECT s.debate || '-' || s.number AS key, d.title, d.language AS tongue, s.language
          FROM unnest(:keys::text[]) AS asked (key)
          JOIN debate_summaries s ON s.debate = split_part(asked.key, '-', 1)::bigint AND s.number = split_part(asked.key, '-', 2)::int
          JOIN debates d ON d.id = s.debate
         WHERE d.space = 'public' AND d.posts > 0 AND d.closed_at IS NOT NULL
           AND NOT EXISTS (SELECT FROM debate_summaries n WHERE n.debate = s.debate AND n.number > s.number)
        """; // served by the keys of both

    /** Of those that stand for their debate. */
    @Override
    public Map<String, OpenOriginal> open(Collection<String> keys) {
        Map<String, OpenOriginal> open = new HashMap<>();
        jdbc.sql(OPEN)
                .param(
                        "keys",
                        keys.stream().filter(key -> KEY.matcher(key).matches()).toArray(String[]::new))
                .query(row -> {
                    open.put(
                            row.getString("key"),
                            new OpenOriginal(
                                    Bilingual.of(row.getString("title"), row.getString("tongue")),
                                    List.of(row.getString("language")),
                                    null));
                });
        return open;
    }

    @Override
    public void translated(String key) {
        Matcher parts = KEY.matcher(key);
        if (parts.matches()) summaries.translated(Long.parseLong(parts.group(1)));
    }
}
