package org.coproduction.people.joining;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonName;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/** What somebody typed who wants to join; an empty text where a field is missing. */
record JoinForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String reason,
        @Nullable Boolean agreed) {
    String called() {
        return text(name);
    }

    String address() {
        return text(email);
    }

    String why() {
        return text(reason).strip();
    }

    Language writtenIn() {
        return Language.of(text(language)).orElse(Language.EN);
    }

    List<Mistake> mistakesOfInvited(Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (PersonName.of(called()).isEmpty()) mistakes.add(new Mistake("name", here.say("people.mistake.name")));
        if (!Boolean.TRUE.equals(agreed)) mistakes.add(new Mistake("agreed", here.say("join.mistake.agreed")));
        return mistakes;
    }

    List<Mistake> mistakesOfAsking(Here here) {
        List<Mistake> mistakes = mistakesOfInvited(here);
        if (EmailAddress.of(address()).isEmpty()) mistakes.add(new Mistake("email", here.say("people.mistake.email")));
        if (why().isEmpty() || why().length() > JoinPage.LONGEST_REASON)
            mistakes.add(new Mistake("reason", here.say("join.mistake.reason", JoinPage.LONGEST_REASON)));
        return mistakes;
    }

    JoinPage page(String action, String address, List<Mistake> mistakes) {
        return new JoinPage(action, called(), address, writtenIn(), text(reason), mistakes);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
