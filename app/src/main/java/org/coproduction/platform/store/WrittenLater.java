package org.coproduction.platform.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one reader had to wait for and the next shall find in the database. Nobody waits for the writing as well; where more
 * comes than can be written, some is forgotten and will be made again.
 */
public final class WrittenLater<T> {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenLater.class);

    private final BlockingQueue<T> waiting;
    private final int atOnce;

    public WrittenLater(int most, int atOnce) {
        this.waiting = new ArrayBlockingQueue<>(most);
        this.atOnce = atOnce;
    }

    public void add(T one) {
        if (!waiting.offer(one)) LOG.debug("no room to remember {}", one);
    }

    /** Hands over all that waits, some at a time. */
    public void write(Consumer<List<T>> statement) {
        List<T> some = new ArrayList<>();
        while (waiting.drainTo(some, atOnce) > 0) {
            statement.accept(List.copyOf(some));
            some.clear();
        }
    }
}
