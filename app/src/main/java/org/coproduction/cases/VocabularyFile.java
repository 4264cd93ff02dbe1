package org.coproduction.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code vocabularies.json} and {@code codebook.json}. */
final class VocabularyFile {
    private VocabularyFile() {}

    static List<Term> terms() {
        JsonNode file = read("vocabularies.json");
        List<Term> terms = new ArrayList<>();
        for (Coded kind : Coded.values()) {
            for (JsonNode term : file.path(kind.key())) {
                terms.add(new Term(
                        kind,
                        term.path("key").asString(),
                        text(term.path("label")),
                        term.has("definition") ? text(term.path("definition")) : null,
                        parent(kind, term)));
            }
        }
        return terms;
    }

    static List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        for (JsonNode variable : read("codebook.json").path("variables")) {
            List<Variable.Option> options = new ArrayList<>();
            for (JsonNode option : variable.path("options")) {
                options.add(new Variable.Option(
                        option.path("value").asString(), text(option.path("label")), text(option.path("definition"))));
            }
            List<String> sources = new ArrayList<>();
            for (JsonNode source : variable.path("sources")) sources.add(source.asString());
            variables.add(new Variable(
                    variable.path("id").asString(),
                    text(variable.path("label")),
                    text(variable.path("question")),
                    variable.path("type").asString(),
                    options,
                    text(variable.path("codingRule")),
                    text(variable.path("example")),
                    variable.path("theme").asInt(),
                    variable.path("role").asString(),
                    sources));
        }
        return variables;
    }

    private static @Nullable String parent(Coded kind, JsonNode term) {
        return switch (kind) {
            case POLICY_AREA -> term.path("division").asString();
            case REGION -> term.path("parent").isString() ? term.path("parent").asString() : null;
            default -> null;
        };
    }

    private static Bilingual text(JsonNode node) {
        return new Bilingual(typographic(node.path("en")), typographic(node.path("fr")));
    }

    private static @Nullable String typographic(JsonNode text) {
        return text.isString() ? text.asString().replace('\'', '’') : null;
    }

    private static JsonNode read(String name) {
        try (InputStream file = VocabularyFile.class.getResourceAsStream("/starter/" + name)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
