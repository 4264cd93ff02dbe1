package org.coproduction.discussion.debate;

import org.coproduction.discussion.Said;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;

/** How the site replies to who wrote something. */
sealed interface Reply {
    /** @param address of what is to be seen now */
    record Go(String address) implements Reply {}

    /** The form comes back with all that was typed. */
    record Mend(Mistake mistake) implements Reply {}

    static Reply to(Said said, Here here) {
        return switch (said) {
            case Said.Posted posted -> new Go(posted.address());
            case Said.Waits waits -> new Go("/discussion/waiting");
            case Said.TooOften often -> mend(here.say("discussion.mistake.often", often.most()));
            case Said.Silenced silenced -> mend(here.say("discussion.mistake.silenced", here.moment(silenced.until())));
            case Said.Closed closed -> mend(here.say("discussion.mistake.shut"));
        };
    }

    private static Reply mend(String text) {
        return new Mend(new Mistake("text", text));
    }
}
