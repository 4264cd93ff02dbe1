package org.coproduction.platform.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in ICU's message format, taken apart once, since a page says hundreds. Words, whole numbers and plurals are put
 * together here; what else the format can do is left to ICU.
 */
record Message(Language language, List<Piece> pieces) {
    sealed interface Piece {
        record Text(String text) implements Piece {}

        record Argument(int number) implements Piece {}

        record Plural(int number, PluralRules rules, Map<String, Message> choices) implements Piece {}

        record Formatted(MessageFormat format) implements Piece {}
    }

    static Message of(String text, Language language) {
        return text.indexOf('\'') >= 0
                ? new Message(language, List.of(formatted(text, language)))
                : new Read(text, language).message();
    }

    String with(@Nullable Object... arguments) {
        StringBuilder said = new StringBuilder();
        say(said, arguments);
        return said.toString();
    }

    private void say(StringBuilder said, @Nullable Object[] arguments) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text(String text) -> said.append(text);
                case Piece.Argument(int number) -> said.append(shown(number, arguments));
                case Piece.Plural plural -> choice(plural, arguments).say(said, arguments);
                case Piece.Formatted(MessageFormat format) ->
                    said.append(((MessageFormat) format.clone()).format(arguments));
            }
        }
    }

    private String shown(int number, @Nullable Object[] arguments) {
        Object argument = number < arguments.length ? arguments[number] : null;
        if (argument == null) return "{" + number + "}";
        if (argument instanceof String text) return text;
        if (argument instanceof Integer || argument instanceof Long)
            return Numbers.in(language, ((Number) argument).longValue());
        return new MessageFormat("{0}", language.icu()).format(new Object[] {argument});
    }

    private static Message choice(Piece.Plural plural, @Nullable Object[] arguments) {
        Object argument = plural.number() < arguments.length ? arguments[plural.number()] : null;
        if (!(argument instanceof Number number))
            throw new IllegalArgumentException("no number to choose a plural by: " + argument);
        Message exact = plural.choices().get("=" + number);
        if (exact != null) return exact;
        Message ruled = plural.choices().get(plural.rules().select(number.doubleValue()));
        return ruled != null ? ruled : Objects.requireNonNull(plural.choices().get(PluralRules.KEYWORD_OTHER));
    }

    private static Piece formatted(String text, Language language) {
        return new Piece.Formatted(new MessageFormat(text, language.icu()));
    }

    /** Goes through the parts that ICU found. */
    private static final class Read {
        private final String text;
        private final Language language;
        private final MessagePattern pattern;

        Read(String text, Language language) {
            this.text = text;
            this.language = language;
            this.pattern = new MessagePattern(text);
        }

        Message message() {
            return message(0, -1);
        }

        /** @param number of the argument that # stands for, or -1 */
        private Message message(int start, int number) {
            List<Piece> pieces = new ArrayList<>();
            int done = pattern.getPart(start).getLimit();
            int end = pattern.getLimitPartIndex(start);
            for (int i = start + 1; i <= end; i++) {
                Part part = pattern.getPart(i);
                if (part.getIndex() > done) pieces.add(new Piece.Text(text.substring(done, part.getIndex())));
                done = Math.max(done, part.getLimit());
                switch (part.getType()) {
                    case REPLACE_NUMBER -> pieces.add(new Piece.Argument(number));
                    case ARG_START -> {
                        int limit = pattern.getLimitPartIndex(i);
                        pieces.add(argument(i, limit));
                        i = limit;
                        done = pattern.getPart(limit).getLimit();
                    }
                    default -> {}
                }
            }
            return new Message(language, List.copyOf(pieces));
        }

        private Piece argument(int start, int limit) {
            Part part = pattern.getPart(start);
            int number = pattern.getPart(start + 1).getValue();
            ArgType type = part.getArgType();
            if (type == ArgType.NONE) return new Piece.Argument(number);
            String whole =
                    text.substring(part.getIndex(), pattern.getPart(limit).getLimit());
            if (type == ArgType.PLURAL && pattern.getPart(start + 2).getType() == Part.Type.ARG_SELECTOR)
                return plural(start + 2, limit, number);
            if (whole.matches("\\{\\d+, number, integer}")) return new Piece.Argument(number);
            return formatted(whole, language);
        }

        private Piece plural(int first, int limit, int number) {
            Map<String, Message> choices = new HashMap<>();
            for (int i = first; i < limit; i++) {
                String selector = pattern.getSubstring(pattern.getPart(i));
                if (pattern.getPartType(++i).hasNumericValue()) i++;
                choices.put(selector, message(i, number));
                i = pattern.getLimitPartIndex(i);
            }
            return new Piece.Plural(number, PluralRules.forLocale(language.icu()), Map.copyOf(choices));
        }
    }
}
