package org.coproduction.cases.sheets;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.cases.CaseCells;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Coded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The entries of a list that share a cell, each written as a download writes it. An entry that says just what one of the case
 * says now is that one, whole.
 */
final class ListEntries {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern BAR = Pattern.compile("\\s\\|(?:\\s|$)");
    private static final Pattern LINE = Pattern.compile("\\n");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[|;\\n]");
    private static final Pattern PLACE =
            Pattern.compile("(?s)(.+?)\\s*\\((-?\\d{1,3}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\)");
    private static final Pattern ACTOR = Pattern.compile("(?s)(.+)\\(([^()]+)\\)");
    private static final Pattern CLAIM =
            Pattern.compile("(?s)([^:]+(?::[^:\\s]+)?):\\s+(.+?)(?:\\s*\\[([^\\[\\]]{1,100})])?");

    private final Column column;
    private final Meanings meanings;
    private final Map<String, JsonNode> now = new HashMap<>();

    ListEntries(Column column, Meanings meanings, ObjectNode before) {
        this.column = column;
        this.meanings = meanings;
        for (JsonNode entry : before.path(column.field()))
            now.putIfAbsent(written(entry).strip(), entry);
    }

    sealed interface Entry {
        record Read(JsonNode json) implements Entry {}

        /** @param rule names what to say of it: {@code case.fault.RULE} */
        record Wrong(String rule) implements Entry {}
    }

    /** As a download writes it. */
    private String written(JsonNode entry) {
        return switch (column) {
            case PLACES -> CaseCells.place(as(entry, CaseText.Place.class));
            case ACTORS -> CaseCells.actor(as(entry, CaseText.Actor.class));
            case STRATEGIES -> CaseCells.strategy(as(entry, CaseText.Strategy.class));
            case OUTCOMES -> CaseCells.outcome(as(entry, CaseText.Outcome.class));
            case SOURCES -> CaseCells.source(as(entry, CaseText.Source.class));
            default -> entry.asString("");
        };
    }

    private static <T> T as(JsonNode entry, Class<T> type) {
        return JsonMapper.shared().treeToValue(entry, type);
    }

    List<String> pieces(String cell) {
        Pattern between = switch (column) {
            case COUNTRIES, PHASES, THEMES -> BETWEEN_CODES;
            default -> BAR.matcher(cell).find() ? BAR : LINE;
        };
        return Stream.of(between.split(cell))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    Entry read(String piece) {
        JsonNode same = now.get(piece);
        if (same != null) return new Entry.Read(same);
        return switch (column) {
            case COUNTRIES -> code(meanings.country(piece), "cell.country");
            case PHASES -> code(meanings.coded(Coded.PHASE, piece), "cell.code");
            case THEMES ->
                meanings.theme(piece)
                        .<Entry>map(theme -> new Entry.Read(NODES.numberNode(theme)))
                        .orElse(new Entry.Wrong("cell.theme"));
            case CHALLENGES -> new Entry.Read(NODES.stringNode(piece));
            case PLACES -> matched(PLACE, piece, "cell.place", ListEntries::place);
            case ACTORS -> matched(ACTOR, piece, "cell.actor", this::actor);
            case STRATEGIES -> matched(CLAIM, piece, "cell.strategy", this::strategy);
            case OUTCOMES -> matched(CLAIM, piece, "cell.outcome", this::outcome);
            case SOURCES -> WrittenSource.of(piece).<Entry>map(Entry.Read::new).orElse(new Entry.Wrong("cell.source"));
            default -> throw new IllegalStateException(column + " is no list");
        };
    }

    private static Entry code(Optional<String> code, String rule) {
        return code.<Entry>map(known -> new Entry.Read(NODES.stringNode(known))).orElse(new Entry.Wrong(rule));
    }

    private static Entry matched(Pattern form, String piece, String rule, Function<Matcher, Entry> read) {
        Matcher found = form.matcher(piece);
        return found.matches() ? read.apply(found) : new Entry.Wrong(rule);
    }

    private static Entry place(Matcher found) {
        ObjectNode place = NODES.objectNode();
        place.put("name", found.group(1));
        place.put("lat", new BigDecimal(found.group(2)));
        place.put("lon", new BigDecimal(found.group(3)));
        return new Entry.Read(place);
    }

    private Entry actor(Matcher found) {
        Optional<String> kind = meanings.coded(Coded.ACTOR_KIND, found.group(2));
        if (kind.isEmpty()) return new Entry.Wrong("cell.actor-kind");
        ObjectNode actor = NODES.objectNode();
        actor.put("name", found.group(1).strip());
        actor.put("kind", kind.get());
        return new Entry.Read(actor);
    }

    private Entry strategy(Matcher found) {
        Optional<String> kind = meanings.coded(Coded.STRATEGY, found.group(1));
        if (kind.isEmpty()) return new Entry.Wrong("cell.strategy-kind");
        ObjectNode strategy = NODES.objectNode();
        strategy.put("kind", kind.get());
        return claim(strategy, found);
    }

    private Entry outcome(Matcher found) {
        Optional<Meanings.Finding> what = meanings.finding(found.group(1));
        if (what.isEmpty()) return new Entry.Wrong("cell.finding");
        ObjectNode outcome = NODES.objectNode();
        outcome.put("dimension", what.get().dimension());
        outcome.put("direction", what.get().direction());
        return claim(outcome, found);
    }

    /** Editors publish no claim of which nobody can say where it comes from; what the case says without a source already stays. */
    private static Entry claim(ObjectNode claim, Matcher found) {
        if (found.group(3) == null) return new Entry.Wrong("cell.unsourced");
        claim.put("description", found.group(2).strip());
        claim.put("source", found.group(3).strip());
        return new Entry.Read(claim);
    }
}
