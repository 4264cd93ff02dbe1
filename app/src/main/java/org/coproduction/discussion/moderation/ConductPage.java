package org.coproduction.discussion.moderation;

import org.coproduction.discussion.NewcomerRules;
import org.coproduction.texts.Prose;
import org.coproduction.texts.TextId;
import org.jspecify.annotations.Nullable;

/** @param text null where an editor emptied it */
public record ConductPage(@Nullable Prose text, NewcomerRules rules) {
    public TextId textId() {
        return ConductTexts.ID;
    }
}
