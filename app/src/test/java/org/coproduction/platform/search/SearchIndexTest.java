package org.coproduction.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CommonsTest
class SearchIndexTest {
    @Autowired
    ChangeLog log;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TransactionTemplate transaction;

    private final Things things = new Things("1");

    @AfterEach
    void leaveNoTrace() {
        jdbc.sql("DELETE FROM index_changes WHERE kind = 'thing'").update();
    }

    @Test
    void aChangeIsFoundAfterTheWriterRefreshes() throws IOException {
        try (SearchIndex index = open(new ByteBuffersDirectory(), things)) {
            index.refresh();
            things.put("a", "Burgernet");
            changed("a");
            index.refresh();
            assertThat(found(index, "burgernet")).containsExactly("a");
        }
    }

    @Test
    void aRecordThatIsGoneLeavesTheIndex() throws IOException {
        things.put("a", "Burgernet");
        try (SearchIndex index = open(new ByteBuffersDirectory(), things)) {
            index.refresh();
            things.kept.clear();
            changed("a");
            index.refresh();
            assertThat(found(index, "burgernet")).isEmpty();
        }
    }

    @Test
    void aTransactionThatBeginsEarlyAndCommitsLateIsNotMissed() throws IOException, SQLException {
        try (SearchIndex index = open(new ByteBuffersDirectory(), things);
                Connection slow = database.getConnection()) {
            index.refresh();
            slow.setAutoCommit(false);
            try (Statement write = slow.createStatement()) {
                write.execute("INSERT INTO index_changes (kind, key) VALUES ('thing', 'slow')");
            }
            things.put("quick", "A quick change");
            changed("quick");
            index.refresh();
            assertThat(found(index, "change")).containsExactly("quick");

            things.put("slow", "A slow change");
            slow.commit();
            index.refresh();
            assertThat(found(index, "change")).containsExactlyInAnyOrder("quick", "slow");
        }
    }

    @Test
    void anIntactIndexIsOpenedAsItIs() throws IOException {
        things.put("a", "Burgernet");
        Directory directory = kept();
        built(directory, things);
        Things unasked = new Things("1");
        try (SearchIndex index = open(directory, unasked)) {
            index.refresh();
            assertThat(unasked.timesAsked).isZero();
            assertThat(found(index, "burgernet")).containsExactly("a");
        }
    }

    @Test
    void anIndexOfAnOldShapeIsBuiltAnew() throws IOException {
        things.put("a", "Burgernet");
        Directory directory = kept();
        built(directory, things);
        Things reshaped = new Things("2");
        reshaped.put("b", "Client councils");
        try (SearchIndex index = open(directory, reshaped)) {
            assertThat(index.building()).isTrue();
            index.refresh();
            assertThat(index.building()).isFalse();
            assertThat(found(index, "burgernet")).isEmpty();
            assertThat(found(index, "councils")).containsExactly("b");
        }
    }

    @Test
    void anIndexOfAnotherDatabaseIsBuiltAnew() throws IOException {
        Directory directory = kept();
        built(directory, things);
        UUID original =
                jdbc.sql("SELECT id FROM search_origin").query(UUID.class).single();
        try {
            jdbc.sql("UPDATE search_origin SET id = gen_random_uuid()").update();
            try (SearchIndex index = open(directory, things)) {
                assertThat(index.building()).isTrue();
            }
        } finally {
            jdbc.sql("UPDATE search_origin SET id = :id").param("id", original).update();
        }
    }

    @Test
    void aNodeThatWasAwayCatchesUp() throws IOException {
        Directory directory = kept();
        built(directory, things);
        things.put("a", "Burgernet");
        changed("a");
        try (SearchIndex index = open(directory, things)) {
            index.refresh();
            assertThat(found(index, "burgernet")).containsExactly("a");
        }
    }

    private void changed(String key) {
        transaction.executeWithoutResult(status -> changes.of("thing", List.of(key)));
    }

    private SearchIndex open(Directory directory, IndexSource source) throws IOException {
        return new SearchIndex(directory, log, List.of(source));
    }

    private void built(Directory directory, IndexSource source) throws IOException {
        try (SearchIndex index = open(directory, source)) {
            index.refresh();
        }
    }

    private static List<String> found(SearchIndex index, String words) {
        return index.read(reading -> Shelf.keys(reading, words));
    }

    /** Memory that outlives the index which closes it, as a disk does. */
    private static Directory kept() {
        return new FilterDirectory(new ByteBuffersDirectory()) {
            @Override
            public void close() {}
        };
    }

    private static final class Things implements IndexSource {
        private final Map<String, String> kept = new HashMap<>();
        private final String shape;
        private int timesAsked;

        Things(String shape) {
            this.shape = shape;
        }

        void put(String key, String title) {
            kept.put(key, title);
        }

        @Override
        public String kind() {
            return "thing";
        }

        @Override
        public String shape() {
            return shape;
        }

        @Override
        public void all(Consumer<Indexed> sink) {
            timesAsked++;
            some(new ArrayList<>(kept.keySet()), sink);
        }

        @Override
        public void some(Collection<String> keys, Consumer<Indexed> sink) {
            for (String key : keys) {
                String title = kept.get(key);
                if (title != null) sink.accept(Shelf.titled(key, title));
            }
        }
    }
}
