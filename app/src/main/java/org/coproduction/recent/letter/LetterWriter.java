package org.coproduction.recent.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.agenda.Novelty;
import org.coproduction.agenda.Stretch;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.recent.Recent;
import org.coproduction.texts.BothLanguages;
import org.springframework.stereotype.Component;

/** Makes the letter of what came since the last one, with a link to each. */
@Component
class LetterWriter {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofDays(31);

    /** Of each kind; of more there is only the number. */
    private static final int NAMED = 15;

    private static final int COUNTED = 200;

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    private final Recent recent;
    private final WeeklyLetters letters;
    private final Words words;

    LetterWriter(Recent recent, WeeklyLetters letters, Words words) {
        this.recent = recent;
        this.letters = letters;
        this.words = words;
    }

    /** Makes none where nothing is new, or one waits. */
    void write(Instant now) {
        Instant from = letters.toldUntil().orElse(now.minus(WEEK));
        Instant since = from.isBefore(now.minus(LONGEST)) ? now.minus(LONGEST) : from;
        List<Recent.Kind> kinds = recent.in(Stretch.of(since, now, COUNTED));
        if (kinds.isEmpty()) return;
        letters.make(
                since,
                now,
                new BothLanguages(title(now, Language.EN), title(now, Language.FR)),
                new BothLanguages(text(kinds, since, Language.EN), text(kinds, since, Language.FR)));
    }

    private String title(Instant now, Language language) {
        LocalDate day = day(now);
        return words.say(
                language,
                "letters.title",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day));
    }

    private String text(List<Recent.Kind> kinds, Instant since, Language language) {
        StringBuilder text = new StringBuilder();
        for (Recent.Kind kind : kinds) {
            text.append("## ")
                    .append(words.say(language, "novelty." + kind.key()))
                    .append("\n\n");
            kind.novelties().stream()
                    .limit(NAMED)
                    .forEach(one -> text.append(line(one, language)).append('\n'));
            int more = kind.novelties().size() - NAMED;
            if (more > 0)
                text.append("- [")
                        .append(words.say(language, "letters.more", more))
                        .append("](")
                        .append(language.prefix())
                        .append("/recent?since=")
                        .append(day(since))
                        .append(")\n");
            text.append('\n');
        }
        return text.toString().strip();
    }

    private static String line(Novelty novelty, Language language) {
        String title = SIGNS.matcher(novelty.title().in(language).value()).replaceAll("\\\\$0");
        return "- [" + title + "](" + language.prefix() + novelty.address() + ")";
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
