package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in one place of a file of cases. It is data until somebody reads it.
 *
 * @param position which case of the file, from 1; 0 where the file as a whole is meant
 * @param slug of that case, where it has one that can be read
 * @param field JSON Pointer within the case: {@code /strategies/2/source}; empty for the case as a whole
 * @param rule names the rule and its text: {@code text.long}
 * @param details what the text of the rule speaks of, such as the value found and the one allowed
 */
public record Fault(int position, @Nullable String slug, String field, String rule, List<Object> details) {
    public Fault {
        details = List.copyOf(details);
    }

    /** Which case and which field. */
    public String place(Words words, Language language) {
        if (position == 0) return words.say(language, "case.fault.file");
        String which = slug == null
                ? words.say(language, "case.fault.nth", position)
                : words.say(language, "case.fault.nth-named", position, slug);
        return field.isEmpty() ? which : words.say(language, "case.fault.field", which, field);
    }

    /** Which rule, and what to do. */
    public String say(Words words, Language language) {
        return words.say(language, "case.fault." + rule, details.toArray());
    }
}
