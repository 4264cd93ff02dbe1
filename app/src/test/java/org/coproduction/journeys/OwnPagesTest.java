package org.coproduction.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.CommonsTest;
import org.coproduction.circles.CircleText;
import org.coproduction.circles.Circles;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
import org.coproduction.programmes.SampleProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for the pages that only their reader has. */
@CommonsTest
class OwnPagesTest {
    private static final List<String> PAGES = List.of(
            "/me",
            "/me/contributions",
            "/me/searches",
            "/me/searches/new?country=NL&q=police",
            "/me/drafts",
            "/editing",
            "/desk",
            "/me/account",
            "/me/profile",
            "/me/photo",
            "/people",
            "/people?view=map",
            "/people/ana-silva",
            "/people/ana-silva/contributions",
            "/me/sign-ins",
            "/me/password",
            "/me/passkeys",
            "/sign-in/again?then=/me/password",
            "/me/second-factor",
            "/me/data",
            "/me/mails",
            "/discussion/threads/1/a-debate-to-look-at",
            "/discussion/threads/1/closing",
            "/discussion/threads/1/order",
            "/discussion/threads/1/split",
            "/discussion/posts/1/flag",
            "/discussion/posts/1/moderation",
            "/discussion/log",
            "/discussion/waiting",
            "/editing/debates",
            "/editing/debates/rules",
            "/discussion/threads/new?on=question:trust-both-ways",
            "/discussion/posts/1/quotation",
            "/discussion/practice",
            "/discussion/notices",
            "/discussion/threads/1/who-knows",
            "/discussion/following",
            "/me/accounts",
            "/editing/accounts",
            "/me/translations",
            "/editing/translations",
            "/me/corrections",
            "/editing/corrections",
            "/editing/mail",
            "/interests/new?on=question:trust-both-ways",
            "/interests/1",
            "/interests/1/promotion",
            "/programmes/new?interest=1",
            "/programmes/a-programme-to-look-at",
            "/programmes/a-programme-to-look-at/change",
            "/programmes/a-programme-to-look-at/outputs",
            "/programmes/a-programme-to-look-at/part",
            "/programmes/a-programme-to-look-at/partners",
            "/programmes/a-programme-to-look-at/plan",
            "/programmes/a-programme-to-look-at/documents",
            "/people?joint=open",
            "/cases/import",
            "/calls/new",
            "/readings/new",
            "/editing/pages",
            "/texts/theme/1",
            "/translations/case/burgernet-netherlands/es/edit",
            "/translations/question/place-among-service-models",
            "/translations/question/place-among-service-models/de",
            "/texts/page/about",
            "/texts/question/trust-both-ways/history",
            "/news",
            "/partners",
            "/discussion/mail",
            "/circles",
            "/circles/new",
            "/group/joining",
            "/administration",
            "/administration/people",
            "/administration/mail",
            "/administration/archives",
            "/administration/log");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Circles circles;

    TestPeople group;
    Person ana;
    String circle;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.ADMINISTRATOR);
        circle = "/circles/"
                + circles.open(CircleText.of("An example", "", "To *look* at").orElseThrow(), ana.id());
        SampleProgramme.leadBy(ana.id(), jdbc);
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM circles").update();
        group.close();
    }

    @Test
    void theyAreReadableForAllAndNeverScrollSideways() {
        List<String> inBothLanguages = Stream.concat(
                        PAGES.stream(),
                        Stream.of(
                                circle,
                                circle + "/change",
                                circle + "/members?q=ana",
                                circle + "/order",
                                circle + "/debates?q=x",
                                circle + "/files"))
                .flatMap(page -> Stream.of(page, "/fr" + page))
                .toList();
        List<String> faults = TwoReaders.faults(this::signedIn, inBothLanguages, (reader, address) -> {
            List<String> found = new ArrayList<>();
            reader.open(address);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                reader.sees(colours).wide(colours == ColorScheme.LIGHT ? 1280 : 390);
                found.addAll(
                        colours == ColorScheme.LIGHT ? Axe.faults(reader.page()) : Axe.faultsOfLooks(reader.page()));
            }
            if (reader.wide(320).sideways() != 0) found.add("scrolls sideways at 320");
            found.addAll(reader.complaints());
            return found;
        });
        assertThat(faults).isEmpty();
    }

    private Reader signedIn() {
        Reader reader = Reader.at(port);
        reader.open(links.make(ana.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as Ana Silva").click();
        reader.heading("Ana Silva").waitFor();
        jdbc.sql("UPDATE sign_ins SET second_factor = true").update();
        return reader;
    }
}
