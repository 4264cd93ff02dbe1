package org.coproduction.texts.edit;

import java.util.List;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.coproduction.texts.EditableField.Shape;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/**
 * @param known number of the version that the form shows
 * @param stale whether somebody else saved meanwhile: the form then also shows what stands there now
 */
public record EditPage(
        TextId id,
        String address,
        String heading,
        int known,
        List<Field> fields,
        String message,
        boolean preview,
        boolean stale,
        List<Mistake> mistakes) {
    public EditPage {
        fields = List.copyOf(fields);
        mistakes = List.copyOf(mistakes);
    }

    public record Field(String label, Shape shape, List<Side> sides, List<Option> options) {
        public Field {
            sides = List.copyOf(sides);
            options = List.copyOf(options);
        }

        /** In the language of this place; what belongs to no language stands in the first. */
        public @Nullable Side side(int place) {
            return place < sides.size() ? sides.get(place) : null;
        }
    }

    public record Option(String key, String label, boolean chosen) {}

    /**
     * A field in one language.
     *
     * @param language null where it belongs to none
     * @param value as it was typed
     * @param now what stands there
     * @param html of a field in Markdown, as its page would show it
     */
    public record Side(
            String id,
            @Nullable Language language,
            String label,
            String value,
            String now,
            SafeHtml html,
            int longest,
            boolean required) {
        public @Nullable String lang() {
            return language == null ? null : language.tag();
        }
    }
}
