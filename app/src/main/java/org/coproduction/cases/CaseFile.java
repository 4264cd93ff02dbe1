package org.coproduction.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the cases of a file one after the other, in memory that does not grow with the file: UTF-8 with or without a
 * byte order mark; a list of cases, or an object with such a list in {@code cases} or one case in {@code case}.
 */
final class CaseFile {
    static final int LONGEST_TEXT = 1_000_000;
    static final int MOST_VALUES = 100_000;
    static final int DEEPEST = 50;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Predicate<CaseNode> sink;
    private final Faults faults;
    private int position;
    private @Nullable String lastSlug;

    private CaseFile(Predicate<CaseNode> sink, Faults faults) {
        this.sink = sink;
        this.faults = faults;
    }

    /** @param sink is given each case, and says whether it wants another one */
    static void read(InputStream bytes, Predicate<CaseNode> sink, Faults faults) throws IOException {
        new CaseFile(sink, faults).read(bytes);
    }

    private void read(InputStream bytes) throws IOException {
        try (JsonParser parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), text(bytes))) {
            readCases(parser);
        } catch (StreamConstraintsException e) {
            stopped("file.limit", e);
        } catch (TooMuch e) {
            faults.add(new Fault(position, lastSlug, "", "file.values", List.of(MOST_VALUES)));
        } catch (JacksonException e) {
            if (e.getCause() instanceof CharacterCodingException) stopped("file.encoding", e);
            else if (e.getCause() instanceof IOException broken) throw broken;
            else stopped("file.json", e);
        }
    }

    private void stopped(String rule, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        long line = at == null ? 0 : Math.max(at.getLineNr(), 0);
        long column = at == null ? 0 : Math.max(at.getColumnNr(), 0);
        faults.add(new Fault(position, null, "", rule, List.of(line, column, position)));
    }

    private static Reader text(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, 3);
        byte[] first = start.readNBytes(3);
        boolean mark =
                first.length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF;
        if (!mark) start.unread(first);
        return new BufferedReader(
                new InputStreamReader(
                        start,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }

    private void readCases(JsonParser parser) {
        JsonToken first = parser.nextToken();
        boolean whole;
        if (first == JsonToken.START_ARRAY) {
            whole = readList(parser);
        } else if (first == JsonToken.START_OBJECT) {
            whole = readEnvelope(parser);
        } else {
            faults.add(new Fault(0, null, "", "file.no-cases", List.of()));
            return;
        }
        if (whole && parser.nextToken() != null) faults.add(new Fault(0, null, "", "file.more", List.of(position)));
    }

    /** False where the sink wanted no more; so does {@link #readList}. */
    private boolean readEnvelope(JsonParser parser) {
        boolean found = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("cases") && value == JsonToken.START_ARRAY) {
                found = true;
                if (!readList(parser)) return false;
            } else if (name.equals("case") && value == JsonToken.START_OBJECT) {
                found = true;
                if (!readOne(parser)) return false;
            } else {
                parser.skipChildren();
            }
        }
        if (!found) faults.add(new Fault(0, null, "", "file.no-cases", List.of()));
        return true;
    }

    private boolean readList(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!readOne(parser)) return false;
        }
        return true;
    }

    private boolean readOne(JsonParser parser) {
        position++;
        lastSlug = null;
        int prefix = parser.streamReadContext().pathAsPointer().toString().length();
        Tree tree = new Tree(parser, prefix);
        JsonNode json = tree.value();
        return sink.test(new CaseNode(position, json, tree.twice));
    }

    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class Tree {
        private final JsonParser parser;
        private final int prefix;
        private final List<String> twice = new ArrayList<>();
        private int values;

        Tree(JsonParser parser, int prefix) {
            this.parser = parser;
            this.prefix = prefix;
        }

        JsonNode value() {
            if (++values > MOST_VALUES) throw new TooMuch();
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(nodes.objectNode());
                case START_ARRAY -> list(nodes.arrayNode());
                case VALUE_STRING -> nodes.stringNode(parser.getString());
                case VALUE_NUMBER_INT ->
                    switch (parser.getNumberType()) {
                        case INT -> nodes.numberNode(parser.getIntValue());
                        case LONG -> nodes.numberNode(parser.getLongValue());
                        default -> nodes.numberNode(parser.getBigIntegerValue());
                    };
                case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
                case VALUE_TRUE -> nodes.booleanNode(true);
                case VALUE_FALSE -> nodes.booleanNode(false);
                default -> nodes.nullNode();
            };
        }

        private ObjectNode object(ObjectNode into) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                String here = into.has(name)
                        ? parser.streamReadContext().pathAsPointer().toString()
                        : "";
                if (!here.isEmpty() && twice.size() < Faults.MOST) twice.add(here.substring(prefix));
                into.set(name, value());
            }
            return into;
        }

        private ArrayNode list(ArrayNode into) {
            while (parser.nextToken() != JsonToken.END_ARRAY) into.add(value());
            return into;
        }
    }
}
