package org.coproduction.programmes.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Alphabet;
import org.coproduction.programmes.Programme;
import org.coproduction.programmes.Programmes;
import org.coproduction.programmes.State;
import org.springframework.stereotype.Component;

@Component
class ProgrammeLists {
    private static final Order LAST_CHANGED = Order.of(new Order.By.Number("changed", true));

    private final Programmes programmes;
    private final Agenda agenda;
    private final SearchIndex index;

    ProgrammeLists(Programmes programmes, Agenda agenda, SearchIndex index) {
        this.programmes = programmes;
        this.agenda = agenda;
        this.index = index;
    }

    private record Known(Hits hits, Map<ProgrammeFacet, Map<String, Integer>> counts) {}

    ProgrammeList of(ProgrammeQuery query, int page, Here here) {
        Selection selection = query.selection();
        Known known = index.read(reading -> {
            Map<ProgrammeFacet, Map<String, Integer>> counts = new EnumMap<>(ProgrammeFacet.class);
            for (ProgrammeFacet facet : ProgrammeFacet.values())
                counts.put(facet, reading.counts(selection, facet.key()));
            return new Known(
                    reading.hits(selection, LAST_CHANGED, (page - 1) * ProgrammeList.ROWS, ProgrammeList.ROWS), counts);
        });
        int total = known.hits().total();
        int pages = Math.max(1, Math.ceilDiv(total, ProgrammeList.ROWS));
        if (page > pages) throw Refusal.notFound("programmes.refused.page", pages);
        return new ProgrammeList(
                query, total, inOrder(known.hits().keys()), groups(known.counts(), query, here), page, pages);
    }

    private List<Programme> inOrder(List<String> slugs) {
        Map<String, Programme> found = programmes.find(slugs).stream()
                .collect(Collectors.toMap(one -> one.slug().value(), Function.identity()));
        return slugs.stream().filter(found::containsKey).map(found::get).toList();
    }

    private List<ProgrammeList.Group> groups(
            Map<ProgrammeFacet, Map<String, Integer>> counts, ProgrammeQuery query, Here here) {
        List<ProgrammeList.Group> groups = new ArrayList<>();
        counts.forEach((facet, values) -> {
            Map<String, Integer> lines = new TreeMap<>(values);
            String chosen = query.chosen().get(facet);
            if (chosen != null) lines.putIfAbsent(chosen, 0);
            groups.add(new ProgrammeList.Group(
                    facet,
                    lines.entrySet().stream()
                            .map(line -> new ProgrammeList.Line(
                                    line.getKey(),
                                    label(facet, line.getKey(), here),
                                    line.getValue(),
                                    line.getKey().equals(chosen),
                                    query.turn(facet, line.getKey()).at("/programmes", 1)))
                            .sorted(Comparator.comparingInt(ProgrammeList.Line::count)
                                    .reversed()
                                    .thenComparing(ProgrammeList.Line::label, Alphabet.of(here.language())))
                            .toList()));
        });
        return groups;
    }

    /** A value that an address made up stands for itself. */
    private String label(ProgrammeFacet facet, String value, Here here) {
        return switch (facet) {
            case STATE ->
                State.of(value)
                        .map(state -> here.say("programmes.state." + state.key()))
                        .orElse(value);
            case THEME ->
                agenda.themes().stream()
                        .filter(theme -> Integer.toString(theme.number()).equals(value))
                        .map(theme -> here.text(theme.title()).value())
                        .findFirst()
                        .orElse(value);
            case COUNTRY -> here.country(value);
        };
    }
}
