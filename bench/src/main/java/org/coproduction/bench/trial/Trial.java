package org.coproduction.bench.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.bench.forum.ForumDatabase;
import org.coproduction.bench.load.Addresses;
import org.coproduction.bench.load.Answer;
import org.coproduction.bench.load.Crowd;
import org.coproduction.bench.load.Pause;
import org.coproduction.bench.load.Seen;
import org.coproduction.bench.load.Window;
import org.coproduction.bench.load.Wire;
import org.coproduction.bench.synthetic.SyntheticCases;
import org.coproduction.bench.synthetic.SyntheticFile;

/** Fills a server with synthetic cases and measures it step by step. */
public final class Trial implements AutoCloseable {
    private static final long SEED = 1;
    private static final long MORE = 10_000;
    private static final int CRAWLERS = 50;
    private static final int READING = 500;
    private static final int TYPING = 1_000;
    private static final int REFUSED = 1_000;
    private static final long LOOK_MILLIS = 4_000;
    /** Seconds of processor time within such a look. */
    private static final double AT_REST = 0.4;

    private static final Duration STEP = Duration.ofMinutes(40);

    private final Plan plan;
    private final Installation installation;
    private final SyntheticCases known = new SyntheticCases(SEED);
    private final CommonsAddresses addresses;
    private final Consumer<String> says;
    private final List<Result> results = new ArrayList<>();
    private Server server;

    private Trial(Plan plan, Installation installation, Consumer<String> says, Server server) {
        this.plan = plan;
        this.installation = installation;
        this.says = says;
        this.server = server;
        this.addresses = new CommonsAddresses(known, plan.cases());
    }

    /** @param says is told each step before it begins */
    public static Trial begin(Plan plan, Installation installation, Consumer<String> says)
            throws IOException, InterruptedException {
        says.accept("starting the server on " + installation.data());
        return new Trial(plan, installation, says, Server.start(installation, Settings.open()));
    }

    public List<Result> results() {
        return List.copyOf(results);
    }

    /** Where an earlier run has left as many cases or more, nothing is added. */
    public void fill() throws IOException, InterruptedException {
        if (found() >= plan.cases()) return;
        take("import into an empty database", 1, plan.cases());
    }

    /** Words and facets, pages, the matrix: what readers do, each alone, as fast as answers come. */
    public void read() throws InterruptedException {
        visit("case list, words + 3 facets", addresses.lists());
        visit("the same as JSON", addresses.listsAsJson());
        visit("case page, any", addresses.anyCase());
        visit("case page, popular ones", addresses.popularCase());
        visit("evidence matrix", addresses.matrix());
        visit("home", addresses.fixed("/"));
        visit(List.of("as-you-type search"), List.of(crowd(addresses.typing()).sending("HX-Request: true\r\n")));
    }

    /** Ten thousand more cases while the server runs. */
    public void importMore() throws IOException, InterruptedException {
        take("import of 10,000 more", plan.cases() + 1, MORE);
    }

    public void download() throws IOException {
        download("download as CSV", "/cases.csv");
        download("download as JSON", "/cases/download.json");
        download("download of the sources as BibTeX", "/cases.bib");
        download("download of the sources as RIS", "/cases.ris");
        download("download as tables in a zip", "/cases.zip");
        download("download as XLSX", "/cases.xlsx");
    }

    /** Readers alone, then the same readers among crawlers, with the budget for each client on. */
    public void crawl() throws IOException, InterruptedException {
        says.accept("starting the server anew, with its budget for each client");
        server.close();
        server = Server.start(installation, Settings.withBudget());
        Crowd readers =
                new Crowd(plan.clients(), addresses.reading(), Crowd.BROWSER, new Pause(READING, REFUSED), 2, SEED);
        Crowd crawlers = new Crowd(CRAWLERS, addresses.facetLinks(), Crowd.BROWSER, new Pause(0, REFUSED), 1, SEED);
        visit(List.of("readers who pause, alone"), List.of(readers));
        visit(List.of("the same among 50 crawlers", "the crawlers"), List.of(readers, crawlers));
    }

