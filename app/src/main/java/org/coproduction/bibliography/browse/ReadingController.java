package org.coproduction.bibliography.browse;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.util.List;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;
import org.coproduction.bibliography.Readings;
import org.coproduction.bibliography.ReferenceFormat;
import org.coproduction.bibliography.RemovedReadings;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Allowed(EVERYONE)
class ReadingController {
    private final Readings readings;
    private final Citations citations;
    private final Citers citers;
    private final Agenda agenda;
    private final RecordDebates debates;
    private final RemovedReadings removed;

    ReadingController(
            Readings readings,
            Citations citations,
            Citers citers,
            Agenda agenda,
            RecordDebates debates,
            RemovedReadings removed) {
        this.debates = debates;
        this.removed = removed;
        this.readings = readings;
        this.citations = citations;
        this.citers = citers;
        this.agenda = agenda;
    }

    @GetMapping("/readings/{id:[^.]+}")
    String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String style,
            @RequestParam(required = false) @Nullable String other,
            Here here,
            Model model) {
        ReadingPage page = page(id, StyleChoice.of(style, other), here);
        model.addAttribute("page", page);
        model.addAttribute("debates", debates.on(ReadingSubjects.subject(page.reading()), here));
        return "bibliography/show";
    }

    @GetMapping(path = "/readings/{id}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ReadingData showAsData(@PathVariable String id, @RequestParam(required = false) @Nullable String style, Here here) {
        return ReadingData.of(page(id, StyleChoice.of(style, null), here), here);
    }

    @GetMapping("/readings/{id}.bib")
    ResponseEntity<String> showAsBibTex(@PathVariable String id) {
        return file(reading(id), ReferenceFormat.BIBTEX);
    }

    @GetMapping("/readings/{id}.ris")
    ResponseEntity<String> showAsRis(@PathVariable String id) {
        return file(reading(id), ReferenceFormat.RIS);
    }

    @GetMapping("/readings/{id}.csl.json")
    ResponseEntity<String> showAsCslJson(@PathVariable String id) {
        return file(reading(id), ReferenceFormat.CSL_JSON);
    }

    private static ResponseEntity<String> file(Reading reading, ReferenceFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType() + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(reading.id() + "." + format.extension())
                                .build()
                                .toString())
                .body(format.of(List.of(reading.item())));
    }

    private ReadingPage page(String id, CitationStyle style, Here here) {
        Reading reading = reading(id);
        List<ReadingId> one = List.of(reading.id());
        List<QuestionSlug> questions = readings.questions(one).getOrDefault(reading.id(), List.of());
        return new ReadingPage(
                reading,
                style,
                citations.of(reading.item(), style, here.language()),
                agenda.themes().stream()
                        .filter(theme -> reading.themes().contains(theme.number()))
                        .toList(),
                questions.stream()
                        .flatMap(slug -> agenda.question(slug).stream())
                        .toList(),
                citers.of(one).getOrDefault(reading.id(), List.of()));
    }

    private Reading reading(String id) {
        ReadingId known = ReadingId.of(id).orElseThrow(() -> Refusal.notFound("readings.refused.unknown"));
        return readings.find(known)
                .orElseThrow(() -> removed.find(known).isPresent()
                        ? Refusal.gone("readings.refused.removed")
                        : Refusal.notFound("readings.refused.unknown"));
    }
}
