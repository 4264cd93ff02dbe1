package org.coproduction.cases.writing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.AttachedFiles;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.Cases;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftText;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.TestCases;
import org.coproduction.cases.TestDrafts;
import org.coproduction.cases.TestText;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(US_ASCII);
    private static final CaseSlug SLUG = new CaseSlug("test-open-schools");

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    Cases cases;

    @Autowired
    AttachedFiles files;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SearchIndex index;

    TestPeople group;
    Person ana;
    Browsing author;
    Draft draft;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        author = Browsing.as(ana.id(), links, port);
        draft = TestDrafts.titled("Test open schools", ana.id(), drafts);
        author.get(draft.id().address() + "/attachments");
    }

    @AfterEach
    void putBack() {
        TestDrafts.remove(jdbc);
        TestCases.remove(jdbc);
        jdbc.sql("DELETE FROM case_files").update();
        jdbc.sql("DELETE FROM file_contents").update();
        index.refresh();
        group.close();
    }

    @Test
    void aPictureIsKeptWithoutWhatTheCameraNoted() throws IOException {
        byte[] jpeg = picture();
        byte[] noted = joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 20},
                "50.8466 N 4.3528 E".getBytes(US_ASCII),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
        send("a.jpg", noted);
        byte[] kept = jdbc.sql("SELECT content FROM file_contents")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("50.8466");
        assertThat(file()).endsWith(".jpg");
    }

    @Test
    void whatIsNeitherPictureNorPdfIsRefused() throws IOException {
        for (byte[] file : List.of(
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8),
                "<html><script>alert(1)</script>".getBytes(UTF_8),
                "GIF89a".getBytes(US_ASCII),
                "%PDF-1.7 that never ends".getBytes(US_ASCII),
                joined("<script>".getBytes(US_ASCII), PDF)))
            assertThat(send("<b>\"x\".svg", file).body()).contains("neither a JPEG or PNG picture nor a PDF");
        assertThat(drafts.find(draft.id()).orElseThrow().text().has("attachments"))
                .isFalse();
    }

    @Test
    void whatHangsOnAPictureIsGone() throws IOException {
        send("a.jpg", joined(picture(), "PK\u0003\u0004<script>alert(1)</script>".getBytes(US_ASCII)));
        byte[] kept = jdbc.sql("SELECT content FROM file_contents")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void onlyWhoMayReadTheDraftReadsItsFiles() throws IOException {
        send("a.pdf", PDF);
        String address = draft.id().address() + "/files/" + file();
        assertThat(author.get(address).statusCode()).isEqualTo(200);
        Browsing stranger = Browsing.as(group.add("Olga Other", Role.MEMBER).id(), links, port);
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/files/" + file()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileOfAnotherDraftIsNotTakenByItsName() throws IOException {
        send("a.pdf", PDF);
        Person ben = group.add("Ben Okri", Role.MEMBER);
        Browsing other = Browsing.as(ben.id(), links, port);
        Draft his = TestDrafts.titled("Test his", ben.id(), drafts);
        other.get(his.id().address() + "/attachments");
        other.post(his.id().address() + "/attachments", "known", "2", "attachments-0-file", file());
        assertThat(drafts.find(his.id()).orElseThrow().text().has("attachments"))
                .isFalse();
        assertThat(other.get(his.id().address() + "/files/" + file()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsPublishedIsShownToEverybodyAndServedSafely() throws IOException {
        send("a.pdf", PDF);
        describe("The <b>contract</b>");
        publish();
        assertThat(cases.find(SLUG).orElseThrow().text().attachments()).hasSize(1);
        assertThat(new Visitor(port).get(SLUG.address()).body())
                .contains("/files/" + file(), "The &lt;b&gt;contract", "CC BY 4.0")
                .doesNotContain("<b>contract");
        HttpResponse<String> served = new Visitor(port).get("/files/" + file());
        assertThat(served.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(served.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(served.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(served.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void whoSentItFindsItInTheirCopyAlsoOncePublishedAndNobodyElseDoes() throws IOException {
        send("a.pdf", PDF);
        describe("The contract");
        publish();
        author.get("/me/data");
        assertThat(author.post("/me/data/copy").body()).startsWith("PK").contains(file());
        Browsing other = Browsing.as(group.add("Ben Okri", Role.EDITOR).id(), links, port);
        other.get("/me/data");
        assertThat(other.post("/me/data/copy").body()).contains("cases.json").doesNotContain(file());
    }

    @Test
    void withoutDescriptionAndLicenceItIsNotPublished() throws IOException {
        send("a.pdf", PDF);
        assertThat(author.get(draft.id().address() + "/check").body())
                .contains("Say what picture or document 1 shows", "Choose the licence of picture or document 1");
    }

    @Test
    void aDocumentAsLargeAsAllowedIsKeptOnceAndALargerOneRefused() throws IOException {
        byte[] large = joined(Arrays.copyOf(PDF, (12 << 20) - PDF.length), PDF);
        send("a.pdf", large);
        send("again.pdf", large);
        assertThat(jdbc.sql("SELECT size FROM case_files").query(Long.class).list())
                .containsExactly((long) large.length);
        assertThat(author.getBytes(draft.id().address() + "/files/" + file())).isEqualTo(large);
        assertThat(send("b.pdf", joined(large, PDF)).statusCode()).isEqualTo(413);
    }

    @Test
    void nobodyFillsTheDiskWithWhatIsNotPublished() throws IOException {
        jdbc.sql("INSERT INTO case_files (name, size, sent_by) VALUES (:name, :size, :by)")
                .param("name", "ab".repeat(32) + ".pdf")
                .param("size", 100 << 20)
                .param("by", ana.id().value())
                .update();
        assertThat(send("a.pdf", PDF).body()).contains("more than 100 MB");
        assertThat(contents()).isZero();
    }

    @Test
    void aSmallFileOfManyPixelsIsRefused() throws IOException {
        byte[] bomb = picture("png");
        for (int side = 16; side < 24; side += 4) bomb[side + 1] = 1;
        assertThat(send("bomb.png", bomb).body()).contains("more than 60 million pixels");
    }

    @Test
    void whatNoDraftHasIsForgottenAfterAMonthWithItsContent() throws IOException {
        send("a.pdf", PDF);
        jdbc.sql("UPDATE case_files SET sent_at = now() - interval '31 days'").update();
        files.forgetOld();
        assertThat(contents()).isOne();
        TestDrafts.remove(jdbc);
        files.forgetOld();
        assertThat(contents()).isZero();
    }

    private int contents() {
        return jdbc.sql("SELECT count(*) FROM file_contents")
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> send(String name, byte[] content) {
        return author.upload(draft.id().address() + "/attachments/additions", "file", name, content);
    }

    private String file() {
        return drafts.find(draft.id())
                .orElseThrow()
                .text()
                .entries("attachments")
                .getFirst()
                .path("file")
                .asString();
    }

    private void describe(String text) {
        Draft now = drafts.find(draft.id()).orElseThrow();
        author.get(draft.id().address() + "/attachments");
        author.post(
                draft.id().address() + "/attachments",
                "known",
                Integer.toString(now.revision()),
                "attachments-0-file",
                file(),
                "attachments-0-description",
                text,
                "attachments-0-licence",
                "CC-BY-4.0",
                "attachments-0-credit",
                "Ana");
    }

    private void publish() {
        DraftText whole = DraftText.of(TestText.named(SLUG.value(), "Test open schools"));
        for (String field : whole.fields())
            TestDrafts.saved(draft, ana.id(), text -> text.with(field, whole.get(field)), drafts);
        author.post(draft.id().address() + "/submission", "message", "First told");
        Browsing editor = Browsing.as(group.add("Eva Novak", Role.EDITOR).id(), links, port);
        editor.get("/me/drafts");
        for (String field : drafts.find(draft.id()).orElseThrow().text().fields())
            editor.post("/editing/" + draft.id() + "/fields/" + field, "verdict", "accepted");
        editor.post("/editing/" + draft.id() + "/publication");
    }

    private static byte[] picture() throws IOException {
        return picture("jpeg");
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) bytes.write(part);
        return bytes.toByteArray();
    }
}
