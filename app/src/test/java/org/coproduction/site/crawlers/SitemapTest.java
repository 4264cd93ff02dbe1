package org.coproduction.site.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@CommonsTest
class SitemapTest {
    @LocalServerPort
    int port;

    @Test
    void robotsAreLedToTheSitemapAndKeptFromFacets() {
        var rules = new Visitor(port).get("/robots.txt").body();
        assertThat(rules).contains("Disallow: /*?").contains("Sitemap: http://localhost:" + port + "/sitemap.xml");
    }

    @Test
    void eachPartOfTheIndexIsThereAndWithinTheLimit() throws Exception {
        var parts = xml("/sitemap.xml").getElementsByTagName("loc");
        assertThat(parts.getLength()).isGreaterThanOrEqualTo(2);
        for (int i = 0; i < parts.getLength(); i++) {
            String address = parts.item(i).getTextContent().replace("http://localhost:" + port, "");
            assertThat(xml(address).getElementsByTagName("url").getLength()).isBetween(2, 50_000);
        }
    }

    @Test
    void aPageIsListedInBothLanguagesEachNamingTheOther() {
        var part = new Visitor(port).get("/sitemap/agenda-1.xml").body();
        assertThat(part)
                .contains("<loc>http://localhost:%d/themes/1</loc>".formatted(port))
                .contains("<loc>http://localhost:%d/fr/themes/1</loc>".formatted(port))
                .contains("hreflang=\"fr\" href=\"http://localhost:%d/fr/themes/1\"".formatted(port));
    }

    @Test
    void aPartThatIsNotThereIsNotFound() {
        assertThat(new Visitor(port).get("/sitemap/agenda-2.xml").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/sitemap/nothing-1.xml").statusCode()).isEqualTo(404);
    }

    private Document xml(String address) throws Exception {
        var answer = new Visitor(port).get(address);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())));
    }
}
