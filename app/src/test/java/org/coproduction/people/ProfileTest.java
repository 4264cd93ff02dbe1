package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.platform.search.SearchIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Ana fills in, as she, another member and a stranger see it. */
@CommonsTest
class ProfileTest {
    private static final String PAGE = "/people/ana-silva";
    /** Where something of her could be told. */
    private static final List<String> PLACES =
            List.of(PAGE, PAGE + ".json", "/people", "/people?view=map", "/people.json", "/sitemap/people-1.xml");
    /** Questions that lead to her only by what she filled in. */
    private static final List<String> QUESTIONS = List.of(
            "/people?country=PT",
            "/people?theme=1",
            "/people?voice=practitioner",
            "/people?method=survey",
            "/people?language=pt",
            "/people?q=zyxwvu",
            "/people.json?q=zyxwvu",
            "/search?q=zyxwvu",
            "/search.json?q=zyxwvu",
            "/search/suggest?q=zyxwvu");
    /** What only she filled in. */
    private static final List<String> FIELDS = List.of(
            "Zyxwvu",
            "zyxwvu.example",
            "0000-0002-1825-0097",
            ">Portugal",
            "\"PT\"",
            ">Practitioner",
            "\"practitioner\"",
            ">Surveys",
            "\"survey\"",
            ">Portuguese",
            "theme=1",
            "/themes/1");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    SearchIndex index;

