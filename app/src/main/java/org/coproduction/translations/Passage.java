package org.coproduction.translations;

import org.coproduction.platform.markdown.Markdown;

/**
 * One text of an original.
 *
 * @param name tells it from the others of the record and stays when others are added: {@code summary}
 * @param label what it is, in the reader's language
 * @param text what it says
 */
public record Passage(String name, String label, String text, Shape shape) {
    public enum Shape {
        LINE(1_000),
        LINES(10_000),
        MARKDOWN(Markdown.LONGEST);

        private final int longest;

        Shape(int longest) {
            this.longest = longest;
        }

        /** How many characters its translation has at most. */
        public int longest() {
            return longest;
        }
    }
}
