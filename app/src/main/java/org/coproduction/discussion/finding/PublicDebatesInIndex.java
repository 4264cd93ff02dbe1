package org.coproduction.discussion.finding;

import java.util.Collection;
import java.util.function.Consumer;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Space;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.springframework.stereotype.Component;

@Component
class PublicDebatesInIndex implements IndexSource {
    private final DebateTexts texts;

    PublicDebatesInIndex(DebateTexts texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Debates.PUBLIC_KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        texts.in(Space.Open.PUBLIC, sink);
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        texts.in(Space.Open.PUBLIC, keys, sink);
    }

    @Override
    public String shape() {
        return DebateTexts.SHAPE;
    }
}
