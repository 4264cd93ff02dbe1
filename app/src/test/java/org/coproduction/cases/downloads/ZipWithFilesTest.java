package org.coproduction.cases.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.cases.CaseArchive;
import org.coproduction.cases.CaseText.Attachment;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Refused;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestText;
import org.coproduction.platform.files.FileStore;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A download with pictures and documents, and the way back. */
@CommonsTest
class ZipWithFilesTest {
    private static final byte[] PDF = "%PDF-1.4 something %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final String ZIP = "/cases.zip?q=zyxwvu&files=true";
    private static final Saving BY = new Saving("Anna", "Again");

    @LocalServerPort
    int port;

    @Autowired
    Cases cases;

    @Autowired
    CaseArchive archive;

    @Autowired
    FileStore store;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    String name;

    @BeforeEach
    void make() throws Exception {
        name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF)) + ".pdf";
        jdbc.sql("INSERT INTO case_files (name, size, public_since) VALUES (:name, :size, now())")
                .param("name", name)
                .param("size", PDF.length)
                .update();
        store.put(name, PDF);
        cases.save(
                List.of(TestText.attached("test-zyxwvu", "Zyxwvu", new Attachment(name, "A plan", "CC-BY-4.0", null))),
                BY);
        index.refresh();
    }

    @AfterEach
    void putBack() {
        forget();
        index.refresh();
    }

    private void forget() {
        TestCases.remove(jdbc);
        jdbc.sql("DELETE FROM case_files").update();
        store.delete(name);
    }

    @Test
    void theZipHasTheFilesAndThePageSaysHowMuchTheyAre() throws IOException {
        Browsing reader = new Browsing(port);
        assertThat(unpacked(reader.getBytes(ZIP)))
                .containsKeys("cases.csv", "attachments.csv", "cases.json")
                .containsEntry("files/test-zyxwvu/" + name, new String(PDF, StandardCharsets.US_ASCII));
        assertThat(unpacked(reader.getBytes("/cases.zip?q=zyxwvu")).keySet())
                .noneMatch(one -> one.startsWith("files/"));
        assertThat(reader.get("/cases/download?q=zyxwvu").body())
                .contains("files=true", "Their 1 picture or document has 0.1 MB");
    }

    @Test
    void whatWasDownloadedIsTakenBackWithItsFiles() throws IOException {
        Path zip = Files.write(directory.resolve("cases.zip"), new Browsing(port).getBytes(ZIP));
        forget();
        assertThat(archive.load(zip, BY, progress -> {}).created()).isEqualTo(1);
        assertThat(new Browsing(port).getBytes("/files/" + name)).isEqualTo(PDF);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNotTakenNorIsItsCase() throws IOException {
        Map<String, String> entries = unpacked(new Browsing(port).getBytes(ZIP));
        entries.put("files/test-zyxwvu/" + name, "%PDF-1.4 something else %%EOF");
        Path zip = packed(entries);
        forget();
        assertThatThrownBy(() -> archive.load(zip, BY, progress -> {})).isInstanceOf(Refused.class);
        assertThat(new Browsing(port).get("/cases/test-zyxwvu").statusCode()).isEqualTo(404);
    }

    private Path packed(Map<String, String> entries) throws IOException {
        Path zip = directory.resolve("changed.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                in.transferTo(content);
                entries.put(entry.getName(), content.toString(StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