    /** Editors who write without a pause; then readers, who pause, beside editors who write as people do. */
    public void write() throws IOException, InterruptedException {
        says.accept("making " + plan.clients() + " accounts");
        Writers writers = Writers.newcomers(plan.clients(), installation, known, plan.cases(), SEED);
        says.accept("writers");
        writers.write(server.target(), Window.of(plan.warmUp()), Pause.NONE);
        try (Meter meter = server.meter()) {
            Map<Act, Seen> seen = writers.write(server.target(), Window.of(plan.measured()), Pause.NONE);
            Map<Part, Usage> used = meter.read();
            seen.forEach((act, times) -> results.add(new Result.Visits(act.withoutPause(), times, used)));
        }
        List<Crowd> readers = Stream.of(addresses.anyCase(), addresses.lists())
                .map(each -> new Crowd(plan.clients(), each, Crowd.BROWSER, new Pause(READING, 0), 0, SEED))
                .toList();
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Pause typing = new Pause(TYPING, 0);
            Future<Map<Act, Seen>> written = beside.submit(() -> {
                writers.write(server.target(), Window.of(plan.warmUp()), typing);
                return writers.write(server.target(), Window.of(plan.measured()), typing);
            });
            visit(List.of("case page, beside writers", "case list, beside writers"), readers);
            written(written)
                    .forEach((act, times) -> results.add(new Result.Visits(act.besideReaders(), times, Map.of())));
        }
    }

    /** Members and strangers in a synthetic forum, and the mails of a morning. */
    public void talk() throws IOException, InterruptedException {
        says.accept("starting the server anew, with a mail server");
        server.close();
        try (MailSink mails = MailSink.open()) {
            server = Server.start(installation, Settings.withMail(mails.port()));
            try (ForumDatabase database = ForumDatabase.open(installation.data())) {
                ForumTrial forum = new ForumTrial(plan, SEED, server, mails, database, says);
                forum.fill();
                says.accept("waiting until the server has nothing left to do");
                awaitRest();
                forum.digest();
                forum.read();
                forum.write();
                results.addAll(forum.results());
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    private static Map<Act, Seen> written(Future<Map<Act, Seen>> written) throws IOException, InterruptedException {
        try {
            return written.get();
        } catch (ExecutionException e) {
            throw new IOException("the writers broke off", e.getCause());
        }
    }

    private void visit(String what, Addresses asked) throws InterruptedException {
        visit(List.of(what), List.of(crowd(asked)));
    }

    private Crowd crowd(Addresses asked) {
        return Crowd.of(plan.clients(), asked, SEED);
    }

    private void visit(List<String> names, List<Crowd> crowds) throws InterruptedException {
        says.accept(String.join(", ", names));
        Crowd.visit(server.target(), Window.of(plan.warmUp()), crowds);
        List<Crowd> measured = crowds.stream().map(Crowd::reseeded).toList();
        try (Meter meter = server.meter()) {
            List<Seen> seen = Crowd.visit(server.target(), Window.of(plan.measured()), measured);
            Map<Part, Usage> used = meter.read();
            for (int i = 0; i < seen.size(); i++) {
                results.add(new Result.Visits(names.get(i), seen.get(i), used));
            }
        }
    }

    private void take(String what, long first, long count) throws IOException, InterruptedException {
        Path file = installation.directory().resolve("cases.json");
        says.accept("making " + count + " synthetic cases");
        SyntheticFile.write(file, SEED, first, count, done -> {});
        long size = Files.size(file);
        says.accept(what);
        long begun = System.nanoTime();
        Process command = installation.start(Settings.open(), "import", file.toString());
        try (Meter meter = server.meter(command.toHandle())) {
            if (!command.waitFor(STEP.toSeconds(), TimeUnit.SECONDS)) throw new IOException(what + " took too long");
            if (command.exitValue() != 0) throw new IOException(what + " failed:\n" + installation.lastWords("import"));
            double seconds = (System.nanoTime() - begun) / 1e9;
            installation.saidSeconds().ifPresent(own -> results.add(new Result.Job(what, count, own, size, Map.of())));
            results.add(new Result.Job(what + ", whole command", count, seconds, size, meter.read()));
            says.accept("waiting until all of them are found");
            awaitFound(first + count - 1);
            double found = (System.nanoTime() - begun) / 1e9;
            results.add(new Result.Job(what + ", until found", count, found, size, meter.read()));
            says.accept("waiting until the server has nothing left to do");
            String end = awaitRest() ? ", until at rest" : ", and still not at rest after";
            double rest = (System.nanoTime() - begun) / 1e9;
            results.add(new Result.Job(what + end, count, rest, size, meter.read()));
        } finally {
            command.destroyForcibly();
            Files.deleteIfExists(file);
        }
    }

    private void awaitFound(long cases) throws IOException, InterruptedException {
        long end = System.nanoTime() + STEP.toNanos();
        while (found() < cases) {
            if (System.nanoTime() > end) throw new IOException("the index did not follow");
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private long found() throws IOException {
        try (Wire wire = server.target().wire()) {
            return Total.of(wire, "/cases.json");
        }
    }

    /** Waits until application and database together use next to no processor time; false where that took longer than planned. */
    private boolean awaitRest() throws IOException, InterruptedException {
        long end = System.nanoTime() + plan.rest().toNanos();
        double used = Double.MAX_VALUE;
        while (used > AT_REST) {
            if (System.nanoTime() > end) return false;
            try (Meter meter = server.meter()) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
                Map<Part, Usage> now = meter.read();
                used = cpu(now, Part.APPLICATION) + cpu(now, Part.POSTGRESQL);
            }
        }
        return true;
    }

    private static double cpu(Map<Part, Usage> used, Part part) {
        return used.getOrDefault(part, Usage.NONE).cpuSeconds();
    }

    private void download(String what, String address) throws IOException {
        says.accept(what);
        try (Wire wire = server.target().patientWire((int) STEP.toMillis());
                Meter meter = server.meter()) {
            long begun = System.nanoTime();
            Answer answer = wire.get(address);
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (!answer.good()) throw new IOException(address + " answered " + answer.status());
            results.add(new Result.Job(what, plan.cases(), seconds, answer.bytes(), meter.read()));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
