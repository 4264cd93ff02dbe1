package org.coproduction.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.coproduction.CommonsTest;
import org.coproduction.platform.files.FileSettings.Kind;
import org.coproduction.platform.store.CannotStart;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same of each kind of store: the bucket is one of a server that speaks S3. */
@CommonsTest
class FileStoreTest {
    private static final String NAME = "0f".repeat(32) + ".pdf";
    private static final byte[] CONTENT = {1, 2, 3};
    private static final int LARGEST = 12 << 20;
    private static final Instant LATER = Instant.now().plusSeconds(3600);

    @RegisterExtension
    final S3ProxyExtension server =
            S3ProxyExtension.builder().withCredentials("access", "secret").build();

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    @BeforeEach
    void makeBucket() {
        putBack(); // other tests leave what is cleared away at night
        FilesInBucket.client(settings("files", "secret")).createBucket(request -> request.bucket("files"));
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM file_contents").update();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutIsFoundByteForByte(Kind kind) {
        byte[] large = new byte[LARGEST];
        new Random(1).nextBytes(large);
        store(kind).put(NAME, large);
        assertThat(store(kind).get(NAME)).hasValue(large);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutTwiceIsThereOnceAndGoneOnce(Kind kind) {
        FileStore store = store(kind);
        store.put(NAME, CONTENT);
        store.put(NAME, CONTENT);
        store.delete(NAME);
        store.delete(NAME);
        assertThat(store.get(NAME)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DATABASE")
    void whatATransactionMayHaveLeftBehindIsListed(Kind kind) {
        FileStore store = store(kind);
        store.put(NAME, CONTENT);
        assertThat(store.putBefore(LATER)).containsExactly(NAME);
        assertThat(store.putBefore(LATER.minusSeconds(7200))).isEmpty();
    }

    @Test
    void theDatabaseListsAllItHas() {
        store(Kind.DATABASE).put(NAME, CONTENT);
        assertThat(store(Kind.DATABASE).putBefore(Instant.EPOCH)).containsExactly(NAME);
    }

    @Test
    void noNameLeadsOutOfTheDirectory() {
        for (String name : List.of("../../" + NAME, "/etc/passwd", "..", NAME + "/..", ""))
            assertThatThrownBy(() -> store(Kind.DIRECTORY).get(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasWrittenByHalfIsNoFile() throws IOException {
        Path folder = Files.createDirectories(directory.resolve("0f"));
        Files.write(folder.resolve("new1.part"), CONTENT);
        assertThat(store(Kind.DIRECTORY).putBefore(LATER)).isEmpty();
        assertThat(store(Kind.DIRECTORY).get(NAME)).isEmpty();
    }

    @Test
    void whatWasInTheDatabaseBeforeIsStillFoundAndGoesWithTheRest() {
        store(Kind.DATABASE).put(NAME, CONTENT);
        FileStore moved = new FilesMovedOut(store(Kind.DIRECTORY), store(Kind.DATABASE));
        assertThat(moved.get(NAME)).hasValue(CONTENT);
        assertThat(moved.putBefore(LATER)).containsExactly(NAME);
        moved.delete(NAME);
        assertThat(store(Kind.DATABASE).get(NAME)).isEmpty();
    }

    @Test
    void aBucketThatIsMissingOrClosedStopsTheStart() {
        for (FileSettings wrong : List.of(settings("missing", "secret"), settings("files", "guessed")))
            assertThatThrownBy(() -> FilesInBucket.of(wrong))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("COMMONS_FILES_ENDPOINT")
                    .hasMessageNotContaining(wrong.secret());
    }

    @Test
    void halfASettingIsToldWithWhatIsMissing() {
        assertThatThrownBy(() -> settings("", "secret")).hasMessageContaining("COMMONS_FILES_BUCKET");
    }

    private FileStore store(Kind kind) {
        return switch (kind) {
            case DATABASE -> new FilesInDatabase(jdbc);
            case DIRECTORY -> new FilesInDirectory(directory);
            case S3 -> FilesInBucket.of(settings("files", "secret"));
        };
    }

    private FileSettings settings(String bucket, String secret) {
        return new FileSettings(Kind.S3, "", server.getUri(), "us-east-1", bucket, server.getAccessKey(), secret);
    }
}
