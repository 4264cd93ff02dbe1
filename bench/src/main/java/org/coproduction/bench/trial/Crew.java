package org.coproduction.bench.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.bench.load.Answer;
import org.coproduction.bench.load.Crowd;
import org.coproduction.bench.load.Pause;
import org.coproduction.bench.load.Seen;
import org.coproduction.bench.load.Target;
import org.coproduction.bench.load.Window;
import org.coproduction.bench.load.Wire;
import org.coproduction.bench.synthetic.Dice;

/** Clients that are somebody: each with a connection of its own, doing the next thing as soon as the last one is done. */
record Crew(int clients, long seed, Pause pause) {
    /** What one of them does next. */
    interface Errand {
        /** @param number of the client, from 0 on */
        Answer run(int number, Wire wire, Dice dice, Seen seen) throws IOException, InterruptedException;
    }

    Seen work(Target target, Window window, Errand errand) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Seen>> started = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                started.add(threads.submit(() -> one(target, window, errand, number)));
            }
            Seen all = new Seen(window.seconds());
            for (Future<Seen> client : started) all.add(done(client));
            return all;
        }
    }

    private Seen one(Target target, Window window, Errand errand, int number) throws IOException, InterruptedException {
        Dice dice = Dice.of(seed, number);
        Seen seen = new Seen(window.seconds());
        try (Wire wire = target.wire(null, Crowd.BROWSER)) {
            pause.before(dice);
            while (!window.over()) pause.after(errand.run(number, wire, dice, seen), dice);
        }
        return seen;
    }

    private static Seen done(Future<Seen> client) throws InterruptedException {
        try {
            return client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client broke off", e.getCause());
        }
    }
}
