package org.coproduction.cases.practice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told.
 *
 * @param title as they gave it; may be empty
 * @param answers those that were given
 * @param language of the text, ISO 639-1
 * @param country ISO 3166-1 alpha-2
 * @param caseSlug the case of the database that it is about, if any
 * @param name as they want to be called; empty where they gave none
 * @param anonymous to the public: then the name is for editors only
 */
public record AccountText(
        String title,
        Map<Question, String> answers,
        String language,
        String country,
        String place,
        @Nullable Integer year,
        @Nullable String policyArea,
        @Nullable String caseSlug,
        Voice voice,
        String name,
        boolean anonymous) {
    private static final int HEADING = 90;
    private static final Pattern SENTENCE = Pattern.compile("([^.!?]{10," + HEADING + "})\\.(\\s|$)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public AccountText {
        Map<Question, String> given = new EnumMap<>(Question.class);
        answers.forEach((question, answer) -> {
            if (!answer.isBlank()) given.put(question, answer);
        });
        answers = given;
        if (!answers.containsKey(Question.DONE)) throw new IllegalArgumentException("an account says what was done");
    }

    static boolean isLanguage(String code) {
        return LANGUAGES.contains(code);
    }

    public String answer(Question question) {
        return answers.getOrDefault(question, "");
    }

    /** Its title, or how it begins. */
    public String heading() {
        if (!title.isEmpty()) return title;
        String first = answer(Question.DONE).lines().findFirst().orElse("");
        Matcher sentence = SENTENCE.matcher(first);
        if (sentence.lookingAt()) return sentence.group(1);
        if (first.length() <= HEADING) return first;
        int space = first.lastIndexOf(' ', HEADING);
        return first.substring(0, space < HEADING / 2 ? HEADING : space) + "…";
    }

    /** Who speaks, for the public: empty where nobody is named. */
    public String signature() {
        return anonymous ? "" : name;
    }

    /** As the index takes it, which knows two languages. */
    Bilingual text(String part) {
        return language.equals("fr") ? new Bilingual(null, part) : Bilingual.english(part);
    }

    AccountText withoutName() {
        return new AccountText(title, answers, language, country, place, year, policyArea, caseSlug, voice, "", true);
    }
}
