package org.coproduction.people.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.NewPerson;
import org.coproduction.people.PersonName;
import org.coproduction.people.Role;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

record FirstAdministratorForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable Boolean testMail,
        @Nullable Boolean keepStarter) {
    boolean wantsTestMail() {
        return Boolean.TRUE.equals(testMail);
    }

    boolean keepsStarter() {
        return Boolean.TRUE.equals(keepStarter);
    }

    Optional<NewPerson> person() {
        Optional<PersonName> called = PersonName.of(text(name));
        Optional<EmailAddress> address = EmailAddress.of(text(email));
        if (called.isEmpty() || address.isEmpty()) return Optional.empty();
        return Optional.of(new NewPerson(called.get(), address.get(), writtenIn(), Role.ADMINISTRATOR));
    }

    FirstAdministratorPage page(String action, boolean mailServer, Here here) {
        List<Mistake> mistakes = new ArrayList<>();
        if (PersonName.of(text(name)).isEmpty()) mistakes.add(new Mistake("name", here.say("people.mistake.name")));
        if (EmailAddress.of(text(email)).isEmpty())
            mistakes.add(new Mistake("email", here.say("people.mistake.email")));
        return new FirstAdministratorPage(
                action, text(name), text(email), writtenIn(), wantsTestMail(), keepsStarter(), mailServer, mistakes);
    }

    private Language writtenIn() {
        return Language.of(text(language)).orElse(Language.EN);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
