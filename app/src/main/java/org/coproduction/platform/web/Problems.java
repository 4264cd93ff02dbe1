package org.coproduction.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a {@link Problem}: a page for people, RFC 9457 for programs. */
@Component
class Problems {
    private final TemplateEngine engine;
    private final JsonMapper json;
    private final HereArguments reader;

    Problems(TemplateEngine engine, JsonMapper json, HereArguments reader) {
        this.engine = engine;
        this.json = json;
        this.reader = reader;
    }

    void answer(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.reset();
        SafeHeaders.set(request, response);
        problem.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(problem.status().value());
        response.setHeader("Cache-Control", "no-store");
        Here here = reader.of(request);
        response.setHeader("Content-Language", here.language().tag());
        if (Accepted.of(request).jsonRatherThanPage()) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = json.writeValueAsBytes(Rfc9457.of(problem, here));
            response.setContentLength(body.length);
            try (OutputStream stream = response.getOutputStream()) {
                stream.write(body);
            }
        } else {
            Utf8ByteOutput page = new Utf8ByteOutput();
            engine.render("site/problem.jte", Map.of("here", here, "page", problem), page);
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(page.getContentLength());
            try (OutputStream stream = response.getOutputStream()) {
                page.writeTo(stream);
            }
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Rfc9457(
            String type,
            String title,
            int status,
            String detail,
            String instance,
            @Nullable String reference) {
        static Rfc9457 of(Problem problem, Here here) {
            return new Rfc9457(
                    "about:blank",
                    problem.title(),
                    problem.status().value(),
                    problem.text(),
                    here.link(here.path()),
                    problem.reference());
        }
    }
}
