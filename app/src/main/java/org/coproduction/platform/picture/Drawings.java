package org.coproduction.platform.picture;

import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Makes drawings by templates of SVG, and paints them where a PNG is asked for. They hold presentation attributes only, as the
 * content policy allows no styles within.
 */
@Component
public class Drawings {
    private final Parts parts;

    Drawings(Parts parts) {
        this.parts = parts;
    }

    /**
     * In the format that the address of the request ends with.
     *
     * @param name of the file, without its ending
     */
    public ResponseEntity<byte[]> of(String name, String template, Here here, Map<String, Object> arguments) {
        PictureFormat format = PictureFormat.asked(here);
        ContentDisposition file =
                ContentDisposition.attachment().filename(name + format.ending()).build();
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(bytes(format, drawing(template, here, arguments)));
    }

    private static byte[] bytes(PictureFormat format, String drawing) {
        return switch (format) {
            case SVG -> drawing.getBytes(StandardCharsets.UTF_8);
            case PNG -> Painter.png(drawing);
        };
    }

    private String drawing(String template, Here here, Map<String, Object> arguments) {
        StringOutput drawing = new StringOutput();
        parts.of(template, here, arguments).writeTo(drawing);
        return drawing.toString().strip();
    }
}
