package org.coproduction.agenda;

import java.util.List;
import org.coproduction.platform.words.Bilingual;

/** One of the themes the group works on, with its questions in their order. */
public record Theme(int number, Bilingual title, Bilingual summary, List<Question> questions) {
    public Theme {
        if (number < 1) throw new IllegalArgumentException("themes count from 1, not " + number);
        questions = List.copyOf(questions);
    }

    /** Its page within the site, without the language. */
    public String address() {
        return "/themes/" + number;
    }
}
