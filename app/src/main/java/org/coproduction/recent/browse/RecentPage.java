package org.coproduction.recent.browse;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.recent.Recent;
import org.jspecify.annotations.Nullable;

/**
 * What is new since a day.
 *
 * @param theme it is asked on, or null
 * @param question it is asked on, or null
 */
public record RecentPage(
        LocalDate since, @Nullable Theme theme, @Nullable Question question, List<Recent.Kind> kinds) {
    /** Of each kind; where there are as many there may be more. */
    public static final int MOST = 50;

    public RecentPage {
        kinds = List.copyOf(kinds);
    }

    /** What it is on, or null for everything. */
    public @Nullable Bilingual on() {
        if (question != null) return question.text();
        return theme == null ? null : theme.title();
    }

    /** Where that stands; the agenda for everything. */
    public String onAddress() {
        if (question != null) return question.address();
        return theme == null ? "/questions" : theme.address();
    }

    /** The same in another form or since another day. */
    public String address(String form, @Nullable LocalDate other) {
        String query =
                question != null ? "question=" + question.slug() : theme == null ? "" : "theme=" + theme.number();
        String day = other == null ? "" : (query.isEmpty() ? "" : "&") + "since=" + other;
        String all = query + day;
        return "/recent" + form + (all.isEmpty() ? "" : "?" + all);
    }
}
