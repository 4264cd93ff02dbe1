package org.coproduction.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
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
        Here here = reader.of(request);
        SentPage sent = new SentPage(here, request, response);
        if (!sent.wanted()) return;
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (!name.startsWith("org.springframework")) parameters.put(name, value);
            });
        }
        parameters.put("here", here);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        byte[] page = output.toByteArray();
        if (Gzip.fits(page, request)) sent.packed(Gzip.of(page));
        else sent.plain(page);
    }
}
