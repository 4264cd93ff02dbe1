package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@CommonsTest
class DebateFeedTest {
    @Autowired
    ApplicationContext site;

    @LocalServerPort
    int port;

    Debating debating;
    Browsing anas;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void newPostsComeFirstInTheFeedsOfAllOfTheirPartAndOfTheirDebate() throws Exception {
        String debate = Debating.start(anas, "How & why?", "First");
        anas.post(Debating.answers(debate), "text", "Second *answer*", "language", "fr");
        String own = debate.replaceFirst("/[^/]+$", ".atom");
        for (String feed : new String[] {"/discussion.atom", "/discussion/practice.atom", own}) {
            Element entry = (Element) feed(feed).getElementsByTagName("entry").item(0);
            assertThat(said(entry, "title")).as(feed).isEqualTo("Re: How & why?");
            assertThat(said(entry, "name")).isEqualTo("Ana Silva");
            assertThat(said(entry, "content")).contains("<em>answer</em>");
            assertThat(((Element) entry.getElementsByTagName("content").item(0)).getAttribute("xml:lang"))
                    .isEqualTo("fr");
        }
        assertThat(feed("/discussion/meetings.atom")
                        .getElementsByTagName("entry")
                        .getLength())
                .isZero();
    }

    @Test
    void nothingOfMembersIsInAnyFeedWhoeverAsks() {
        String debate = Debating.start(anas, "Among us", "A secret", "space", "members");
        for (String feed : new String[] {"/discussion.atom", "/discussion/practice.atom"})
            assertThat(anas.get(feed).body()).as(feed).doesNotContain("Among us", "A secret");
        assertThat(anas.get(debate.replaceFirst("/[^/]+$", ".atom")).statusCode())
                .isEqualTo(404);
        assertThat(anas.get(debate).body()).doesNotContain("application/atom+xml");
    }

    @Test
    void whatIsTakenBackIsInNoFeed() {
        String debate = Debating.start(anas, "A title", "Too hasty");
        anas.post(debating.post(debate, 1) + "/deletion");
        assertThat(new Visitor(port).get("/discussion.atom").body()).doesNotContain("Too hasty");
    }

    @Test
    void pagesLeadToTheirFeed() {
        String debate = Debating.start(anas, "A title", "First");
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/fr/discussion").body()).contains("href=\"/fr/discussion.atom\"");
        assertThat(visitor.get("/discussion/practice").body()).contains("href=\"/discussion/practice.atom\"");
        assertThat(visitor.get(debate).body()).contains("href=\"" + debate.replaceFirst("/[^/]+$", ".atom") + "\"");
    }

    private Element feed(String address) throws Exception {
        String xml = new Visitor(port).get(address).body();
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String said(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }
}
