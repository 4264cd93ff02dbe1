package org.coproduction.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coproduction.agenda.Agenda;
import org.coproduction.people.Expertise;
import org.coproduction.people.Expertise.Wanted;
import org.coproduction.platform.words.CountryNames;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;

/** Tells members why they, of all, are asked: what of the wanted stands in their profile. */
@Component
public class AskedBecause {
    private final Expertise expertise;
    private final Agenda agenda;
    private final Words words;

    AskedBecause(Expertise expertise, Agenda agenda, Words words) {
        this.expertise = expertise;
        this.agenda = agenda;
        this.words = words;
    }

    /** A sentence; where they have changed their profile since, one that names nothing. */
    public String said(UUID member, Wanted wanted, Language language) {
        Wanted shown = expertise.shown(member, wanted);
        List<String> reasons = new ArrayList<>();
        agenda.themes().stream()
                .filter(theme -> Integer.toString(theme.number()).equals(shown.theme()))
                .map(theme -> theme.title().in(language).value())
                .forEach(title -> reasons.add(words.say(language, "asking.why.theme", title)));
        if (!shown.method().isEmpty())
            reasons.add(words.say(language, "asking.why.method", words.say(language, "method." + shown.method())));
        if (!shown.country().isEmpty())
            reasons.add(words.say(language, "asking.why.country", CountryNames.in(language, shown.country())));
        return reasons.isEmpty()
                ? words.say(language, "asking.why.profile")
                : words.say(language, "asking.why", String.join("; ", reasons));
    }
}
