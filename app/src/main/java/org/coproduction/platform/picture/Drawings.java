package org.coproduction.platform.picture;

import gg.jte.output.StringOutput;
import java.util.Map;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes SVG files by templates. They hold presentation attributes only, as the content policy allows no styles within. */
@Component
public class Drawings {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=utf-8");

    private final Parts parts;

    Drawings(Parts parts) {
        this.parts = parts;
    }

    /** @param name of the file, without its ending */
    public ResponseEntity<String> svg(String name, String template, Here here, Map<String, Object> arguments) {
        StringOutput drawing = new StringOutput();
        parts.of(template, here, arguments).writeTo(drawing);
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".svg")
                                .build()
                                .toString())
                .body(drawing.toString().strip());
    }
}
