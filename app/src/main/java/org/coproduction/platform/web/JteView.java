package org.coproduction.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** A page is whole before its first byte is sent, so a fault in a template becomes an error page, not half a page. */
class JteView implements View {
    private final TemplateEngine engine;
    private final String template;
    private final HereArguments reader;

    JteView(TemplateEngine engine, String template, HereArguments reader) {
        this.engine = engine;
        this.template = template;
        this.reader = reader;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Accepted.of(request).page()) {
            response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        Here here = reader.of(request);
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (!name.startsWith("org.springframework")) parameters.put(name, value);
            });
        }
        parameters.put("here", here);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType("text/html;charset=utf-8");
        response.setLocale(Locale.forLanguageTag(here.language().tag()));
        response.addHeader("Vary", "Cookie");
        if (response.getHeader("Cache-Control") == null) response.setHeader("Cache-Control", "private, no-cache");
        response.setContentLength(output.getContentLength());
        try (OutputStream stream = response.getOutputStream()) {
            output.writeTo(stream);
        }
    }
}
