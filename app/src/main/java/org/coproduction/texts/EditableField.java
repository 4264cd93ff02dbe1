package org.coproduction.texts;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.words.Bilingual;

/**
 * One text of a record.
 *
 * @param name completes the words {@code texts.field.KIND.}
 * @param inBoth whether it is said in both languages; otherwise its one value counts as English
 * @param required whether it, or its English, must be there; French may always be missing, and English then stands in for it
 * @param now what it says
 * @param choices what it can say; several of them stand on lines of their own
 */
public record EditableField(
        String name,
        Shape shape,
        boolean inBoth,
        int longest,
        boolean required,
        BothLanguages now,
        List<Choice> choices) {
    public EditableField {
        choices = List.copyOf(choices);
    }

    public enum Shape {
        LINE,
        LINES,
        MARKDOWN,
        ONE_OF,
        SOME_OF
    }

    public record Choice(String key, Bilingual label) {}

    public static EditableField line(String name, int longest, BothLanguages now) {
        return new EditableField(name, Shape.LINE, true, longest, true, now, List.of());
    }

    public static EditableField lines(String name, int longest, BothLanguages now) {
        return new EditableField(name, Shape.LINES, true, longest, true, now, List.of());
    }

    public static EditableField markdown(String name, BothLanguages now) {
        return new EditableField(name, Shape.MARKDOWN, true, Markdown.LONGEST, false, now, List.of());
    }

    /** That belongs to no language. */
    public static EditableField value(String name, Shape shape, int longest, boolean required, String now) {
        return new EditableField(name, shape, false, longest, required, new BothLanguages(now, ""), List.of());
    }

    public static EditableField oneOf(String name, String now, List<Choice> choices) {
        return new EditableField(
                name, Shape.ONE_OF, false, Integer.MAX_VALUE, true, new BothLanguages(now, ""), choices);
    }

    /** They stand in the order of the choices. */
    public static EditableField someOf(String name, List<String> now, List<Choice> choices) {
        return new EditableField(
                name,
                Shape.SOME_OF,
                false,
                Integer.MAX_VALUE,
                false,
                new BothLanguages(
                        choices.stream().map(Choice::key).filter(now::contains).collect(Collectors.joining("\n")), ""),
                choices);
    }

    public boolean hasChoice(String key) {
        return choices.stream().anyMatch(choice -> choice.key().equals(key));
    }

    EditableField saying(BothLanguages other) {
        return new EditableField(name, shape, inBoth, longest, required, other, choices);
    }
}
