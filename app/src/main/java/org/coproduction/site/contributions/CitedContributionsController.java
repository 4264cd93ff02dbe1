package org.coproduction.site.contributions;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.people.Contribution;
import org.coproduction.people.Credits;
import org.coproduction.people.Handle;
import org.coproduction.people.PeopleSeen;
import org.coproduction.platform.feed.Atom;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.web.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/** For whoever sees the page of the person: others find nothing here either. */
@Controller
@Allowed(EVERYONE)
class CitedContributionsController {
    private static final String PAGE = "/people/{handle:[^.]+}/contributions";
    private static final String FILE = "/people/{handle}/contributions.";
    private static final int SHOWN = 200;

    private final PeopleSeen people;
    private final Credits credits;
    private final Citations citations;
    private final JsonMapper json;

    CitedContributionsController(PeopleSeen people, Credits credits, Citations citations, JsonMapper json) {
        this.people = people;
        this.credits = credits;
        this.citations = citations;
        this.json = json;
    }

    @GetMapping(PAGE)
    String show(@PathVariable String handle, Here here, Model model) {
        PeopleSeen.Seen person = person(handle, here.viewer());
        List<Contribution> all = credits.of(person.id());
        List<Contribution> newest = all.subList(0, Math.min(SHOWN, all.size()));
        model.addAttribute(
                "page",
                new ContributionsPage(
                        person,
                        Years.of(all),
                        newest,
                        cited(newest, here),
                        all.size(),
                        people.seen(person.handle(), Viewer.ANYBODY).isPresent()));
        return "site/contributions";
    }

    @GetMapping(path = FILE + "json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> data(@PathVariable String handle, Here here) {
        PeopleSeen.Seen person = person(handle, here.viewer());
        return answer(MediaType.APPLICATION_JSON_VALUE)
                .body(json.writeValueAsBytes(ContributionsData.of(person, credits.of(person.id()), here)));
    }

    /** Feed readers sign in nowhere: only of whom everybody sees. */
    @GetMapping(path = FILE + "atom", produces = Atom.TYPE)
    @ResponseBody
    String feed(@PathVariable String handle, Here here) {
        PeopleSeen.Seen person = person(handle, Viewer.ANYBODY);
        return Atom.of(ContributionsFeed.of(person, credits.of(person.id()), here), here);
    }

    @GetMapping({FILE + "bib", FILE + "ris", FILE + "csl.json"})
    @Costs(Costs.DOWNLOAD)
    ResponseEntity<byte[]> references(@PathVariable String handle, Here here) {
        String extension = here.path().substring(here.path().indexOf("/contributions.") + "/contributions.".length());
        ReferenceFormat as = ReferenceFormat.ofExtension(extension).orElseThrow();
        PeopleSeen.Seen person = person(handle, here.viewer());
        String file = as.of(Cited.items(credits.of(person.id()), here));
        return file(person, extension, as.mediaType()).body(file.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = FILE + "csv", produces = "text/csv")
    @Costs(Costs.DOWNLOAD)
    ResponseEntity<byte[]> table(@PathVariable String handle, Here here) {
        PeopleSeen.Seen person = person(handle, here.viewer());
        List<Contribution> all = credits.of(person.id());
        return file(person, "csv", "text/csv").body(ContributionsTable.csv(all, cited(all, here), here));
    }

    private List<Citation> cited(List<Contribution> some, Here here) {
        return citations.of(
                some.stream().map(one -> Cited.item(one, here)).toList(), CitationStyle.APA, here.language());
    }

    private PeopleSeen.Seen person(String handle, Viewer viewer) {
        return Handle.of(handle)
                .flatMap(name -> people.seen(name, viewer))
                .orElseThrow(() -> Refusal.notFound("person.refused.unknown"));
    }

    private static ResponseEntity.BodyBuilder file(PeopleSeen.Seen person, String extension, String type) {
        return answer(type + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"contributions-" + person.handle() + "." + extension + "\"");
    }

    /** It depends on who asks, so nobody keeps it for others. */
    private static ResponseEntity.BodyBuilder answer(String type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.COOKIE)
                .header(HttpHeaders.CONTENT_TYPE, type);
    }
}
