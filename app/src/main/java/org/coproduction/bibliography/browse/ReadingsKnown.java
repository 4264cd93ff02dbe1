package org.coproduction.bibliography.browse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.Readings;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What there is to read on a question or theme. */
@Component
@Order(30)
class ReadingsKnown implements Knowledge {
    private static final int SHOWN = 12;

    private final Readings readings;
    private final Citations citations;
    private final Parts parts;

    ReadingsKnown(Readings readings, Citations citations, Parts parts) {
        this.readings = readings;
        this.citations = citations;
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        int total = readings.countOn(question.slug());
        List<Reading> some = readings.on(question.slug(), SHOWN);
        String all = total > some.size() ? "/readings?question=" + question.slug() : null;
        return List.of(
                section("readings", 300, false, tally(total), some, total, "readings.on-question.none", all, here),
                keyReadings(question.theme(), here));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        int total = readings.countOn(theme.number());
        List<Reading> some = readings.on(theme.number(), SHOWN);
        String all = total > some.size() ? "/readings?theme=" + theme.number() : null;
        return List.of(
                section("readings", 300, false, tally(total), some, total, "readings.on-theme.none", all, here),
                keyReadings(theme.number(), here));
    }

    @Override
    public Tallies tallies() {
        Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
        readings.countsOnQuestions().forEach((question, count) -> onQuestions.put(question, List.of(tally(count))));
        Map<Integer, List<Tally>> onThemes = new HashMap<>();
        readings.countsOnThemes().forEach((theme, count) -> onThemes.put(theme, List.of(tally(count))));
        return new Tallies(onQuestions, onThemes);
    }

    private Section keyReadings(int theme, Here here) {
        List<Reading> key = readings.keyOf(theme);
        return section("key-readings", 310, true, null, key, key.size(), "readings.key.none", null, here);
    }

    private Section section(
            String id,
            int order,
            boolean aside,
            @Nullable Tally tally,
            List<Reading> some,
            int total,
            String none,
            @Nullable String all,
            Here here) {
        List<Reference> references = Reference.of(some, citations, CitationStyle.APA, here.language());
        List<Object> data = new ArrayList<>();
        for (Reference reference : references) {
            data.add(Map.of(
                    "id", reference.reading().id(),
                    "address", here.absolute(reference.reading().address()),
                    "citation", reference.citation().text()));
        }
        return new Section(
                id,
                here.say("readings." + id + ".heading"),
                order,
                aside,
                tally == null ? List.of() : List.of(tally),
                parts.of("bibliography/references", here, new ReferenceList(references, total, none, all)),
                data);
    }

    private static Tally tally(int count) {
        return new Tally("readings", "readings.tally", count);
    }
}
