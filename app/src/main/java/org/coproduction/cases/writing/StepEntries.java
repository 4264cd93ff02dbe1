package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.coproduction.cases.Coded;
import org.coproduction.cases.DraftText;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a step asks for, filled in with what the draft says.
 *
 * @param faults what to mend, by id of the field
 */
record StepEntries(
        DraftText text,
        Choices choices,
        Map<String, List<Entry.Sample>> samples,
        Map<String, String> faults,
        Here here) {
    private static final int LINE = 300;

    List<Entry> of(Step step) {
        List<Entry> entries = new ArrayList<>();
        for (String field : step.fields()) entries.addAll(of(field));
        return entries;
    }

    private List<Entry> of(String field) {
        return switch (field) {
            case "sources" -> List.of(rows(field, this::source));
            case "attachments" -> List.of(attachments());
            case "places" -> List.of(rows(field, this::place));
            case "countries" -> List.of(rows(field, this::country));
            case "actors" -> List.of(rows(field, this::actor));
            case "strategies" -> List.of(rows(field, this::strategy));
            case "outcomes" -> List.of(rows(field, this::outcome));
            case "challenges" -> List.of(rows(field, this::challenge));
            case "title", "participants" -> List.of(line(field, field, text.text(field), "text", LINE));
            case "policyArea" -> List.of(listed(field, field, choices.policyAreas(), text.text(field)));
            case "level" -> List.of(one(field, Coded.LEVEL));
            case "evidenceBasis" -> List.of(one(field, Coded.EVIDENCE_BASIS));
            case "phases" -> List.of(several(field, choices.of(Coded.PHASE), Set.copyOf(text.texts(field))));
            case "themes" -> List.of(several(field, choices.themes(), Set.copyOf(shown(text.get(field)))));
            case "ongoing" -> List.of(ongoing());
            case "startYear", "endYear" -> List.of(line(field, field, shownAs(text.get(field)), "year", 20));
            case "participantCount" -> count();
            default -> List.of(prose(field, field, text.text(field), 4));
        };
    }

    private List<Entry> count() {
        JsonNode count = text.get("participantCount");
        return List.of(
                line("participantCount-value", "participantCount", shownAs(count.path("value")), "number", 20),
                line("participantCount-note", "participantCount.note", shownAs(count.path("note")), "text", LINE));
    }

    private Entry ongoing() {
        JsonNode ongoing = text.get("ongoing");
        String value = ongoing.isBoolean() ? ongoing.booleanValue() ? "yes" : "no" : "";
        List<Entry.Option> options = List.of("yes", "no", "").stream()
                .map(key -> new Entry.Option(
                        key, here.say("writing.ongoing." + (key.isEmpty() ? "unknown" : key)), null, null))
                .toList();
        return new Entry.One("ongoing", label("ongoing"), help("ongoing"), options, value, faults.get("ongoing"));
    }

    private Entry.Row source(String id, JsonNode source) {
        var item = SourceForm.item(source.path("csl"));
        boolean fresh = source.isMissingNode();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry.Kept(
                id + "-key", fresh ? SourceForm.freshKey() : source.path("key").asString("")));
        entries.add(listed(id + "-type", "source.type", choices.sourceTypes(), fresh ? "" : item.type()));
        entries.add(line(id + "-title", "source.title", item.title(), "text", 1_000));
        entries.add(prose(id + "-authors", "source.authors", SourceForm.authors(item), 2));
        entries.add(line(
                id + "-year",
                "source.year",
                item.year() == null ? "" : item.year().toString(),
                "year",
                10));
        for (String part : List.of("container", "publisher", "volume", "issue", "page"))
            entries.add(line(
                    id + "-" + part,
                    "source." + part,
                    shown(item.text(part.equals("container") ? "container-title" : part)),
                    part.equals("container") || part.equals("publisher") ? "text" : "short",
                    LINE));
        entries.add(line(id + "-doi", "source.doi", shown(item.doi()), "text", 500));
        entries.add(line(id + "-url", "source.url", shown(item.url()), "url", 2_000));
        entries.add(line(id + "-seenAt", "source.seenAt", shownAs(source.path("seenAt")), "url", 2_000));
        return row(id, "sources", entries, fresh);
    }

    /** Without an empty one: another file comes by being sent. */
    private Entry attachments() {
        List<JsonNode> there = text.entries("attachments");
        List<Entry.Row> rows = IntStream.range(0, there.size())
                .mapToObj(i -> attachment("attachments-" + i, there.get(i)))
                .toList();
        return list("attachments", rows);
    }

    private Entry.Row attachment(String id, JsonNode attachment) {
        return row(
                id,
                "attachments",
                List.of(
                        new Entry.Kept(id + "-file", shownAs(attachment.path("file"))),
                        line(
                                id + "-description",
                                "attachment.description",
                                shownAs(attachment.path("description")),
                                "text",
                                1_000),
                        listed(
                                id + "-licence",
                                "attachment.licence",
                                choices.licences(),
                                shownAs(attachment.path("licence"))),
                        line(id + "-credit", "attachment.credit", shownAs(attachment.path("credit")), "text", LINE)),
                false);
    }

    private Entry.Row place(String id, JsonNode place) {
        return row(
                id,
                "places",
                List.of(
                        line(id + "-name", "place.name", shownAs(place.path("name")), "text", LINE),
                        line(id + "-lat", "place.lat", shownAs(place.path("lat")), "number", 20),
                        line(id + "-lon", "place.lon", shownAs(place.path("lon")), "number", 20)),
                place.isMissingNode());
    }

    private Entry.Row country(String id, JsonNode country) {
        Entry entry = listed(id + "-code", "country", choices.countries(), country.asString(""));
        return new Entry.Row(id, null, List.of(entry), remove("countries", country.isMissingNode(), id));
    }

    private Entry.Row actor(String id, JsonNode actor) {
        return row(
                id,
                "actors",
                List.of(
                        line(id + "-name", "actor.name", shownAs(actor.path("name")), "text", 500),
                        listed(id + "-kind", "actor.kind", choices.of(Coded.ACTOR_KIND), shownAs(actor.path("kind")))),
                actor.isMissingNode());
    }

    private Entry.Row strategy(String id, JsonNode claim) {
        return row(
                id,
                "strategies",
                List.of(
                        listed(id + "-kind", "strategy.kind", choices.of(Coded.STRATEGY), shownAs(claim.path("kind"))),
                        prose(id + "-description", "strategies", shownAs(claim.path("description")), 3),
                        listed(id + "-source", "claim.source", choices.sources(text), shownAs(claim.path("source")))),
                claim.isMissingNode());
    }

    private Entry.Row outcome(String id, JsonNode claim) {
        return row(
                id,
                "outcomes",
                List.of(
                        listed(
                                id + "-dimension",
                                "outcome.dimension",
                                choices.of(Coded.OUTCOME_DIMENSION),
                                shownAs(claim.path("dimension"))),
                        listed(
                                id + "-direction",
                                "outcome.direction",
                                choices.of(Coded.OUTCOME_DIRECTION),
                                shownAs(claim.path("direction"))),
                        prose(id + "-description", "outcomes", shownAs(claim.path("description")), 3),
                        listed(id + "-source", "claim.source", choices.sources(text), shownAs(claim.path("source")))),
                claim.isMissingNode());
    }

    private Entry.Row challenge(String id, JsonNode challenge) {
        Entry entry = prose(id + "-text", "challenges", challenge.asString(""), 2);
        return new Entry.Row(id, null, List.of(entry), remove("challenges", challenge.isMissingNode(), id));
    }

    /** What is there, and an empty one to go on with. */
    private Entry rows(String list, BiFunction<String, JsonNode, Entry.Row> row) {
        List<JsonNode> there = text.entries(list);
        List<Entry.Row> rows = IntStream.rangeClosed(0, there.size())
                .mapToObj(i -> row.apply(list + "-" + i, i < there.size() ? there.get(i) : MissingNode.getInstance()))
                .toList();
        return list(list, rows);
    }

    private Entry list(String list, List<Entry.Row> rows) {
        return new Entry.Rows(
                list,
                here.say("writing.list." + list),
                here.say("writing.list-help." + list),
                rows,
                here.say("writing.add." + list),
                faults.get(list));
    }

    private Entry.Row row(String id, String list, List<Entry> entries, boolean fresh) {
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) + 1;
        String legend = fresh ? here.say("writing.one-more." + list) : here.say("writing.nth." + list, number);
        return new Entry.Row(id, legend, entries, remove(list, fresh, id));
    }

    private @Nullable String remove(String list, boolean fresh, String id) {
        int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) + 1;
        return fresh ? null : here.say("writing.remove", here.say("writing.nth." + list, number));
    }

    private Entry line(String id, String words, String value, String type, int longest) {
        return new Entry.Line(id, label(words), help(words), value, type, longest, faults.get(id));
    }

    private Entry prose(String id, String words, String value, int rows) {
        return new Entry.Prose(
                id, label(words), help(words), value, rows, samples.getOrDefault(words, List.of()), faults.get(id));
    }

    private Entry one(String field, Coded kind) {
        return new Entry.One(field, label(field), help(field), choices.of(kind), text.text(field), faults.get(field));
    }

    private Entry listed(String id, String words, List<Entry.Option> options, String value) {
        return new Entry.Listed(id, label(words), help(words), options, value, faults.get(id));
    }

    private Entry several(String field, List<Entry.Option> options, Set<String> values) {
        return new Entry.Several(field, label(field), help(field), options, values, faults.get(field));
    }

    private String label(String words) {
        return here.say("writing.label." + words);
    }

    /** Nothing where the label says it all. */
    private @Nullable String help(String words) {
        String help = here.say("writing.help." + words);
        return help.isEmpty() ? null : help;
    }

    private static Set<String> shown(JsonNode list) {
        Set<String> values = new LinkedHashSet<>();
        list.forEach(value -> values.add(shownAs(value)));
        return values;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String shownAs(JsonNode value) {
        return value.isNumber() ? value.numberValue().toString() : value.asString("");
    }
}
