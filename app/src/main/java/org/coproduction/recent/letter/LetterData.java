package org.coproduction.recent.letter;

import java.util.Map;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.stereotype.Component;

/** Whether somebody gets the letter. */
@Component
class LetterData implements PersonalData {
    private final Subscribers subscribers;

    LetterData(Subscribers subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public String name() {
        return "weekly-letter";
    }

    @Override
    public Object copyFor(PersonId person) {
        return Map.of("subscribed", subscribers.has(person.value()));
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        subscribers.remove(person.value());
    }
}