    @Autowired
    Leaving leaving;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;
    Browsing anas;
    Browsing bens;
    Visitor stranger;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.MEMBER);
        anas = Browsing.as(ana.id(), links, port);
        bens = Browsing.as(group.add("Ben Okri", Role.MEMBER).id(), links, port);
        stranger = new Visitor(port);
        anas.get("/me/profile");
    }

    @AfterEach
    void putBack() {
        people.withId(ana.id()).ifPresent(person -> people.disable(person.id(), null));
        index.refresh();
        group.close();
    }

    @Test
    void membersSeeWhoDidNotChooseAndStrangersDoNot() {
        fill("members", "members");
        assertThat(bens.get(PAGE).body()).contains("Zyxwvu Institute", "Portugal");
        assertThat(stranger.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(seen(stranger::get)).noneMatch(page -> tellsAField(page) || page.contains("Ana Silva"));
        assertThat(answers(stranger::get)).noneMatch(ProfileTest::namesHer);
    }

    @Test
    void everyoneSeesWhatIsForEveryone() {
        fill("everyone", "everyone");
        assertThat(stranger.get(PAGE).body())
                .contains("Zyxwvu Institute", "0000-0002-1825-0097", "\"@type\":\"Person\"");
        assertThat(stranger.get("/people?country=PT").body()).contains("Ana Silva");
        assertThat(stranger.get("/people.json").body()).contains("\"PT\":1");
        assertThat(stranger.get("/search?q=zyxwvu").body()).contains(PAGE);
        assertThat(stranger.get("/sitemap/people-1.xml").body()).contains(PAGE);
    }

    @Test
    void aFieldForMembersIsNowhereForStrangers() {
        fill("everyone", "members");
        assertThat(stranger.get(PAGE).body()).contains("Ana Silva");
        assertThat(seen(stranger::get)).noneMatch(ProfileTest::tellsAField);
        assertThat(answers(stranger::get)).noneMatch(ProfileTest::namesHer);
        assertThat(bens.get(PAGE + ".json").body()).contains("Zyxwvu Institute", "\"PT\"");
    }

    @Test
    void aFieldForMyselfIsNowhereForAnybodyElse() {
        fill("everyone", "me");
        assertThat(seen(stranger::get)).noneMatch(ProfileTest::tellsAField);
        assertThat(seen(bens::get)).noneMatch(ProfileTest::tellsAField);
        assertThat(answers(bens::get)).noneMatch(ProfileTest::namesHer);
        assertThat(anas.get(PAGE).body()).contains("Zyxwvu Institute", "Portugal", "only me");
        assertThat(anas.get("/people.json").body()).doesNotContain("Zyxwvu", "\"PT\"");
    }

    @Test
    void aPageForMyselfIsNowhereForAnybodyElse() {
        fill("me", "everyone");
        assertThat(bens.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(bens.get("/people").body()).doesNotContain("Ana Silva");
        assertThat(seen(stranger::get)).noneMatch(page -> tellsAField(page) || page.contains("Ana Silva"));
        assertThat(answers(stranger::get)).noneMatch(ProfileTest::namesHer);
        assertThat(anas.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTakenBackIsForgottenByTheSearch() {
        fill("everyone", "everyone");
        assertThat(stranger.get("/search.json?q=zyxwvu").body()).contains("Ana Silva");
        fill("everyone", "members");
        assertThat(stranger.get("/search.json?q=zyxwvu").body()).doesNotContain("Ana Silva");
    }

    @Test
    void aDisabledPersonIsShownToNobody() {
        fill("everyone", "everyone");
        people.disable(ana.id(), null);
        index.refresh();
        assertThat(bens.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(seen(stranger::get)).noneMatch(page -> page.contains("Ana Silva"));
        assertThat(answers(stranger::get)).noneMatch(ProfileTest::namesHer);
    }

    @Test
    void markupIsTextAndOnlyPagesOfTheWebAreLinks() {
        String attack = "<img src=x onerror=alert(1)><script>alert(2)</script>\u202e";
        post("affiliation", attack, "biography", attack, "links", "https://example.org/\"><script>");
        assertThat(jdbc.sql("SELECT count(*) FROM profile_fields")
                        .query(Integer.class)
                        .single())
                .isZero();
        post("affiliation", attack, "biography", attack, "links", "https://example.org/ana");
        assertThat(bens.get(PAGE).body())
                .contains("&lt;img src=x", "rel=\"me nofollow noopener ugc\"")
                .doesNotContain("<img src=x", "<script>alert", "\u202e");
    }

    @Test
    void faultsAreToldAtTheirFieldAndNothingIsSaved() {
        HttpResponse<String> answer =
                post("orcid", "0000-0002-1825-0098", "links", "javascript:alert(1)", "affiliation", "X");
        assertThat(answer.body()).contains("is no ORCID iD", "is no address of a page", "value=\"X\"");
        assertThat(jdbc.sql("SELECT count(*) FROM profile_fields")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFormCannotSayMoreThanItsFields() {
        post(
                "country",
                "XX",
                "methods",
                "sorcery",
                "themes",
                "99",
                "role",
                "administrator",
                "person",
                "other",
                "marks",
                "admin");
        assertThat(people.withId(ana.id()).orElseThrow()).isEqualTo(ana);
        assertThat(anas.get(PAGE + ".json").body()).contains("\"country\":null", "\"methods\":[]", "\"themes\":[]");
    }

    @Test
    void aPhotoIsSeenByWhomItIsForAndLeavesWithItsOwner() throws IOException {
        anas.get("/me/photo");
        assertThat(anas.upload("/me/photo", "file", "me.svg", picture(), "shows", "Me, laughing")
                        .statusCode())
                .isEqualTo(303);
        String address = photoOn(anas.get(PAGE).body());
        assertThat(bens.get(address).headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(bens.get(PAGE).body()).contains("alt=\"Me, laughing\"");
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(leaving.filesFor(ana.id())).containsKey("photo.jpg");
        leaving.erase(ana.id(), Attribution.REMOVED);
        assertThat(bens.get(address).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM photos").query(Integer.class).single())
                .isZero();
    }

    @Test
    void aFileThatIsNoPictureIsToldFromOne() {
        anas.get("/me/photo");
        var answer = anas.upload(
                "/me/photo",
                "file",
                "me.jpg",
                "<svg onload=alert(1)>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("neither a JPEG nor a PNG");
    }

    @Test
    void theCopyHasAllThatWasFilledIn() {
        fill("members", "me");
        assertThat(String.valueOf(leaving.copyFor(ana.id()).get("profile"))).contains("Zyxwvu Institute", "ME", "PT");
    }

    private void fill(String page, String fields) {
        post(
                "page-for", page,
                "affiliation", "Zyxwvu Institute",
                "affiliation-for", fields,
                "country", "PT",
                "country-for", fields,
                "themes", "1",
                "themes-for", fields,
                "methods", "survey",
                "methods-for", fields,
                "languages", "pt",
                "languages-for", fields,
                "biography", "I study zyxwvu.",
                "biography-for", fields,
                "orcid", "0000-0002-1825-0097",
                "orcid-for", fields,
                "links", "https://zyxwvu.example/",
                "links-for", fields,
                "marks", "practitioner",
                "marks-for", fields);
        index.refresh();
    }

    private HttpResponse<String> post(String... fields) {
        return anas.post("/me/profile", fields);
    }

    private static List<String> seen(Function<String, HttpResponse<String>> reader) {
        return PLACES.stream().map(reader).map(HttpResponse::body).toList();
    }

    private static List<String> answers(Function<String, HttpResponse<String>> reader) {
        return QUESTIONS.stream().map(reader).map(HttpResponse::body).toList();
    }

    private static boolean tellsAField(String page) {
        return FIELDS.stream().anyMatch(page::contains);
    }

    private static boolean namesHer(String page) {
        return page.contains("Ana Silva") || page.contains(PAGE);
    }

    private static String photoOn(String page) {
        Matcher found = Pattern.compile("src=\"(/people/[^\"]+\\.jpg)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
