package org.coproduction.people.profile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.coproduction.people.Mark;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.web.WebLink;
import org.coproduction.platform.words.LanguageNames;
import org.springframework.util.MultiValueMap;

/** What somebody typed and chose in the form of their profile. Only its own fields are read; {@code x-for} says who sees x. */
record ProfileForm(MultiValueMap<String, String> typed, Set<String> themes) {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 3000;
    static final int MOST_LINKS = 8;

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    /** Controls, and signs that turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n]]");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** All that was typed, right or not. */
    Map<Field, Entry> entries() {
        Map<Field, Entry> entries = new EnumMap<>(Field.class);
        for (Field field : Field.values())
            if (field != Field.PHOTO) entries.put(field, new Entry(field, audience(field), content(field)));
        return entries;
    }

    Set<Mark> marks() {
        return Mark.of(all(Field.MARKS));
    }

    List<Mistake> mistakes(Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        tooLong(Field.AFFILIATION, LONGEST_LINE, mistakes, here);
        tooLong(Field.BIOGRAPHY, LONGEST_TEXT, mistakes, here);
        content(Field.ORCID).stream()
                .filter(text -> Orcid.of(text).isEmpty())
                .forEach(text -> mistakes.add(new Mistake("orcid", here.say("profile.mistake.orcid", text))));
        List<String> links = content(Field.LINKS);
        if (links.size() > MOST_LINKS)
            mistakes.add(new Mistake("links", here.say("profile.mistake.links.many", MOST_LINKS, links.size())));
        links.stream()
                .filter(text -> WebLink.of(text).isEmpty())
                .findFirst()
                .ifPresent(text -> mistakes.add(new Mistake("links", here.say("profile.mistake.link", text))));
        return mistakes;
    }

    private void tooLong(Field field, int longest, List<Mistake> mistakes, Here here) {
        content(field).stream()
                .filter(text -> text.length() > longest)
                .forEach(text -> mistakes.add(
                        new Mistake(field.key(), here.say("profile.mistake.long", longest, text.length()))));
    }

    private Audience audience(Field field) {
        String said = typed.getFirst(field.key() + "-for");
        return said == null ? Field.USUAL : Audience.of(said).orElse(Field.USUAL);
    }

    private List<String> content(Field field) {
        return switch (field) {
            case PAGE, MARKS, PHOTO -> List.of();
            case AFFILIATION -> given(line(text(field)));
            case BIOGRAPHY -> given(paragraphs(text(field)));
            case COUNTRY -> chosen(field, COUNTRIES::contains);
            case LANGUAGES -> chosen(field, LanguageNames::known);
            case THEMES -> chosen(field, themes::contains);
            case METHODS -> chosen(field, key -> Method.of(key).isPresent());
            case JOINT -> chosen(field, Field.OPEN::equals);
            case ORCID ->
                given(line(text(field))).stream()
                        .map(text -> Orcid.of(text).map(Orcid::value).orElse(text))
                        .toList();
            case LINKS ->
                Arrays.stream(text(field).split("[\\r\\n]+", -1))
                        .map(ProfileForm::line)
                        .filter(line -> !line.isEmpty())
                        .map(line -> WebLink.of(line).map(WebLink::address).orElse(line))
                        .distinct()
                        .toList();
        };
    }

    private List<String> chosen(Field field, Predicate<String> known) {
        return all(field).stream().filter(known).distinct().toList();
    }

    private List<String> all(Field field) {
        return typed.getOrDefault(field.key(), List.of());
    }

    private String text(Field field) {
        String text = typed.getFirst(field.key());
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static List<String> given(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    static String line(String text) {
        return SPACES.matcher(UNSEEN.matcher(text.replace('\n', ' ')).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String paragraphs(String text) {
        return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\t', ' '))
                .replaceAll("")
                .strip();
    }
}
