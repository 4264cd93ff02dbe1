package org.coproduction.recent.letter;

import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** The letter of the week, before it is Monday. */
public final class Monday {
    private Monday() {}

    /** Writes it; returns its number. */
    public static int letter(ApplicationContext site) {
        site.getBean(LetterWriter.class).write(Instant.now());
        return site.getBean(WeeklyLetters.class).waiting().orElseThrow().number();
    }
}
