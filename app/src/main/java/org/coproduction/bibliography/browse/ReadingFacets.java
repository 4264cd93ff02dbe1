package org.coproduction.bibliography.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Theme;
import org.coproduction.bibliography.browse.ReadingsPage.Chip;
import org.coproduction.bibliography.browse.ReadingsPage.Facet;
import org.coproduction.bibliography.browse.ReadingsPage.Value;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Facets and what is chosen in them, in the reader's words. */
@Component
class ReadingFacets {
    private final Agenda agenda;

    ReadingFacets(Agenda agenda) {
        this.agenda = agenda;
    }

    /** A value that is chosen stays in its place even where nothing is left of it. */
    List<Facet> of(ReadingQuery query, Map<String, Map<String, Integer>> counts, Here here) {
        List<Facet> facets = new ArrayList<>();
        for (String facet : List.of("theme", "type", "decade")) {
            Map<String, Integer> all = new TreeMap<>(counts.getOrDefault(facet, Map.of()));
            query.chosen().getOrDefault(facet, List.of()).forEach(value -> all.putIfAbsent(value, 0));
            List<Value> values = new ArrayList<>();
            all.forEach((value, count) -> values.add(value(query, facet, value, count, here)));
            if (facet.equals("type"))
                values.sort(Comparator.comparing(Value::count).reversed());
            if (!values.isEmpty())
                facets.add(new Facet(facet, facet.equals("decade") ? values.reversed() : values, true));
        }
        return facets;
    }

    List<Chip> chips(ReadingQuery query, Here here) {
        List<Chip> chips = new ArrayList<>();
        if (!query.words().isEmpty())
            chips.add(new Chip(
                    here.say("readings.chip.words", query.words()),
                    query.withoutWords().address("")));
        query.chosen().forEach((facet, values) -> {
            for (String value : values) {
                chips.add(new Chip(
                        value(query, facet, value, 0, here).label(),
                        query.toggled(facet, value).address("")));
            }
        });
        Integer from = query.from();
        Integer to = query.to();
        if (from != null)
            chips.add(new Chip(
                    here.say("readings.chip.from", from.toString()),
                    query.between(null, to).address("")));
        if (to != null)
            chips.add(new Chip(
                    here.say("readings.chip.to", to.toString()),
                    query.between(from, null).address("")));
        return chips;
    }

    private Value value(ReadingQuery query, String facet, String value, int count, Here here) {
        Bilingual.Text label = switch (facet) {
            case "theme" -> here.text(theme(Integer.parseInt(value)));
            case "question" -> here.text(question(new QuestionSlug(value)));
            case "type" -> own(here, here.say("readings.type." + value));
            default -> own(here, here.say("readings.decade", value));
        };
        return new Value(
                label.value(),
                label.fallback() ? label.language().tag() : null,
                count,
                query.has(facet, value),
                query.toggled(facet, value).address(""));
    }

    private Bilingual theme(int number) {
        return agenda.theme(number).map(Theme::title).orElse(Bilingual.english(String.valueOf(number)));
    }

    private Bilingual question(QuestionSlug slug) {
        return agenda.question(slug).map(question -> question.text()).orElse(Bilingual.english(slug.value()));
    }

    private static Bilingual.Text own(Here here, String text) {
        return new Bilingual.Text(text, here.language(), false);
    }
}
