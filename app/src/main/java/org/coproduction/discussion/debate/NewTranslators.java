package org.coproduction.discussion.debate;

import org.coproduction.discussion.Newcomers;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Viewer;
import org.coproduction.translations.ReadFirst;
import org.springframework.stereotype.Component;

/** Whose first post would wait for an editor, their first translation does too. */
@Component
class NewTranslators implements ReadFirst {
    private final Newcomers newcomers;

    NewTranslators(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public boolean holdsFor(Viewer member) {
        return newcomers.rules().firstPostsWait() && !newcomers.known(PersonId.of(member));
    }
}
