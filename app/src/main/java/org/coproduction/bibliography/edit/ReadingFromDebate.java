package org.coproduction.bibliography.edit;

import java.util.Optional;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Debate;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Editors take a debate into the bibliography, so that cases and papers can cite it. */
@Component
@Order(20)
class ReadingFromDebate implements Becoming {
    @Override
    public Optional<Way> of(Debate debate, Viewer viewer) {
        return viewer.may(Allowed.Who.EDITOR)
                ? Optional.of(new Way("grown.reading", "/readings/new?debate=" + debate.id(), false))
                : Optional.empty();
    }
}
