package org.coproduction.discussion.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.coproduction.platform.web.Viewer;
import org.springframework.stereotype.Component;

/**
 * The pages that members have open in this node, in the order in which they called. Each is told on a thread of its own: a slow one
 * keeps no other waiting.
 */
@Component
class Listeners implements AutoCloseable {
    /** A browser keeps six connections to a site at most, where a proxy does not speak HTTP/2: some are left for pages. */
    static final int MOST_OF_ONE = 4;

    private static final int MOST = 2_000;

    private final List<Listener> all = new CopyOnWriteArrayList<>();
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * Returns whether there was room for one more. Where its member has too many, their oldest gives way: a page that was left
     * is among them until the next beat finds it out.
     */
    boolean add(Listener listener) {
        listener.line().onCompletion(() -> all.remove(listener));
        listener.line().onTimeout(listener::end);
        listener.line().onError(fault -> all.remove(listener));
        List<Listener> theirs;
        synchronized (all) {
            if (tellers.isShutdown() || all.size() >= MOST) return false;
            theirs = all.stream()
                    .filter(one -> one.person().equals(listener.person()))
                    .toList();
            all.add(listener);
        }
        tell(theirs.subList(0, Math.max(0, theirs.size() - MOST_OF_ONE + 1)), Listener::giveWay);
        return true;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Set<UUID> people() {
        return all.stream().map(Listener::person).collect(Collectors.toSet());
    }

    Set<UUID> signIns() {
        return all.stream().map(Listener::signIn).collect(Collectors.toSet());
    }

    /** Those that look at a debate, by who they are. */
    Map<Viewer, List<Listener>> inDebate(long debate) {
        return all.stream().filter(one -> one.debate() == debate).collect(Collectors.groupingBy(Listener::viewer));
    }

    void of(Collection<UUID> people, Consumer<Listener> tell) {
        tell(all.stream().filter(one -> people.contains(one.person())).toList(), tell);
    }

    /** Ends those whose sign-in is not among these, and tells the others. */
    void signedInWith(Set<UUID> lasting, Consumer<Listener> tell) {
        tell(List.copyOf(all), one -> {
            if (lasting.contains(one.signIn())) tell.accept(one);
            else one.end();
        });
    }

    void tell(Collection<Listener> some, Consumer<Listener> tell) {
        some.forEach(one -> tellers.execute(() -> tell.accept(one)));
    }

    @Override
    public void close() {
        synchronized (all) {
            tellers.shutdown();
        }
        all.forEach(Listener::end);
    }
}
