package org.coproduction.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.coproduction.CommonsTest;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.TestPeople;
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
            "/me/sign-ins",
            "/me/password",
            "/me/passkeys",
            "/sign-in/again?then=/me/password",
            "/me/second-factor",
            "/me/data",
            "/discussion/threads/1/a-debate-to-look-at",
            "/discussion/threads/new?on=question:trust-both-ways",
            "/discussion/posts/1/quotation",
            "/discussion/practice",
            "/discussion/notices",
            "/discussion/following",
            "/me/accounts",
            "/editing/accounts",
            "/me/corrections",
            "/editing/corrections",
            "/editing/mail",
            "/cases/import",
            "/texts/theme/1",
            "/texts/page/about",
            "/texts/question/trust-both-ways/history",
            "/news",
            "/discussion/mail",
            "/group/joining",
            "/administration",
            "/administration/people",
            "/administration/mail",
            "/administration/log");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    @Autowired
    JdbcClient jdbc;

    TestPeople group;
    Person ana;

    @BeforeEach
    void make() {
        group = new TestPeople(people, jdbc);
        ana = group.add("Ana Silva", Role.ADMINISTRATOR);
    }

    @AfterEach
    void putBack() {
        group.close();
    }

    @Test
    void theyAreReadableForAllAndNeverScrollSideways() {
        var softly = new SoftAssertions();
        try (Reader reader = signedIn()) {
            for (String page : PAGES)
                for (String language : List.of("", "/fr")) {
                    reader.open(language + page);
                    for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        reader.sees(colours).wide(colours == ColorScheme.LIGHT ? 1280 : 390);
                        softly.assertThat(faults(reader, colours))
                                .as(language + page)
                                .isEmpty();
                    }
                    softly.assertThat(reader.wide(320).sideways())
                            .as(language + page)
                            .isZero();
                }
            softly.assertThat(reader.complaints()).isEmpty();
        }
        softly.assertAll();
    }

    private Reader signedIn() {
        Reader reader = Reader.at(port);
        reader.open(links.make(ana.id(), Duration.ofMinutes(1)));
        reader.button("Sign in as Ana Silva").click();
        reader.heading("Ana Silva").waitFor();
        jdbc.sql("UPDATE sign_ins SET second_factor = true").update();
        return reader;
    }

    private static String faults(Reader reader, ColorScheme colours) {
        AxeBuilder axe = new AxeBuilder(reader.page());
        AxeBuilder rules =
                colours == ColorScheme.LIGHT ? axe.withTags(EveryPageTest.RULES) : axe.withRules(EveryPageTest.LOOKS);
        return rules.analyze().getViolations().stream().map(Rule::toString).collect(Collectors.joining("\n"));
    }
}
