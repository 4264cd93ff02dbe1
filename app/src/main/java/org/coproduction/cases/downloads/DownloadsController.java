package org.coproduction.cases.downloads;

import static org.coproduction.platform.web.Allowed.Who.EVERYONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.coproduction.cases.CaseQuery;
import org.coproduction.cases.CaseSearch;
import org.coproduction.platform.limits.Costs;
import org.coproduction.platform.web.Allowed;
import org.coproduction.platform.web.Gzip;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.PackedStream;
import org.coproduction.platform.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Any selection of cases as a file, streamed. Each download holds a connection to the database, so few run at once. */
@Controller
@Allowed(EVERYONE)
class DownloadsController {
    private static final int AT_ONCE = 4;
    private static final int RETRY_SECONDS = 10;
    private static final int BUFFER = 1 << 16;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final StoredCases stored;
    private final FilesOfCases files;
    private final CaseSearch search;

    DownloadsController(StoredCases stored, FilesOfCases files, CaseSearch search) {
        this.stored = stored;
        this.files = files;
        this.search = search;
    }

    @Costs(Costs.DOWNLOAD)
    @GetMapping({"/cases.csv", "/cases.zip", "/cases.xlsx", "/cases.bib", "/cases.ris", "/cases/download.json"})
    void show(
            @RequestParam MultiValueMap<String, String> address,
            @RequestParam(defaultValue = "false") boolean excel,
            @RequestParam(name = "files", defaultValue = "false") boolean withFiles,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ShallowEtagHeaderFilter.disableContentCaching(request);
        String path = here.path();
        Format format = Format.of(path.substring(path.lastIndexOf('.') + 1)).orElseThrow();
        CaseQuery query = search.checked(CaseQuery.of(address));
        Provenance provenance = new Provenance(here.absolute(here.link(query.list())), here.site(), Instant.now());
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(provenance.fileName(format.extension()))
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.LINK, "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (HttpMethod.HEAD.matches(request.getMethod())) return;
        if (!places.tryAcquire()) throw Refusal.tooMany("downloads.refused.busy", RETRY_SECONDS);
        try {
            OutputStream out = sent(format, request, response);
            if (withFiles && format == Format.ZIP) files.writeWithFiles(cases(query), provenance, here, out);
            else files.write(format, cases(query), provenance, excel, here, out);
            out.close();
        } finally {
            places.release();
        }
    }

    /** Closed where all went well: what breaks off must not look whole. */
    private static OutputStream sent(Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        if (format.isPacked()) return out;
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Gzip.reads(request)) return out;
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        return new PackedStream(out);
    }

    /** All of them as they were first saved, or those of a query in its order. */
    private CaseStream cases(CaseQuery query) {
        if (query.isAll()) return stored.all();
        List<String> slugs = new ArrayList<>();
        search.slugs(query, slugs::add);
        return stored.these(slugs);
    }
}
