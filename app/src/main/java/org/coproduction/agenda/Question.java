package org.coproduction.agenda;

import org.coproduction.platform.words.Bilingual;

/** A question of the research agenda; everything else points at it. */
public record Question(QuestionSlug slug, int theme, int position, Bilingual text) {
    /** Its page within the site, without the language. */
    public String address() {
        return "/questions/" + slug;
    }
}
