package org.coproduction.cases.practice;

import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonName;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody typed who tells an account, or an editor who changes one. */
public record AccountForm(
        @Nullable String done,
        @Nullable String together,
        @Nullable String helped,
        @Nullable String failed,
        @Nullable String otherwise,
        @Nullable String title,
        @Nullable String language,
        @Nullable String country,
        @Nullable String place,
        @Nullable String year,
        @Nullable String area,
        @Nullable String about,
        @Nullable String voice,
        @Nullable String name,
        @Nullable String shown,
        @Nullable String email,
        @Nullable String agreed) {
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_PLACE = 100;
    private static final int FIRST_YEAR = 1900;

    static AccountForm empty(Here here, String about, String country) {
        return new AccountForm(
                null,
                null,
                null,
                null,
                null,
                null,
                here.language().tag(),
                country,
                null,
                null,
                null,
                about,
                null,
                null,
                "name",
                null,
                null);
    }

    static AccountForm of(AccountText text) {
        Integer year = text.year();
        return new AccountForm(
                text.answer(Question.DONE),
                text.answer(Question.TOGETHER),
                text.answer(Question.HELPED),
                text.answer(Question.FAILED),
                text.answer(Question.OTHERWISE),
                text.title(),
                text.language(),
                text.country(),
                text.place(),
                year == null ? "" : year.toString(),
                text.policyArea(),
                text.caseSlug(),
                text.voice().key(),
                text.name(),
                text.anonymous() ? "anonymous" : "name",
                null,
                "true");
    }

    public String answer(Question question) {
        return switch (question) {
            case DONE -> Typed.lines(done);
            case TOGETHER -> Typed.lines(together);
            case HELPED -> Typed.lines(helped);
            case FAILED -> Typed.lines(failed);
            case OTHERWISE -> Typed.lines(otherwise);
        };
    }

    /** A field of one line as it was typed, for the form that comes back. */
    public static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    public boolean anonymous() {
        return "anonymous".equals(shown);
    }

    public boolean agrees() {
        return "true".equals(agreed);
    }

    List<Mistake> mistakes(Vocabulary vocabulary, Here here) {
        Mistakes found = new Mistakes(here);
        if (answer(Question.DONE).isEmpty()) found.add("done", "telling.mistake.done");
        for (Question question : Question.values())
            if (answer(question).length() > Question.LONGEST_ANSWER)
                found.add(question.key(), "telling.mistake.long", Question.LONGEST_ANSWER);
        if (Typed.line(title).length() > LONGEST_TITLE) found.add("title", "telling.mistake.long", LONGEST_TITLE);
        if (Typed.line(place).length() > LONGEST_PLACE) found.add("place", "telling.mistake.long", LONGEST_PLACE);
        if (!AccountText.isLanguage(Typed.line(language))) found.add("language", "telling.mistake.language");
        if (!vocabulary.isCountry(Typed.line(country))) found.add("country", "telling.mistake.country");
        if (!Typed.line(year).isEmpty() && yearNumber() == null)
            found.add("year", "telling.mistake.year", FIRST_YEAR, Year.now().getValue());
        if (!Typed.line(area).isEmpty() && !vocabulary.has(Coded.POLICY_AREA, Typed.line(area)))
            found.add("area", "telling.mistake.area");
        if (Voice.of(Typed.line(voice)).isEmpty()) found.add("voice", "telling.mistake.voice");
        if (!Typed.line(name).isEmpty() && PersonName.of(Typed.line(name)).isEmpty())
            found.add("name", "people.mistake.name");
        return found.all();
    }

    /** What only whoever tells it is asked for. */
    List<Mistake> mistakesOfTeller(Here here) {
        Mistakes found = new Mistakes(here);
        if (!Typed.line(email).isEmpty() && EmailAddress.of(Typed.line(email)).isEmpty())
            found.add("email", "people.mistake.email");
        if (!agrees()) found.add("agreed", "telling.mistake.agreed");
        return found.all();
    }

    /** To be asked for where there are no mistakes. */
    AccountText text() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) answers.put(question, answer(question));
        return new AccountText(
                Typed.line(title),
                answers,
                Typed.line(language),
                Typed.line(country),
                Typed.line(place),
                yearNumber(),
                Typed.line(area).isEmpty() ? null : Typed.line(area),
                Typed.line(about).isEmpty() ? null : Typed.line(about),
                Voice.of(Typed.line(voice)).orElseThrow(),
                PersonName.of(Typed.line(name)).map(PersonName::value).orElse(""),
                anonymous());
    }

    private @Nullable Integer yearNumber() {
        String text = Typed.line(year);
        if (!text.matches("\\d{4}")) return null;
        int number = Integer.parseInt(text);
        return number < FIRST_YEAR || number > Year.now().getValue() ? null : number;
    }

    private record Mistakes(Here here, List<Mistake> all) {
        Mistakes(Here here) {
            this(here, new ArrayList<>());
        }

        void add(String field, String words, @Nullable Object... arguments) {
            all.add(new Mistake("told-" + field, here.say(words, arguments)));
        }
    }
}
