package org.coproduction.site.crawlers;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class RobotsController {
    private static final String RULES = """
        # Every record has one address without a query, and the sitemap lists them all.
        # Addresses with a query are lists narrowed by facets: there is no end to them, and nothing new in them.
        User-agent: *
        Disallow: /*?
        Disallow: /search
        Disallow: /fr/search
        Crawl-delay: 1

        Sitemap: %s
        """;

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String show(Here here) {
        return RULES.formatted(here.absolute("/sitemap.xml"));
    }
}
