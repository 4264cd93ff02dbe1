package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds records by words, facets and numbers. This node's own copy of what PostgreSQL holds: built when there is none or
 * it is of an old shape, and from then on following the log of changes.
 *
 * <pre>{@code
 * int dutch = index.read(reading -> reading.count(Selection.of("case").choose("country", List.of("NL"))));
 * }</pre>
 */
public final class SearchIndex implements AutoCloseable {
    static final int DAYS_KEPT = 30;
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

    /** After so many changes at once the index is made of one segment again: each search goes through each of them. */
    private static final int MANY_CHANGES = 20_000;

    private final ChangeLog log;
    private final Map<String, IndexSource> sources = new TreeMap<>();
    private final IndexFiles files;
    private final SearcherManager searchers;
    private final ReentrantLock writing = new ReentrantLock();
    private final String shape;
    private ChangeLog.Position position;
    private Instant committed = Instant.EPOCH;
    private boolean pending;
    private volatile boolean building;
    private volatile boolean stopping;

    SearchIndex(Directory directory, ChangeLog log, Iterable<IndexSource> sources) throws IOException {
        this.log = log;
        for (IndexSource source : sources) this.sources.put(source.kind(), source);
        StringBuilder shapes = new StringBuilder(Fields.SHAPE);
        this.sources.forEach(
                (kind, source) -> shapes.append(' ').append(kind).append(':').append(source.shape()));
        this.shape = shapes.toString();
        this.files = IndexFiles.open(directory);
        Optional<IndexFiles.Note> usable = files.note().filter(this::usable);
        this.building = usable.isEmpty();
        this.position =
                ChangeLog.Position.at(usable.map(IndexFiles.Note::settled).orElse(0L));
        this.searchers = new SearcherManager(files.writer(), Snapshot.factory());
    }

    /** Whether the index is not whole yet: what it finds is true, but not all. */
    public boolean building() {
        return building;
    }

    /** Asks one state of the index whatever one page needs. */
    public <T> T read(Function<Reading, T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.apply(new Reading((Snapshot) searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings in all that is committed by now, so that the writer finds what it wrote. */
    public void refresh() {
        writing.lock();
        try {
            if (building) build();
            follow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writing.unlock();
        }
    }

    /** Breaks off what a refresh is at, however much it has before it; a later start takes it up again. */
    void stop() {
        stopping = true;
    }

    @Override
    public void close() throws IOException {
        stop();
        writing.lock();
        try (files;
                searchers) {
            if (pending && !building) commit();
        } finally {
            writing.unlock();
        }
    }

    private boolean usable(IndexFiles.Note note) {
        return note.shape().equals(shape)
                && note.database().equals(log.database())
                && note.settled() <= log.now().settled()
                && note.at().isAfter(Instant.now().minus(Duration.ofDays(DAYS_KEPT - 1)));
    }

    private void build() throws IOException {
        long start = System.nanoTime();
        ChangeLog.Position before = log.now();
        files.writer().deleteAll();
        try (Filling filling = new Filling(files.writer(), false)) {
            for (IndexSource source : sources.values()) source.all(unlessStopping(filling));
        }
        position = before;
        files.writer().forceMerge(1);
        commit();
        searchers.maybeRefreshBlocking();
        building = false;
        int records = files.writer().getDocStats().numDocs;
        if (records > 0) {
            LOG.info("Search index built: {} records in {} ms", records, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private void follow() throws IOException {
        AtomicInteger changed = new AtomicInteger();
        ChangeLog.Position after = log.follow(position, (kind, keys) -> {
            change(kind, keys);
            changed.addAndGet(keys.size());
        });
        if (changed.get() >= MANY_CHANGES) files.writer().forceMerge(1);
        boolean moved = after.settled() != position.settled();
        position = after;
        searchers.maybeRefreshBlocking();
        pending |= moved || files.writer().hasUncommittedChanges();
        if (pending && Instant.now().isAfter(committed.plus(BETWEEN_COMMITS))) commit();
    }

    private void change(String kind, List<String> keys) {
        IndexSource source = sources.get(kind);
        if (source == null) return;
        try {
            Term[] gone = keys.stream().map(key -> Fields.id(kind, key)).toArray(Term[]::new);
            files.writer().deleteDocuments(gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Filling filling = new Filling(files.writer(), true)) {
            source.some(keys, unlessStopping(filling));
        }
    }

    private Consumer<Indexed> unlessStopping(Filling filling) {
        return indexed -> {
            if (stopping) throw new IllegalStateException("the index is being closed");
            filling.accept(indexed);
        };
    }

    private void commit() throws IOException {
        files.commit(new IndexFiles.Note(shape, log.database(), position.settled(), Instant.now()));
        committed = Instant.now();
        pending = false;
    }
}
