package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.platform.files.FileClaims;
import org.coproduction.platform.files.FileLock;
import org.coproduction.platform.files.FileStore;
import org.coproduction.platform.files.TestFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class UnclaimedFilesTest {
    private static final String CLAIMED = "aa".repeat(32) + ".pdf";
    private static final String UNCLAIMED = "bb".repeat(32) + ".pdf";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<FileClaims> features;

    @Autowired
    FileLock lock;

    @TempDir
    Path directory;

    FileStore store;
    UnclaimedFiles unclaimed;

    @BeforeEach
    void make() {
        store = TestFiles.in(directory);
        unclaimed = new UnclaimedFiles(store, features, lock);
        jdbc.sql("INSERT INTO case_files (name, size) VALUES (:name, 1)")
                .param("name", CLAIMED)
                .update();
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM case_files").update();
    }

    @Test
    void whatATransactionThatFailedLeftBehindGoesAfterADay() throws IOException {
        for (String name : new String[] {CLAIMED, UNCLAIMED}) {
            store.put(name, new byte[] {1});
            age(name, Duration.ofDays(2));
        }
        assertThat(unclaimed.forgetOld()).isOne();
        assertThat(store.get(UNCLAIMED)).isEmpty();
        assertThat(store.get(CLAIMED)).isPresent();
    }

    @Test
    void whatSomebodyMayBeSendingJustNowStays() {
        store.put(UNCLAIMED, new byte[] {1});
        assertThat(unclaimed.forgetOld()).isZero();
        assertThat(store.get(UNCLAIMED)).isPresent();
    }

    private void age(String name, Duration by) throws IOException {
        Files.setLastModifiedTime(
                directory.resolve(name.substring(0, 2)).resolve(name),
                FileTime.from(Instant.now().minus(by)));
    }
}
