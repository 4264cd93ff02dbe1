package org.coproduction.discussion.debate;

import java.util.Optional;
import org.coproduction.discussion.MemberOrder;
import org.coproduction.platform.web.Here;
import org.coproduction.translations.Silence;
import org.springframework.stereotype.Component;

/** Who posts nothing for a while translates nothing either. */
@Component
class SilencedTranslators implements Silence {
    private final MemberOrder members;

    SilencedTranslators(MemberOrder members) {
        this.members = members;
    }

    @Override
    public Optional<String> of(Here here) {
        return members.silencedUntil(here.viewer().person())
                .map(until -> here.say("discussion.mistake.silenced", here.moment(until)));
    }
}
