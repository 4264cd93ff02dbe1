package org.coproduction.cases.downloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseImport;
import org.coproduction.cases.Saved;
import org.coproduction.cases.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class DownloadsTest {
    @LocalServerPort
    int port;

    @Autowired
    CaseImport imports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsDownloadedAsJsonComesInAgainUnchanged() throws IOException {
        byte[] file = get("/cases/download.json").getBytes(StandardCharsets.UTF_8);
        Saved saved = imports.load(new ByteArrayInputStream(file), new Saving("somebody", "again"), progress -> {});
        assertThat(saved.created()).isZero();
        assertThat(saved.changed()).isZero();
        assertThat(saved.unchanged()).isEqualTo(count());
    }

    @Test
    void theJsonSaysWhereItComesFrom() {
        assertThat(get("/cases/download.json"))
                .startsWith("{\"query\":\"http://localhost:" + port + "/cases\",\"retrieved\":\"")
                .contains("\"licence\":\"CC BY 4.0");
    }

    @Test
    void theCsvHasARowForEveryCase() {
        assertThat(CsvReader.records(get("/cases.csv"))).hasSize(count());
    }

    @Test
    void forExcelTheCsvBeginsWithAByteOrderMark() {
        assertThat(get("/cases.csv?excel=true")).startsWith("\uFEFFslug,");
        assertThat(get("/cases.csv")).startsWith("slug,");
    }

    @Test
    void whoReadsGzipGetsTheSameFilePacked() throws IOException {
        HttpURLConnection packed =
                (HttpURLConnection) address("/cases.csv?country=NL").toURL().openConnection();
        packed.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream in = new GZIPInputStream(packed.getInputStream())) {
            assertThat(packed.getContentEncoding()).isEqualTo("gzip");
            assertThat(CsvReader.records(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .extracting(row -> row.get("slug"))
                    .isEqualTo(CsvReader.records(get("/cases.csv?country=NL")).stream()
                            .map(row -> row.get("slug"))
                            .toList());
        }
    }

    @Test
    void theWorkbookOpens() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(bytes("/fr/cases.xlsx"))) {
            assertThat(book.getSheet("cases").getLastRowNum()).isEqualTo(count());
            assertThat(book.getSheet("about").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Cas de Coproduction Commons");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases.bib", "/cases.ris"})
    void everySourceIsAReferenceThatNamesItsCase(String address) {
        int sources = jdbc.sql("""
                SELECT sum(json_array_length(v.text -> 'sources'))
                  FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
                """).query(Integer.class).single();
        assertThat(get(address).split("Cited by http", -1)).hasSize(sources + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "zip", "xlsx", "bib", "ris"})
    void theNameOfTheFileHasTheDay(String extension) {
        var answer = new Visitor(port)
                .send(HttpRequest.newBuilder(address("/cases." + extension)).HEAD());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"cases-" + LocalDate.now(ZoneOffset.UTC) + "." + extension + "\"");
    }

    @Test
    void aDownloadThatFailsOnTheWayBreaksOff() {
        String current = "number = (SELECT version FROM cases WHERE id = case_id) "
                + "AND case_id = (SELECT max(id) FROM cases)";
        String text = jdbc.sql("SELECT text FROM case_versions WHERE " + current)
                .query(String.class)
                .single();
        jdbc.sql("UPDATE case_versions SET text = '[]' WHERE " + current).update();
        try {
            assertThatThrownBy(() -> bytes("/cases.bib")).isInstanceOf(IOException.class);
        } finally {
            jdbc.sql("UPDATE case_versions SET text = CAST(:text AS json) WHERE " + current)
                    .param("text", text)
                    .update();
        }
    }

    @Test
    void aSelectionIsDownloadedInTheOrderOfItsList() {
        assertThat(CsvReader.records(get("/cases.csv?country=NL&sort=title")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("countries")).contains("NL"))
                .allSatisfy(row -> assertThat(row)
                        .containsEntry(
                                "query", address("/cases?country=NL&sort=title").toString()))
                .extracting(row -> row.get("title"))
                .isSortedAccordingTo(com.ibm.icu.text.Collator.getInstance(com.ibm.icu.util.ULocale.ROOT)::compare);
    }

    @Test
    void anUnknownValueOfAFacetIsRefused() {
        assertThat(new Visitor(port).get("/cases.csv?country=XX").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/download", "/fr/cases/download?country=NL"})
    void thePageOffersEachFormatForTheSelection(String page) {
        String body = get(page);
        String query = page.contains("?") ? "?country=NL" : "";
        String language = page.startsWith("/fr") ? "/fr" : "";
        for (Format format : Format.values())
            assertThat(body).contains("href=\"" + language + format.address() + query + "\"");
    }

    private int count() {
        return jdbc.sql("SELECT count(*) FROM cases").query(Integer.class).single();
    }

    private String get(String address) {
        return new Visitor(port).get(address).body();
    }

    private ByteArrayInputStream bytes(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new ByteArrayInputStream(client.send(
                            HttpRequest.newBuilder(address(address)).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body());
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
