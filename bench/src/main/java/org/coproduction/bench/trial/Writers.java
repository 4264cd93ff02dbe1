package org.coproduction.bench.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.coproduction.bench.load.Pause;
import org.coproduction.bench.load.Seen;
import org.coproduction.bench.load.Target;
import org.coproduction.bench.load.Window;
import org.coproduction.bench.synthetic.Dice;
import org.coproduction.bench.synthetic.SyntheticCases;

/** Editors at work at the same time, each on cases that nobody else changes. */
final class Writers {
    private final List<Editor> editors;
    private final SyntheticCases known;
    private final long cases;
    private final long seed;
    private final AtomicLong taken = new AtomicLong();

    private Writers(List<Editor> editors, SyntheticCases known, long cases, long seed) {
        this.editors = editors;
        this.known = known;
        this.cases = cases;
        this.seed = seed;
    }

    /** As many accounts, made and signed in. */
    static Writers newcomers(int count, Installation installation, SyntheticCases known, long cases, long seed)
            throws IOException, InterruptedException {
        List<Editor> editors = new ArrayList<>();
        for (int number = 1; number <= count; number++) editors.add(Editor.newcomer(number, installation));
        return new Writers(List.copyOf(editors), known, cases, seed);
    }

    Map<Act, Seen> write(Target target, Window window, Pause pause) throws InterruptedException {
        Map<Act, Seen> all = new EnumMap<>(Act.class);
        for (Act act : Act.values()) all.put(act, new Seen(window.seconds()));
        try (ExecutorService threads = Executors.newFixedThreadPool(editors.size())) {
            List<Future<Map<Act, Seen>>> started = new ArrayList<>();
            for (int number = 0; number < editors.size(); number++) {
                Writer writer = new Writer(editors.get(number), this::next, pause, Dice.of(seed, number));
                started.add(threads.submit(() -> writer.write(target, window)));
            }
            for (Future<Map<Act, Seen>> one : started) add(all, one);
        }
        return all;
    }

    private static void add(Map<Act, Seen> all, Future<Map<Act, Seen>> one) throws InterruptedException {
        try {
            one.get()
                    .forEach((act, seen) -> Objects.requireNonNull(all.get(act)).add(seen));
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer broke off", e.getCause());
        }
    }

    /** The address of a case that no writer has had yet. */
    private String next() {
        long number = taken.incrementAndGet();
        if (number > cases) throw new IllegalStateException("all cases have been changed once: take more of them");
        return "/cases/" + known.slug(number);
    }
}
