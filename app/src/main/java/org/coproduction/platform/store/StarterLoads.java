package org.coproduction.platform.store;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads each {@link StarterPart} that this database has not had yet. Two nodes that start together do not load twice. */
@Component
public class StarterLoads {
    private static final Logger LOG = LoggerFactory.getLogger(StarterLoads.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<StarterPart> parts;
    private final boolean wanted;
    private final Set<String> without;

    StarterLoads(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ObjectProvider<StarterPart> parts,
            @Value("${commons.starter:true}") boolean wanted,
            @Value("${commons.starter-without:}") Set<String> without) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.parts = parts;
        this.wanted = wanted;
        this.without = Set.copyOf(without);
    }

    @EventListener(ApplicationStartedEvent.class)
    public void loadMissing() {
        if (!wanted) return;
        List<StarterPart> inOrder = parts.orderedStream().toList();
        for (StarterPart part : inOrder) {
            if (!without.contains(part.name())) transaction.executeWithoutResult(status -> loadOnce(part));
        }
    }

    /** Takes the content away again, the last part first, and remembers that it is not wanted. */
    public void remove() {
        for (StarterPart part : parts.orderedStream().toList().reversed()) part.remove();
    }

    private void loadOnce(StarterPart part) {
        jdbc.sql("LOCK TABLE starter_loads IN EXCLUSIVE MODE").update();
        int fresh = jdbc.sql("INSERT INTO starter_loads (part) VALUES (:part) ON CONFLICT DO NOTHING")
                .param("part", part.name())
                .update();
        if (fresh == 0) return;
        part.load();
        LOG.info("Starter content loaded: {}", part.name());
    }
}
