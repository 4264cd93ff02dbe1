package org.coproduction.agenda.browse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The agenda as programs read it; texts in both languages. */
final class AgendaData {
    private AgendaData() {}

    record Questions(int total, List<QuestionItem> questions) {
        static Questions of(AgendaPage page, Here here) {
            return new Questions(
                    page.questions(),
                    page.themes().stream()
                            .flatMap(row -> row.questions().stream())
                            .map(row -> QuestionItem.of(row, here))
                            .toList());
        }
    }

    record Themes(int total, List<ThemeItem> themes) {
        static Themes of(AgendaPage page, Here here) {
            return new Themes(
                    page.themes().size(),
                    page.themes().stream()
                            .map(row -> new ThemeItem(
                                    row.theme().number(),
                                    row.theme().title(),
                                    row.theme().summary(),
                                    here.absolute(row.theme().address()),
                                    counts(row.tallies()),
                                    row.questions().stream()
                                            .map(question -> QuestionItem.of(question, here))
                                            .toList()))
                            .toList());
        }
    }

    record ThemeItem(
            int number,
            Bilingual title,
            Bilingual summary,
            String address,
            Map<String, Long> tallies,
            List<QuestionItem> questions) {}

    record QuestionItem(QuestionSlug slug, int theme, Bilingual text, String address, Map<String, Long> tallies) {
        static QuestionItem of(QuestionRow row, Here here) {
            Question question = row.question();
            return new QuestionItem(
                    question.slug(),
                    question.theme(),
                    question.text(),
                    here.absolute(question.address()),
                    counts(row.tallies()));
        }
    }

    /** @param known what each feature has, under the name of its section */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OneQuestion(
            QuestionSlug slug,
            ThemeTitle theme,
            Bilingual text,
            String address,
            @Nullable QuestionSlug previous,
            @Nullable QuestionSlug next,
            Map<String, Long> tallies,
            Map<String, Object> known) {
        static OneQuestion of(QuestionPage page, Here here) {
            Map<String, Object> known = new LinkedHashMap<>();
            for (Section section : page.sections()) known.put(section.id(), section.data());
            Theme theme = page.theme();
            Question previous = page.previous();
            Question next = page.next();
            return new OneQuestion(
                    page.question().slug(),
                    new ThemeTitle(theme.number(), theme.title(), here.absolute(theme.address())),
                    page.question().text(),
                    here.absolute(page.question().address()),
                    previous == null ? null : previous.slug(),
                    next == null ? null : next.slug(),
                    counts(page.tallies()),
                    known);
        }
    }

    record ThemeTitle(int number, Bilingual title, String address) {}

    private static Map<String, Long> counts(List<Tally> tallies) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Tally tally : tallies) counts.put(tally.name(), tally.count());
        return counts;
    }
}
