package org.coproduction.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** A compressed page; who cannot read it so gets it unpacked. */
final class ReadyPage implements View {
    private final byte[] packed;
    private final Here here;

    ReadyPage(byte[] packed, Here here) {
        this.packed = packed;
        this.here = here;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SentPage sent = new SentPage(here, request, response);
        if (!sent.wanted()) return;
        if (Gzip.reads(request)) sent.packed(packed);
        else sent.plain(Gzip.unpacked(packed));
    }
}
