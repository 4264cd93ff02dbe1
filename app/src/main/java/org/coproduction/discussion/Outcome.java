package org.coproduction.discussion;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.words.Language;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.OriginalId;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a debate, as a page shows it.
 *
 * @param agreed empty where nothing is
 * @param open empty where nothing is
 * @param named the records that it links to
 * @param contributors names of those who wrote in the debate
 * @param translated what members made of it in other languages, by tag
 */
public record Outcome(
        Debate debate,
        Summary summary,
        SafeHtml agreed,
        SafeHtml open,
        List<Subject> named,
        List<String> contributors,
        Map<String, Translated> translated) {
    public Outcome {
        named = List.copyOf(named);
        contributors = List.copyOf(contributors);
        translated = Map.copyOf(translated);
    }

    /** A half of it is empty where it is not translated. */
    public record Translated(SafeHtml agreed, SafeHtml open, boolean byMachine) {}

    /** One half, in a language of which this is the tag. */
    public record Half(SafeHtml html, String language) {}

    /** The one that this reader is shown; null where it is the summary itself. */
    public @Nullable Translated in(Language reader) {
        return reader.tag().equals(tag()) ? null : translated.get(reader.tag());
    }

    public Half agreed(Language reader) {
        Translated own = in(reader);
        return half(agreed, own == null ? SafeHtml.EMPTY : own.agreed(), reader);
    }

    public Half open(Language reader) {
        Translated own = in(reader);
        return half(open, own == null ? SafeHtml.EMPTY : own.open(), reader);
    }

    private Half half(SafeHtml original, SafeHtml own, Language reader) {
        return own.isEmptyContent() ? new Half(original, tag()) : new Half(own, reader.tag());
    }

    /** As which it is translated. */
    public OriginalId id() {
        return summary.id();
    }

    public AlsoIn alsoIn() {
        return AlsoIn.of(id(), List.copyOf(translated.keySet()));
    }

    private String tag() {
        return summary.text().tongue().tag();
    }
}
