package org.coproduction.discussion;

import java.util.List;

/**
 * A debate that everybody may read, as what grows out of it takes it along.
 *
 * @param contributors names of those who wrote in it
 * @param open what it left open; empty where it was not summed up
 * @param url of its page, whole
 */
public record Seed(Debate debate, List<String> contributors, String open, String url) {
    public Seed {
        contributors = List.copyOf(contributors);
    }

    /** A link to it in Markdown. */
    public String link() {
        return "[" + debate.title().value().replaceAll("[\\\\\\[\\]]", "\\\\$0") + "](" + debate.address() + ")";
    }
}
