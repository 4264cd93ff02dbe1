package org.coproduction.cases.evidence;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.cases.browse.Facets;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.picture.Drawings;
import org.coproduction.platform.picture.Picture;
import org.coproduction.platform.picture.PictureAddress;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The evidence matrix and the catalogue of strategies, over the cases that the facets of {@code /cases} leave. */
@Controller
@Allowed(EVERYONE)
class StrategiesController {
    private static final String PAGE = "cases/strategies";

    private final CaseSearch search;
    private final Evidence evidence;
    private final Facets facets;
    private final Vocabulary vocabulary;
    private final ReadyPages ready;
    private final Drawings drawings;

    StrategiesController(
            CaseSearch search,
            Evidence evidence,
            Facets facets,
            Vocabulary vocabulary,
            ReadyPages ready,
            Drawings drawings) {
        this.search = search;
        this.evidence = evidence;
        this.facets = facets;
        this.vocabulary = vocabulary;
        this.ready = ready;
        this.drawings = drawings;
    }

    @GetMapping("/strategies")
    ModelAndView index(@RequestParam MultiValueMap<String, String> address, Here here) {
        Counted counted = Counted.of(address, search);
        return search.read(reading -> popular(counted.query(), here)
                ? ready.of(reading, PAGE, here, () -> page(reading, counted, here))
                : new ModelAndView(PAGE, "page", page(reading, counted, here)));
    }

    private static boolean popular(CaseQuery query, Here here) {
        return query.isPlain() && here.pathAndQuery().equals(query.at("/strategies"));
    }

    private StrategiesPage page(Reading reading, Counted counted, Here here) {
        Map<CaseFacet, Map<String, Integer>> counts = CaseSearch.counts(reading, counted.query());
        counts.remove(CaseFacet.STRATEGY);
        counts.remove(CaseFacet.OUTCOME);
        return new StrategiesPage(
                evidence.matrix(reading, counted),
                counted.query().narrowings(),
                counted.query().isAll(),
                facets.of(counted.query(), counts, here, other -> other.at("/strategies")),
                counted.at("/strategies.csv"),
                counted.at("/strategies.json"),
                PictureAddress.of(counted.at("/strategies")),
                vocabulary);
    }

    @GetMapping(path = "/strategies.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    MatrixData data(@RequestParam MultiValueMap<String, String> address, Here here) {
        Counted counted = Counted.of(address, search);
        return MatrixData.of(matrix(counted), here.absolute(counted.list()), here);
    }

    /** A row for each pair of a strategy and a dimension, gaps included. */
    @GetMapping(path = "/strategies.csv", produces = "text/csv;charset=utf-8")
    @ResponseBody
    byte[] table(@RequestParam MultiValueMap<String, String> address, Here here) throws IOException {
        Counted counted = Counted.of(address, search);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixTable.write(matrix(counted), here.absolute(counted.list()), out);
        return out.toByteArray();
    }

    @GetMapping({"/strategies.svg", "/strategies.png"})
    @Costs(Costs.PICTURE)
    ResponseEntity<byte[]> picture(@RequestParam MultiValueMap<String, String> address, Here here) {
        Counted counted = Counted.of(address, search);
        Matrix matrix = matrix(counted);
        List<Term> directions = vocabulary.terms(Coded.OUTCOME_DIRECTION);
        MatrixPicture drawing = MatrixPicture.of(matrix, directions);
        String keys = directions.stream()
                .map(direction -> here.text(direction.label())
                        .value()
                        .toLowerCase(here.language().locale()))
                .collect(Collectors.joining(", "));
        String says = here.say("evidence.picture.says", matrix.cases(), matrix.findings(), keys);
        Picture picture =
                Picture.of(here.say("evidence.picture"), drawing.height(), says, counted.at("/strategies"), here);
        return drawings.of("strategies", "cases/matrixPicture", here, Map.of("picture", picture, "matrix", drawing));
    }

    private Matrix matrix(Counted counted) {
        return search.read(reading -> evidence.matrix(reading, counted));
    }
}
