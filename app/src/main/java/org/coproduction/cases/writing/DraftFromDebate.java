package org.coproduction.cases.writing;

import java.util.Optional;
import org.coproduction.bibliography.DebateItem;
import org.coproduction.cases.DraftText;
import org.coproduction.discussion.Becoming;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Seed;
import org.coproduction.platform.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** A member begins a draft case with a debate, which is its first source. */
@Component
@Order(30)
class DraftFromDebate implements Becoming {
    @Override
    public Optional<Way> of(Debate debate, Viewer viewer) {
        return Optional.of(new Way("grown.draft", "/drafts?debate=" + debate.id(), true));
    }

    static DraftText text(Seed seed) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return DraftText.EMPTY
                .with("title", nodes.stringNode(seed.debate().title().value()))
                .with("sources", nodes.arrayNode().add(PastedSource.of(DebateItem.of(seed), null)));
    }
}
