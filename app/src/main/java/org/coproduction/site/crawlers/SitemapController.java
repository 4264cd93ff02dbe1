package org.coproduction.site.crawlers;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The sitemap: an index, and the parts that the features stream into it. */
@Controller
@Allowed(EVERYONE)
class SitemapController {
    private final ObjectProvider<SitePages> features;

    SitemapController(ObjectProvider<SitePages> features) {
        this.features = features;
    }

    @GetMapping("/sitemap.xml")
    void index(Here here, HttpServletResponse response) throws IOException {
        try (Writer out = xml(response)) {
            out.write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
            for (SitePages feature : features.orderedStream().toList()) {
                for (int number = 1; number <= feature.parts(); number++)
                    out.write("<sitemap><loc>%s</loc></sitemap>\n"
                            .formatted(Entry.escaped(
                                    here.absolute("/sitemap/" + feature.name() + "-" + number + ".xml"))));
            }
            out.write("</sitemapindex>\n");
        }
    }

    @GetMapping("/sitemap/{name:[a-z]+}-{number:\\d{1,6}}.xml")
    void part(@PathVariable String name, @PathVariable int number, Here here, HttpServletResponse response)
            throws IOException {
        SitePages feature = features.stream()
                .filter(one -> one.name().equals(name) && number >= 1 && number <= one.parts())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try (Writer out = xml(response)) {
            out.write("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
            feature.part(number, writing(here, out));
            out.write("</urlset>\n");
        }
    }

    private static Consumer<SitePage> writing(Here here, Writer out) {
        return page -> {
            try {
                out.write(Entry.of(page, here));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Writer xml(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml;charset=utf-8");
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return out;
    }
}
